import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { appendRecord } from '../../src/audit/append-record.ts'
import { HISTORY_LIMITS, readHistory } from '../../src/audit/history.ts'
import { anyRecord, historyOf, record } from './records.ts'

const kinds = (text: string): readonly string[] => readHistory(text).problems.map(({ kind }) => kind)
const dates = (text: string): readonly string[] => readHistory(text).records.map(({ date }) => date)
const records = [1, 2, 3, 4, 5, 6].map((day) => record(day, { coder: day }))
const text = historyOf(records)
const lines = text.trimEnd().split('\n')
const joined = (some: readonly (string | undefined)[]): string => `${some.join('\n')}\n`
const days = (...some: readonly number[]): readonly string[] => some.map((day) => record(day).date)

describe('a history', () => {
  test('gives back what was appended, in its order', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (some) => {
        const read = readHistory(historyOf(some))
        expect(read.problems).toEqual([])
        expect(read.records).toEqual(some)
        expect(read.before).toBe(0)
      }),
      { numRuns: runs(60) },
    )
  })

  test('notices any single character that is another one, is gone or came in', () => {
    const short = historyOf(records.slice(0, 2))
    const place = fc.nat(short.length - 1)
    const sign = fc.oneof(
      fc.constantFrom('0', '1', ' ', '\n', '\r', '"', '{', 'a'),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    )
    fc.assert(
      fc.property(place, sign, fc.constantFrom('replace', 'insert', 'remove'), (at, put, how) => {
        const damaged =
          short.slice(0, at) + (how === 'remove' ? '' : put) + short.slice(how === 'insert' ? at : at + 1)
        if (damaged === short) return
        expect(readHistory(damaged).problems.length).toBeGreaterThan(0)
      }),
      { numRuns: runs(150) },
    )
  })

  test('notices every other order of its lines', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (order) => {
        const isSame = order.every((line, index) => line === lines[index])
        expect(kinds(joined(order)).length > 0).toBe(!isSame)
      }),
      { numRuns: runs(60) },
    )
  })

  test.each([
    ['a line out of the middle', joined(lines.toSpliced(2, 1)), ['missing'], days(4, 5, 6)],
    [
      'two lines exchanged',
      joined(lines.with(4, lines[3] ?? '').with(3, lines[4] ?? '')),
      ['reordered', 'reordered', 'reordered'],
      days(6),
    ],
    ['a line twice', joined(lines.toSpliced(2, 0, lines[1] ?? '')), ['reordered'], days(2, 3, 4, 5, 6)],
    [
      'a value changed',
      joined(lines.with(1, lines[1]?.replace('"high":2', '"high":1') ?? '')),
      ['changed'],
      days(3, 4, 5, 6),
    ],
    [
      'blanks for the eye',
      joined(lines.with(1, lines[1]?.replace(':', ': ') ?? '')),
      ['changed'],
      days(3, 4, 5, 6),
    ],
    [
      'a line of another version',
      joined(lines.with(1, lines[1]?.replace('record/v1', 'record/v2') ?? '')),
      ['version'],
      days(3, 4, 5, 6),
    ],
    [
      'rubbish between lines',
      joined(lines.toSpliced(3, 0, 'rubbish', '', '[[[[')),
      ['unreadable', 'unreadable', 'unreadable'],
      days(1, 2, 3, 4, 5, 6),
    ],
    ['an end that was cut off', text.slice(0, -20), ['unreadable'], days(1, 2, 3, 4, 5)],
    ['no line break at the end', text.slice(0, -1), ['unreadable'], days(1, 2, 3, 4, 5)],
    ['nothing at all', '', [], []],
  ] as const)('with %s tells it and trusts what stands after', (_, damaged, told, trusted) => {
    expect(kinds(damaged)).toEqual(told)
    expect(dates(damaged)).toEqual(trusted)
  })

  test('a record that somebody wrote anew, with its digest, breaks the chain after it', () => {
    const forged = appendRecord(joined(lines.slice(0, 2)), record(3, { coder: 1 }), null).text ?? ''
    const whole = forged + joined(lines.slice(3))
    expect(kinds(whole)).toEqual(['missing'])
    expect(dates(whole)).toEqual(days(4, 5, 6))
  })

  test('goes on after damage, which stays where it is and stays told', () => {
    const damaged = joined(lines.with(1, 'rubbish'))
    const next = appendRecord(damaged, record(7), null).text ?? ''
    expect(next.startsWith(damaged)).toBe(true)
    expect(kinds(next)).toEqual(['unreadable'])
    expect(dates(next)).toEqual(days(3, 4, 5, 6, 7))
  })

  test('goes on after a line that was cut off', () => {
    const next = appendRecord(text.slice(0, -20), record(7), null).text ?? ''
    expect(kinds(next)).toEqual(['unreadable'])
    expect(dates(next)).toEqual(days(1, 2, 3, 4, 5, 7))
  })

  test('keeps to a size by leaving out the oldest, and still holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length * 2 }), (limit) => {
        const { text: fitting, dropped } = appendRecord(text, record(7), limit)
        if (fitting === null) {
          expect(limit).toBeLessThan(historyOf([record(7)]).length + 10)
          return
        }
        const read = readHistory(fitting)
        expect(Buffer.byteLength(fitting)).toBeLessThanOrEqual(limit)
        expect(read.problems).toEqual([])
        expect(read.before).toBe(dropped)
        expect(read.records.map(({ date }) => date)).toEqual(days(1, 2, 3, 4, 5, 6, 7).slice(dropped))
      }),
      { numRuns: runs(60) },
    )
  })

  test('never throws, whatever it is given', () => {
    const bit = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(...lines, '{"record":{"schema":1}}', '\n', '\r\n'),
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 6 }), (parts) => {
        const read = readHistory(parts.join('\n'))
        expect(read.records.length).toBeLessThanOrEqual(parts.join('\n').split('\n').length)
      }),
    )
    expect(kinds('['.repeat(200_000))).toEqual(['unreadable'])
  })

  test('that is too long is read at its end, and says so', () => {
    const long = `${'x\n'.repeat(HISTORY_LIMITS.lines)}${text}`
    const read = readHistory(long)
    expect(read.records).toEqual(records)
    expect(read.problems[0]).toMatchObject({ kind: 'too-long', line: lines.length })
    expect(read.problems.length).toBeLessThan(30)
    expect(readHistory('y'.repeat(HISTORY_LIMITS.characters + 5)).problems[0]?.kind).toBe('too-long')
  })
})
