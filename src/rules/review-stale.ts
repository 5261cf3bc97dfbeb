import { daysBetween } from '../model/day.ts'
import { type AgentContext, levels, type Rule, type RuleFinding } from './rule.ts'

const HELP = 'Review the model again and set "review.on" to the day of the review.'

export const reviewStale: Rule = {
  id: 'review-stale',
  summary: 'the review is too long ago, or an artefact changed since',
  levels: levels('note', 'warn', 'error'),
  about: 'agent',
  check: (context, level) => [...tooOld(context, level), ...changedSince(context, level)],
}

function tooOld({ model, policy, today }: AgentContext, level: RuleFinding['level']): readonly RuleFinding[] {
  const { review } = model
  if (review?.expires != null && review.expires.value < today) {
    const message = `the review expired on ${review.expires.value}`
    return [{ level, subject: 'expires', message, help: HELP, place: review.expires.place }]
  }
  const { maxAgeDays } = policy.review
  if (review?.on == null || maxAgeDays === null) return []
  const age = daysBetween(review.on.value, today)
  if (age <= maxAgeDays) return []
  const message = `the last review was ${age} days ago (${review.on.value}), the policy allows ${maxAgeDays}`
  return [{ level, subject: 'age', message, help: HELP, place: review.on.place }]
}

/** By the digests that the review wrote down, and by what the change itself edits; never by dates of commits. */
function changedSince(
  { model, digestOf, editedSinceReview }: AgentContext,
  level: RuleFinding['level'],
): readonly RuleFinding[] {
  const { review } = model
  if (review === null) return []
  const byDigest = [...review.artefacts].filter(([path, { value }]) => {
    const now = digestOf(path)
    return now !== null && now !== value
  })
  const told = new Set(byDigest.map(([path]) => path))
  return [
    ...byDigest.map(([path, { place }]) => ({
      level,
      subject: `artefact:${path}`,
      message: `${path} is not what was reviewed: its digest is another`,
      help: `${HELP} The digest of the file as it is now belongs beside it.`,
      place,
    })),
    ...editedSinceReview
      .filter((path) => !told.has(path))
      .map((path) => ({
        level,
        subject: `artefact:${path}`,
        message: `${path} changes here, and the review is the one from before`,
        help: HELP,
        place: review.on?.place ?? model.place,
      })),
  ]
}
