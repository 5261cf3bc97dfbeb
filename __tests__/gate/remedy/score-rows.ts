import { demands, IN_PLACE, MODEL, model, type Run, stated, subagent, SUBAGENT } from './ways-told.ts'

const below = (fail: number, rest: object = {}): object => ({
  thresholds: { fail, warn: 3 },
  require: demands(),
  ...rest,
})

/** What brings a score down, and how far: factors that fall, missing inputs that are stated, several computations. */
export const SCORE_ROWS: Readonly<Record<string, Run>> = {
  'threshold: one factor is enough': {
    policy: below(6.5),
    files: { [MODEL]: model({ tools: 1 }, { cvss: 3 }) },
  },
  'threshold: reached to the tenth': {
    policy: below(6.4),
    files: { [MODEL]: model({}, { cvss: 3 }) },
  },
  'threshold: nothing but everything is enough': {
    policy: below(3.1),
    files: { [MODEL]: model({}, { cvss: 3 }) },
  },
  'threshold: CVSS alone is above it': { policy: below(3), files: { [MODEL]: model({}, { cvss: 3 }) } },
  'threshold: small factors add little': {
    policy: below(4.3),
    files: { [MODEL]: model({ ...stated(0.1), tools: 0.7, opacity: 0.7, language: 0.9 }, { cvss: 3 }) },
  },
  'threshold: what stands for the model and the task falls last': {
    policy: below(5.5),
    files: {
      [MODEL]: model(
        { ...stated(0), language: 1, context: 1, non_determinism: 1, opacity: 1, identity: 1 },
        { cvss: 3 },
      ),
    },
  },
  'threshold: powers that have to go make a way longer': {
    policy: below(6.3),
    files: {
      [SUBAGENT]: subagent('Read, Write, Bash'),
      [MODEL]: model(
        { tools: 1 },
        { cvss: 3, capabilities: ['fs.read', 'fs.write', 'exec.shell'] },
        { artefacts: [SUBAGENT] },
      ),
    },
  },
  'threshold: under 0.5': {
    policy: below(4, { scoring: { version: '0.5' } }),
    files: { [MODEL]: model({ goal_planning: 1, tools: 1 }, { cvss: 3, 'exploit-maturity': 'attacked' }) },
  },
  'threshold: a mitigation brings it down, and is demanded too': {
    policy: { thresholds: { fail: 7 } },
    files: { [MODEL]: model({ autonomy: 0 }, { cvss: 5 }) },
  },
  'threat: one with a CVSS of its own leads': {
    policy: below(6),
    files: {
      [MODEL]: model(
        { tools: 1 },
        { cvss: 2, threats: [{ id: 'T1', title: 'It deletes the lot', cvss: 4 }] },
      ),
    },
  },
  'threat: its CVSS alone is above': {
    policy: below(6),
    files: {
      [MODEL]: model(
        { tools: 1 },
        { cvss: 2, threats: [{ id: 'T1', title: 'It deletes the lot', cvss: 7 }] },
      ),
    },
  },
  'missing: a factor': {
    policy: below(6),
    files: { [MODEL]: model({ tools: null }, { cvss: 2.8 }) },
  },
  'missing: a factor that may be anything but the highest': {
    policy: below(6.3),
    files: { [MODEL]: model({ tools: null }, { cvss: 3 }) },
  },
  'missing: even nothing of it is too much': {
    policy: below(5.5),
    files: { [MODEL]: model({ tools: null }, { cvss: 3 }) },
  },
  'missing: CVSS': { policy: below(6), files: { [MODEL]: model() } },
  'missing: CVSS, which can only be 0': { policy: below(5.1), files: { [MODEL]: model({ tools: 0.7 }) } },
  'missing: CVSS and two factors': {
    policy: below(6),
    files: { [MODEL]: model({ tools: null, opacity: null }) },
  },
  'missing: a factor that artefacts bound from below': {
    policy: below(6.4),
    files: {
      [SUBAGENT]: subagent('Read, Write'),
      [MODEL]: model(
        { tools: null },
        { cvss: 2.9, capabilities: ['fs.read', 'fs.write'] },
        { artefacts: [SUBAGENT] },
      ),
    },
  },
  'missing: a factor that can only be what artefacts imply': {
    policy: below(6.38),
    files: {
      [SUBAGENT]: subagent('Read, Write'),
      [MODEL]: model(
        { tools: null },
        { cvss: 3, capabilities: ['fs.read', 'fs.write'] },
        { artefacts: [SUBAGENT] },
      ),
    },
  },
  'missing: a factor that the policy assumes': {
    policy: below(6.3, { scoring: { assume: { factors: { tools: 1 } } } }),
    files: { [MODEL]: model({ tools: null }, { cvss: 3 }) },
  },
  'missing: stated, and a factor falls as well': {
    policy: below(4.5),
    files: { [MODEL]: model({ ...stated(0), opacity: 1, tools: 1, identity: null }, { cvss: 3.5 }) },
  },
  'open: undetermined and no threshold': {
    policy: {
      thresholds: { fail: 'none' },
      require: demands(),
      custom: [{ name: 'low', when: 'score >= 6.0', message: 'No.', level: 'error' }],
    },
    files: { [MODEL]: model({ tools: null }, { cvss: 2.5 }) },
  },
  'warned: the score afterwards still warns': {
    policy: { ...below(6), thresholds: { fail: 6, warn: 'none' } },
    files: { [MODEL]: model({ tools: 1 }, { cvss: 2.5, mitigations: { sandboxing: IN_PLACE } }) },
  },
}
