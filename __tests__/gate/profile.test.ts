import { beforeAll, describe, expect, it } from '@jest/globals'
import { type CvssCalculator, loadCvssCalculator } from '../../src/aivss/cvss-calculator.ts'
import { readText } from '../formats/read.ts'
import { profilesOf, worstProfile } from '../../src/scoring/agent-profile.ts'
import type { AgentProfile } from '../../src/verdict/verdict.ts'

let calculate: CvssCalculator
beforeAll(async () => {
  calculate = await loadCvssCalculator()
})

const HIGH = 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P' // 7.8
const CRITICAL = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P' // 9.2
const vector = (four: string, other = 'EX:N/PT:L/CA:N/TD:L'): string => `AIVSS:2.0/${four}/${other}`
const [A0, A1, A2, AX] = [
  'LC:N/CP:N/AP:N/SR:U',
  'LC:M/CP:N/AP:N/SR:U',
  'LC:D/CP:C/AP:L/SR:R',
  'LC:X/CP:N/AP:N/SR:U',
].map((four) => vector(four))

async function worst(rest: string): Promise<AgentProfile | null> {
  const { model } = await readText(`agent-threat-model: 1\nagent: {id: bot}\n${rest}`, 'bot.aivss.yml')
  return worstProfile(profilesOf(model, calculate))?.profile ?? null
}
const threat = (id: string, aivss: string, cvss?: string): string =>
  `  - {id: ${id}, title: t, aivss: "${aivss}"${cvss === undefined ? '' : `, cvss: "${cvss}"`}}\n`

describe('the profile of an agent', () => {
  it('is the highest CVSS-BTE of its own and its threats, whole', async () => {
    const found = await worst(
      `cvss: ${HIGH}\naivss: ${A2}\nthreats:\n${threat('T1', `${A0}`, CRITICAL)}${threat('T2', `${A1}`, HIGH)}`,
    )
    expect(found).toMatchObject({ from: { threat: 'T1' }, aivss: 9.2, effectClass: 'A0' })
  })

  it('is then the worst class, and an open one above all', async () => {
    const of = (...all: readonly (string | undefined)[]) =>
      worst(`cvss: ${HIGH}\nthreats:\n${all.map((one, index) => threat(`T${index}`, one ?? '')).join('')}`)
    expect(await of(A0, A2, A1)).toMatchObject({ effectClass: 'A2', from: { threat: 'T1' } })
    expect(await of(A2, AX)).toMatchObject({ effectClass: 'AX' })
    expect(
      await of(
        vector('LC:M/CP:N/AP:N/SR:U', 'EX:N/PT:L/CA:N/TD:L'),
        vector('LC:M/CP:N/AP:N/SR:U', 'EX:N/PT:L/CA:N/TD:H'),
      ),
    ).toMatchObject({
      metrics: { TD: 'H' },
    })
    expect(await of(A1, A1)).toMatchObject({ from: { threat: 'T0' } })
  })

  it('is one without a number before any that has one', async () => {
    expect(await worst(`aivss: ${A0}\nthreats:\n${threat('T1', A2 ?? '', CRITICAL)}`)).toMatchObject({
      from: 'model',
      aivss: null,
    })
  })

  it('takes the CVSS vector that stands with it, else the threat’s, else the model’s', async () => {
    const own = await worst(`cvss: ${HIGH}\nthreats:\n${threat('T1', `${CRITICAL} ${A1 ?? ''}`, HIGH)}`)
    const ofThreat = await worst(`cvss: ${HIGH}\nthreats:\n${threat('T1', A1 ?? '', CRITICAL)}`)
    const ofModel = await worst(`cvss: ${HIGH}\nthreats:\n${threat('T1', A1 ?? '')}`)
    const none = await worst(`cvss: 9.8\naivss: ${A1 ?? ''}\n`)
    expect([own, ofThreat, ofModel, none].map((one) => one?.aivss)).toEqual([9.2, 9.2, 7.8, null])
  })

  it('is null where none is stated', async () => expect(await worst('cvss: 5\n')).toBeNull())
})

describe('its timeline', () => {
  const facts = (rest: string, head = '') =>
    worst(`${head}aivss: {vector: "${A2 ?? ''}", ${rest}}\n`).then((one) => one?.timeline)

  it('needs automatable and impact', async () => {
    expect(await facts('exposed: true')).toBeNull()
    expect(await facts('exposed: false, automatable: true, impact: partial')).toEqual({
      published: '60D',
      recommended: '14D',
      basis: 'analogy',
    })
    expect(await facts('evidence: kev, exposed: true, automatable: true, impact: total')).toMatchObject({
      published: '3DF',
      recommended: '3DF',
    })
  })

  it('takes exposure from the agent where the profile does not say', async () => {
    const points = 'automatable: true, impact: partial'
    const exposed = async (exposure: string) => {
      const text = `agent-threat-model: 1\nagent: {id: bot${exposure}}\naivss: {vector: "${A1 ?? ''}", ${points}}\n`
      const { model } = await readText(text, 'bot.aivss.yml')
      return profilesOf(model, null)[0]?.profile.timeline?.published
    }
    expect(await exposed('')).toBe('14D')
    expect(await exposed(', exposure: public')).toBe('14D')
    expect(await exposed(', exposure: internal')).toBe('60D')
  })
})
