import { type Check, note, ok } from '../check.ts'

/** The whole repository is looked at now and then: pull requests are judged by what they bring. */
export const workflowAudit: Check = {
  id: 'workflow-audit',
  area: 'workflows',
  summary: 'a schedule audits the whole repository',
  look({ gates }) {
    if (gates.length === 0) return []
    const audit = gates.find(({ events }) => events.includes('schedule'))
    return audit === undefined
      ? [
          note(
            'no schedule audits the repository: what was there before, what runs out and what ages is not looked at',
            'Add the workflow of docs/github.md, Scheduled audit.',
          ),
        ]
      : [ok('on a schedule', audit.stated.place)]
  },
}
