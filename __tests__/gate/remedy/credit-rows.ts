import { demands, IN_PLACE, MODEL, model, type Run, stated } from './ways-told.ts'

const PROOF = 'docs/controls.md'
const PROVEN = { ...IN_PLACE, evidence: [PROOF] }
const UNEARNED = { rules: { 'mitigation-unearned': 'error' } }

const below = (fail: number, rest: object = {}): object => ({
  thresholds: { fail },
  require: demands(),
  ...rest,
})
const claiming = (strength: unknown, factors: object, mitigations: object, cvss = 6): Run['files'] => ({
  [PROOF]: 'What the platform does.\n',
  [MODEL]: model({ ...stated(0), ...factors }, { cvss, 'mitigation-strength': strength, mitigations }),
})

/** How a claim that is made already is earned, by what asks least. */
export const CREDIT_ROWS: Readonly<Record<string, Run>> = {
  'partial: one control covers the factor': {
    policy: below(6),
    files: claiming('partial', { tools: 0.5 }, {}),
  },
  'partial: two factors that one control covers': {
    policy: below(6),
    files: claiming('partial', { language: 0.5, non_determinism: 0.5 }, {}),
  },
  'partial: what is planned is nearer than what is new': {
    policy: below(6),
    files: claiming(
      'partial',
      { language: 0.5, non_determinism: 0.5, opacity: 0.5 },
      {
        'input-filtering': { status: 'absent' },
        'output-validation': { status: 'planned' },
        'kill-switch': IN_PLACE,
      },
    ),
  },
  'partial: a factor that no catalogue control is needed for': {
    policy: below(6),
    files: claiming('partial', { tools: 0.4, identity: 0.4 }, {}),
  },
  'partial: nothing counts, and nothing is in place yet': {
    policy: below(6),
    files: claiming('partial', { tools: 0.4, identity: 0.4 }, { 'kill-switch': { status: 'planned' } }),
  },
  'partial: all ten': { policy: below(7), files: claiming('partial', stated(0.5), {}) },
  'partial: all ten, some of it in place': {
    policy: below(7),
    files: claiming('partial', stated(0.5), {
      sandboxing: IN_PLACE,
      'least-privilege': { status: 'planned' },
    }),
  },
  'partial: earned, and a factor falls as well': {
    policy: below(5.2),
    files: claiming('partial', { tools: 1, opacity: 1 }, { 'kill-switch': { status: 'planned' } }),
  },
  'partial: a missing factor is stated or covered': {
    policy: below(6),
    files: claiming('partial', { tools: 0.5, opacity: null }, { sandboxing: IN_PLACE }),
  },
  'partial: a number that lies between': {
    policy: below(6),
    files: claiming(0.9, { tools: 0.5 }, {}),
  },
  'strong: only partial is needed': {
    policy: below(6),
    files: claiming('strong', { tools: 0.5 }, {}),
  },
  'strong: a control in place has no evidence': {
    policy: below(5),
    files: claiming('strong', { tools: 0.5 }, { sandboxing: IN_PLACE }),
  },
  'strong: all is proven but adversarial testing': {
    policy: below(5),
    files: claiming('strong', { tools: 0.5 }, { sandboxing: PROVEN }),
  },
  'strong: testing is in place without evidence': {
    policy: below(5),
    files: claiming('strong', { tools: 0.5 }, { sandboxing: PROVEN, 'adversarial-testing': IN_PLACE }),
  },
  'strong: testing is shown, one control is not': {
    policy: below(5),
    files: claiming(
      'strong',
      { tools: 0.5, identity: 0.5 },
      { sandboxing: PROVEN, 'adversarial-testing': PROVEN },
    ),
  },
  'strong: testing is planned, with evidence': {
    policy: below(5),
    files: claiming(
      'strong',
      { tools: 0.5 },
      { sandboxing: PROVEN, 'adversarial-testing': { status: 'planned', evidence: [PROOF] } },
    ),
  },
  'strong: a control that names nothing that counts needs no evidence': {
    policy: below(5),
    files: claiming(
      'strong',
      { tools: 0.5 },
      { sandboxing: PROVEN, 'memory-isolation': IN_PLACE, 'kill-switch': { status: 'planned' } },
    ),
  },
  'strong: nothing counts, and every control needs evidence': {
    policy: below(5),
    files: claiming('strong', { tools: 0.3 }, { sandboxing: IN_PLACE, 'kill-switch': PROVEN }),
  },
  'strong: nothing counts and nothing is in place': {
    policy: below(5),
    files: claiming('strong', { tools: 0.3 }, {}),
  },
  'strong: evidence that holds no longer': {
    policy: below(5),
    files: claiming('strong', { tools: 0.5 }, { sandboxing: { ...IN_PLACE, evidence: ['docs/gone.md'] } }),
  },
  'strong: not enough by itself': {
    policy: below(4.4),
    files: claiming('strong', { tools: 1, opacity: 0.2 }, { sandboxing: IN_PLACE }),
  },
  'declared: the claim counts as it is': {
    policy: below(6, { scoring: { 'mitigation-credit': 'declared' } }),
    files: claiming('partial', { ...stated(0.5), tools: 1 }, {}),
  },
  'unearned: partial, nothing stated': {
    policy: UNEARNED,
    files: claiming('partial', { tools: 0.5 }, {}, 2),
  },
  'unearned: a claim that has to go would be too much': {
    policy: { ...UNEARNED, ...below(5.2) },
    files: claiming('partial', { tools: 0.5, identity: 0.5 }, { sandboxing: IN_PLACE }, 5.6),
  },
  'no claim: mitigations earn nothing': {
    policy: below(6),
    files: claiming('none', { tools: 0.5 }, { sandboxing: { status: 'planned' } }),
  },
  'threats: the claim is earned for the threat that leads': {
    policy: below(6),
    files: {
      [MODEL]: model(
        { ...stated(0), tools: 0.5 },
        {
          cvss: 2,
          'mitigation-strength': 'partial',
          mitigations: {},
          threats: [{ id: 'T1', title: 'It deletes the lot', cvss: 6 }],
        },
      ),
    },
  },
}
