import { type Demand, demands, MODEL, model, type Run, stated } from './ways-told.ts'

const CUSTOM = { message: 'No.', level: 'error' }
const demand = (mitigation: string, rest: object = {}): Demand => ({
  id: mitigation,
  mitigation,
  ...rest,
})
const custom = (when: string, name = 'rule'): object => ({ name, when, ...CUSTOM })
const small = (factors = {}, rest: object = {}, agent: object = {}): string =>
  model(factors, { cvss: 2, ...rest }, agent)

/** What no change answers, what is waived, floors, several agents, and words that depend on the policy. */
export const RUN_ROWS: Readonly<Record<string, Run>> = {
  'no way: two models claim one id': {
    policy: { limits: { factors: { tools: 0.2 } } },
    files: { [MODEL]: small(), 'agents/other.aivss.yml': small({ tools: 0 }) },
  },
  'no way: one of two errors has none': {
    policy: { custom: [custom('exposure == "public"'), custom('factors.tools > 0.2', 'tools')] },
    files: { [MODEL]: small({}, {}, { exposure: 'public' }) },
  },
  'no way: more than sixteen parts': {
    policy: {
      require: demands(
        ...[
          'sandboxing',
          'human-in-the-loop',
          'least-privilege',
          'least-agency',
          'rate-limiting',
          'output-validation',
          'audit-logging',
          'kill-switch',
          'circuit-breaker',
          'egress-control',
        ].map((id) => demand(id)),
      ),
      rules: { 'layer-uncovered': 'error' },
    },
    files: { [MODEL]: small() },
  },
  'waived: what is waived is not asked for': {
    policy: {
      limits: { factors: { tools: 0.2, opacity: 0 } },
      waivers: [
        {
          agent: 'coder',
          rule: 'factor-limit',
          subject: 'tools',
          why: 'Known and watched.',
          owner: '@acme/ciso',
          expires: '2026-12-24',
        },
      ],
    },
    files: { [MODEL]: small() },
  },
  'waived: a waiver of another agent does not help': {
    policy: {
      limits: { factors: { tools: 0.2 } },
      waivers: [
        {
          agent: 'other',
          rule: 'factor-limit',
          subject: 'tools',
          why: 'Known and watched.',
          owner: '@acme/ciso',
          expires: '2026-12-24',
        },
      ],
    },
    files: { [MODEL]: small(), 'agents/other.aivss.yml': small({}, {}, { id: 'other' }) },
  },
  'floors: each asks for its own, and the stricter of both counts': {
    policy: { limits: { factors: { tools: 0.4 } }, require: demands(demand('sandboxing')) },
    floors: [
      { limits: { factors: { tools: 0.2 } }, require: demands(demand('sandboxing', { evidence: 'path' })) },
      { require: demands(demand('kill-switch')) },
    ],
    files: { [MODEL]: small() },
  },
  'floors: the higher score of the same version is told': {
    policy: { scoring: { assume: { factors: { opacity: 0 } } }, limits: { factors: { tools: 0.2 } } },
    floors: [{ scoring: { assume: { factors: { opacity: 1 } } } }, { thresholds: { warn: 1 } }],
    files: { [MODEL]: small({ opacity: null }) },
  },
  'floors: scores of another version are not compared': {
    policy: { limits: { factors: { tools: 0.2 } } },
    floors: [{ scoring: { version: '0.5' } }],
    files: { [MODEL]: small({ goal_planning: 1 }) },
  },
  'one id: two models of it, where that is no error': {
    policy: { limits: { factors: { tools: 0.2 } }, rules: { 'agent-duplicate': 'warn' } },
    files: { [MODEL]: small(), 'agents/other.aivss.yml': small({ tools: 1 }, { cvss: 1 }) },
  },
  'several agents: each has its own ways': {
    policy: { limits: { factors: { tools: 0.2, opacity: 0.2 } } },
    files: {
      [MODEL]: small({ opacity: 0 }),
      'agents/other.aivss.yml': small({ tools: 0 }, {}, { id: 'other' }),
      'agents/third.aivss.yml': small({ tools: 0, opacity: 0 }, {}, { id: 'third' }),
    },
  },
  'several agents: in one file': {
    policy: { limits: { factors: { tools: 0.2 } } },
    files: {
      [MODEL]: JSON.stringify({
        'agent-threat-model': 1,
        defaults: { cvss: 2, factors: stated(0.5) },
        agents: [
          { id: 'one' },
          { id: 'two', factors: { tools: 0.4 } },
          { id: 'three', factors: { tools: 0 } },
        ],
      }),
    },
  },
  'words: what a factor between two steps means': {
    policy: { limits: { factors: { tools: 0.3, opacity: 0.8, identity: 0, non_determinism: 0.5 } } },
    files: { [MODEL]: small({ opacity: 1, non_determinism: 1 }) },
  },
  'words: under 0.5': {
    policy: {
      scoring: { version: '0.5' },
      limits: { factors: { tools: 0.5, goal_planning: 0.2, language: 0.2 } },
    },
    files: { [MODEL]: small({ goal_planning: 1, tools: 1 }) },
  },
}
