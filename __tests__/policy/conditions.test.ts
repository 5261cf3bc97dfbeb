import { describe, expect, test } from '@jest/globals'
import { loadConditions } from '../../src/policy/conditions.ts'
import { type Application, type ConditionFacts, evaluate } from '../../src/policy/evaluate.ts'

const compiler = await loadConditions()

const FACTS: ConditionFacts = {
  agent: { id: 'coder', name: 'Coder', owner: '@acme/dev', path: 'a/coder.yml', format: 'native' },
  scores: [{ score: 7, severity: 'high' }],
  factors: { autonomy: 0.6, tools: 1, self_mod: 0 },
  capabilities: ['net.browser', 'exec.shell'],
  mitigations: { sandboxing: 'in-place', 'human-in-the-loop': 'planned' },
  threats: [
    { id: 'T1', layer: 'L3', title: 'Steered by a pull request', score: 7.1 },
    { id: 'T2', layer: null, title: 'Leaks', score: null },
  ],
  layers: { L3: 'stated', L1: 'uncertain' },
  exposure: 'public',
  change: 'modified',
}

function ask(text: string, facts: Partial<ConditionFacts> = {}): Application {
  const compiled = compiler.compile(text)
  if (!compiled.ok) throw new Error(`${text}: ${compiled.reason}`)
  return evaluate(compiled.condition, { ...FACTS, ...facts })
}

function refusal(text: string): string {
  const compiled = compiler.compile(text)
  return compiled.ok ? 'accepted' : `${compiled.column} ${compiled.reason} | ${compiled.help}`
}

const HOLDS = { applies: true, why: null }
const NOT = { applies: false }

describe('conditions that hold', () => {
  test.each([
    'score >= 7',
    'score >= 7.0',
    'score == 7',
    '7 == score',
    'score in [6, 7]',
    'factors.tools > 0',
    'factors["tools"] == 1',
    'factors.tools > 0.5 && factors.self_mod < 1',
    'has(factors.tools) && !has(factors.opacity)',
    '"tools" in factors && !("opacity" in factors)',
    'severity == "high"',
    'severity in ["high", "critical"]',
    '"net.browser" in capabilities && exposure == "public"',
    'capabilities.exists(c, c.startsWith("exec."))',
    'mitigations["sandboxing"] == "in-place"',
    'mitigations.sandboxing == "in-place"',
    'mitigations["kill-switch"] == "unstated"',
    'mitigations.exists(m, mitigations[m] == "planned")',
    'layers.L3 == "stated" && layers["L7"] == "missing"',
    'layers.exists(l, layers[l] == "uncertain")',
    'threats.exists(t, t.score >= 7)',
    'threats.exists(t, t.layer == "L3" && t.title.contains("pull request"))',
    'threats.size() == 2',
    'agent.id == "coder" && agent.path.startsWith("a/") && agent.format == "native"',
    'change != "unchanged"',
    'capabilities.all(a, capabilities.exists(b, a == b))',
    'score >= 9.0 ? false : true',
  ])('%s', (text) => expect(ask(text)).toEqual(HOLDS))

  test.each(['score > 7', 'score != 7', 'factors.self_mod > 0', 'exposure == "internal"', 'score in [6, 8]'])(
    'not: %s',
    (text) => expect(ask(text)).toEqual(NOT),
  )
})

describe('what is unknown', () => {
  const noTools = { factors: { autonomy: 0.6 } }
  test.each([
    ['factors.tools >= 0.5', noTools, 'the model does not state the factor "tools"'],
    ['factors["tools"] >= 0.5', noTools, 'the model does not state the factor "tools"'],
    ['!(factors.tools >= 0.5)', noTools, 'the model does not state the factor "tools"'],
    ['score >= 7.0 && factors.tools >= 0.5', noTools, 'the model does not state the factor "tools"'],
    ['factors.tools >= 0.5 ? false : false', noTools, 'the model does not state the factor "tools"'],
    ['factors.autonomy > 1 || factors.tools > 0', noTools, 'the model does not state the factor "tools"'],
    ['exposure == "public"', { exposure: null }, 'the model does not state its exposure'],
    ['exposure != "public"', { exposure: null }, 'the model does not state its exposure'],
    ['change == "added"', { change: null }, 'there is no base to compare with, so "change" is unknown'],
    [
      'agent.owner == "@acme"',
      { agent: { ...FACTS.agent, owner: null } },
      'the model does not state its owner',
    ],
    ['score >= 7.0', { scores: [] }, 'the score is unknown'],
    ['severity == "high"', { scores: [] }, 'the score is unknown'],
    ['threats.all(t, t.score < 9.0)', {}, '"t.score" is not stated'],
    ['threats.exists(t, t.layer == "L1")', {}, '"t.layer" is not stated'],
    ['threats[7].id == "T7"', {}, '"threats[7]" is not stated'],
    ['1 / 0 == 1', {}, '"1 / 0" cannot be evaluated: division by zero'],
  ])('applies where it decides: %s', (text, facts, why) =>
    expect(ask(text, facts)).toEqual({ applies: true, why }),
  )

  test.each([
    ['score >= 7.0 || factors.tools >= 0.5', HOLDS],
    ['factors.tools >= 0.5 || score >= 7.0', HOLDS],
    ['score >= 9.0 && factors.tools >= 0.5', NOT],
    ['factors.tools >= 0.5 && score >= 9.0', NOT],
    ['threats.exists(t, t.score > 7.0)', HOLDS],
    ['threats.all(t, t.score < 7.0)', NOT],
    ['has(factors.tools) && factors.tools >= 0.5', NOT],
  ])('does not matter where it decides nothing: %s', (text, expected) =>
    expect(ask(text, noTools)).toEqual(expected),
  )
})

describe('an interval of scores', () => {
  const scores = [
    { score: 5, severity: 'medium' },
    { score: 7, severity: 'high' },
    { score: 9.5, severity: 'critical' },
  ] as const
  test.each([
    ['score >= 9.0', HOLDS],
    ['score < 6.0', HOLDS],
    ['severity == "high"', HOLDS],
    ['score >= 9.6', NOT],
    [
      'score > 9.0 && factors.opacity > 0.5',
      { applies: true, why: 'the model does not state the factor "opacity"' },
    ],
    ['score > 9.6 && factors.opacity > 0.5', NOT],
    ['score < 6.0 || factors.opacity > 0.5', HOLDS],
  ])('%s', (text, expected) => expect(ask(text, { scores })).toEqual(expected))
})

describe('conditions that are refused when the policy is loaded', () => {
  test.each([
    ['score', 'the condition gives a double, not true or false'],
    ['score > "7"', 'the types do not fit: double > string'],
    ['score + 1 > 8', 'Whole numbers and decimals do not mix'],
    ['score >', '8 unexpected token: EOF'],
    ['score = 7', '7 unexpected character: ='],
    ['score > 7 and true', '"and" is &&'],
    ['scor > 7.0', '1 unknown name "scor"'],
    ['score > 7.0 && foo', '16 unknown name "foo"'],
    ['agent.nam == "x"', 'agent has no "nam" | Did you mean "name"?'],
    ['threats.exists(t, t.scor > 1)', 'no such key: scor'],
    ['factors.tool > 0.5', 'factors has no "tool" | Did you mean "tools"?'],
    ['score > 1.0 && factors["toolUse"] > 0.5', '16 factors has no "toolUse" | Did you mean "tools"?'],
    ['has(factors.tol)', 'factors has no "tol"'],
    ['"tol" in factors', 'factors has no "tol"'],
    ['layers.L8 == "missing"', 'layers has no "L8"'],
    ['layers["Agent Frameworks"] == "missing"', 'Did you mean "L3"?'],
    ['mitigations["sandbox"] == "in-place"', 'Did you mean "sandboxing"?'],
    ['mitigations["moat"] == "in-place"', 'mitigations has no "moat"'],
    ['mitigations.least-privilege == "in-place"', 'stand in brackets: mitigations["least-privilege"]'],
    ['mitigations.human-in-the-loop == "absent"', 'stand in brackets: mitigations["human-in-the-loop"]'],
    ['mitigations["sandboxing"] == "in_place"', 'is never "in_place" | Did you mean "in-place"?'],
    ['"pubic" == exposure', 'exposure is never "pubic" | Did you mean "public"?'],
    ['exposure in ["public", "partners"]', 'exposure is never "partners" | Did you mean "partner"?'],
    ['"net.brwser" in capabilities', '"net.brwser" is not a capability | Did you mean "net.browser"?'],
    ['agent.id.matches("^a")', '"matches" is not available'],
    ['matches(agent.id, "^a")', '"matches" is not available'],
    ['cel.bind(x, score, x > 1.0)', 'unknown function "bind"'],
    ['dyn(score) == 7', 'unknown function "dyn"'],
    ['agent.id.split("").size() > 1', 'unknown function "split"'],
    ['factors.all(f, factors[f] < 0.5)', '"factors" can only be asked for single factors'],
    ['size(factors) > 3', '"factors" can only be asked for single factors'],
    ['factors.size() > 3', '"factors" can only be asked for single factors'],
    ['factors == {}', '"factors" can only be asked for single factors'],
    ['threats.exists(score, true)', '"score" is already the name of a variable'],
    ['threats.all(a, threats.all(b, threats.all(c, true)))', 'stands more than 2 levels deep'],
    [`${'('.repeat(40)}true${')'.repeat(40)}`, 'maxDepth'],
    [Array.from({ length: 1200 }, () => 'true').join(' && '), 'maxAstNodes'],
    ['factors.__proto__ == 1', 'factors has no "__proto__"'],
    ['toString == 1', 'unknown name "toString"'],
    ['', 'unexpected token: EOF'],
  ])('%s', (text, reason) => expect(refusal(text)).toContain(reason))

  test('macros side by side are not nested', () =>
    expect(
      refusal('threats.filter(t, t.id != "").map(t, t.id).exists(i, capabilities.exists(c, c == i))'),
    ).toBe('accepted'))
})

test('the dearest condition over long lists stays cheap', () => {
  const threats = Array.from({ length: 400 }, (_, index) => ({
    id: `T${index}`,
    layer: 'L1' as const,
    title: 'x',
    score: 1,
  }))
  expect(ask('threats.all(a, threats.exists(b, a.id == b.id))', { threats })).toEqual(HOLDS)
})
