import { describe, expect, test } from '@jest/globals'
import { auditOf } from '../../src/audit/audit.ts'
import { type OwnerTasks, tasksByOwner } from '../../src/audit/tasks.ts'
import type { Acceptance, AgentVerdict, Finding, Verdict } from '../../src/verdict/verdict.ts'
import { agent, finding, verdict } from '../report/build.ts'

const at = { date: '2026-11-23T05:30:00Z', commit: null }
const due = (given: Partial<Verdict>) => auditOf(verdict(given), at, null).due
const tasks = (given: Partial<Verdict>): readonly OwnerTasks[] =>
  tasksByOwner(auditOf(verdict(given), at, null))

function reviewed(id: string, day: string | null, owner: string | null = null): AgentVerdict {
  return agent(id, { owner, review: { by: '@acme/security', on: '2026-01-01', expires: null, due: day } })
}

function acceptance(expires: string, other: Partial<Acceptance> = {}): Acceptance {
  return {
    by: 'waiver',
    agent: 'coder',
    rule: 'required-mitigation',
    subject: 'sandboxing',
    why: 'Isolated by the provider.',
    owner: '@acme/ciso',
    expires,
    state: 'used',
    location: { path: '.github/aivss-gate.yml', line: 4, column: 3 },
    ...other,
  }
}

function planned(id: string, day: string, status: 'planned' | 'in-place'): AgentVerdict {
  const location = { path: `agents/${id}.aivss.yml`, line: 9, column: 3 }
  const evidence = [
    {
      text: 'infra/x.yml',
      holds: false,
      proves: false,
      reason: 'infra/x.yml does not exist',
      brought: false,
    },
    { text: 'infra/y.yml', holds: true, proves: true, reason: null, brought: false },
  ]
  return agent(id, {
    owner: '@acme/dev',
    mitigations: [{ id: 'sandboxing', status, source: 'stated', how: null, due: day, evidence, location }],
  })
}

describe('what is due', () => {
  test.each([
    ['2026-11-22', -1],
    ['2026-11-23', 0],
    ['2026-12-23', 30],
    ['2026-12-24', null],
    [null, null],
  ])('a review that holds until %s is told %s days from its end', (day, days) => {
    expect(due({ agents: [reviewed('coder', day)] }).reviews.map((one) => one.days)).toEqual(
      days === null ? [] : [days],
    )
  })

  test('the most pressing comes first', () => {
    const agents = [reviewed('b', '2026-12-20'), reviewed('a', '2026-11-01'), reviewed('c', '2026-12-01')]
    expect(due({ agents }).reviews.map((one) => one.agent)).toEqual(['a', 'c', 'b'])
  })

  test.each([
    ['2026-11-20', -3],
    ['2026-12-20', 27],
    ['2027-01-20', null],
  ])('a waiver until %s is told %s days from its end', (expires, days) => {
    const { acceptances } = due({ acceptances: [acceptance(expires)] })
    expect(acceptances.map((one) => one.days)).toEqual(days === null ? [] : [days])
  })

  test('planned mitigations past their day, and evidence of those in place that does not hold', () => {
    const late = due({
      agents: [planned('coder', '2026-11-22', 'planned'), planned('helper', '2026-11-23', 'planned')],
    })
    expect(late.mitigations).toMatchObject([{ agent: 'coder', mitigation: 'sandboxing', days: -1 }])
    expect(late.evidence).toEqual([])
    const lost = due({ agents: [planned('coder', '2026-11-22', 'in-place')] })
    expect(lost.mitigations).toEqual([])
    expect(lost.evidence).toMatchObject([{ agent: 'coder', evidence: 'infra/x.yml' }])
  })

  test('agents without a model are those that need one', () => {
    const uncovered = (level: Finding['level']): Finding =>
      finding(null, { id: `ag-${level}`, rule: 'agent-uncovered', level, subject: `${level}.md` })
    const given = { findings: [uncovered('error'), uncovered('note')] }
    expect(due(given).uncovered.map(({ subject }) => subject)).toEqual(['error.md'])
    expect(auditOf(verdict(given), at, null).record.counts.uncovered).toBe(1)
  })

  test('an agent that is gone has nothing to do', () => {
    expect(due({ agents: [{ ...reviewed('coder', '2026-11-01'), change: 'removed' }] }).reviews).toEqual([])
  })
})

describe('tasks by owner', () => {
  test('an owner finds what is about their agents, and what they accepted; what has no owner comes last', () => {
    const coder = agent('coder', { owner: '@acme/dev', findings: ['ag-1'] })
    const seen = tasks({
      agents: [coder, reviewed('helper', '2026-12-01', '@acme/help'), agent('stray', { findings: ['ag-2'] })],
      findings: [
        finding('coder', { id: 'ag-1' }),
        finding('stray', { id: 'ag-2' }),
        finding(null, { id: 'ag-3', rule: 'policy-unmatched', level: 'warn' }),
        finding('coder', {
          id: 'ag-4',
          rule: 'waiver-expired',
          level: 'warn',
          location: { path: '.github/aivss-gate.yml', line: 4, column: 3 },
        }),
      ],
      acceptances: [acceptance('2026-11-20', { state: 'expired' })],
    })
    expect(seen.map(({ owner, tasks: own }) => [owner, own.map(({ id }) => id)])).toEqual([
      ['@acme/dev', ['ag-1']],
      ['@acme/ciso', ['ag-4']],
      ['@acme/help', [expect.stringMatching(/^review-[0-9a-f]{12}$/)]],
      [null, ['ag-2', 'ag-3']],
    ])
  })

  test('nothing is told twice', () => {
    const stale = finding('coder', { id: 'ag-1', rule: 'review-stale', level: 'warn', subject: 'age' })
    const overdue = finding('coder', {
      id: 'ag-2',
      rule: 'mitigation-overdue',
      level: 'warn',
      subject: 'sandboxing',
    })
    const late = planned('coder', '2026-11-01', 'planned')
    const agents = [{ ...late, review: reviewed('coder', '2026-11-01').review }]
    const told = (findings: readonly Finding[]): number =>
      tasks({ agents, findings }).flatMap((one) => one.tasks).length
    expect(told([])).toBe(2)
    expect(told([stale, overdue])).toBe(2)
  })

  test('neither notes nor what is accepted, waived or without a model are tasks', () => {
    const accepted = { why: 'Known before.', by: '@acme/ciso', on: '2026-01-01', expires: '2027-01-01' }
    expect(
      tasks({
        findings: [
          finding('a', { id: 'ag-1', level: 'note' }),
          finding('a', { id: 'ag-2', accepted }),
          finding('a', { id: 'ag-3', waiver: { why: 'x', owner: 'y', expires: '2027-01-01' } }),
          finding(null, { id: 'ag-4', rule: 'agent-uncovered' }),
        ],
      }),
    ).toEqual([])
  })

  test('findings that end on one day by one person are one task, and waivers are each their own', () => {
    const line = (number: number) => ({ location: { path: 'x.yml', line: number, column: 3 } })
    const own = tasks({
      acceptances: [
        acceptance('2026-12-01', { by: 'baseline', ...line(1) }),
        acceptance('2026-12-01', { by: 'baseline', ...line(2), subject: 'audit-logging' }),
        acceptance('2026-12-01', { by: 'baseline', ...line(3), state: 'lapsed' }),
        acceptance('2026-12-01', line(4)),
        acceptance('2026-12-01', { ...line(5), subject: 'audit-logging' }),
      ],
    })
    const sizes = own
      .flatMap((one) => one.tasks)
      .map((task) => task.kind === 'acceptance' && task.acceptances.length)
    expect(sizes).toEqual([2, 1, 1])
  })

  test('the name of a task stays when its words change', () => {
    const ids = (day: string): readonly string[] =>
      tasks({ agents: [reviewed('coder', day)] }).flatMap((one) => one.tasks.map(({ id }) => id))
    expect(ids('2026-11-01')).toEqual(ids('2026-12-01'))
  })
})
