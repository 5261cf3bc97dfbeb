import { MODEL_WORDS } from '../model/schema-words.ts'
import type { FormatWords } from '../source/key-words.ts'

const STATUSES = {
  fail: 'An error counts.',
  incomplete: 'Something could not be examined.',
  warn: 'A warning counts, or it passes only by an assumption. Green.',
  pass: 'Nothing above a note counts. Green.',
  'nothing-to-check': 'There is neither a model nor an agent.',
} as const
const SCORES = {
  none: '0.0.',
  low: '0.1 to 3.9.',
  medium: '4.0 to 6.9.',
  high: '7.0 to 8.9.',
  critical: '9.0 and above.',
  undetermined: 'Missing inputs leave it open.',
} as const
const STANDINGS = {
  counts: 'It counts. This holds where nothing is said.',
  existing: 'It was there before, and does not count.',
  accepted: 'A baseline accepts it.',
  waived: 'A waiver of the policy covers it.',
  fixed: 'The change has put it right.',
} as const
const LEVELS = { error: 'The run fails.', warn: 'The run warns.', note: 'It is only told.' } as const

/** What the keys of a file of cases mean, by their path. Those of a model are described with the model. */
export const POLICY_TEST_WORDS: FormatWords = {
  title: 'aivss-gate policy test',
  says: 'Examples of what a policy has to say. "aivss-gate policy test" judges them by the policy beside this file.',
  keys: {
    $schema: { says: 'The schema, for editors. It is not read.', examples: ['./policy-test.schema.json'] },
    version: { says: 'The version of the format. It is always 1.', examples: [1] },
    day: {
      says: 'The day on which cases are judged that state none, YYYY-MM-DD; today where nothing is said.',
      examples: ['2026-12-01'],
    },
    cases: { says: 'The cases. Each is judged alone.' },
    'cases[].name': {
      says: 'What the policy has to say, in words. Unique in the file.',
      examples: ['An agent that runs code outside a sandbox is stopped'],
    },
    'cases[].model': {
      says: 'A threat model in the native form, or the path of a model of this repository.',
      examples: ['agents/coder.aivss.yml'],
    },
    'cases[].path': {
      says: 'Where the model is taken to lie; a place where the policy looks for models where nothing is said. Overrides and ignored paths go by it.',
      examples: ['experiments/coder.aivss.yml'],
    },
    'cases[].files': {
      says: 'Other files, each with its text: files that define agents or grant powers, evidence.',
      examples: [{ '.claude/agents/coder.md': '---\nname: coder\ntools: Bash\n---\n' }],
    },
    'cases[].files.*': { says: 'The text of the file.', examples: ['readOnlyRootFilesystem: true'] },
    'cases[].repository-files': {
      says: 'Files of this repository that are there too, as they stand.',
      examples: [['infra/agent.yml']],
    },
    'cases[].repository-files[]': { says: 'A path without wildcards.', examples: ['infra/agent.yml'] },
    'cases[].before': {
      says: 'What the change started from. The files of the case are there too, except those that stand here with another text or as null. An empty map: the agent is new.',
      examples: [{}],
    },
    'cases[].before.files': {
      says: 'Files that had another text, or null: files that were not there.',
      examples: [{ 'infra/agent.yml': null }],
    },
    'cases[].before.files.*': { says: 'The text that it had, or null.', examples: [null] },
    'cases[].day': { says: 'The day on which this case is judged, YYYY-MM-DD.', examples: ['2026-12-01'] },
    'cases[].expect': { says: 'What has to come of it, all of it.', examples: [{ status: 'fail' }] },
    'cases[].expect.status': { says: 'The status of the verdict.', examples: ['fail'], values: STATUSES },
    'cases[].expect.found': {
      says: 'Findings that must be there: the id of a rule, or more of the finding. Others may be there too.',
      examples: [['score-threshold', { rule: 'required-mitigation', subject: 'sandboxing' }]],
    },
    'cases[].expect.not-found': {
      says: 'Findings that must not be there.',
      examples: [['required-mitigation']],
    },
    'cases[].expect.score': {
      says: 'The score of the only agent: a band, a number, or the ends between which it lies.',
      examples: ['high', 7.4, { from: 7, to: 8.9 }],
      values: SCORES,
    },
    'cases[].expect.scores': {
      says: 'Where there are several agents: their scores by id.',
      examples: [{ coder: 'critical' }],
    },
    'cases[].expect.scores.*': {
      says: 'A band, a number, or {from, to}.',
      examples: ['high'],
      values: SCORES,
    },
    'cases[].expect.score.from': { says: 'The least that is possible.', examples: [7] },
    'cases[].expect.score.to': { says: 'The most that is possible.', examples: [8.9] },
    'cases[].expect.found[].rule': {
      says: 'The id of the rule; custom/<name> for a rule of the policy.',
      examples: ['required-mitigation'],
    },
    'cases[].expect.found[].level': {
      says: 'The level that it must have.',
      examples: ['error'],
      values: LEVELS,
    },
    'cases[].expect.found[].agent': { says: 'The agent that it must be about.', examples: ['coder'] },
    'cases[].expect.found[].subject': {
      says: 'The subject that it must have, as the JSON verdict prints it.',
      examples: ['sandboxing'],
    },
    'cases[].expect.found[].standing': {
      says: 'Whether it counts, and if not, why; counts where nothing is said.',
      examples: ['waived'],
      values: STANDINGS,
    },
  },
  names: {},
  repeated: [
    ['cases[].before.', 'cases[].'],
    ['cases[].expect.not-found[]', 'cases[].expect.found[]'],
    ['cases[].expect.scores.*.', 'cases[].expect.score.'],
  ],
  embedded: [['cases[].model.', MODEL_WORDS]],
}
