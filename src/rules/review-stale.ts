import { daysBetween } from '../model/day.ts'
import { levels, type Rule } from './rule.ts'

export const reviewStale: Rule = {
  id: 'review-stale',
  summary: 'the review is too long ago',
  levels: levels('note', 'warn', 'error'),
  about: 'agent',
  check({ model, policy, today }, level) {
    const { review } = model
    const help = 'Review the model again and set "review.on" to the day of the review.'
    if (review?.expires != null && review.expires.value < today) {
      return [
        {
          level,
          subject: 'expires',
          message: `the review expired on ${review.expires.value}`,
          help,
          place: review.expires.place,
        },
      ]
    }
    const { maxAgeDays } = policy.review
    if (review?.on == null || maxAgeDays === null) return []
    const age = daysBetween(review.on.value, today)
    if (age <= maxAgeDays) return []
    const message = `the last review was ${age} days ago (${review.on.value}), the policy allows ${maxAgeDays}`
    return [{ level, subject: 'age', message, help, place: review.on.place }]
  },
}
