import { describe, expect, test } from '@jest/globals'
import { trendOf } from '../../src/audit/trend.ts'
import { NOTHING, record } from './records.ts'

describe('the trend', () => {
  test('says what rose, fell, appeared and vanished since the last audit, with the bands', () => {
    const before = record(1, { coder: 8.4, helper: 5, gone: 3.2, same: 7, mild: 4.1 })
    const trend = trendOf([before], record(2, { coder: 9.6, helper: 3.9, same: 7, mild: 4.2, fresh: 7.2 }))
    expect(trend?.last).toMatchObject({
      audits: 1,
      date: before.date,
      others: [],
      rose: [
        { agent: 'coder', from: { high: 8.4, severity: 'high' }, to: { high: 9.6 }, band: 'worse' },
        { agent: 'mild', band: 'same' },
      ],
      fell: [{ agent: 'helper', from: { high: 5 }, to: { high: 3.9, severity: 'low' }, band: 'milder' }],
      appeared: [{ agent: 'fresh', high: 7.2, severity: 'high' }],
      vanished: [{ agent: 'gone', high: 3.2, severity: 'low' }],
    })
    expect(trend?.twelve).toBeNull()
  })

  test('looks back over twelve audits and no further', () => {
    const records = Array.from({ length: 15 }, (_, index) => record(index + 1, { coder: index / 10 }))
    const trend = trendOf(records, record(16, { coder: 9 }))
    expect(trend?.last).toMatchObject({ audits: 1, date: record(15).date, rose: [{ from: { high: 1.4 } }] })
    expect(trend?.twelve).toMatchObject({ audits: 12, date: record(4).date, rose: [{ from: { high: 0.3 } }] })
    expect(trend?.points.map(({ date }) => date)).toEqual(
      Array.from({ length: 13 }, (_, index) => record(index + 4).date),
    )
    expect(trend?.points.at(-1)).toMatchObject({ agents: 1, bands: { critical: 1, high: 0 } })
  })

  test('compares no scores of another AIVSS version, and says so', () => {
    const trend = trendOf([record(1, { coder: 3 }, { aivss: '0.5' })], record(2, { coder: 9, fresh: 1 }))
    expect(trend?.last).toMatchObject({ others: ['aivss'], rose: [], appeared: [{ agent: 'fresh' }] })
  })

  test('says that the policy and the tool are others', () => {
    const other = record(1, { coder: 3 }, { policy: 'sha256:11', tool: '0.0.9' })
    expect(trendOf([other], record(2, { coder: 9 }))?.last).toMatchObject({
      others: ['policy', 'tool'],
      rose: [{ agent: 'coder' }],
    })
  })

  test('never says that an agent vanished where not everything could be examined', () => {
    const gaps = { counts: { ...NOTHING, gaps: 1 } }
    expect(trendOf([record(1, { coder: 3 })], record(2, {}, gaps))?.last).toMatchObject({
      others: ['gaps'],
      vanished: [],
      unseen: 1,
    })
  })

  test('is there only where there was an audit before', () => {
    expect(trendOf([], record(1))).toBeNull()
  })

  test('takes names of agents for nothing but names', () => {
    const trend = trendOf([record(1, { constructor: 3, '10': 1 })], record(2, { '9': 2, constructor: 4 }))
    expect(trend?.last).toMatchObject({
      rose: [{ agent: 'constructor' }],
      appeared: [{ agent: '9' }],
      vanished: [{ agent: '10' }],
    })
  })
})
