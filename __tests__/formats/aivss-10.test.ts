import { describe, expect, test } from '@jest/globals'
import { at, readText } from './read.ts'

const record = (extra: object = {}) => ({ rationale: 'because', evidence_refs: ['fixture://x'], ...extra })
const SR = record({
  method: 'empirical',
  successes: 30,
  episodes: 30,
  retry_budget: 3,
  production_equivalent: true,
  budget_enforced: true,
  independent: true,
})
const CA = record({
  ceiling_defined: true,
  coverage_complete: false,
  fail_closed: true,
  bypass_demonstrated: false,
})
const TD = record({
  retrieval_tested: true,
  ordered_actions_reconstructable: false,
  affected_principals_bounded: false,
  required_fields_complete: false,
  integrity_protected: false,
  retention_verified: false,
})
const METRICS = 'LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H'
const CVSS = 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P'
const ASSESSMENT = {
  finding_id: 'SHOP-7',
  path_id: 'Shop path 1',
  risk_category: 'ASI06',
  title: 'Poisoned memory',
  summary: 'Later sessions follow it.',
  cvss_vector: CVSS,
  aivss_vector: `AIVSS:1.0/${METRICS}`,
  agentic_applicability: { model_directed_goal_pursuit: true, action_selection_or_sequencing: true },
  metric_evidence: { LC: record(), CP: record(), AP: record(), SR, EX: record(), PT: record(), CA, TD },
  evidence: { observed_local: true, poc: true },
  publicly_exposed: true,
  automatable: true,
  technical_impact: 'total',
  provenance: { assessor: 'ann', assessor_kind: 'human', assessed_at: '2026-08-27T00:00:00Z' },
}
const REPORT = {
  aivss_version: '2.0-candidate',
  finding_id: 'SHOP-7',
  path_id: 'Shop path 1',
  risk_category: { id: 'MAESTRO-EXTENDED', name: 'x', maestro_layer: 'Data Operations' },
  cvss: { vector: CVSS, macrovector: '011110', cvss_bte: 7.8 },
  scores: { mode1_interpretation: { aivss: 7.8 }, candidate_adjusted: { aivss: 9.1 } },
  provenance: { assessor: null, assessor_kind: 'scanner', assessed_at: '2026-08-27T00:00:00Z' },
  agentic_ai_profile: {
    vector: `AIVSS:2.0/${METRICS}`,
    metrics: { SR: { value: 'R', evidence: SR } },
    agentic_effect_class: 'A2',
  },
  decision: {
    cve_id: 'CVE-2026-1234',
    decision_points: {
      in_kev: true,
      publicly_exposed: false,
      automatable: true,
      technical_impact: 'partial',
    },
  },
}
const read = (data: object) => readText(JSON.stringify(data, null, 1), '.aivss/shop.json')
const without = (data: Record<string, unknown>, key: string): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== key))

describe('assessments of AIVSS 1.0', () => {
  test('one finding on one path, with a profile and no factors', async () => {
    const { model, problems, reader } = await read(ASSESSMENT)
    expect([reader, problems]).toEqual(['aivss-1.0', []])
    expect(model).toMatchObject({
      format: 'aivss-1.0',
      agent: { id: { value: 'shop-path-1' }, name: 'Poisoned memory', exposure: { value: 'public' } },
      cvss: { vector: CVSS, base: null },
      factors: {},
      declared: null,
      // From the evidence: 1.0 resolves E before it scores.
      maturity: { value: 'attacked' },
      threats: [{ id: 'SHOP-7', title: 'Poisoned memory', refs: ['ASI06'], layer: null }],
      review: { by: 'ann', on: { value: '2026-08-27' } },
      profile: {
        value: `AIVSS:1.0/${METRICS}`,
        evidence: 'observed',
        points: { cve: false, inKev: false, exposed: true, automatable: true, impact: 'total' },
        printed: { bte: null, effectClass: null, experimental: null },
      },
    })
    expect(at(model.profile?.place ?? model.place)).toBe('8:2')
  })

  test('2.0 leaves E to the CVSS vector', async () => {
    const { model } = await read({ ...ASSESSMENT, aivss_vector: `AIVSS:2.0/${METRICS}` })
    expect(model).toMatchObject({ maturity: { value: 'proof-of-concept' }, profile: { evidence: null } })
  })

  test.each([
    [{}, 'none'],
    [{ poc: true }, 'poc'],
    [{ cisa_kev: true, poc: true }, 'kev'],
    [undefined, null],
  ])('evidence %j is %s', async (evidence, rung) => {
    const { model } = await read({ ...ASSESSMENT, evidence })
    expect(model.profile?.evidence).toBe(rung)
  })

  test('only a person reviews', async () => {
    const { model } = await read({
      ...ASSESSMENT,
      provenance: { ...ASSESSMENT.provenance, assessor_kind: 'llm_assisted' },
    })
    expect(model.review).toBeNull()
  })

  test.each([
    ['aivss_vector', `AIVSS:1.0/${METRICS.replace('TD:H', 'TA:H')}`, 'the AIVSS vector has TA'],
    ['aivss_vector', 'AIVSS:1.2/LC:D', 'the AIVSS vector is a withdrawn draft'],
    ['aivss_vector', 7, 'aivss_vector is 7'],
    ['cvss_vector', `${CVSS}/LC:D`, 'the CVSS vector has "LC:D", which is not a metric of CVSS v4.0'],
    ['cvss_vector', 'CVSS:3.1/AV:N', 'the CVSS vector is CVSS 3.1'],
    [
      'metric_evidence',
      { SR: { ...SR, successes: 18 } },
      'the vector says SR:R, but its evidence gives SR:P',
    ],
    [
      'metric_evidence',
      { SR: { ...SR, independent: false } },
      'the vector says SR:R, but its evidence gives SR:X',
    ],
    [
      'metric_evidence',
      { SR: { method: 'deterministic-proof', deterministic_outcome: 'failure' } },
      'gives SR:U',
    ],
    [
      'metric_evidence',
      { CA: { ...CA, bypass_demonstrated: true } },
      'the vector says CA:M, but its evidence gives CA:W',
    ],
    [
      'metric_evidence',
      { TD: { ...TD, retrieval_tested: false } },
      'the vector says TD:H, but its evidence gives TD:X',
    ],
    ['technical_impact', 'some', 'technical_impact is "some"'],
    [
      'agentic_applicability',
      { model_directed_goal_pursuit: true, action_selection_or_sequencing: false },
      'action_selection_or_sequencing is false, so AIVSS does not apply',
    ],
    ['taxonomy_metadata', { maestro_layer: 'Basement' }, 'unknown MAESTRO layer "Basement"'],
  ])('%s: %j', async (key, value, problem) => {
    const { model, problems } = await read({ ...ASSESSMENT, [key]: value })
    expect(problems[0]).toContain(problem)
    expect(model.agent.id.value).toBe('shop-path-1')
  })

  test('without a vector there is no profile, and that is told', async () => {
    const { model, problems } = await read({ aivss_version: '1.0', ...without(ASSESSMENT, 'aivss_vector') })
    expect(problems).toEqual([expect.stringContaining('the assessment states no AIVSS vector')])
    expect(model.profile).toBeNull()
  })

  test.each([
    ['an array', [ASSESSMENT]],
    ['something else', { finding_id: 'x', severity: 'high' }],
    ['a vector of nobody', { aivss_vector: 'x' }],
  ])('%s is not read', async (_, data) => {
    await expect(readText(JSON.stringify(data), 'x.json')).rejects.toThrow('no reader')
  })
})

describe('reports', () => {
  test('with what they print', async () => {
    const { model, problems } = await read(REPORT)
    expect(problems).toEqual([])
    expect(model).toMatchObject({
      agent: { exposure: null },
      threats: [{ layer: 'L2', refs: ['MAESTRO-EXTENDED'] }],
      maturity: { value: 'proof-of-concept' },
      review: null,
      profile: {
        evidence: null,
        points: { cve: true, inKev: true, exposed: false, automatable: true, impact: 'partial' },
        printed: { bte: { value: 7.8 }, effectClass: { value: 'A2' }, experimental: { value: 9.1 } },
      },
    })
  })

  test('evidence that does not support its metric', async () => {
    const weak = { ...SR, successes: 10 }
    const { problems } = await read({
      ...REPORT,
      agentic_ai_profile: { ...REPORT.agentic_ai_profile, metrics: { SR: { evidence: weak } } },
    })
    expect(problems).toEqual([expect.stringContaining('the vector says SR:R, but its evidence gives SR:P')])
  })
})
