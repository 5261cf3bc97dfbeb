import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { html } from '../../src/report/html.ts'
import { htmlText, jsonText } from '../../src/report/html/markup.ts'
import { pack, type Packed, unpack } from '../../src/report/html/pack.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { agent, busyVerdict, verdict } from './build.ts'
import { anyHostileVerdict, HOSTILE } from './hostile.ts'

const print = (one: Verdict): string => html(one, { day: '2026-11-23', history: [], reportLevel: 'note' })

/** The elements of our own documents, which no attribute or text of theirs confuses. */
const contents = (document: string, tag: string): readonly string[] =>
  [...document.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => match[1] ?? '')

const dataOf = (document: string): unknown => {
  const packed: Packed = JSON.parse(contents(document, 'script')[0] ?? '')
  return unpack(packed)
}

describe('the security policy', () => {
  const document = print(busyVerdict())
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(document)?.[1] ?? ''
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  test('allows the one script and the one style by their digests, and nothing else', () => {
    const [script, style] = [contents(document, 'script')[1] ?? '', contents(document, 'style')[0] ?? '']
    expect(script.length).toBeGreaterThan(10_000)
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
    )
  })

  test('comes before anything that it is about', () => {
    expect(document.indexOf('Content-Security-Policy')).toBeLessThan(document.indexOf('<style'))
  })
})

test('is one document with two scripts, the first of them data', () => {
  const document = print(busyVerdict())
  expect(document).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(document.endsWith('</html>\n')).toBe(true)
  expect(document.match(/<script/g)).toHaveLength(2)
  expect(document).not.toMatch(/\s(?:src|style|on\w+)=|<link|<iframe|https?:\/\/(?!www\.w3\.org)/)
})

test('holds the verdict, whatever its strings are', () => {
  const data = dataOf(print(verdict({ agents: [agent('a', { name: 'Ängström & <Sons>' })] })))
  expect(data).toMatchObject({
    day: '2026-11-23',
    verdict: { agents: [{ id: 'a', name: 'Ängström & <Sons>' }] },
  })
})

test('is the same for the same verdict, and however the history is ordered', () => {
  const record = (date: string) => ({
    commit: 'c',
    version: null,
    date,
    agents: {},
    counts: { error: 0, warn: 0, note: 0, waived: 0, existing: 0 },
  })
  const [first, second] = [record('2026-01-01'), record('2026-02-01')]
  const options = { day: null, reportLevel: 'note' } as const
  expect(html(busyVerdict(), { ...options, history: [second, first] })).toBe(
    html(busyVerdict(), { ...options, history: [first, second] }),
  )
})

test('hostile text never becomes a tag, a comment, a reference or anything that changes its reader', () => {
  fc.assert(
    fc.property(anyHostileVerdict, (one) => {
      const document = print(one)
      expect(document.match(/<script|<\/script|<!--|<img|<svg|<details/gi)).toEqual([
        '<script',
        '</script',
        '<script',
        '</script',
      ])
      const [, body = ''] = document.split('<body>')
      expect(body.split('<script')[0]).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
    }),
    { numRuns: runs(30) },
  )
})

test.each(HOSTILE)('%j is only text in HTML', (text) => {
  expect(htmlText(text)).not.toMatch(/[<>"']|&(?!#\d+;)/)
})

describe('jsonText', () => {
  test('is JSON that ends no script and hides nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = jsonText(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(text).not.toMatch(/[<>&\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

describe('pack', () => {
  test('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        const packed: Packed = JSON.parse(JSON.stringify(pack(plain)))
        expect(unpack(packed)).toEqual(plain)
      }),
    )
  })

  test('keeps keys that objects have from elsewhere', () => {
    const value: unknown = JSON.parse('{"__proto__": {"constructor": [null, 7, -1]}, "toString": null}')
    expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value))
  })

  test('writes once what occurs twice', () => {
    const one = { path: 'agents/somewhere/rather-long.aivss.yml', line: 3, note: null }
    const text = JSON.stringify(pack(Array.from({ length: 100 }, () => ({ ...one }))))
    expect(text.length).toBeLessThan(700)
  })
})

test('milder findings than asked for are in it, to be counted', () => {
  const data = dataOf(html(busyVerdict(), { day: null, history: [], reportLevel: 'error' }))
  expect(data).toMatchObject({ reportLevel: 'error', day: null })
  expect(JSON.stringify(data)).toContain('autonomy is 0.35.')
})

test('earlier runs under another version of AIVSS are not part of the trend', () => {
  const record = (version: '0.5' | '0.8' | null) => ({
    commit: 'c',
    date: '2026-01-01',
    version,
    agents: {},
    counts: { error: 0, warn: 0, note: 0, waived: 0, existing: 0 },
  })
  const history = [record('0.5'), record('0.8'), record(null)]
  expect(dataOf(html(busyVerdict(), { day: null, history, reportLevel: 'note' }))).toMatchObject({
    history: [{ version: '0.8' }, { version: null }],
  })
})
