import { whereToState } from './where-to-state.ts'
import { levels, type Rule } from './rule.ts'

export const reviewMissing: Rule = {
  id: 'review-missing',
  summary: 'nobody reviewed the model',
  levels: levels('note', 'warn', 'error'),
  about: 'agent',
  check({ model, policy }, level) {
    if (!policy.review.required) return []
    const { review } = model
    const lack =
      review === null
        ? 'the model was not reviewed'
        : review.on === null
          ? 'the review has no day'
          : review.by === null
            ? 'the review does not say who reviewed'
            : null
    if (lack === null) return []
    const where =
      model.format === 'native' || model.format === 'markdown' ? '' : `, ${whereToState(model, 'review')}`
    const help = `Have somebody else than the author review it and add "review: {by: ..., on: YYYY-MM-DD}"${where}.`
    return [{ level, subject: 'review', message: lack, help, place: review?.place ?? model.place }]
  },
}
