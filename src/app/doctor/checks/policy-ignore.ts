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

/** Where threat models stand that are found without `models:`. */
const MODELS = ['.aivss/agent.yml', 'agent.aivss.yml', 'agent-threat-model.yml', 'docs/threat-model.md']

/** What the policy takes out of the judgement. */
export const policyIgnore: Check = {
  id: 'policy-ignore',
  area: 'policy',
  summary: 'what the policy takes out of the judgement',
  look({ policy: { loaded, placeOf } }) {
    if (!loaded.ok) return []
    const { models, ignore } = loaded.policy
    const isNamed = models === null ? () => true : matcher(models.map(({ value }) => value))
    const missed = MODELS.filter((path) => !isNamed(path))
    const replaced =
      missed.length === 0
        ? []
        : [
            note(
              `"models" replaces the usual places: a threat model at ${missed.join(', ')} would not be looked for`,
              'Repeat the usual places beside your own (docs/threat-models.md), unless they are meant to be left out.',
              placeOf(['models']),
            ),
          ]
    const ignored = ignore.map(({ value, place }) => {
      const out = SAMPLES.filter(matcher([value]))
      return out.length === 0
        ? note(`what lies under ${value} is not judged`, 'Keep it as narrow as it can be.', place)
        : note(
            `the glob ${value} is broad: an agent at ${out.join(', ')} would not be judged`,
            'Name the folders that are meant.',
            place,
          )
    })
    return [...replaced, ...ignored]
  },
}
