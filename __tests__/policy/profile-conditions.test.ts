import { describe, expect, test } from '@jest/globals'
import { loadConditions } from '../../src/policy/conditions.ts'
import {
  type Application,
  type ConditionFacts,
  evaluate,
  type ProfileFacts,
} from '../../src/policy/evaluate.ts'

const compiler = await loadConditions()
const place = { path: 'a.yml', line: 1, column: 1 }

const WORST: ProfileFacts['facts'] = {
  version: '2.0',
  class: 'A2',
  bte: 7.8,
  lc: 'D',
  cp: 'C',
  ap: 'L',
  sr: 'R',
  ex: 'W',
  pt: 'H',
  ca: 'M',
  td: 'H',
  ui: 'N',
  timeline: '14D',
  recommended: '3D',
  asi: ['ASI05'],
}
const MILD: ProfileFacts['facts'] = {
  ...WORST,
  class: 'A0',
  bte: 3.1,
  td: 'L',
  timeline: null,
  recommended: null,
}
const NO_NUMBER: ProfileFacts['facts'] = { ...WORST, bte: null, ui: null }

const FACTS: ConditionFacts = {
  agent: { id: 'coder', name: 'Coder', owner: null, path: 'a.yml', format: 'native' },
  scores: [
    { score: 4, severity: 'medium' },
    { score: 8, severity: 'high' },
  ],
  factors: {},
  capabilities: [],
  mitigations: {},
  threats: [],
  layers: {},
  exposure: null,
  change: null,
}
const stated = (...facts: readonly ProfileFacts['facts'][]): Partial<ConditionFacts> => ({
  profiles: facts.map((one) => ({ facts: one, threat: null, place })),
})

function ask(text: string, facts: Partial<ConditionFacts>): Application {
  const compiled = compiler.compile(text)
  if (!compiled.ok) throw new Error(`${text}: ${compiled.reason}`)
  return evaluate(compiled.condition, { ...FACTS, ...facts })
}

const HOLDS = { applies: true, why: null }
const NOT = { applies: false }

describe('what a metric profile says', () => {
  test.each([
    'profile.class == "A2"',
    'profile.bte >= 7.0 && profile.bte < 9.0',
    'profile.version == "2.0"',
    'profile.td in ["H", "X"]',
    '"ASI05" in profile.asi && profile.sr == "R" && profile.ui == "N"',
    'profile.timeline == "14D" && profile.recommended == "3D"',
    'has(profile.class) && profile["ex"] == "W"',
    'profile.bte >= 7.0 && score >= 7.0',
  ])('%s', (text) => expect(ask(text, stated(WORST))).toEqual(HOLDS))

  test('asked for each profile: one is enough', () => {
    expect(ask('profile.td == "H"', stated(MILD, WORST))).toEqual(HOLDS)
    expect(ask('profile.class == "A0"', stated(MILD, WORST))).toEqual(HOLDS)
    expect(ask('profile.class == "A1"', stated(MILD, WORST))).toEqual(NOT)
  })

  test('of too many different ones it applies, and says so', () => {
    const many = Array.from({ length: 51 }, (_, index) => ({ ...MILD, bte: index / 10 }))
    expect(ask('profile.class == "A2"', stated(...many))).toEqual({
      applies: true,
      why: 'the model states more than 50 different metric profiles',
    })
    // The same one many times is one.
    expect(ask('profile.class == "A2"', stated(...many.map(() => MILD)))).toEqual(NOT)
  })

  test('values of different profiles are never mixed', () => {
    expect(ask('profile.class == "A0" && profile.td == "H"', stated(MILD, WORST))).toEqual(NOT)
  })
})

describe('what is missing makes a demand apply, and says why', () => {
  const NONE = 'the model states no metric profile under "aivss"'
  test.each([
    ['profile.class == "A2"', {}, NONE],
    ['profile.td != "H"', {}, NONE],
    ['!(profile.bte >= 7.0)', {}, NONE],
    ['profile.bte >= 9.0', stated(NO_NUMBER), 'a metric profile has no CVSS v4.0 vector'],
    ['profile.ui == "P"', stated(NO_NUMBER), 'a metric profile has no CVSS v4.0 vector'],
    ['profile.timeline == "3D"', stated(MILD), /does not state "automatable" and "impact"/],
    ['profile.recommended == "3D"', stated(MILD), /has no recommended timeline/],
    ['ssvc.outcome == "immediate"', {}, 'the model states no AIVSS-SSVC inputs under "ssvc"'],
  ] as const)('%s', (text, facts, why) =>
    expect(ask(text, facts)).toEqual({
      applies: true,
      why: typeof why === 'string' ? why : expect.stringMatching(why),
    }),
  )

  test('what decides nothing does not matter, and has() asks for what is there', () => {
    expect(ask('score >= 9.0 && profile.class == "A2"', {})).toEqual(NOT)
    expect(ask('has(profile.class) && profile.bte >= 9.0', {})).toEqual(NOT)
    expect(ask('!has(profile.class)', {})).toEqual(HOLDS)
    expect(ask('has(profile.bte)', stated(NO_NUMBER))).toEqual(NOT)
    expect(ask('has(ssvc.outcome)', {})).toEqual(NOT)
  })
})

test('SSVC decisions', () => {
  const ssvc = { outcome: 'immediate', level: 'prime-mover', risk: 20 } as const
  expect(
    ask('ssvc.outcome == "immediate" && ssvc.level == "prime-mover" && ssvc.risk >= 20', { ssvc }),
  ).toEqual(HOLDS)
  expect(ask('ssvc.outcome == "defer"', { ssvc })).toEqual(NOT)
})

describe('slips of the pen are faults of the policy', () => {
  test.each([
    ['profile.klass == "A2"', /profile has no "klass".*Did you mean "class"/],
    ['profile.class == "A3"', /profile\.class is never "A3"/],
    ['profile.td in ["H", "Q"]', /profile\.td is never "Q"/],
    ['profile.ui == "X"', /profile\.ui is never "X"/],
    ['profile.bte == "high"', /the types do not fit/],
    ['ssvc.outcome == "now"', /ssvc\.outcome is never "now"/],
    ['ssvc.score >= 1.0', /ssvc has no "score"/],
    ['profile == "A2"', /the types do not fit/],
  ])('%s', (text, fault) => {
    const compiled = compiler.compile(text)
    expect(compiled.ok ? 'accepted' : `${compiled.reason} | ${compiled.help}`).toMatch(fault)
  })
})
