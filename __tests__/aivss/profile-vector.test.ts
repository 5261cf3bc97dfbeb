import { describe, expect, test } from '@jest/globals'
import { parseProfile, parseProfileVector } from '../../src/aivss/index.ts'

const GOOD = 'AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H'
const CVSS = 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P'

const reasonOf = (text: string): string => {
  const parse = parseProfile(text)
  return parse.ok ? 'accepted' : parse.reason
}

describe('the grammar', () => {
  test.each([
    [GOOD, '2.0'],
    [GOOD.replace('2.0', '1.0'), '1.0'],
    ['AIVSS:1.0/LC:X/CP:X/AP:X/SR:X/EX:X/PT:X/CA:X/TD:X', '1.0'],
  ])('%s', (text, version) => {
    const parse = parseProfileVector(text)
    expect(parse).toMatchObject({ ok: true, vector: { text, version } })
    if (parse.ok) expect(Object.keys(parse.vector.metrics).join(' ')).toBe('LC CP AP SR EX PT CA TD')
  })

  test('a CVSS vector, one blank and an AIVSS vector', () => {
    const parse = parseProfile(`${CVSS} ${GOOD}`)
    expect(parse).toMatchObject({ ok: true, pair: { cvss: { text: CVSS }, vector: { text: GOOD } } })
    expect(parseProfile(GOOD)).toMatchObject({ ok: true, pair: { cvss: null } })
  })
})

describe('what is refused, and why', () => {
  test.each([
    ['', 'is empty'],
    ['AIVSS:1.0', 'lacks LC, CP, AP, SR, EX, PT, CA, TD'],
    // Vectors of unrelated projects that print the same name.
    ['AIVSS:1.0/AV:N/AC:L/PR:N/UI:N', /"AV:N", which is not a metric .*; other projects print vectors/],
    ['AIVSS:1.0/AI:H/MI:P/DP:M/PI:H/TD:L/MT:L', /"AI:H", which is not a metric/],
    [GOOD.replace('TD:H', 'TA:H'), 'has TA, which is withdrawn; the metric is TD'],
    [GOOD.replace('2.0', '1.2'), 'is a withdrawn draft, AIVSS 1.2'],
    [GOOD.replace('2.0', '3.0'), 'names the unknown AIVSS version "3.0"'],
    [GOOD.replace('2.0', '2'), 'names the unknown AIVSS version "2"'],
    [GOOD.replace('2.0', '0.9'), 'names AIVSS 0.9, which has no metric vector of its own'],
    [
      'AIVSS:0.8/AU:1.0/TO:1.0/LA:X/CX:X/ND:X/OP:X/PE:X/ID:X/MA:X/SM:0.0',
      /lists the ten factors of AIVSS 0\.8/,
    ],
    ['AIVSS:0.8/AU:1.0/TO:1.0', /lists the ten factors of AIVSS 0\.8 .* not a metric profile/],
    ['(CVSS:9.4/AARS:8.5)', 'is a score of AIVSS 0.5 with its AARS, not a metric profile'],
    [GOOD.replace('LC:D/CP:C', 'CP:C/LC:D'), 'has LC after CP; the order is LC CP AP SR EX PT CA TD'],
    [GOOD.replace('/TD:H', '/LC:D'), 'states LC twice'],
    [GOOD.replace('/AP:L', ''), 'lacks AP; all eight metrics are mandatory'],
    ['AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/TD:H', 'lacks EX, PT, CA; all eight'],
    [GOOD.replace('LC:D', 'LC:Q'), 'gives LC the value "Q"; legal are D, I, M, N, X'],
    [GOOD.replace('LC:D', 'LC:d'), 'gives LC the value "d"'],
    [GOOD.replace('LC:D', 'LC:'), 'gives LC the value ""'],
    [GOOD.replace('LC:D', 'lc:D'), 'has "lc:D"; metrics and values are written in capitals'],
    [GOOD.replace('AIVSS', 'aivss'), 'does not begin with AIVSS:, in capitals'],
    [GOOD.slice('AIVSS:2.0/'.length), 'does not begin with AIVSS:1.0/ or AIVSS:2.0/'],
    [`${GOOD}/`, 'has an empty place'],
    [GOOD.replace('/CP', '//CP'), 'has an empty place'],
    [`${GOOD}/E:P`, /"E:P", which is not a metric of AIVSS/],
    [` ${GOOD}`, 'has blanks beside the one'],
    [`${GOOD} `, 'has blanks beside the one'],
    [`${CVSS}  ${GOOD}`, 'has blanks beside the one'],
    [`${CVSS}\n${GOOD}`, 'contains whitespace that is not a blank'],
    [`${GOOD}\t`, 'contains whitespace that is not a blank'],
    [GOOD.replace('LC:D', 'LC:\u0007'), 'contains a character that is not printable ASCII'],
    [GOOD.replace('LC:D', 'LC:\u202E'), 'contains a character that is not printable ASCII'],
    [`${GOOD}/${'X'.repeat(1000)}`, 'is longer than any AIVSS metric vector'],
    [`${GOOD} ${CVSS}`, 'has two parts, of which the first is not a CVSS vector'],
    [`${CVSS.replace('/SA:N', '')} ${GOOD}`, 'has a CVSS part that lacks the base metric SA'],
    [`CVSS:3.1/AV:N ${GOOD}`, 'has a CVSS part that is CVSS 3.1'],
    [`${CVSS} ${GOOD.replace('TD:H', 'TA:H')}`, 'has an AIVSS part that has TA'],
    [CVSS, 'is a CVSS vector without an AIVSS vector after it'],
    [`${CVSS}/LC:D/CP:C/AP:L/SR:R/TD:H`, 'has AIVSS metrics inside the CVSS vector'],
  ])('%j', (text, reason) =>
    expect(reasonOf(text)).toEqual(
      typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason),
    ),
  )

  test('a reason carries little foreign text', () => {
    expect(reasonOf(`AIVSS:${'9'.repeat(50)}`)).not.toContain('9'.repeat(30))
  })
})
