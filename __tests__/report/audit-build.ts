import { auditOf, type Audit } from '../../src/audit/audit.ts'
import { historyOf, NOTHING, record } from '../audit/records.ts'
import { agent, busyVerdict, finding, score } from './build.ts'
import { hostileVerdict } from './hostile.ts'

export const AT = { date: '2026-11-23T05:30:00Z', commit: 'e4f5a6b7c8d9e0f11223344556677889900a1b2c' }

/** An audit with everything that a report can show. */
export function busyAudit(): Audit {
  return auditWith((text) => text, busyVerdict())
}

/** The same with every text that somebody else may choose replaced. */
export function hostileAudit(texts: readonly string[]): Audit {
  let index = 0
  return auditWith(() => texts[index++ % texts.length] ?? '', hostileVerdict(texts))
}

function auditWith(next: (text: string) => string, busy: Audit['verdict']): Audit {
  const place = { path: next('.github/aivss-gate.yml'), line: 4, column: 3 }
  const late = agent(next('helper-2'), {
    owner: next('@acme/help'),
    path: next('agents/helper-2.aivss.yml'),
    score: score(3.1),
    review: { by: next('@acme/security'), on: '2026-01-01', expires: null, due: '2026-11-01' },
    mitigations: [
      {
        id: 'sandboxing',
        status: 'in-place',
        source: 'stated',
        how: null,
        due: null,
        evidence: [
          { text: next('infra/x.yml'), holds: false, proves: false, reason: next('gone'), brought: false },
        ],
        location: place,
      },
    ],
  })
  const verdict = {
    ...busy,
    agents: [...busy.agents.map((one) => ({ ...one, owner: next('@acme/dev') })), late],
    findings: [
      ...busy.findings,
      finding(null, {
        id: 'ag-00000000000a',
        rule: 'agent-uncovered',
        subject: next('.claude/agents/stray.md'),
        location: place,
      }),
      finding('helper-2', {
        id: 'ag-00000000000b',
        rule: 'layer-uncovered',
        standing: 'accepted',
        accepted: {
          why: next('Known before.'),
          by: next('@acme/ciso'),
          on: '2026-10-01',
          expires: '2026-12-01',
        },
      }),
    ],
    acceptances: [
      {
        by: 'waiver' as const,
        agent: next('triage'),
        rule: next('review-missing'),
        subject: next('review'),
        why: next('The review is booked.'),
        owner: next('@acme/ciso'),
        expires: '2026-12-01',
        state: 'used' as const,
        location: place,
      },
    ],
  }
  const before = [
    record(1, { [next('coder')]: 8.4, [next('gone')]: 5 }, { counts: { ...NOTHING, gaps: 1 } }),
    record(2, { [next('coder')]: 9.1, [next('helper-2')]: 4.1 }, { policy: next('sha256:11') }),
  ]
  return auditOf(verdict, AT, { store: next('.github/h.jsonl'), text: `rubbish\n${historyOf(before)}` })
}
