import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type ProseMention, readProse, settle, type Stance } from '../../src/formats/prose/read-prose.ts'
import { CATALOGUE, type MitigationId } from '../../src/model/catalogue.ts'

interface Phrase {
  readonly stance: Stance | 'none'
  readonly mitigation: MitigationId
  readonly text: string
}

const splits: Readonly<Record<string, readonly Phrase[]>> = parse(
  readFileSync('__tests__/fixtures/prose/phrases.yml', 'utf8'),
)
const phrases = Object.values(splits).flat()
const STANCES = ['present', 'absent', 'recommended', 'uncertain', 'none'] as const

const stanceOf = (text: string, mitigation: MitigationId = 'sandboxing'): Stance | 'none' =>
  settle(readProse(text)).get(mitigation)?.stance ?? 'none'

type Readings = ReadonlyMap<Phrase, Stance | 'none'>

/** What the reader says of each phrase: read in the test that asks, as mutation testing changes the reader between tests. */
const readingsOf = (list: readonly Phrase[]): Readings =>
  new Map(list.map((phrase) => [phrase, stanceOf(phrase.text, phrase.mitigation)]))
const presentIn = (mentions: readonly ProseMention[]): readonly ProseMention[] =>
  mentions.filter((mention) => mention.stance === 'present')

function countsOf(
  split: readonly Phrase[],
  readings: Readings,
): {
  readonly row: string
  readonly recall: number
  readonly falsePresent: number
} {
  const inPlace = split.filter((phrase) => phrase.stance === 'present')
  const notInPlace = split.filter((phrase) => phrase.stance !== 'present')
  const sandboxed = inPlace.filter((phrase) => phrase.mitigation === 'sandboxing')
  const found = (list: readonly Phrase[]): number =>
    list.filter((phrase) => readings.get(phrase) === 'present').length
  const row = [
    String(split.length),
    `${String(found(sandboxed))} of ${String(sandboxed.length)}`,
    `${String(found(inPlace))} of ${String(inPlace.length)}`,
    `${String(found(notInPlace))} of ${String(notInPlace.length)}`,
  ].join(' | ')
  return {
    row,
    recall: found(sandboxed) / sandboxed.length,
    falsePresent: found(notInPlace) / notInPlace.length,
  }
}

describe('the labelled set', () => {
  test('is balanced: at least 300 phrases, every mitigation in place and not, a third to a half about sandboxing', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(300)
    const share = phrases.filter((phrase) => phrase.mitigation === 'sandboxing').length / phrases.length
    expect(share).toBeGreaterThan(0.33)
    for (const mitigation of Object.keys(CATALOGUE)) {
      const stances = phrases.filter((phrase) => phrase.mitigation === mitigation).map(({ stance }) => stance)
      expect([mitigation, stances.includes('present')]).toEqual([mitigation, true])
      expect([mitigation, stances.some((stance) => stance !== 'present')]).toEqual([mitigation, true])
    }
  })

  test.each(Object.entries(splits))('%s: nothing falsely in place, sandboxing found', (_, split) => {
    const readings = readingsOf(split)
    const wrong = split.filter((phrase) => phrase.stance !== 'present' && readings.get(phrase) === 'present')
    expect(wrong.map(({ text }) => text)).toEqual([])
    const { recall, falsePresent } = countsOf(split, readings)
    expect(falsePresent).toBeLessThanOrEqual(0.02)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  test('docs/prose-reader.md states the numbers as they are', () => {
    const page = readFileSync('docs/prose-reader.md', 'utf8').replace(/ +/g, ' ')
    const readings = readingsOf(phrases)
    for (const [name, split] of Object.entries(splits))
      expect(page).toContain(`| ${name} | ${countsOf(split, readings).row} |`)
    expect(page).toContain(`| all | ${countsOf(phrases, readings).row} |`)
    for (const labelled of STANCES) {
      const row = STANCES.map(
        (said) =>
          phrases.filter((phrase) => phrase.stance === labelled && readings.get(phrase) === said).length,
      )
      expect(page).toContain(`| **${labelled}** | ${row.join(' | ')} |`)
    }
  })
})

describe('mentions', () => {
  test('carry the offsets of their phrase, in text order, through emphasis, dashes and other blanks', () => {
    const text = 'Tools run in an **isolated**\u00a0micro\u2011VM; there is “no” audit\u2010logging.'
    const mentions = readProse(text)
    expect(
      mentions.map(({ mitigation, stance, start, end }) => [mitigation, stance, text.slice(start, end)]),
    ).toEqual([
      ['sandboxing', 'present', 'run in an **isolated**\u00a0micro\u2011VM'],
      ['audit-logging', 'absent', 'audit\u2010logging'],
    ])
  })

  test('say which words decided', () => {
    expect(readProse('The shell is never run in a sandbox.')[0]?.cue).toBe('never')
    expect(readProse('Sandboxed execution')[0]?.cue).toBeNull()
  })

  test.each(Object.entries(CATALOGUE))(
    '%s: its name in the catalogue is found',
    (mitigation, { synonyms }) => {
      const context =
        'policy action agent tool token request log storage dependency scan untrusted content restore'
      const read = synonyms.filter((synonym) =>
        readProse(`Not certain - ${synonym}, ${context}, ${mitigation}`).some(
          (mention) => mention.mitigation === mitigation,
        ),
      )
      expect(read.length).toBeGreaterThanOrEqual(Math.ceil(synonyms.length / 2))
    },
  )
})

describe('uncertain paragraphs', () => {
  test.each([
    'Not certain from the listing — ',
    'not certain from the listing - ',
    'NOT CERTAIN FROM THE LISTING: ',
    'unknown: ',
  ])('%s', (prefix) => {
    expect(phrases.flatMap(({ text }) => presentIn(readProse(prefix + text)))).toEqual([])
  })

  test('no evidence, or an option, makes nothing present', () => {
    expect(phrases.flatMap(({ text }) => presentIn(readProse(`There is no evidence that ${text}`)))).toEqual(
      [],
    )
    expect(phrases.flatMap(({ text }) => presentIn(readProse(text, { uncertain: true })))).toEqual([])
  })
})

describe('settling', () => {
  const settled = (...texts: readonly string[]): Stance | 'none' =>
    settle(texts.flatMap((text) => readProse(text))).get('sandboxing')?.stance ?? 'none'

  test('a risk or a recommendation beside a clear statement does not cancel it', () => {
    expect(settled('Code runs in a gVisor sandbox. Threats include sandbox escape.')).toBe('present')
    expect(settled('Secure sandboxing is critical here.', 'Code runs in a gVisor sandbox.')).toBe('present')
  })

  test('an explicit absence does', () => {
    expect(settled('Code runs in a gVisor sandbox.', 'The browser tool is not sandboxed.')).toBe('uncertain')
  })

  test('the next sentence can take a statement back', () => {
    expect(stanceOf('Tools run in a container sandbox. It is disabled by default.')).not.toBe('present')
    expect(stanceOf('Tools run in a container sandbox. It cannot be disabled.')).toBe('present')
  })
})

describe('hostile text', () => {
  test('never throws; mentions lie within the text, in order', () => {
    const vocabulary = [
      'sandbox',
      'no',
      'not',
      'if',
      'runs in a',
      'without',
      '(',
      ')',
      ';',
      ',',
      '. ',
      '~~',
      '`',
      "'",
      '\u00a0',
      '?',
    ]
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 4 })), { maxLength: 60 })
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0
        for (const { start, end } of readProse(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
      { numRuns: runs(400) },
    )
  })

  const floods: Readonly<Record<string, string>> = {
    'no no no': 'no ',
    'a list': 'sandbox, ',
    'open parentheses': '(sandbox ',
    sentences: '. sandbox',
    prose: 'Agents run in E2B, which uses isolated microVM sandboxes without RBAC, and if it fails. ',
    strikethrough: '~~a ',
    'one word': 'a',
    dashes: '-',
    'blank lines': '\n ',
    apostrophes: "a'",
  }
  test.each(Object.entries(floods))(
    '200 kB of %s take less than half a second of processor time',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length))
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage()
        readProse(text)
        return process.cpuUsage(before).user / 1000
      })
      expect(Math.min(...times)).toBeLessThan(500)
    },
  )
})
