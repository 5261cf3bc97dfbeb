import { demands, IN_PLACE, MODEL, model, type Run, subagent, SUBAGENT } from './ways-told.ts'

const LOWERED = { rules: { 'input-lowered': 'error' } }
const QUIET = { ...LOWERED, require: demands() }
const T = { id: 'T1', title: 'It deletes the lot' }
const REPORT = 'reports/shop.json'

/** A change from one model to another. */
const from = (before: string, after: string, policy: object = QUIET): Run => ({
  policy,
  base: { [MODEL]: before },
  files: { [MODEL]: after },
})
const report = (...vulnerabilities: readonly object[]): string =>
  JSON.stringify({ metadata: { system_name: 'Coder' }, vulnerabilities })
const granting = (tools: string, stated: object = {}): Run['files'] => ({
  [SUBAGENT]: subagent(tools),
  [MODEL]: model({ tools: 0.8 }, { cvss: 2, ...stated }, { artefacts: [SUBAGENT] }),
})

/** What changed against a base, and what it stated. */
export const BASE_ROWS: Readonly<Record<string, Run>> = {
  'lowered: a factor and the CVSS base': from(model({}, { cvss: 4 }), model({ identity: 0.2 }, { cvss: 3 })),
  'lowered: a vector': from(
    model({}, { cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N' }),
    model({}, { cvss: 2 }),
  ),
  'lowered: exploit maturity, mitigation strength and exposure': from(
    model(
      {},
      { cvss: 2, 'exploit-maturity': 'attacked', 'mitigation-strength': 0.9 },
      { exposure: 'public' },
    ),
    model(
      {},
      { cvss: 2, 'exploit-maturity': 'unreported', 'mitigation-strength': 'partial' },
      { exposure: 'internal' },
    ),
    { ...QUIET, scoring: { 'mitigation-credit': 'declared' } },
  ),
  'lowered: a mitigation that now meets a demand': from(
    model({}, { cvss: 6.5, mitigations: { sandboxing: { status: 'planned' } } }),
    model({}, { cvss: 6.5, mitigations: { sandboxing: { status: 'in-place' }, 'kill-switch': IN_PLACE } }),
    { ...LOWERED, require: demands({ id: 'sandboxing', mitigation: 'sandboxing' }) },
  ),
  'lowered: a threat and its CVSS are gone': from(
    model(
      {},
      {
        cvss: 2,
        threats: [
          { ...T, cvss: 4 },
          { id: 'T2', title: 'Other' },
        ],
      },
    ),
    model({}, { cvss: 2, threats: [{ id: 'T2', title: 'Other' }] }),
  ),
  'lowered: the CVSS base of a threat': from(
    model({}, { cvss: 2, threats: [{ ...T, cvss: 4 }] }),
    model({}, { cvss: 2, threats: [{ ...T, cvss: 3 }] }),
  ),
  'lowered: a factor of a vulnerability': {
    policy: { ...QUIET, models: ['reports/*.json'] },
    base: {
      [REPORT]: report(
        { id: 'V1', cvss_base: { score: 3 }, amplification_factors: { tools: 0.5, autonomy: 0.5 } },
        { id: 'V2', cvss_base: { score: 3 }, amplification_factors: { tools: 0.5 } },
      ),
    },
    files: {
      [REPORT]: report(
        { id: 'V1', cvss_base: { score: 3 }, amplification_factors: { tools: 0.2, autonomy: 0.5 } },
        { id: 'V2', cvss_base: { score: 3 }, amplification_factors: { tools: 0.5 } },
      ),
    },
  },
  'lowered: nothing that the base stated': from(model({ tools: null }), model({ tools: 0 }, { cvss: 2 })),
  'left out: a factor': from(model({ tools: 0 }, { cvss: 8 }), model({ tools: null }, { cvss: 8 }), {
    require: demands(),
  }),
  'left out: the CVSS base and two factors': from(
    model({ tools: 0.2 }, { cvss: 5 }),
    model({ tools: null, opacity: null }),
    { require: demands() },
  ),
  'left out: what the base did not state either': from(
    model({ opacity: null }, { cvss: 5, mitigations: {} }),
    model({ tools: null, opacity: null }, { cvss: 8.5 }),
    { require: demands() },
  ),
  'rose: more than is allowed': from(
    model({}, { cvss: 4 }),
    model({ tools: 1, opacity: 1, language: 1, context: 1 }, { cvss: 4 }),
    {
      require: demands(),
      thresholds: { fail: 9, increase: 0.5 },
    },
  ),
  'rose: and an override allows less': from(model({}, { cvss: 4 }), model({ tools: 1 }, { cvss: 4 }), {
    require: demands(),
    thresholds: { increase: 1 },
    overrides: [{ paths: ['agents/**'], thresholds: { increase: 0 } }],
  }),
  'rose: from a score that was open': from(
    model({ tools: null }, { cvss: 4 }),
    model({ tools: 1, autonomy: 1, identity: 1 }, { cvss: 4 }),
    { require: demands(), thresholds: { increase: 0 } },
  ),
  'rose: from a value between two steps': from(
    model({ tools: 0.3 }, { cvss: 4 }),
    model({ tools: 1 }, { cvss: 4 }),
    { require: demands(), thresholds: { increase: 0.1 } },
  ),
  'talked green: only a file shows it': from(
    model({}, { cvss: 6.5, mitigations: { sandboxing: { status: 'planned' }, 'kill-switch': IN_PLACE } }),
    model({}, { cvss: 6.5, mitigations: { sandboxing: IN_PLACE, 'kill-switch': IN_PLACE } }),
    { gate: 'all', require: demands({ id: 'sandboxing', mitigation: 'sandboxing' }) },
  ),
  'talked green: a number': from(
    model(
      { tools: 1, autonomy: 1 },
      {
        cvss: 8,
        mitigations: {
          sandboxing: { status: 'planned' },
          'kill-switch': IN_PLACE,
          'rate-limiting': IN_PLACE,
          'least-agency': IN_PLACE,
        },
      },
    ),
    model(
      { tools: 0.5, autonomy: 0 },
      {
        cvss: 8,
        mitigations: {
          sandboxing: { status: 'planned' },
          'kill-switch': IN_PLACE,
          'rate-limiting': IN_PLACE,
          'least-agency': IN_PLACE,
        },
      },
    ),
    { gate: 'all', require: demands() },
  ),
  'new or worse: what was there before is not asked for': from(
    model({ tools: 1 }, { cvss: 2 }),
    model({ tools: 1, opacity: 1 }, { cvss: 2 }),
    { require: demands(), limits: { factors: { tools: 0.5, opacity: 0.5 } } },
  ),
  'new or worse: all of it under gate: all': from(
    model({ tools: 1 }, { cvss: 2 }),
    model({ tools: 1, opacity: 1 }, { cvss: 2 }),
    { gate: 'all', require: demands(), limits: { factors: { tools: 0.5, opacity: 0.5 } } },
  ),
  'artefact: a power that the change brings goes again': {
    base: granting('Read', { capabilities: ['fs.read'] }),
    files: granting('Read, Bash', { capabilities: ['fs.read'] }),
  },
  'artefact: a power, and a review from before': {
    policy: { rules: { 'review-stale': 'error' } },
    base: granting('Read', {
      capabilities: ['fs.read'],
      review: { by: '@acme/security', on: '2026-11-01', artefacts: {} },
    }),
    files: granting('Read, Bash', {
      capabilities: ['fs.read'],
      review: { by: '@acme/security', on: '2026-11-01', artefacts: {} },
    }),
  },
  'artefact: a power, and a review from before that only warns': {
    policy: { rules: { 'review-stale': 'warn' } },
    base: granting('Read', { capabilities: ['fs.read'], review: { by: '@acme/security', on: '2026-11-01' } }),
    files: granting('Read, Bash', {
      capabilities: ['fs.read'],
      review: { by: '@acme/security', on: '2026-11-01' },
    }),
  },
  'artefact: a power that was there before': {
    policy: { rules: { 'capability-drift': 'error' } },
    base: granting('Read, Bash', { capabilities: ['fs.read'] }),
    files: granting('Read, Bash, WebFetch', { capabilities: ['fs.read'] }),
  },
  'artefact: what was reviewed by a glob': {
    policy: { gate: 'all', rules: { 'review-stale': 'error' } },
    base: {
      [SUBAGENT]: subagent('Read'),
      [MODEL]: model(
        {},
        { cvss: 2, capabilities: ['fs.read'], review: { by: '@a', on: '2026-11-01' } },
        { artefacts: ['.claude/agents/*.md'] },
      ),
    },
    files: {
      [SUBAGENT]: subagent('Read, Write'),
      [MODEL]: model(
        {},
        { cvss: 2, capabilities: ['fs.read'], review: { by: '@a', on: '2026-11-01' } },
        { artefacts: ['.claude/agents/*.md'] },
      ),
    },
  },
  'removed: another agent is gone, whose artefact is still there': {
    policy: { limits: { factors: { tools: 0.2 } } },
    base: {
      [SUBAGENT]: subagent('Read'),
      [MODEL]: model({ tools: 0 }, { cvss: 2 }),
      'agents/gone.aivss.yml': model(
        {},
        { cvss: 2, capabilities: ['fs.read'] },
        { id: 'gone', artefacts: [SUBAGENT] },
      ),
    },
    files: { [SUBAGENT]: subagent('Read'), [MODEL]: model({ tools: 1 }, { cvss: 2 }) },
  },
  'removed: an agent that covers less than before': {
    policy: { limits: { factors: { tools: 0.2 } } },
    base: {
      [SUBAGENT]: subagent('Read'),
      [MODEL]: model({ tools: 0.2 }, { cvss: 2, capabilities: ['fs.read'] }, { artefacts: [SUBAGENT] }),
    },
    files: { [SUBAGENT]: subagent('Read'), [MODEL]: model({ tools: 1 }, { cvss: 2 }) },
  },
  'floors: one compares, and asks for the old number': {
    policy: { require: demands() },
    floors: [{ ...QUIET, limits: { factors: { opacity: 0.3 } } }],
    base: { [MODEL]: model({ opacity: 0.2 }, { cvss: 4 }) },
    files: { [MODEL]: model({ identity: 0.2 }, { cvss: 4 }) },
  },
}
