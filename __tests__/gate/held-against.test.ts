import { describe, expect, test } from '@jest/globals'
import { reviewDue, strictest } from '../../src/gate/held-against.ts'
import type { AgentVerdict, Verdict } from '../../src/verdict/verdict.ts'
import { folderWith } from '../support/folder.ts'
import { runInProcess } from '../support/run-in-process.ts'

const MODEL = `agent-threat-model: 1
agent: {id: ID, artefacts: [ARTEFACT]}
cvss: 5
factors: {autonomy: 0.5}
review: {by: "@acme/security", on: 2026-01-10, expires: EXPIRES}
`

const POLICY = `version: 1
thresholds: {fail: 8, warn: none}
limits: {factors: {tools: 0.5}}
review: {max-age: 30d}
overrides:
  - paths: ["lab/**"]
    thresholds: {fail: 9, warn: 6}
    limits: {factors: {autonomy: 0.5}}
    review: {max-age: 300d}
  - paths: ["vault/**"]
    thresholds: {fail: 5}
`

function model(id: string, artefact: string, expires = '2027-01-01'): string {
  return MODEL.replace('ID', id).replace('ARTEFACT', artefact).replace('EXPIRES', expires)
}

async function agents(): Promise<ReadonlyMap<string, AgentVerdict>> {
  const folder = folderWith({
    '.github/aivss-gate.yml': POLICY,
    'plain.aivss.yml': model('plain', 'plain.py'),
    'lab/inside.aivss.yml': model('inside', 'lab/inside.py'),
    'lab/reaching.aivss.yml': model('reaching', 'vault/key.py', '2026-01-20'),
  })
  const { stdout } = await runInProcess(['check', '--format', 'json'], folder)
  const verdict: Verdict = JSON.parse(stdout)
  return new Map(verdict.agents.map((agent) => [agent.id, agent]))
}

test('the verdict says what each agent is held against, and when its review lapses', async () => {
  const by = await agents()
  expect(by.get('plain')).toMatchObject({
    limits: { fail: 8, warn: null, factors: { tools: 0.5 } },
    review: { by: '@acme/security', on: '2026-01-10', expires: '2027-01-01', due: '2026-02-09' },
  })
  // The override applies to all of it.
  expect(by.get('inside')).toMatchObject({
    limits: { fail: 9, warn: 6, factors: { autonomy: 0.5, tools: 0.5 } },
    review: { due: '2026-11-06' },
  })
  // Two overrides reach a part of it each: it is judged with and without each, so the strictest holds.
  expect(by.get('reaching')).toMatchObject({
    limits: { fail: 5, warn: 6, factors: { autonomy: 0.5, tools: 0.5 } },
    review: { due: '2026-01-20' },
  })
})

test('the strictest of two: the lower limit wherever both have one', () => {
  expect(
    strictest(
      { fail: 9, warn: null, factors: { tools: 0.5, opacity: 1 } },
      { fail: 8, warn: 4, factors: { tools: 0.8, identity: 0 } },
    ),
  ).toEqual({ fail: 8, warn: 4, factors: { tools: 0.5, opacity: 1, identity: 0 } })
})

describe('the last day of a review', () => {
  test.each([
    ['2026-01-10', null, 30, '2026-02-09'],
    ['2024-02-28', null, 1, '2024-02-29'],
    ['2026-01-10', '2026-01-20', 30, '2026-01-20'],
    ['2026-01-10', '2027-01-20', 30, '2026-02-09'],
    ['2026-01-10', null, null, null],
    [null, '2026-01-20', 30, '2026-01-20'],
    ['2026-01-10', null, 999_999_999, '9999-12-31'],
  ])('on %s, until %s, for %s days: %s', (on, expires, maxAge, due) => {
    expect(reviewDue(on, expires, maxAge)).toBe(due)
  })
})
