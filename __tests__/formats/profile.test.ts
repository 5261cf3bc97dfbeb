import { describe, expect, test } from '@jest/globals'
import { at, readText } from './read.ts'

const HEAD = 'agent-threat-model: 1\nagent: {id: bot}\n'
const VECTOR = 'AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H'
const CVSS = 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P'
const yaml = (rest: string) => readText(HEAD + rest, 'bot.aivss.yml')

describe('aivss: a metric profile', () => {
  test('a vector, of the model and of a threat', async () => {
    const { model, problems } = await yaml(`aivss: ${VECTOR}
threats:
  - {id: T1, title: t, aivss: "${CVSS} ${VECTOR.replace('LC:D', 'LC:I')}"}
`)
    expect(problems).toEqual([])
    expect(model.profile).toMatchObject({ value: VECTOR, cvss: null, evidence: null, printed: null })
    expect(at(model.profile?.place ?? model.place)).toBe('3:1')
    expect(model.threats[0]?.aivss).toMatchObject({ cvss: { text: CVSS }, vector: { metrics: { LC: 'I' } } })
  })

  test('facts beside the vector', async () => {
    const { model, problems } = await yaml(`aivss:
  vector: ${VECTOR.replace('SR:R', 'SR:X')}
  episodes: {successes: 18, trials: 30}
  evidence: kev
  exposed: false
  automatable: true
  impact: total
`)
    expect(problems).toEqual([])
    expect(model.profile).toMatchObject({
      vector: { metrics: { SR: 'P' }, text: VECTOR.replace('SR:R', 'SR:P') },
      evidence: 'kev',
      points: { cve: false, inKev: true, exposed: false, automatable: true, impact: 'total' },
    })
    expect(at(model.profile?.place ?? model.place)).toBe('4:3')
  })

  test('too few episodes leave SR open', async () => {
    const { model } = await yaml(
      `aivss: {vector: ${VECTOR.replace('SR:R', 'SR:X')}, episodes: {successes: 5, trials: 29}}`,
    )
    expect(model.profile?.vector.metrics.SR).toBe('X')
  })

  test.each([
    [`aivss: ${VECTOR.replace('TD:H', 'TA:H')}`, '3:1 the AIVSS vector has TA, which is withdrawn'],
    ['aivss: AIVSS:1.0/AV:N/AC:L', '3:1 the AIVSS vector has "AV:N", which is not a metric'],
    [`aivss: CVSS:3.1/AV:N ${VECTOR}`, '3:1 the AIVSS vector has a CVSS part that is CVSS 3.1'],
    ['aivss: 3', '3:1 aivss is 3'],
    [`aivss: {vector: ${VECTOR}, kev: true}`, '3:68 unknown key "kev" in aivss'],
    [`aivss: {vector: ${VECTOR}, evidence: rumour}`, '3:68 aivss.evidence is "rumour"'],
    [`aivss: {vector: ${VECTOR}, impact: some}`, '3:68 aivss.impact is "some"'],
    [
      `aivss: {vector: ${VECTOR}, episodes: {successes: 18, trials: 30}}`,
      '3:68 the vector says SR:R, but 18 of 30 episodes give SR:P',
    ],
    [
      `aivss: {vector: ${VECTOR}, episodes: {successes: 9, trials: 9}}`,
      '3:68 the vector says SR:R, but 9 of 9 episodes are fewer than 30',
    ],
    [`aivss: {vector: ${VECTOR}, episodes: {successes: 31, trials: 30}}`, '3:68 31 of 30 episodes succeeded'],
    [
      `threats: [{id: T1, title: t, aivss: AIVSS:1.2/LC:D}]`,
      '3:30 the AIVSS vector is a withdrawn draft, AIVSS 1.2',
    ],
  ])('%s', async (line, problem) => {
    const { model, problems } = await yaml(`${line}\ncvss: 5\n`)
    expect(problems).toEqual([expect.stringContaining(problem)])
    // Nothing else is lost.
    expect(model.cvss?.base).toBe(5)
  })

  test('with episodes that contradict the vector, the episodes decide', async () => {
    const { model } = await yaml(`aivss: {vector: ${VECTOR}, episodes: {successes: 0, trials: 30}}`)
    expect(model.profile?.vector.metrics.SR).toBe('U')
  })

  test('defaults hold for agents that state none', async () => {
    const { models } = await readText(
      `agent-threat-model: 1\ndefaults: {aivss: "${VECTOR}"}\nagents:\n  - {id: a}\n  - {id: b, aivss: "${VECTOR.replace('2.0', '1.0')}"}\n`,
      'bots.aivss.yml',
    )
    expect(models.map((model) => model.profile?.vector.version)).toEqual(['2.0', '1.0'])
  })

  test('Markdown states it in its front matter', async () => {
    const { model, problems } = await readText(`---\n${HEAD}aivss: ${VECTOR}\n---\n\n# Bot\n`, 'bot.aivss.md')
    expect([problems, model.profile?.value]).toEqual([[], VECTOR])
  })
})

describe('ssvc', () => {
  const GOOD = 'threat: poc, vulnerability: moderate, impact: critical'

  test('factors by any published spelling', async () => {
    const { model, problems } = await yaml(
      `ssvc: {${GOOD}, factors: {Execution Autonomy: 4, toolUse: 3, "Deceptiveness Potential": 1}}`,
    )
    expect(problems).toEqual([])
    expect(model.ssvc?.input).toEqual({
      threat: 'poc',
      vulnerability: 'moderate',
      impact: 'critical',
      factors: { execution_autonomy: 4, tool_authority: 3, deceptiveness: 1 },
    })
  })

  test.each([
    ['{threat: poc}', '3:1 ssvc.vulnerability is missing'],
    [`{${GOOD.replace('poc', 'pok')}}`, '3:8 ssvc.threat is "pok"'],
    [`{${GOOD}, factors: {opacity: 3}}`, '3:74 unknown capability factor "opacity" in ssvc'],
    [
      `{${GOOD}, factors: {autonomy: 3, Execution Autonomy: 3}}`,
      '"Execution Autonomy" states the capability factor execution_autonomy a second time',
    ],
    [`{${GOOD}, factors: {code_execution: 6}}`, '3:74 ssvc.factors.code_execution is 6'],
    [`{${GOOD}, factors: {code_execution: 0}}`, 'is 0'],
    [`{${GOOD}, factors: {code_execution: 0.5}}`, 'is 0.5'],
    [`{${GOOD}, factors: {code_execution: high}}`, 'is not a number'],
  ])('%s', async (value, problem) => {
    const { model, problems } = await yaml(`ssvc: ${value}\ncvss: 5\n`)
    expect(problems[0]).toContain(problem)
    // A factor that is wrong is not left out: that would count it as 1.
    expect([model.ssvc, model.cvss?.base]).toEqual([null, 5])
  })

  test('an unknown key is told and loses nothing', async () => {
    const { model, problems } = await yaml(`ssvc: {${GOOD}, severity: 9}`)
    expect(problems).toEqual([expect.stringContaining('unknown key "severity" in ssvc')])
    expect(model.ssvc?.input.impact).toBe('critical')
  })
})
