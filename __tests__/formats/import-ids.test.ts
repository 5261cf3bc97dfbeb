import { describe, expect, test } from '@jest/globals'
import { readText } from './read.ts'

const many = <T>(count: number, one: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => one(index))

describe('mitigations that share one id', () => {
  const otm = (mitigations: readonly object[]) => ({
    otmVersion: '0.2.0',
    project: { id: 'bells' },
    mitigations,
    components: [{ threats: [{ threat: 't', mitigations: [{ mitigation: 'm', state: 'implemented' }] }] }],
  })

  test('a state that refers to the id is said of the first alone', async () => {
    const sandboxing = { id: 'm', name: 'Sandboxing' }
    const logging = { id: 'm', name: 'Audit logging', attributes: { implemented: true } }
    const { model, problems } = await readText(JSON.stringify(otm([sandboxing, logging])), 'x.otm')
    expect(problems).toEqual([expect.stringContaining('two mitigations have the id "m"')])
    expect(model.mitigations).toMatchObject([
      { id: 'sandboxing', status: 'in-place' },
      { id: 'audit-logging', status: 'unknown' },
    ])
  })

  test('many of them do not multiply by the states that refer to the id', async () => {
    const file = otm(many(100, () => ({ id: 'm', name: 'Sandboxing' })))
    const threats = many(100, (index) => ({
      threat: `t${index}`,
      mitigations: [{ mitigation: 'm', state: 'implemented' }],
    }))
    const { problems } = await readText(JSON.stringify({ ...file, dataflows: [{ threats }] }), 'x.otm')
    expect(problems.filter((one) => !one.includes('have the id "m"'))).toEqual([])
  })

  test('a link to the id joins the first alone with the threat', async () => {
    const mitigations = ['Sandboxing', 'Audit logging'].map((content) => ({ id: 'm', content }))
    const file = {
      schema: 1,
      applicationInfo: { name: 'Bells' },
      mitigations,
      threats: [{ id: 't', numericId: 1, statement: 'Somebody rings' }],
      mitigationLinks: [{ linkedId: 't', mitigationId: 'm' }],
    }
    const { model, problems } = await readText(JSON.stringify(file), 'bells.json')
    expect(problems).toEqual([expect.stringContaining('two mitigations have the id "m"')])
    expect(model.threats[0]?.mitigations.map(({ value }) => value)).toEqual(['sandboxing'])
  })
})

describe('AIVSS statements that stand twice', () => {
  const otm = (attributes: object) =>
    readText(JSON.stringify({ otmVersion: '0.2.0', project: { id: 'bells', attributes } }), 'x.otm')

  test.each([
    [{ aivss_cvss: '9.0', 'aivss.cvss': '1.0' }, 'states the same a second time', 9],
    [{ aivss: { cvss: 9 }, aivss_cvss: '1.0' }, 'stand in "aivss" and in attributes', 9],
    [{ aivss: 'cvss: 1.0' }, 'the AIVSS statements are not a map', null],
  ])('%j: the first is kept, and it is told', async (attributes, problem, base) => {
    const { model, problems } = await otm(attributes)
    expect(problems).toEqual([expect.stringContaining(problem)])
    expect(model.cvss?.base ?? null).toBe(base)
  })

  test('in threatcl, where one name may stand in two blocks', async () => {
    const additional_attribute = ['1', '0'].map((value) => ({ name: 'aivss_tools', value }))
    const file = { spec_version: '1', threatmodel: { Bells: { author: 'x', additional_attribute } } }
    const { model, problems } = await readText(JSON.stringify(file), 'bells.json')
    expect(problems).toEqual([expect.stringContaining('states the same a second time')])
    expect(model.factors.tools?.value).toBe(1)
  })
})
