import { type Demand, demands, IN_PLACE, MODEL, model, type Run, subagent, SUBAGENT } from './ways-told.ts'

const CUSTOM = { message: 'No.', level: 'error' }
const LAYERS = Object.fromEntries(['L1', 'L2', 'L3', 'L5', 'L7'].map((id) => [id, 'Looked at.']))
const LINK = 'https://example.com/report'
const GONE = 'docs/gone.md'

const demand = (mitigation: string, rest: object = {}): Demand => ({
  id: mitigation,
  mitigation,
  ...rest,
})
const custom = (when: string, name = 'rule'): object => ({ name, when, ...CUSTOM })
const small = (factors = {}, rest: object = {}, agent: object = {}): string =>
  model(factors, { cvss: 2, ...rest }, agent)
const agents = { artefacts: [SUBAGENT] }

/** One row for each kind of error, and for how its answers depend on what the model says already. */
export const RULE_ROWS: Readonly<Record<string, Run>> = {
  'demands: each mitigation as strongly as it is asked for': {
    policy: {
      require: demands(
        demand('sandboxing', { evidence: 'path' }),
        demand('kill-switch', { evidence: 'any' }),
        demand('rate-limiting', { evidence: 'stated' }),
        demand('audit-logging', { evidence: 'prose' }),
      ),
    },
    files: { [MODEL]: small() },
  },
  'demands: one of several, what is planned or half there first': {
    policy: {
      require: demands({
        id: 'stop-it',
        'any-of': ['sandboxing', 'kill-switch', 'circuit-breaker', 'rate-limiting', 'least-agency'],
      }),
    },
    files: {
      [MODEL]: small(
        {},
        {
          mitigations: {
            sandboxing: { status: 'absent' },
            'kill-switch': { status: 'planned' },
            'circuit-breaker': { status: 'partial', how: 'Half of it stands.' },
            'rate-limiting': { status: 'not-applicable', how: 'It makes no calls.' },
            'least-agency': { status: 'unknown' },
          },
        },
      ),
    },
  },
  'demands: a mitigation of their own is never proposed': {
    policy: { require: demands({ id: 'stop-it', 'any-of': ['kill-switch', 'lucky-charm'] }) },
    files: { [MODEL]: small() },
  },
  'demands: one that is demanded twice is shown as strongly as the stronger asks': {
    policy: {
      require: demands(
        { id: 'a', mitigation: 'sandboxing', evidence: 'any' },
        { id: 'b', 'any-of': ['sandboxing', 'kill-switch'], evidence: 'path' },
      ),
    },
    files: { [MODEL]: small() },
  },
  'demands: no longer asked where a factor falls': {
    policy: { require: demands(demand('sandboxing', { when: 'factors.tools >= 0.5' })) },
    files: { [MODEL]: small({ tools: 1, identity: 0.4 }) },
  },
  'demands: no longer asked below a band': {
    policy: {
      require: demands(demand('sandboxing', { when: 'severity == "high" || severity == "critical"' })),
    },
    files: { [MODEL]: model({ tools: 1 }, { cvss: 5 }) },
  },
  'demands: of a threshold and of a condition alike': {
    policy: {
      thresholds: { fail: 7 },
      require: demands(demand('kill-switch', { when: 'score > 6.5 && factors.autonomy > 0.2' })),
    },
    files: { [MODEL]: model({}, { cvss: 5 }) },
  },
  'plans: overdue, and what it is shown by already stays': {
    policy: {
      rules: { 'mitigation-overdue': 'error', 'mitigation-evidence': 'error' },
      require: demands(demand('kill-switch', { evidence: 'any', status: ['in-place', 'planned'] })),
    },
    files: {
      [MODEL]: small(
        {},
        { mitigations: { 'kill-switch': { status: 'planned', due: '2026-10-01', evidence: [LINK, GONE] } } },
      ),
    },
  },
  'plans: two are overdue': {
    policy: { rules: { 'mitigation-overdue': 'error' } },
    files: {
      [MODEL]: small(
        {},
        {
          mitigations: {
            'rate-limiting': { status: 'planned', due: '2026-10-01' },
            'kill-switch': { status: 'partial', due: '2026-10-01', how: 'Half.' },
          },
        },
      ),
    },
  },
  'evidence: it is gone': {
    policy: { rules: { 'mitigation-evidence': 'error' } },
    files: { [MODEL]: small({}, { mitigations: { 'kill-switch': { ...IN_PLACE, evidence: [GONE] } } }) },
  },
  'layers: two are silent': {
    policy: { rules: { 'layer-uncovered': 'error' } },
    files: { [MODEL]: small({}, { layers: LAYERS }) },
  },
  'review: there is none': {
    policy: { review: { required: true }, rules: { 'review-missing': 'error' } },
    files: { [MODEL]: small() },
  },
  'review: it expired, and it saw other artefacts': {
    policy: { rules: { 'review-stale': 'error' } },
    files: {
      [SUBAGENT]: subagent('Read'),
      [MODEL]: small(
        {},
        {
          capabilities: ['fs.read'],
          review: {
            by: '@acme/security',
            on: '2026-09-01',
            expires: '2026-10-01',
            artefacts: { [SUBAGENT]: `sha256:${'0'.repeat(64)}`, 'docs/none.md': `sha256:${'1'.repeat(64)}` },
          },
        },
        agents,
      ),
    },
  },
  'review: too long ago': {
    policy: { rules: { 'review-stale': 'error' } },
    files: { [MODEL]: small({}, { review: { by: '@acme/security', on: '2025-01-01' } }) },
  },
  'review: dated ahead': {
    files: { [MODEL]: small({}, { review: { by: '@acme/security', on: '2026-12-01' } }) },
  },
  'invalid: dated ahead and a score that another way would answer': {
    policy: { thresholds: { fail: 4 }, require: demands() },
    files: { [MODEL]: small({}, { review: { by: '@acme/security', on: '2026-12-01' } }) },
  },
  'invalid: a key that nobody knows leaves no way': {
    policy: { limits: { factors: { tools: 0.2 } } },
    files: { [MODEL]: `${small()}mitigatons: {}\n` },
  },
  'limits: two values of the policy': {
    policy: { limits: { factors: { tools: 0.3, self_mod: 0.5, opacity: 0 } } },
    files: { [MODEL]: small({ tools: 1 }) },
  },
  'limits: one that the artefacts contradict': {
    policy: { limits: { factors: { tools: 0.3 } } },
    files: {
      [SUBAGENT]: subagent('Read, Write, Bash, WebFetch'),
      [MODEL]: small(
        { tools: 0.8 },
        { capabilities: ['fs.read', 'fs.write', 'exec.shell', 'net.fetch'] },
        agents,
      ),
    },
  },
  'limits: two, where the powers of one are those of the other': {
    policy: { limits: { factors: { tools: 0.6 } }, custom: [custom('"exec.shell" in capabilities')] },
    files: {
      [SUBAGENT]: subagent('Read, Write, Bash'),
      [MODEL]: small({ tools: 0.8 }, { capabilities: ['fs.read', 'fs.write', 'exec.shell'] }, agents),
    },
  },
  'limits: a factor that is not stated': {
    policy: { limits: { factors: { tools: 0.6, identity: 0 } } },
    files: {
      [SUBAGENT]: subagent('Read, Write'),
      [MODEL]: small({ tools: null, identity: null }, { capabilities: ['fs.read', 'fs.write'] }, agents),
    },
  },
  'limits: a factor that is not stated, and artefacts allow no less': {
    policy: { limits: { factors: { tools: 0.3 } } },
    files: {
      [SUBAGENT]: subagent('Read, Bash'),
      [MODEL]: small({ tools: null }, { capabilities: ['fs.read', 'exec.shell'] }, agents),
    },
  },
  'limits: below the lowest published step': {
    policy: { limits: { factors: { tools: 0.2, context: 0.7 } } },
    files: { [MODEL]: small({ tools: 0.4, context: 0.9 }) },
  },
  'limits: an override is stricter for some of the agent': {
    policy: {
      limits: { factors: { tools: 0.6 } },
      overrides: [{ paths: ['.claude/**'], limits: { factors: { tools: 0.2 } } }],
    },
    files: {
      [SUBAGENT]: subagent('Read'),
      [MODEL]: small({ tools: 0.9 }, { capabilities: ['fs.read'] }, agents),
    },
  },
  'limits: an override holds elsewhere': {
    policy: {
      limits: { factors: { tools: 0.6 } },
      overrides: [{ paths: ['other/**'], limits: { factors: { tools: 0 } } }],
    },
    files: { [MODEL]: small({ tools: 0.9 }) },
  },
  'drift: a power that is not stated': {
    files: {
      [SUBAGENT]: subagent('Read, Write'),
      [MODEL]: small({}, { capabilities: ['fs.read'] }, agents),
    },
  },
  'drift: powers and a factor at once': {
    files: {
      [SUBAGENT]: subagent('Read, Write, Bash, WebFetch'),
      [MODEL]: small({ tools: 0.1 }, { capabilities: ['fs.read'] }, agents),
    },
  },
  'drift: a factor below what is granted': {
    files: {
      [SUBAGENT]: subagent('Read, Bash'),
      [MODEL]: small({ tools: 0.5 }, { capabilities: ['fs.read', 'exec.shell'] }, agents),
    },
  },
  'drift: a power at several places': {
    files: {
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].map((one) => [`.claude/agents/a${one}.md`, subagent('Read, Bash', `a${one}`)]),
      ),
      [MODEL]: small(
        { tools: 0.8 },
        { capabilities: ['fs.read'] },
        { artefacts: [1, 2, 3, 4, 5].map((one) => `.claude/agents/a${one}.md`) },
      ),
    },
  },
  'drift: a raised factor would break its limit': {
    policy: { limits: { factors: { tools: 0.6 } } },
    files: {
      [SUBAGENT]: subagent('Read, Bash'),
      [MODEL]: small({ tools: 0.5 }, { capabilities: ['fs.read', 'exec.shell'] }, agents),
    },
  },
  'drift: and a review that has to see it': {
    policy: { rules: { 'review-stale': 'error' } },
    files: {
      [SUBAGENT]: subagent('Read, Bash'),
      [MODEL]: small(
        { tools: 0.5 },
        {
          capabilities: ['fs.read'],
          review: { by: '@a', on: '2026-11-01', artefacts: { [SUBAGENT]: `sha256:${'0'.repeat(64)}` } },
        },
        agents,
      ),
    },
  },
}
