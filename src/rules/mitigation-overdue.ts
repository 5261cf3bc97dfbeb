import { levels, type Rule } from './rule.ts'

export const mitigationOverdue: Rule = {
  id: 'mitigation-overdue',
  summary: 'a planned mitigation is past its due date',
  levels: levels('note', 'warn', 'error'),
  about: 'agent',
  check: ({ model, today }, level) =>
    model.mitigations.flatMap((mitigation) => {
      const { due, status, ticket } = mitigation
      if (due === null || due.value >= today || status === 'in-place' || status === 'not-applicable')
        return []
      const message = `${mitigation.id} was due on ${due.value} and is ${status}${ticket === null ? '' : ` (${ticket})`}`
      return [
        {
          level,
          subject: mitigation.id,
          message,
          help: 'Put it in place, or agree a new day with the owner.',
          place: due.place,
        },
      ]
    }),
}
