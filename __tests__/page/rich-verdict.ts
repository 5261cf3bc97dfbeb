import { AGENT_STATUSES } from '../../src/report/html/portfolio.ts'
import type { HistoryRecord } from '../../src/verdict/history.ts'
import type { AgentVerdict, Verdict } from '../../src/verdict/verdict.ts'
import { runInProcess } from '../support/run-in-process.ts'
import { ROOT } from '../support/run-built.ts'
import { agent, finding, gap, openScore, score, verdict } from '../report/build.ts'

let examples: Promise<Verdict> | null = null

/** The verdict of the examples, as the command gives it. */
export function examplesVerdict(): Promise<Verdict> {
  examples ??= runInProcess(['check', 'examples', '--format', 'json'], ROOT).then(({ stdout }) =>
    JSON.parse(stdout),
  )
  return examples
}

/** One agent with everything that its page can show. */
export const COPILOT: AgentVerdict = agent('copilot', {
  name: 'Cargo copilot',
  description: 'Plans the loading of ships.',
  owner: '@tidewater/cargo',
  exposure: 'partner',
  capabilities: ['db.write', 'net.fetch'],
  // 7 and (10 - 7) times 0.5 times 0.97 is 8.455.
  score: score(8.5, { cvss: { base: 7, vector: null }, factorSum: 5, aars: 1.455, thm: 0.97, raw: 8.455 }),
  scoreBefore: score(6.1),
  change: 'modified',
  declared: { aivss: 4.2, severity: 'medium' },
  factors: allFactors(0.5),
  inputs: [
    { threat: null, own: false, cvss: 7, factors: allFactors(0.5), thm: 0.97, mf: 1, claimedMf: 0.83 },
    { threat: 'T2', own: false, cvss: 3, factors: allFactors(0.5), thm: 0.97, mf: 1, claimedMf: 0.83 },
  ],
  limits: { fail: 9, warn: 7, factors: { tools: 0.3, autonomy: 0.8 } },
  mitigations: [
    mitigation('sandboxing', 'in-place'),
    mitigation('human-in-the-loop', 'planned'),
    mitigation('audit-logging', 'partial'),
  ],
  threats: [
    {
      id: 'T1',
      layer: 'L3',
      title: 'A manifest steers the planner',
      mitigations: ['sandboxing', 'human-in-the-loop'],
      score: null,
      location: { path: 'agents/copilot.aivss.yml', line: 9, column: 1 },
    },
    {
      id: 'T2',
      layer: null,
      title: 'A crane is told to drop its load',
      mitigations: [],
      score: { aivss: 4.9, low: 4.9, high: 4.9 },
      location: { path: 'agents/copilot.aivss.yml', line: 12, column: 1 },
    },
  ],
  layers: { L1: 'uncertain', L3: 'threats', L4: 'stated' },
  review: { by: '@tidewater/risk', on: '2026-01-10', expires: null, due: '2026-11-01' },
  profile: {
    version: '2.0',
    cvss: { bte: 7.8, vector: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' },
    metrics: { LC: 'D', CP: 'C', AP: 'L', SR: 'R', EX: 'W', PT: 'X', CA: 'N', TD: 'H' },
    effectClass: 'A2',
    aivss: 7.8,
    severity: 'high',
    experimental: { aivss: 9, raw: 9, delta: 1.2, capped: false },
    from: { threat: 'T1' },
    timeline: { published: '14D', recommended: '3D', basis: 'analogy' },
  },
  ssvc: {
    averages: { execution: 4, state: 2.5, unpredictability: 3 },
    agentLevel: 'specialist',
    riskScore: 12.6,
    outcome: 'out-of-cycle',
    timeline: '7-30 days',
    missing: [],
  },
  findings: ['ag-1', 'ag-2', 'ag-3'],
})

function allFactors(value: number): AgentVerdict['factors'] {
  return {
    autonomy: value,
    tools: value,
    language: value,
    context: value,
    non_determinism: value,
    opacity: value,
    persistence: value,
    identity: value,
    multi_agent: value,
    self_mod: value,
  }
}

function mitigation(
  id: AgentVerdict['mitigations'][number]['id'],
  status: AgentVerdict['mitigations'][number]['status'],
): AgentVerdict['mitigations'][number] {
  return {
    id,
    status,
    source: 'stated',
    how: 'In the container.',
    due: status === 'planned' ? '2027-01-01' : null,
    evidence: [{ text: 'infra/run.yml', holds: true, proves: true, reason: null, brought: true }],
    location: { path: 'agents/copilot.aivss.yml', line: 20, column: 1 },
  }
}

/** A portfolio with something of everything. */
export function richVerdict(): Verdict {
  return verdict({
    scope: { event: 'schedule', gate: 'all', base: null, head: 'e4f5a6b', excluded: 2 },
    agents: [
      COPILOT,
      agent('open', { name: 'Open question', score: openScore(2.1, 9.4), inputs: [] }),
      agent('quiet', { name: 'Quiet clerk', score: score(3.1), owner: '@tidewater/desk' }),
      agent('gone', { name: 'Gone away', change: 'removed' }),
    ],
    findings: [
      finding('copilot', { id: 'ag-1', message: 'The score is too high.', help: 'Take a power away.' }),
      finding('copilot', { id: 'ag-2', rule: 'review-stale', level: 'warn', message: 'The review is old.' }),
      finding('copilot', {
        id: 'ag-3',
        rule: 'required-mitigation',
        message: 'Nobody watches it.',
        waiver: { why: 'Until the next release.', owner: '@tidewater/risk', expires: '2027-02-01' },
      }),
      finding('open', { rule: 'score-undetermined', level: 'warn', message: 'The score is open.' }),
      finding(null, { rule: 'policy-unmatched', level: 'note', message: 'A glob matches nothing.' }),
    ],
    gaps: [gap('models/huge.aivss.yml')],
    notices: ['The floor is not pinned.'],
  })
}

export const HISTORY: readonly HistoryRecord[] = [
  record('2026-09-01', 6.1),
  record('2026-10-01', null),
  record('2026-11-01', 7.4),
]

function record(date: string, copilot: number | null): HistoryRecord {
  return {
    commit: 'a1b2c3d',
    date,
    version: '0.8',
    agents: {
      copilot: { score: copilot, severity: copilot === null ? null : copilot >= 7 ? 'high' : 'medium' },
      quiet: { score: 3.1, severity: 'low' },
    },
    counts: { error: 1, warn: 1, note: 0, waived: 0, existing: 0 },
  }
}

/** A verdict of many agents with about as much to say of each as a real one. */
export function manyAgents(number: number): Verdict {
  const ids = Array.from({ length: number }, (_, index) => `agent-${index + 1}`)
  return verdict({
    agents: ids.map((id, index) =>
      agent(id, {
        ...COPILOT,
        id,
        name: `Agent ${index + 1}`,
        path: `agents/team-${index % 40}/${id}.aivss.yml`,
        score: score(((index * 7) % 101) / 10),
        owner: `@acme/team-${index % 40}`,
        inputs: [],
        threats: COPILOT.threats.map((one) => ({ ...one, title: `${one.title}, case ${index}` })),
        findings: [0, 1, 2, 3, 4, 5].map((at) => `ag-${id}-${at}`),
      }),
    ),
    findings: ids.flatMap((id, index) =>
      [0, 1, 2, 3, 4, 5].map((at) =>
        finding(id, {
          id: `ag-${id}-${at}`,
          rule: `custom/rule-${at}`,
          level: AGENT_STATUSES[index % 4] === 'fail' ? 'error' : 'note',
          message: `What rule ${at} says of ${id} and of nobody else`,
          help: `Do what rule ${at} demands.`,
          location: { path: `agents/team-${index % 40}/${id}.aivss.yml`, line: at + 3, column: 1 },
        }),
      ),
    ),
  })
}
