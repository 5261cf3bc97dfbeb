import { describe, expect, test } from '@jest/globals'
import {
  type AgentLevel,
  scoreSsvc,
  SSVC_FACTOR_IDS,
  SSVC_FACTORS,
  SSVC_IMPACTS,
  SSVC_THREATS,
  ssvcFactorFromName,
  type SsvcFactorId,
  type SsvcInput,
} from '../../src/aivss/index.ts'

const factors = (...values: readonly number[]): SsvcInput['factors'] =>
  Object.fromEntries(SSVC_FACTOR_IDS.map((id, index) => [id, values[index] ?? 1]))
const DEFAULT: SsvcInput = {
  threat: 'poc',
  vulnerability: 'moderate',
  impact: 'critical',
  factors: factors(4, 4, 4, 4, 3, 3, 3, 2, 3, 2),
}
const OF_LEVEL: Readonly<Record<AgentLevel, SsvcInput['factors']>> = {
  copilot: factors(1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
  specialist: factors(3, 3, 3, 3, 1, 1, 1, 1, 1, 1),
  'prime-mover': factors(1, 1, 1, 1, 4, 4, 4, 1, 1, 1),
}

test('the example that the calculator opens with', () => {
  expect(scoreSsvc(DEFAULT)).toEqual({
    averages: { execution: 4, state: 3, unpredictability: 2.33 },
    agentLevel: 'prime-mover',
    riskScore: 20,
    outcome: 'immediate',
    timeline: '0-7 days',
    missing: [],
  })
})

describe('the matrix', () => {
  const LEVELS = ['copilot', 'specialist', 'prime-mover'] as const
  const DAYS = { defer: 'none', scheduled: '30-90 days', 'out-of-cycle': '7-30 days', immediate: '0-7 days' }
  const words = { D: 'defer', S: 'scheduled', O: 'out-of-cycle', I: 'immediate' } as const
  // Rows: threat; per level: contained, significant, critical.
  const CELLS = { none: 'DSO SSO SOI', poc: 'SSO SOO OOI', active: 'OOI OII III' }

  test.each(
    SSVC_THREATS.flatMap((threat) =>
      LEVELS.flatMap((level, column) =>
        SSVC_IMPACTS.map(
          (impact, at) => [threat, level, impact, CELLS[threat].split(' ')[column]?.[at]] as const,
        ),
      ),
    ),
  )('%s, %s, %s', (threat, level, impact, cell) => {
    const outcome = words[cell as keyof typeof words]
    expect(scoreSsvc({ ...DEFAULT, threat, impact, factors: OF_LEVEL[level] })).toMatchObject({
      agentLevel: level,
      outcome,
      timeline: DAYS[outcome],
    })
  })
})

describe('agent level', () => {
  test.each([
    ['just under 4', factors(4, 4, 4, 3, 1, 1, 1, 1, 1, 1), 'specialist'],
    ['4 in the last group', factors(1, 1, 1, 1, 1, 1, 1, 5, 5, 2), 'prime-mover'],
    ['two of 3', factors(1, 1, 1, 1, 3, 3, 3, 3, 3, 3), 'specialist'],
    ['one of 3', factors(1, 1, 1, 1, 3, 3, 3, 1, 1, 1), 'specialist'],
    ['between 2.5 and 3', factors(3, 3, 3, 2, 3, 3, 2, 3, 3, 2), 'copilot'],
    ['11 thirds are not 4', factors(1, 1, 1, 1, 4, 4, 3, 1, 1, 1), 'specialist'],
  ])('%s', (_, values, level) => expect(scoreSsvc({ ...DEFAULT, factors: values }).agentLevel).toBe(level))
})

describe('risk score', () => {
  test.each([
    ['none', 'hardened', 'contained', 'copilot', 0.24],
    ['active', 'exposed', 'critical', 'prime-mover', 57.6],
    ['none', 'hardened', 'significant', 'prime-mover', 2.4],
    ['active', 'hardened', 'significant', 'specialist', 5.4],
    ['poc', 'exposed', 'contained', 'copilot', 1.6],
  ] as const)('%s %s %s %s is %d', (threat, vulnerability, impact, level, riskScore) =>
    expect(scoreSsvc({ threat, vulnerability, impact, factors: OF_LEVEL[level] }).riskScore).toBe(riskScore),
  )
})

describe('factors', () => {
  test('one that is missing counts as 1 and is named', () => {
    const { averages, missing } = scoreSsvc({ ...DEFAULT, factors: { execution_autonomy: 5 } })
    expect(averages).toEqual({ execution: 2, state: 1, unpredictability: 1 })
    expect(missing).toEqual(SSVC_FACTOR_IDS.filter((id) => id !== 'execution_autonomy'))
  })

  test.each([0, 6, -1, 2.5, NaN])('%d is refused', (value) =>
    expect(() => scoreSsvc({ ...DEFAULT, factors: { deceptiveness: value } })).toThrow(
      /deceptiveness is a whole number/,
    ),
  )

  test.each([
    ['Execution Autonomy', 'execution_autonomy'],
    ['ToolAuthorityLevel', 'tool_authority'],
    ['Code Execution Rights', 'code_execution'],
    ['critical-system-access', 'critical_system_access'],
    ['Dynamic Identity & Permissions', 'dynamic_identity'],
    ['Dynamic Identity and Permissions', 'dynamic_identity'],
    ['Self-Modification Capability', 'self_modification'],
    ['Non-Determinism Level', 'non_determinism'],
    ['Deceptiveness', 'deceptiveness'],
    ['Deceptiveness Potential', 'deceptiveness'],
    // Names of AIVSS 0.8 for the same capability.
    ['autonomy', 'execution_autonomy'],
    ['multi_agent', 'multi_agent_coordination'],
    ['persistence', 'persistent_memory'],
    ['opacity', null],
    ['constructor', null],
  ])('%s', (name, id) => expect(ssvcFactorFromName(name)).toBe(id))

  test('every published name means its own factor', () => {
    const read = (id: SsvcFactorId) => [id, SSVC_FACTORS[id].name].map(ssvcFactorFromName)
    for (const id of SSVC_FACTOR_IDS) expect(read(id)).toEqual([id, id])
  })
})
