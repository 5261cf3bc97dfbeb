import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  loadCvssCalculator,
  parseCvssVector,
  type CvssCalculator,
  type CvssVector,
} from '../../src/aivss/index.ts'

const BASE = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'

function parsed(text: string): CvssVector {
  const parse = parseCvssVector(text)
  if (!parse.ok) throw new Error(parse.reason)
  return parse.vector
}

describe('the CVSS v4.0 grammar', () => {
  const everything =
    '/E:A/CR:H/IR:M/AR:L/MAV:P/MAC:H/MAT:P/MPR:H/MUI:A/MVC:N/MVI:L/MVA:X/MSC:N/MSI:S/MSA:H/S:P/AU:Y/R:I/V:C/RE:M/U:Amber'

  test.each([
    ['the eleven base metrics', BASE],
    ['a threat metric', `${BASE}/E:P`],
    ['not-defined metrics', `${BASE}/E:X/CR:X/U:X`],
    ['every metric in order', BASE + everything],
    ['supplemental metrics alone', `${BASE}/AU:N/U:Red`],
  ])('accepts %s', (_, text) => {
    expect(parsed(text)).toMatchObject({ text, base: BASE })
  })

  test('gives every stated metric', () => {
    expect([...parsed(`${BASE}/E:U/MSA:S`).metrics].slice(9)).toEqual([
      ['SI', 'N'],
      ['SA', 'N'],
      ['E', 'U'],
      ['MSA', 'S'],
    ])
  })

  test.each([
    ['', 'is empty'],
    [` ${BASE}`, 'contains whitespace'],
    [`${BASE}\n`, 'contains whitespace'],
    [BASE.replace('/AC', ' /AC'), 'contains whitespace'],
    [BASE.repeat(6), 'is longer than any CVSS v4.0 vector (378 characters)'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'is CVSS 3.1; AIVSS section 3.1.1 demands CVSS v4.0'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'is CVSS 3.0; AIVSS section 3.1.1 demands CVSS v4.0'],
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 'is CVSS 2.0; AIVSS section 3.1.1 demands CVSS v4.0'],
    ['(AV:N/AC:L/Au:N/C:P/I:P/A:P)', 'is CVSS 2.0; AIVSS section 3.1.1 demands CVSS v4.0'],
    ['CVSS:latest/AV:N', 'names the unknown CVSS version "latest"'],
    ['CVSS:13.1/AV:N', 'names the unknown CVSS version "13.1"'],
    ['CVSS:3.10/AV:N', 'names the unknown CVSS version "3.10"'],
    [BASE.slice(9), 'does not begin with CVSS:4.0/'],
    ['9.8', 'does not begin with CVSS:4.0/'],
    ['CVSS:4.0', 'does not begin with CVSS:4.0/, in capitals'],
    [BASE.toLowerCase(), 'does not begin with CVSS:4.0/, in capitals'],
    [`${BASE}/`, 'ends with a slash'],
    [BASE.replace('/AC', '//AC'), 'has an empty place between two slashes'],
    [BASE.replace('/VC:H', ''), 'lacks the base metric VC'],
    ['CVSS:4.0/AV:N/AC:L', 'lacks the base metric AT, PR, UI, VC, VI, VA, SC, SI, SA'],
    [`${BASE}/AV:N`, 'states AV twice'],
    [`${BASE}/E:A/E:P`, 'states E twice'],
    [
      BASE.replace('/AV:N/AC:L', '/AC:L/AV:N'),
      "has AV after AC; the specification's order is the other way round",
    ],
    [`${BASE}/CR:H/E:A`, "has E after CR; the specification's order is the other way round"],
    [BASE.replace('AV:N', 'AV:X'), 'gives AV the value "X"; legal are N, A, L, P'],
    [BASE.replace('SI:N', 'SI:S'), 'gives SI the value "S"; legal are H, L, N'],
    [BASE.replace('AV:N', 'AV:n'), 'gives AV the value "n"; legal are N, A, L, P'],
    [BASE.replace('AV:N', 'AV:'), 'gives AV the value ""; legal are N, A, L, P'],
    [BASE.replace('AV:N', 'AV:N:N'), 'gives AV the value "N:N"; legal are N, A, L, P'],
    [`${BASE}/U:red`, 'gives U the value "red"; legal are X, Clear, Green, Amber, Red'],
    [`${BASE}/S:U`, 'gives S the value "U"; legal are X, N, P'],
    [`${BASE}/XX:H`, 'has "XX:H", which is not a metric of CVSS v4.0'],
    [BASE.replace('AV:N', 'AVN'), 'has "AVN", which is not a metric of CVSS v4.0'],
    [`${BASE}/:H`, 'has ":H", which is not a metric of CVSS v4.0'],
    [`${BASE}/${'Z'.repeat(60)}:H`, `has "${'Z'.repeat(24)}...", which is not a metric of CVSS v4.0`],
    [`${BASE}/toString:H`, 'has "toString:H", which is not a metric of CVSS v4.0'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parseCvssVector(text)).toEqual({ ok: false, reason })
  })
})

describe('the CVSS v4.0 base score', () => {
  let baseScore: CvssCalculator
  beforeAll(async () => {
    baseScore = await loadCvssCalculator()
  })

  test.each([
    [BASE, 9.3],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
    ['CVSS:4.0/AV:A/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 9.4],
    ['CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:A/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N', 7.4],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N', 5.3],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
  ])('%s scores %p', (text, expected) => {
    expect(baseScore(parsed(text))).toBe(expected)
  })

  test.each(['/E:U', '/CR:L/IR:L/AR:L', '/MVC:N/MVI:N/MVA:N', '/E:A/MSI:S/U:Red'])(
    'does not heed %s',
    (metrics) => {
      expect(baseScore(parsed(BASE + metrics))).toBe(9.3)
    },
  )
})
