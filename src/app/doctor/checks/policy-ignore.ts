import { matcher } from '../../../policy/paths.ts'
import { type Check, note } from '../check.ts'

/** Where agents and models stand in most repositories. */
const SAMPLES = [
  '.github/workflows/agent.yml',
  '.claude/agents/agent.md',
  '.aivss/agent.yml',
  'agent.aivss.yml',
  'src/agent.py',
]

/** What the policy takes out of the judgement. */
export const policyIgnore: Check = {
  id: 'policy-ignore',
  area: 'policy',
  summary: 'what the policy takes out of the judgement',
  look({ policy: { loaded } }) {
    if (!loaded.ok) return []
    return loaded.policy.ignore.map(({ value, place }) => {
      const out = SAMPLES.filter(matcher([value]))
      return out.length === 0
        ? note(`what lies under ${value} is not judged`, 'Keep it as narrow as it can be.', place)
        : note(
            `the glob ${value} is broad: an agent at ${out.join(', ')} would not be judged`,
            'Name the folders that are meant.',
            place,
          )
    })
  },
}
