import { mitigationIds } from '../model/names.ts'
import type { FormatWords, KeyWords } from '../source/key-words.ts'
import { FACTOR_WORDS } from '../model/schema-words.ts'

const LEVELS = {
  error: 'The run fails.',
  warn: 'It is told, and the run stays green.',
  note: 'It is told where notes are shown.',
} as const
const LEVELS_OR_OFF = { ...LEVELS, off: 'Nothing is said.' } as const
const BANDS = {
  none: 'Switched off.',
  low: 'A score of 0.1 or above.',
  medium: 'A score of 4.0 or above.',
  high: 'A score of 7.0 or above.',
  critical: 'A score of 9.0 or above.',
} as const
const COVERAGE = {
  required: 'One without a model is a finding at the level of agent-uncovered.',
  optional: 'One without a model is a note.',
  ignore: 'Nothing is said.',
} as const
const STATUSES = {
  'in-place': 'It works today.',
  partial: 'It covers a part of what it should.',
  planned: 'It does not work yet.',
  absent: 'There is none.',
  unknown: 'Nobody knows.',
  'not-applicable': 'It makes no sense here, and the model says why.',
} as const

const condition = (says: string): KeyWords => ({
  says: `${says} A CEL condition over agent, score, severity, factors, capabilities, mitigations, threats, layers, exposure, change, profile and ssvc; one that cannot be evaluated applies.`,
  examples: [
    'score >= 7.0 && factors.tools >= 0.5',
    '"net.browser" in capabilities && exposure == "public"',
    'mitigations["sandboxing"] != "in-place"',
    'change == "added"',
  ],
})

/** What the keys of a policy mean, by their path. */
export const POLICY_WORDS: FormatWords = {
  title: 'aivss-gate policy',
  says: 'What a repository demands of the threat models of its AI agents. Everything that is not said comes from the preset.',
  keys: {
    $schema: { says: 'The schema, for editors. It is not read.', examples: ['./policy.schema.json'] },
    version: { says: 'The version of the format. It is always 1.', examples: [1] },
    extends: {
      says: 'What this policy rests on: a preset, aivss-1.0 laid over one, a floor in another repository (owner/repo/path@ref) that it may not go below, or a list of these.',
      examples: ['balanced', ['strict', 'aivss-1.0'], ['balanced', 'acme/agent-policy/aivss-gate.yml@v1']],
      values: {
        advisory: 'It only warns.',
        balanced: 'Critical scores fail, and high ones without sandboxing, human approval or audit logging.',
        strict: 'High scores fail, mitigations need evidence in the tree, and every model a review.',
        'aivss-1.0': 'The release gates of AIVSS 1.0 for metric profiles, laid over a preset.',
      },
    },
    models: {
      says: 'Globs of the files that must be threat models. They replace the built-in places, such as **/*.aivss.yml and .aivss/.',
      examples: [['agents/**/*.aivss.yml']],
    },
    ignore: {
      says: 'Globs of files that are not judged; the verdict counts them. A model that claims artefacts outside them is judged all the same.',
      examples: [['**/fixtures/**']],
    },
    scoring: { says: 'How scores are computed.', examples: [{ 'mitigation-credit': 'earned' }] },
    'scoring.version': {
      says: 'The version of AIVSS, in quotes. Scores of different versions are never compared.',
      examples: ['0.8'],
      values: {
        '0.5': 'The sum of ten factors, without mitigations.',
        '0.8': 'CVSS, ten factors, threat multiplier and mitigation factor.',
        '0.9': 'A proposal that shows an inherent and a residual score.',
      },
    },
    'scoring.assume': {
      says: 'Values that stand in for inputs that a model does not state. An agent that passes only by them passes as warn.',
      examples: [{ cvss: 7, factors: { tools: 1 } }],
    },
    'scoring.assume.cvss': {
      says: 'The CVSS base score of a model that states none, 0 to 10.',
      examples: [7],
    },
    'scoring.assume.factors': {
      says: 'Values of factors that a model does not state, 0 to 1.',
      examples: [{ tools: 1, autonomy: 1 }],
    },
    'scoring.mitigation-credit': {
      says: 'Whether a claimed mitigation strength lowers the score as it is, or only as far as the mitigations have earned it.',
      examples: ['earned'],
      values: {
        declared: 'What the author claims counts.',
        earned: 'The weaker of what is claimed and what the mitigations in place have earned.',
      },
    },
    thresholds: {
      says: 'Where a score begins to fail or to warn.',
      examples: [{ fail: 'critical', warn: 'high', increase: 0.5 }],
    },
    'thresholds.fail': {
      says: 'An agent fails at or above this band or score. none switches it off.',
      examples: ['critical', 8.5],
      values: BANDS,
    },
    'thresholds.warn': {
      says: 'An agent is a warning at or above this band or score. none switches it off.',
      examples: ['high', 6.5],
      values: BANDS,
    },
    'thresholds.increase': {
      says: 'How many points a score may rise against the base branch; more fails. none switches it off.',
      examples: [0.5, 'none'],
      values: { none: 'A rise alone never fails.' },
    },
    undetermined: {
      says: 'The level of a score that missing inputs leave open across thresholds.fail.',
      examples: ['error'],
      values: LEVELS,
    },
    require: {
      says: 'Mitigations that are demanded. An entry replaces the entry of the preset that has its id.',
      examples: [[{ id: 'sandbox-for-executors', mitigation: 'sandboxing', when: 'factors.tools >= 0.5' }]],
    },
    'require[].id': {
      says: 'A name for the demand. With the id of an entry of the preset it replaces that one.',
      examples: ['sandbox-for-executors', 'human-in-the-loop'],
    },
    'require[].mitigation': {
      says: 'The mitigation that must be in place, by an id of the catalogue.',
      examples: mitigationIds(),
    },
    'require[].any-of': {
      says: 'Mitigations of which one must be in place; instead of mitigation.',
      examples: [['human-in-the-loop', 'kill-switch']],
    },
    'require[].when': condition('For which agents it is demanded; without it, for all.'),
    'require[].status': {
      says: 'The statuses that satisfy the demand; in-place alone where nothing is said.',
      examples: [['in-place'], ['in-place', 'not-applicable']],
      values: STATUSES,
    },
    'require[].evidence': {
      says: 'How strongly it has to be shown; prose where nothing is said.',
      examples: ['path'],
      values: {
        prose: 'A sentence that says so is enough.',
        stated: 'An entry with a status under "mitigations".',
        any: 'An entry with any evidence.',
        path: 'Evidence in the tree that holds.',
      },
    },
    'require[].level': {
      says: 'The level of the finding; that of the rule required-mitigation where nothing is said. off removes the demand.',
      examples: ['error', 'off'],
      values: LEVELS_OR_OFF,
    },
    'evidence-paths': {
      says: 'Globs of the files that may serve as evidence; any file where nothing is said.',
      examples: [['infra/**', '.github/**']],
    },
    limits: { says: 'Upper limits.', examples: [{ factors: { self_mod: 0.5 } }] },
    'limits.factors': {
      says: 'The highest value that a factor may have. One that a model does not state is not shown to keep it.',
      examples: [{ self_mod: 0.5 }],
    },
    review: { says: 'What is demanded of reviews.', examples: [{ required: true, 'max-age': '180d' }] },
    'review.required': { says: 'Whether every model must have been reviewed by somebody.', examples: [true] },
    'review.max-age': {
      says: 'After how many days a review is stale; none: never.',
      examples: ['180d', 'none'],
    },
    'review.verify': {
      says: 'Whether the reviewer must have approved the change. It has no effect yet: approvals are not looked up.',
      examples: ['none'],
      values: {
        none: 'The model is believed.',
        approval: 'The reviewer approved the head commit and is not its author.',
      },
    },
    coverage: {
      says: 'Which files that define agents or grant them powers need a threat model that covers them.',
      examples: [{ agent: 'required', capability: 'optional' }],
    },
    'coverage.agent': {
      says: 'Files that put an agent into service.',
      examples: ['required'],
      values: COVERAGE,
    },
    'coverage.capability': {
      says: 'Files that grant powers, such as MCP servers and permission settings.',
      examples: ['optional'],
      values: COVERAGE,
    },
    'coverage.tool-surface': { says: 'Files that offer tools.', examples: ['ignore'], values: COVERAGE },
    rules: {
      says: 'Levels of rules, by the id of the rule. "aivss-gate rules" lists them.',
      examples: [{ 'layer-uncovered': 'off', 'capability-drift': 'error' }],
    },
    'rules.*': { says: 'The level of this rule.', examples: ['warn'], values: LEVELS_OR_OFF },
    custom: {
      says: 'Rules of your own: each is a finding for every agent for which its condition holds.',
      examples: [
        [
          {
            name: 'no-public-browser',
            when: '"net.browser" in capabilities && exposure == "public"',
            message: 'Public agents may not drive a browser.',
          },
        ],
      ],
    },
    'custom[].name': {
      says: 'The rule is called custom/<name>: a to z, 0 to 9 and -.',
      examples: ['no-public-browser'],
    },
    'custom[].when': condition('When the rule speaks.'),
    'custom[].message': {
      says: 'What is wrong; the text of the finding.',
      examples: ['Public agents may not drive a browser.'],
    },
    'custom[].help': { says: 'What to do about it.', examples: ['Use net.fetch with an allow-list.'] },
    'custom[].level': {
      says: 'The level of the finding; error where nothing is said. off removes a rule that aivss-1.0 brings.',
      examples: ['error', 'warn'],
      values: LEVELS_OR_OFF,
    },
    overrides: {
      says: 'Other demands for agents that lie wholly under some paths; later ones win. An agent that lies there only in part is judged both ways.',
      examples: [[{ paths: ['experiments/**'], thresholds: { fail: 'none' } }]],
    },
    'overrides[].paths': {
      says: 'Globs under which the model and all its artefacts must lie.',
      examples: [['experiments/**']],
    },
    'overrides[].scoring': { says: 'How scores are computed there.', examples: [{ assume: { cvss: 5 } }] },
    gate: {
      says: 'What counts where something is compared with a base, as on pull requests.',
      examples: ['new-or-worse'],
      values: {
        all: 'Every finding counts.',
        'new-or-worse': 'What was there before is shown and does not fail.',
      },
    },
    'enforce-from': {
      says: 'Before this day nothing fails, YYYY-MM-DD. The report says what would.',
      examples: ['2027-01-01'],
    },
    'allow-inputs': {
      says: 'Inputs of the Action that a workflow may set on pull requests and merge groups.',
      examples: [['paths']],
      values: {
        paths: 'Narrows what is checked.',
        policy: 'Names another policy.',
        mode: 'Chooses between check and audit.',
        gate: 'Loosens what counts.',
      },
    },
    'waiver-max-days': { says: 'How many days ahead a waiver may expire, 1 to 3650.', examples: [180] },
    waivers: {
      says: 'Findings that somebody has accepted until a day. Each covers exactly one finding.',
      examples: [
        [
          {
            agent: 'coder',
            rule: 'required-mitigation',
            subject: 'sandboxing',
            why: 'Isolated by the workspace provider until the migration (ACME-7).',
            owner: '@acme/ciso',
            expires: '2027-02-01',
          },
        ],
      ],
    },
    'waivers[].agent': { says: 'The id of the agent.', examples: ['coder'] },
    'waivers[].rule': {
      says: 'The id of the rule whose finding is accepted.',
      examples: ['required-mitigation'],
    },
    'waivers[].subject': {
      says: 'The subject of the finding as the JSON verdict prints it. It may be left out where the rule has one finding.',
      examples: ['sandboxing'],
    },
    'waivers[].up-to': {
      says: 'A score above which the waiver lapses. Rules about the score demand it.',
      examples: [9.2],
    },
    'waivers[].why': {
      says: 'Why this is acceptable, in ten characters or more.',
      examples: ['Isolated by the workspace provider until the migration (ACME-7).'],
    },
    'waivers[].owner': { says: 'Who answers for it.', examples: ['@acme/ciso'] },
    'waivers[].expires': {
      says: 'The last day on which it counts, YYYY-MM-DD, within waiver-max-days.',
      examples: ['2027-02-01'],
    },
    baseline: {
      says: 'A file of accepted findings, written by "aivss-gate audit --accept". Outside pull requests they do not fail.',
      examples: ['.github/aivss-baseline.yml'],
    },
  },
  names: { 'scoring.assume.factors': FACTOR_WORDS, 'limits.factors': FACTOR_WORDS },
  repeated: [['overrides[].', '']],
  embedded: [],
}
