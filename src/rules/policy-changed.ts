import { levels, type Rule } from './rule.ts'

export const policyChanged: Rule = {
  id: 'policy-changed',
  summary: 'the policy differs from the one at the base',
  levels: levels('note', 'note', 'warn'),
  about: 'run',
  check: ({ policy, policyChange }, level) =>
    policyChange === null || policyChange.before === policyChange.after
      ? []
      : [
          {
            level,
            agent: null,
            subject: 'policy',
            message: `the policy demands something else than at the base (${policyChange.before.slice(0, 19)} became ${policyChange.after.slice(0, 19)})`,
            help: 'Have the change reviewed by the owner of the policy; "aivss-gate policy print" shows what holds.',
            place: { path: policy.source ?? '.github/aivss-gate.yml', line: 1, column: 1 },
          },
        ],
}
