import { beforeAll, describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import {
  type CvssCalculator,
  EFFECT_CLASSES,
  EXPLOIT_EVIDENCE,
  type ExploitEvidence,
  loadCvssCalculator,
  parseProfile,
  PROFILE_METRIC_FACTS,
  PROFILE_METRICS,
  type ProfileScore,
  scoreProfile,
  strongestEvidence,
} from '../../src/aivss/index.ts'

let calculate: CvssCalculator
beforeAll(async () => {
  calculate = await loadCvssCalculator()
})

function score(text: string, evidence: ExploitEvidence | null = null): ProfileScore {
  const parse = parseProfile(text)
  if (!parse.ok) throw new Error(parse.reason)
  return scoreProfile({ ...parse.pair, evidence }, calculate)
}

const vector = (four: string, other = 'EX:N/PT:L/CA:N/TD:L', version = '2.0'): string =>
  `AIVSS:${version}/${four}/${other}`
const classOf = (four: string, other?: string): string => score(vector(four, other)).effectClass

describe('effect class', () => {
  test.each([
    ['LC:N/CP:N/AP:N/SR:U', 'A0'],
    ['LC:M/CP:N/AP:N/SR:U', 'A1'],
    ['LC:N/CP:S/AP:N/SR:U', 'A1'],
    ['LC:N/CP:N/AP:C/SR:U', 'A1'],
    ['LC:N/CP:N/AP:N/SR:P', 'A1'],
    ['LC:I/CP:N/AP:C/SR:R', 'A1'],
    ['LC:M/CP:C/AP:C/SR:R', 'A1'],
    ['LC:D/CP:S/AP:C/SR:P', 'A1'],
    ['LC:N/CP:N/AP:L/SR:U', 'A2'],
    ['LC:D/CP:C/AP:N/SR:U', 'A2'],
    ['LC:I/CP:C/AP:N/SR:U', 'A2'],
    ['LC:D/CP:N/AP:N/SR:R', 'A2'],
    ['LC:X/CP:N/AP:L/SR:U', 'AX'],
    ['LC:N/CP:X/AP:L/SR:U', 'AX'],
    ['LC:D/CP:C/AP:X/SR:R', 'AX'],
    ['LC:N/CP:N/AP:N/SR:X', 'AX'],
  ])('%s is %s', (four, expected) => expect(classOf(four)).toBe(expected))

  const anyOf = (metrics: readonly (typeof PROFILE_METRICS)[number][]) =>
    fc
      .tuple(
        ...metrics.map((metric) =>
          fc
            .constantFrom(...Object.keys(PROFILE_METRIC_FACTS[metric].values), 'X')
            .map((value) => `${metric}:${value}`),
        ),
      )
      .map((parts) => parts.join('/'))
  const four = anyOf(PROFILE_METRICS.slice(0, 4))
  const other = anyOf(PROFILE_METRICS.slice(4))

  test('EX, PT, CA and TD never change it, an X of the other four always gives AX', () => {
    fc.assert(
      fc.property(four, other, other, (classifying, one, two) => {
        expect(classOf(classifying, one)).toBe(classOf(classifying, two))
        expect(classOf(classifying, one) === 'AX').toBe(classifying.includes('X'))
      }),
    )
  })

  test('the numbers never depend on the class', () => {
    const cvss = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'
    const known = (text: string): boolean => !text.includes('X')
    fc.assert(
      fc.property(four.filter(known), four.filter(known), other, (one, two, rest) => {
        const [a, b] = [score(`${cvss} ${vector(one, rest)}`), score(`${cvss} ${vector(two, rest)}`)]
        expect({ ...a, metrics: null, effectClass: null }).toEqual({ ...b, metrics: null, effectClass: null })
        expect(EFFECT_CLASSES).toContain(a.effectClass)
      }),
      { numRuns: runs(30) },
    )
  })
})

/** The ten reference findings that the candidate publishes: CVSS vector, profile, CVSS-BTE, experimental score, class. */
const PUBLISHED = [
  [
    'ASI01',
    'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P',
    'LC:D/CP:S/AP:C/SR:R/EX:M/PT:M/CA:M/TD:M',
    9.2,
    9.8,
    'A2',
  ],
  [
    'ASI02',
    'AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:N/SC:H/SI:N/SA:N/E:P',
    'LC:I/CP:N/AP:C/SR:R/EX:M/PT:M/CA:M/TD:L',
    8.3,
    8.7,
    'A1',
  ],
  [
    'ASI03',
    'AV:N/AC:L/AT:N/PR:H/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:P',
    'LC:M/CP:N/AP:L/SR:R/EX:M/PT:M/CA:N/TD:L',
    8.5,
    8.8,
    'A2',
  ],
  [
    'ASI04',
    'AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P',
    'LC:I/CP:N/AP:L/SR:P/EX:W/PT:H/CA:M/TD:M',
    8.8,
    9.8,
    'A2',
  ],
  [
    'ASI05',
    'AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P',
    'LC:D/CP:N/AP:N/SR:R/EX:M/PT:M/CA:W/TD:L',
    8.9,
    9.5,
    'A2',
  ],
  [
    'ASI06',
    'AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P',
    'LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H',
    7.8,
    9.1,
    'A2',
  ],
  [
    'ASI07',
    'AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:H/VA:N/SC:H/SI:L/SA:N/E:P',
    'LC:I/CP:S/AP:L/SR:R/EX:W/PT:H/CA:M/TD:M',
    7.1,
    8.1,
    'A2',
  ],
  [
    'ASI08',
    'AV:N/AC:L/AT:P/PR:N/UI:N/VC:N/VI:H/VA:H/SC:H/SI:H/SA:L/E:P',
    'LC:I/CP:S/AP:L/SR:P/EX:W/PT:M/CA:W/TD:H',
    7.9,
    9.2,
    'A2',
  ],
  [
    'ASI09',
    'AV:N/AC:L/AT:N/PR:N/UI:P/VC:L/VI:H/VA:N/SC:H/SI:N/SA:N/E:P',
    'LC:D/CP:N/AP:C/SR:P/EX:N/PT:L/CA:N/TD:H',
    7.0,
    7.5,
    'A1',
  ],
  [
    'ASI10',
    'AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:P',
    'LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:W/TD:H',
    8.6,
    10,
    'A2',
  ],
] as const

describe('published findings', () => {
  test.each(PUBLISHED)('%s', (_, cvss, metrics, bte, adjusted, effectClass) => {
    const two = score(`CVSS:4.0/${cvss} AIVSS:2.0/${metrics}`)
    expect(two).toMatchObject({
      version: '2.0',
      aivss: bte,
      cvss: { bte },
      effectClass,
      experimental: { aivss: adjusted },
    })
    // 1.0 dropped the adjustment and kept everything else.
    const one = score(`CVSS:4.0/${cvss} AIVSS:1.0/${metrics}`)
    expect(one).toMatchObject({ version: '1.0', aivss: bte, effectClass, experimental: null })
  })

  test('ASI10 exceeds the scale before it is cut', () => {
    const [, cvss, metrics] = PUBLISHED[9]
    expect(score(`CVSS:4.0/${cvss} AIVSS:2.0/${metrics}`).experimental).toEqual({
      aivss: 10,
      raw: 10.1,
      delta: 1.5,
      capped: true,
    })
  })

  test('the whole of one result', () => {
    const [, cvss, metrics] = PUBLISHED[5]
    expect(score(`CVSS:4.0/${cvss} AIVSS:2.0/${metrics.replace('CA:M', 'CA:N')}`)).toEqual({
      version: '2.0',
      cvss: { bte: 7.8, vector: `CVSS:4.0/${cvss}` },
      metrics: { LC: 'D', CP: 'C', AP: 'L', SR: 'R', EX: 'W', PT: 'H', CA: 'N', TD: 'H' },
      effectClass: 'A2',
      aivss: 7.8,
      severity: 'high',
      experimental: { aivss: 9, raw: 9, delta: 1.2, capped: false },
    })
  })
})

describe('the experimental score of 2.0', () => {
  const HIGH = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P'
  const NO_IMPACT = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N'

  test('a half goes up: 9.2 and 0.55 is 9.8', () => {
    expect(score(`${HIGH} ${vector('LC:D/CP:N/AP:N/SR:P', 'EX:M/PT:M/CA:M/TD:M')}`).experimental).toEqual({
      aivss: 9.8,
      raw: 9.75,
      delta: 0.55,
      capped: false,
    })
  })

  test('where nothing is harmed it stays zero, whatever is added', () => {
    expect(score(`${NO_IMPACT} ${vector('LC:D/CP:C/AP:L/SR:R', 'EX:W/PT:H/CA:W/TD:H')}`)).toMatchObject({
      aivss: 0,
      severity: 'none',
      experimental: { aivss: 0, raw: 0, delta: 1.5, capped: false },
    })
  })

  test.each(PROFILE_METRICS)('withheld where %s is X', (metric) => {
    const whole = vector('LC:D/CP:C/AP:L/SR:R', 'EX:W/PT:H/CA:W/TD:H')
    const open = whole.replace(new RegExp(`${metric}:.`), `${metric}:X`)
    expect(score(`${HIGH} ${whole}`).experimental).not.toBeNull()
    expect(score(`${HIGH} ${open}`)).toMatchObject({ aivss: 9.2, experimental: null })
  })

  test('without a CVSS vector there is a class and no number', () => {
    expect(score(vector('LC:D/CP:C/AP:L/SR:R'))).toMatchObject({
      effectClass: 'A2',
      cvss: { bte: null, vector: null },
      aivss: null,
      severity: null,
      experimental: null,
    })
  })
})

describe('CVSS-BTE and exploit maturity', () => {
  const BASE = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:H/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H'
  const four = 'LC:M/CP:N/AP:L/SR:R'
  const bte = (cvss: string, version = '1.0', evidence: ExploitEvidence | null = null) =>
    score(`${cvss} ${vector(four, undefined, version)}`, evidence).cvss

  test.each([
    [BASE, 9.4],
    [`${BASE}/E:X`, 9.4],
    [`${BASE}/E:A`, 9.4],
    [`${BASE}/E:P`, 8.5],
    [`${BASE}/E:A/MVC:N/MVI:N/MVA:N/MSC:N/MSI:N/MSA:N`, 0],
    [`${BASE}/E:P/U:Red`, 8.5],
  ])('%s', (cvss, expected) => expect(bte(cvss).bte).toBe(expected))

  test.each([
    ['kev', 'A', 9.4],
    ['active', 'A', 9.4],
    ['observed', 'A', 9.4],
    ['poc', 'P', 8.5],
    ['unresolved', 'X', 9.4],
  ] as const)('1.0 resolves E from the evidence %s', (evidence, value, expected) => {
    expect(bte(`${BASE}/E:P/CR:H`, '1.0', evidence)).toMatchObject({ vector: `${BASE}/E:${value}/CR:H` })
    expect(bte(`${BASE}/E:U`, '1.0', evidence)).toEqual({ bte: expected, vector: `${BASE}/E:${value}` })
  })

  test('no evidence at the end of the ladder is unreported', () => {
    expect(bte(`${BASE}/E:A`, '1.0', 'none').vector).toBe(`${BASE}/E:U`)
  })

  test('2.0 leaves E to the vector', () => {
    expect(bte(`${BASE}/E:P`, '2.0', 'kev')).toEqual({ bte: 8.5, vector: `${BASE}/E:P` })
  })

  test('of several facts the strongest counts', () => {
    expect(strongestEvidence(['poc', 'observed', 'none'])).toBe('observed')
    expect(strongestEvidence(EXPLOIT_EVIDENCE)).toBe('kev')
    expect(strongestEvidence([])).toBe('none')
  })
})
