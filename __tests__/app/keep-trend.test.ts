import { describe, expect, test } from '@jest/globals'
import { keepTrend } from '../../src/app/keep-trend.ts'
import type { TrendStore } from '../../src/app/trend-store.ts'
import { UserError } from '../../src/app/user-error.ts'
import { readHistory } from '../../src/audit/history.ts'
import { historyOf, record } from '../audit/records.ts'
import { agent, score, verdict } from '../report/build.ts'

const now = (): number => Date.parse('2026-11-23T05:30:07.123Z')
const coder = verdict({ agents: [agent('coder', { score: score(9.6) })] })

interface Memory extends TrendStore {
  text: string | null
}

/** A store in memory; `others` write before each of the first attempts. */
function memory(text: string | null, others: readonly string[] = [], limit: number | null = null): Memory {
  const waiting = [...others]
  const store: Memory = {
    name: 'memory',
    limit,
    text,
    read: async () => store.text,
    write: async (next, previous) => {
      store.text = waiting.shift() ?? store.text
      if (store.text !== previous) return 'stale'
      store.text = next
      return 'written'
    },
  }
  return store
}

describe('keeping the trend', () => {
  test('compares with what is there and adds its own record', async () => {
    const store = memory(historyOf([record(1, { coder: 8.4 })]))
    const { audit, problem } = await keepTrend(coder, 'a'.repeat(40), store, now)
    expect(problem).toBeNull()
    expect(audit.date).toBe('2026-11-23T05:30:07Z')
    expect(audit.trend?.last.rose).toMatchObject([{ agent: 'coder', from: { high: 8.4 }, to: { high: 9.6 } }])
    const { records, problems } = readHistory(store.text)
    expect(problems).toEqual([])
    expect(records[1]).toEqual(audit.record)
    expect(records[1]).toMatchObject({
      commit: 'a'.repeat(40),
      aivss: '0.8',
      agents: { coder: { high: 9.6 } },
    })
  })

  test('begins one where there is none', async () => {
    const store = memory(null)
    const { audit } = await keepTrend(coder, null, store, now)
    expect(audit.trend).toBeNull()
    expect(readHistory(store.text).records).toEqual([audit.record])
  })

  test('reads again where another run was faster, and loses neither', async () => {
    const [mine, theirs] = [historyOf([record(1)]), historyOf([record(1), record(2, { coder: 9.5 })])]
    const store = memory(mine, [theirs])
    const { audit } = await keepTrend(coder, null, store, now)
    expect(audit.trend?.last).toMatchObject({ date: record(2).date, rose: [{ from: { high: 9.5 } }] })
    expect(readHistory(store.text).records).toHaveLength(3)
  })

  test('gives up where others are faster every time, and says so', async () => {
    const others = Array.from({ length: 9 }, (_, index) => historyOf([record(index + 1)]))
    const { audit, problem } = await keepTrend(coder, null, memory(null, others), now)
    expect(problem?.code).toBe('history-busy')
    expect(audit.verdict).toBe(coder)
  })

  test('drops the oldest for the room there is, and tells how many', async () => {
    const text = historyOf([record(1), record(2), record(3)])
    const store = memory(text, [], text.length + 100)
    const { audit } = await keepTrend(coder, null, store, now)
    expect(audit.history).toMatchObject({ dropped: 1, audits: 3 })
    expect(readHistory(store.text)).toMatchObject({ before: 1, problems: [] })
  })

  test('leaves a store alone that cannot even hold one record', async () => {
    const store = memory(null, [], 100)
    const { problem } = await keepTrend(coder, null, store, now)
    expect(problem).toMatchObject({
      code: 'history-too-small',
      message: expect.stringContaining('100 bytes'),
    })
    expect(store.text).toBeNull()
  })

  test('is audited all the same where the store cannot be read', async () => {
    const store: TrendStore = {
      ...memory(null),
      read: () => Promise.reject(new UserError('history-unreadable', 'no', 'yes')),
    }
    const { audit, problem } = await keepTrend(coder, null, store, now)
    expect(problem?.code).toBe('history-unreadable')
    expect(audit).toMatchObject({ trend: null, history: { store: null } })
  })

  test('keeps no record of a run that could not judge', async () => {
    const store = memory(null)
    await keepTrend(verdict({ status: 'error' }), null, store, now)
    expect(store.text).toBeNull()
  })
})
