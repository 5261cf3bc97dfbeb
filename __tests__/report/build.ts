import { severityOf } from '../../src/aivss/severity.ts'
import { standingOf } from '../../src/gate/summary.ts'
import { rank } from '../../src/report/ranking.ts'
import type { ReportOptions } from '../../src/report/reporter.ts'
import {
  LEVELS,
  type AgentScore,
  type AgentVerdict,
  type Finding,
  type Gap,
  type Verdict,
} from '../../src/verdict/verdict.ts'

export const WIDE: ReportOptions = { colour: false, width: 100, reportLevel: 'note', budget: null }

/** A determined score of 0.8 by its number, with any other field replaced. */
export function score(aivss: number, other: Partial<AgentScore> = {}): AgentScore {
  return {
    version: '0.8',
    aivss,
    severity: severityOf(aivss),
    low: aivss,
    high: aivss,
    determined: true,
    assumed: [],
    missing: [],
    cvss: { base: 8.8, vector: null },
    factorSet: '0.8',
    factorSum: 6,
    aars: 0.792,
    thm: 1,
    mf: 1,
    claimedMf: 1,
    raw: aivss,
    inherent: null,
    from: 'model',
    ...other,
  }
}

export function openScore(low: number, high: number): AgentScore {
  return score(high, {
    aivss: null,
    severity: null,
    low,
    high,
    determined: false,
    missing: ['cvss'],
    raw: null,
  })
}

export function agent(id: string, other: Partial<AgentVerdict> = {}): AgentVerdict {
  return {
    id,
    name: id,
    path: `agents/${id}.aivss.yml`,
    line: 1,
    format: 'native',
    description: null,
    owner: null,
    exposure: null,
    capabilities: [],
    change: null,
    score: score(5),
    scoreBefore: null,
    declared: null,
    factors: {},
    mitigations: [],
    threats: [],
    layers: {},
    review: null,
    inputs: [],
    credit: { counts: 'earned', earned: 'none' },
    limits: { fail: 9, warn: 7, factors: {} },
    profile: null,
    ssvc: null,
    remedies: [],
    findings: [],
    ...other,
  }
}

/** A metric profile of 2.0 that has its numbers, and an SSVC decision. */
export const PROFILE: NonNullable<AgentVerdict['profile']> = {
  version: '2.0',
  cvss: { bte: 7.8, vector: null },
  metrics: { LC: 'D', CP: 'C', AP: 'L', SR: 'R', EX: 'W', PT: 'H', CA: 'M', TD: 'H' },
  effectClass: 'A2',
  aivss: 7.8,
  severity: 'high',
  experimental: { aivss: 9.1, raw: 9.1, delta: 1.3, capped: false },
  from: 'model',
  timeline: null,
}
export const SSVC: NonNullable<AgentVerdict['ssvc']> = {
  averages: { execution: 4, state: 2, unpredictability: 1 },
  agentLevel: 'prime-mover',
  riskScore: 20,
  outcome: 'immediate',
  timeline: '0-7 days',
  missing: [],
}

export function finding(about: string | null, other: Partial<Finding> = {}): Finding {
  const rule = other.rule ?? 'score-threshold'
  return {
    id: `ag-${about ?? 'run'}-${rule}-${other.location?.line ?? 3}`,
    rule,
    level: 'error',
    agent: about,
    subject: 'fail',
    message: 'It is too high.',
    help: 'Lower it.',
    location: { path: `agents/${about ?? 'x'}.aivss.yml`, line: 3, column: 5 },
    change: null,
    waiver: null,
    accepted: null,
    standing: 'counts',
    floor: null,
    ...other,
  }
}

export function gap(path: string, other: Partial<Gap> = {}): Gap {
  return { path, reason: 'too-large', message: 'It is larger than 10 MB.', agent: null, ...other }
}

/** A verdict whose counts, and unless given its status, follow from its findings and gaps. */
export function verdict(other: Partial<Verdict> = {}): Verdict {
  const unsettled: Verdict = {
    schema: 'aivss-gate/verdict/v1',
    tool: { name: 'aivss-gate', version: '0.1.0' },
    status: 'pass',
    policy: {
      source: '.github/aivss-gate.yml',
      ref: null,
      preset: 'balanced',
      digest: 'sha256:0123abcd',
      floors: [],
      notEnforcedBefore: null,
      proposed: null,
      baseline: null,
    },
    scope: { event: 'local', gate: 'all', base: null, head: null, excluded: 0 },
    summary: { agents: 0, error: 0, warn: 0, note: 0, waived: 0, existing: 0, accepted: 0, worst: null },
    agents: [],
    findings: [],
    gaps: [],
    acceptances: [],
    notices: [],
    delivery: [],
    errors: [],
    ...other,
  }
  const bare: Verdict = {
    ...unsettled,
    findings: unsettled.findings.map((one) => ({ ...one, standing: standingOf(one, unsettled.scope.gate) })),
  }
  const levels = rank(bare).flatMap(({ findings }) => findings.map(({ level }) => level))
  const count = (standing: string): number => bare.findings.filter((one) => one.standing === standing).length
  const [error = 0, warn = 0, note = 0] = LEVELS.map((level) => levels.filter((one) => one === level).length)
  const status = error > 0 ? 'fail' : bare.gaps.length > 0 ? 'incomplete' : warn > 0 ? 'warn' : 'pass'
  return {
    ...bare,
    status: other.status ?? status,
    summary: other.summary ?? {
      agents: bare.agents.length,
      error,
      warn,
      note,
      waived: count('waived'),
      existing: count('existing'),
      accepted: count('accepted'),
      worst: null,
    },
  }
}

/** A pull request with everything that a report can show. */
export function busyVerdict(): Verdict {
  return verdict({
    policy: {
      source: '.github/aivss-gate.yml',
      ref: '3f0c2d1e5a6b7c8d9e0f11223344556677889900',
      preset: 'balanced',
      digest: 'sha256:9d5ed678fe57bcca610140957afab571',
      floors: ['acme/policies/agents.yml@main'],
      notEnforcedBefore: null,
      proposed: null,
      baseline: null,
    },
    scope: { event: 'pull_request', gate: 'new-or-worse', base: 'a1b2c3d', head: 'e4f5a6b', excluded: 4 },
    agents: [
      agent('helper', { name: 'Helper', change: 'unchanged', score: score(3.1), scoreBefore: score(3.1) }),
      agent('release-notes-bot', {
        name: 'Release notes bot',
        change: 'added',
        score: openScore(4.9, 10),
      }),
      agent('coder', {
        name: 'Coder',
        path: 'models/coder.txt',
        change: 'modified',
        score: score(9.6, { claimedMf: 0.83 }),
        scoreBefore: score(8.4, { cvss: { base: 7, vector: null }, factorSum: 4.5 }),
        remedies: [
          {
            changes: ['sandboxing in place', 'human-in-the-loop in place'],
            parts: [],
            listing: null,
            aivss: 8.1,
            status: 'warn',
          },
        ],
      }),
      agent('triage', { name: 'Issue triage', change: 'renamed', score: score(7.2, { assumed: ['cvss'] }) }),
    ],
    findings: [
      finding('coder', {
        location: { path: 'models/coder.txt', line: 3, column: 1 },
        message: 'The score is 9.6 (critical), at or above the limit of 9.0 (critical).',
        help: 'Put the mitigations below in place, or lower the factors "tools" (0.9) and "autonomy" (0.8).',
        change: 'new',
      }),
      finding('coder', {
        rule: 'required-mitigation',
        subject: 'sandboxing',
        location: { path: 'models/coder.txt', line: 24, column: 1 },
        message:
          'sandboxing is demanded (sandbox-for-executors: factors.tools >= 0.5 && factors.autonomy >= 0.5), but the model does not say that it is in place',
        help: 'Put sandboxing in place and say so: under "mitigations:", "sandboxing: {status: in-place, how: ...}".',
        change: 'worse',
      }),
      finding('release-notes-bot', {
        rule: 'score-undetermined',
        level: 'warn',
        message: 'The score lies between 4.9 and 10.0: the CVSS base is missing.',
        help: 'Add "cvss:" with a CVSS v4.0 vector.',
        change: 'new',
      }),
      finding('release-notes-bot', {
        rule: 'layer-uncovered',
        level: 'note',
        message: 'MAESTRO layer L5 (Evaluation & Observability) has neither threat nor statement.',
        help: 'Say what holds for it under "layers:".',
      }),
      finding('triage', {
        rule: 'review-missing',
        message: 'Nobody reviewed the model.',
        waiver: { why: 'The review is booked.', owner: '@acme/ciso', expires: '2027-02-01' },
      }),
      finding('helper', {
        rule: 'off-table-value',
        level: 'note',
        message: 'autonomy is 0.35.',
        change: 'same',
      }),
      finding(null, {
        rule: 'policy-changed',
        level: 'note',
        location: { path: '.github/aivss-gate.yml', line: 1, column: 1 },
        message: 'This pull request changes the policy; it is judged by the old one.',
        help: '',
      }),
    ],
    gaps: [gap('models/huge.aivss.yml')],
  })
}
