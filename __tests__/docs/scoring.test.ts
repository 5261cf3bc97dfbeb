import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { loadCvssCalculator } from '../../src/aivss/cvss-calculator.ts'
import { parseProfile } from '../../src/aivss/profile-vector.ts'
import { scoreProfile } from '../../src/aivss/profile.ts'
import { score } from '../../src/aivss/score.ts'
import { native } from '../../src/formats/native.ts'
import { scoreAgent } from '../../src/scoring/agent-score.ts'
import { ROOT } from '../support/run-built.ts'

const page = readFileSync(join(ROOT, 'docs/scoring.md'), 'utf8')
const examples = page.split('## Worked examples\n')[1]?.split(/^## /m)[0] ?? ''
const [model = '', mitigations = ''] = [...examples.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text]) => text,
)
const rows = examples.split('\n').flatMap((line) => {
  const [, what = '', arithmetic = '', shown = ''] = /^\| (.*?) +\| (.*?) +\| (.*?) +\|$/.exec(line) ?? []
  return what === '' || /^(?:what|-+)$/.test(what) ? [] : [{ what, arithmetic, shown }]
})
/** The ten factors of 0.8 at one value. */
const all = (value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    'autonomy tools language context non_determinism opacity persistence identity multi_agent self_mod'
      .split(' ')
      .map((name) => [name, value]),
  )
const calculator = await loadCvssCalculator()

/** What `7.6 + 2.4 × 0.4` comes to; the numbers of the page have few digits, so that twelve are exact. */
function worth(expression: string): number {
  const terms = (text: string): number =>
    text
      .split(/ (?=[+−] )/)
      .map((term) => (term.startsWith('−') ? -factors(term.slice(2)) : factors(term.replace(/^\+ /, ''))))
      .reduce((sum, term) => sum + term, 0)
  const factors = (text: string): number =>
    ` × ${text}`
      .split(/ (?=[×÷] )/)
      .slice(1)
      .reduce((product, part) => {
        const value = Number(part.slice(2))
        if (!/^[×÷] [\d.]+$/.test(part) || Number.isNaN(value)) throw new Error(`not understood: ${text}`)
        return part.startsWith('÷') ? product / value : product * value
      }, 1)
  const flat = expression.replaceAll(/\(([^()]*)\)/g, (_, inner: string) => String(terms(inner)))
  return Number(terms(flat).toFixed(12))
}

/** The interval and band of the example, as the page writes them. */
async function scored(
  text: string,
  mitigationCredit: 'declared' | 'earned',
  version: '0.5' | '0.8' | '0.9' = '0.8',
): Promise<string> {
  const { models, problems } = await native.read(text, 'example.aivss.yml')
  expect(problems).toEqual([])
  const [only] = models
  if (only === undefined) throw new Error('no model')
  const scoring = { version, assume: { cvss: null, factors: {} }, mitigationCredit }
  const { aivss, low, high } = scoreAgent(only, scoring, new Map(), calculator).score
  const band = (value: number): string =>
    value >= 9 ? 'critical' : value >= 7 ? 'high' : value >= 4 ? 'medium' : value > 0 ? 'low' : 'none'
  if (aivss !== null) return `${aivss.toFixed(1)} ${band(aivss)}`
  return `${low.toFixed(1)}–${high.toFixed(1)}${band(low) === band(high) ? ` ${band(low)}` : ''}`
}

const claim = (strength: string, rest = ''): string => `${model}mitigation-strength: ${strength}\n${rest}`
const without = (...keys: readonly string[]): string =>
  keys.reduce((text, key) => text.replace(new RegExp(`^ *${key}: .*\\n`, 'm'), ''), model)

describe('the worked examples', () => {
  it.each([
    ['as it stands', () => scored(model, 'earned')],
    ['`mitigation-strength: partial`, taken as declared', () => scored(claim('partial'), 'declared')],
    ['the same under `earned`, nothing in place', () => scored(claim('partial'), 'earned')],
    [
      'the same under `earned`, with the three mitigations below',
      () => scored(claim('partial', mitigations), 'earned'),
    ],
    [
      '`mitigation-strength: strong` with these, without evidence',
      () => scored(claim('strong', mitigations), 'earned'),
    ],
    ['`autonomy` and `tools` left out', () => scored(without('autonomy', 'tools'), 'earned')],
    ['`cvss` left out', () => scored(without('cvss'), 'earned')],
    ['version 0.9, `mitigation-strength: partial`', () => scored(claim('partial'), 'declared', '0.9')],
    [
      'version 0.5, goal planning 0.5 in place of language',
      () => scored(model.replace('language: 1.0', 'goal_planning: 0.5'), 'earned', '0.5'),
    ],
  ])('%s', async (what, compute) => {
    expect(rows.find((row) => row.what === what)?.shown).toBe(await compute())
  })

  it('are these nine, and each equation holds', () => {
    expect(rows).toHaveLength(9)
    for (const { arithmetic } of rows) {
      const equations = [...arithmetic.matchAll(/`([^`]+) = ([^`]+)`/g)]
      expect(equations.length).toBeGreaterThan(0)
      for (const [equation, left = '', right = ''] of equations)
        expect([equation, worth(left)]).toEqual([equation, Number(right)])
    }
  })

  it('end in the score that is told', () => {
    for (const { arithmetic, shown } of rows) {
      const results = [...arithmetic.matchAll(/ = ([\d.]+)`/g)].map(([, value]) => Number(value))
      for (const told of (/^[\d.–]+/.exec(shown)?.[0] ?? '').split('–'))
        expect(results.map((one) => (Math.round(one * 10) / 10).toFixed(1))).toContain(told)
    }
  })
})

it('the listing that is worked through', () => {
  for (const words of [
    'CVSS 8.8, factors that sum to 6.0 and a threat multiplier of 1.1',
    '1.2 × 0.6 × 1.1 = 0.792, the score 9.592, rounded 9.6: critical',
    'prints 6.7, because it multiplies by a mitigation factor of 0.7',
  ])
    expect(page).toContain(words)
  const listing = { version: '0.8', cvss: 8.8, factors: all(0.6), thm: 1.1 } as const
  expect(score(listing)).toMatchObject({ aars: 0.792, raw: 9.592, aivss: 9.6, severity: 'critical' })
  expect(score({ ...listing, mf: 0.7 }).aivss).toBe(6.7)
})

it('the metric profile that is worked through', () => {
  const [, cvss = '', aivss = ''] = /Worked example: `(CVSS:4\.0\S+)` with `(AIVSS:2\.0\S+)`/.exec(page) ?? []
  const of = (vector: string) => {
    const parsed = parseProfile(vector)
    return parsed.ok ? scoreProfile(parsed.pair, calculator) : null
  }
  expect(page).toContain('is A2 and 7.8 high; 0.40 + 0.30 + 0.10 + 0.50 make the experimental score 9.1')
  expect(of(`${cvss} ${aivss}`)).toMatchObject({
    effectClass: 'A2',
    aivss: 7.8,
    experimental: { aivss: 9.1 },
  })
  expect(of(`${cvss} ${aivss.replace('2.0', '1.0')}`)).toMatchObject({ effectClass: 'A2', aivss: 7.8 })
})

it('what is odd in the standard', () => {
  expect(page).toContain('CVSS 0.0 with ten factors at 1.0 scores 9.7')
  expect(score({ version: '0.8', cvss: 0, factors: all(1) }).aivss).toBe(9.7)
  expect(page).toContain('CVSS 0.0, sum 5, threat 0.97: 4.85 must give 4.9')
  expect(score({ version: '0.8', cvss: 0, factors: all(0.5) })).toMatchObject({ raw: 4.85, aivss: 4.9 })
})
