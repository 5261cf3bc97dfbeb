import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FACTOR_SETS } from '../../../src/aivss/factors.ts'
import { demands, IN_PLACE, MODEL, model, type Run, stated } from './ways-told.ts'

const LISTING = 'agents/drydock-threat-model.txt'
const DRYDOCK = readFileSync(join(import.meta.dirname, '../../../examples/agents/drydock.txt'), 'utf8')
const SANDBOX = demands({ id: 'sandboxing', mitigation: 'sandboxing', evidence: 'path' })
const ALL = ['agents/**', 'reports/**']

const report = (...vulnerabilities: readonly object[]): string =>
  JSON.stringify({ metadata: { system_name: 'Coder' }, vulnerabilities })
const scored = (
  id: string,
  score: number,
  value: number,
  factors: object = {},
  rest: object = {},
): object => ({
  id,
  cvss_base: { score },
  amplification_factors: { ...stated(value), ...factors },
  ...rest,
})
const otm = (attributes: object): string =>
  JSON.stringify({
    otmVersion: '0.2.0',
    project: { id: 'coder', name: 'Coder', attributes: { aivss: attributes } },
  })
const front = (keys: string): string =>
  `---\n${keys}---\n\n# Coder\n\n## Threats\n\nA person may ask it to delete the lot.\n`
const prose = `# Threat model of the coder agent

An AI agent that writes code. The agent uses tools.

## Threats

### Prompt injection

An issue tells the agent what to do.

**CVSS base:** 5.0

## Mitigations

- Sandboxing: planned
`
const markdown = front(
  `agent-threat-model: 1\nagent: {id: coder}\ncvss: 2\nfactors: {${FACTOR_SETS['0.8'].map((id) => `${id}: 0.5`).join(', ')}}\n`,
)

/** What each form of a model has room for, and where it is written. */
export const FORMAT_ROWS: Readonly<Record<string, Run>> = {
  'listing: factors in its rows': {
    policy: {
      models: ALL,
      require: demands(),
      thresholds: { fail: 'none' },
      limits: { factors: { tools: 0.5, goal_planning: 0.5 } },
    },
    files: { [LISTING]: DRYDOCK },
  },
  'listing: a mitigation and a review beside it, with where they are written, told once': {
    policy: {
      models: ALL,
      require: SANDBOX,
      thresholds: { fail: 'none' },
      limits: { factors: { tools: 0.5 } },
      rules: { 'review-missing': 'error' },
      review: { required: true },
    },
    files: { [LISTING]: DRYDOCK },
  },
  'listing: what it claims is not earned': {
    policy: {
      models: ALL,
      require: demands(),
      thresholds: { fail: 'none' },
      rules: { 'mitigation-unearned': 'error' },
    },
    files: { [LISTING]: DRYDOCK },
  },
  'listing: read through a native model': {
    policy: { require: SANDBOX, limits: { factors: { tools: 0.5 } } },
    files: {
      'agents/drydock.txt': DRYDOCK,
      [MODEL]: JSON.stringify({
        'agent-threat-model': 1,
        agent: { id: 'coder' },
        listing: 'agents/drydock.txt',
        cvss: 5,
      }),
    },
  },
  'Markdown: factors, mitigations and a review': {
    policy: {
      require: SANDBOX,
      limits: { factors: { tools: 0.2 } },
      rules: { 'review-missing': 'error' },
      review: { required: true },
    },
    files: { 'agents/coder.aivss.md': markdown },
  },
  'report: factors of every vulnerability': {
    policy: { models: ALL, require: demands(), thresholds: { fail: 8 } },
    files: { 'reports/shop.json': report(scored('V1', 5, 0.5), scored('V2', 4, 1), scored('V3', 6, 0.2)) },
  },
  'report: one limit for all of them': {
    policy: { models: ALL, require: demands(), limits: { factors: { tools: 0.4 } } },
    files: {
      'reports/shop.json': report(
        scored('V1', 2, 0.5),
        scored('V2', 2, 0.3),
        scored('V3', 2, 0, { tools: 1 }),
      ),
    },
  },
  'report: a CVSS base and a factor are missing': {
    policy: { models: ALL, require: demands(), thresholds: { fail: 6 } },
    files: {
      'reports/shop.json': report(
        { id: 'V1', amplification_factors: stated(0.5) },
        { id: 'V2', cvss_base: { score: 2 }, amplification_factors: stated(0.5, { tools: null }) },
      ),
    },
  },
  'report: a claim of one vulnerability': {
    policy: {
      models: ALL,
      require: demands(),
      rules: { 'mitigation-unearned': 'error', 'off-table-value': 'error' },
    },
    files: {
      'reports/shop.json': report(
        scored('V1', 3, 0.5, {}, { scores: { mitigation_factor: 0.7 } }),
        scored('V2', 2, 0.5, {}, { scores: { mitigation_factor: 0.83 } }),
      ),
    },
  },
  'report: it has no room for a mitigation or a review': {
    policy: { models: ALL, require: SANDBOX },
    files: { 'reports/shop.json': report(scored('V1', 2, 0.5)) },
  },
  'Open Threat Model: factors and CVSS': {
    policy: { models: ALL, require: demands(), thresholds: { fail: 6 }, limits: { factors: { tools: 0.2 } } },
    files: { 'agents/coder.otm': otm({ factors: stated(0.5, { opacity: null }), cvss: 2 }) },
  },
  'Open Threat Model: CVSS is missing': {
    policy: { models: ALL, require: demands(), thresholds: { fail: 6 } },
    files: { 'agents/coder.otm': otm({ factors: stated(0.5) }) },
  },
  'Open Threat Model: it has no room for a mitigation': {
    policy: { models: ALL, require: SANDBOX },
    files: { 'agents/coder.otm': otm({ factors: stated(0.5), cvss: 2 }) },
  },
  'prose: inputs and what is stated': {
    policy: {
      models: ALL,
      thresholds: { fail: 9 },
      require: demands({ id: 'sandboxing', mitigation: 'sandboxing' }),
    },
    files: { 'agents/coder-threat-model.md': prose },
  },
  'prose: evidence has no room': {
    policy: { models: ALL, undetermined: 'note', require: SANDBOX },
    files: { 'agents/coder-threat-model.md': prose },
  },
  'native: a threat without a CVSS, and one of its own': {
    policy: { require: demands(), thresholds: { fail: 6 } },
    files: {
      [MODEL]: model(
        {},
        {
          threats: [
            { id: 'T1', title: 'One', cvss: 2 },
            { id: 'T2', title: 'Two' },
          ],
          mitigations: { sandboxing: IN_PLACE },
        },
      ),
    },
  },
}
