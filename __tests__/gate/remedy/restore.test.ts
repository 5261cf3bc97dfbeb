import { describe, expect, it } from '@jest/globals'
import { restored, valueBefore, wasStated } from '../../../src/gate/remedy/restore.ts'
import type { ThreatModel } from '../../../src/model/threat-model.ts'
import { EMPTY, FULL } from './parts.ts'

describe('what the base stated', () => {
  const told: readonly (readonly [string, string | null, boolean])[] = [
    ['tools', '0.5', true],
    ['opacity', null, false],
    ['cvss', '4', true],
    ['exploit-maturity', 'attacked', true],
    ['mitigation-strength', 'partial', true],
    ['exposure', 'public', true],
    ['aivss', 'AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H', true],
    ['ssvc', null, false],
    ['mitigation:kill-switch', 'planned', true],
    ['mitigation:sandboxing', 'partial', true],
    ['mitigation:least-agency', null, false],
    ['threat:T1', null, true],
    ['threat:T1:aivss', null, true],
    ['threat:T1:tools', null, true],
    ['threat:T2:a', null, true],
    ['threat:T2', null, false],
    ['nonsense', null, false],
  ]
  it.each(told)('%s was %s', (subject, value, was) => {
    expect([valueBefore(FULL, subject), wasStated(FULL, subject)]).toEqual([value, was])
  })

  it('is silent where the base said nothing', () => {
    const subjects = [
      'cvss',
      'exploit-maturity',
      'mitigation-strength',
      'exposure',
      'aivss',
      'ssvc',
      'threat:T1',
    ]
    expect(subjects.filter((subject) => wasStated(EMPTY, subject))).toEqual([])
    for (const subject of ['opacity', 'nonsense', 'mitigation:least-agency', 'threat:T9'])
      expect(restored(EMPTY, FULL, subject)).toBe(EMPTY)
  })

  it('comes back by itself, and nothing else with it', () => {
    const keys: readonly (readonly [string, (model: ThreatModel) => unknown])[] = [
      ['tools', ({ factors }) => factors],
      ['cvss', ({ cvss }) => cvss],
      ['exploit-maturity', ({ maturity }) => maturity],
      ['mitigation-strength', ({ strength }) => strength],
      ['exposure', ({ agent }) => agent.exposure],
      ['aivss', ({ profile }) => profile],
      ['mitigation:kill-switch', ({ mitigations }) => mitigations],
      ['threat:T1', ({ threats }) => threats],
    ]
    for (const [subject] of keys) {
      const model = restored(EMPTY, FULL, subject)
      const changed = keys.filter(([, part]) => JSON.stringify(part(model)) !== JSON.stringify(part(EMPTY)))
      expect([subject, changed.map(([name]) => name)]).toEqual([subject, [subject]])
    }
    expect(restored(EMPTY, FULL, 'tools').factors).toEqual({ tools: FULL.factors.tools })
    expect(restored(EMPTY, FULL, 'exposure').agent).toEqual({ ...EMPTY.agent, exposure: FULL.agent.exposure })
    expect(restored(EMPTY, FULL, 'threat:T2:a').threats).toEqual([FULL.threats[1]])
  })

  it('leaves everything in the order in which the base has it', () => {
    const now = {
      ...FULL,
      mitigations: FULL.mitigations.filter(({ id }) => id !== 'sandboxing'),
      factors: { autonomy: FULL.factors.autonomy },
    } as ThreatModel
    expect(restored(now, FULL, 'mitigation:sandboxing').mitigations).toEqual(FULL.mitigations)
    const both = { ...FULL.factors, tools: { ...EMPTY.place, value: 0, why: null, place: EMPTY.place } }
    const again = restored({ ...FULL, factors: both }, FULL, 'tools')
    expect(JSON.stringify(again.factors)).toBe(JSON.stringify(restored(FULL, FULL, 'tools').factors))
    expect(
      Object.keys(restored({ ...FULL, factors: { tools: both.tools } }, FULL, 'autonomy').factors),
    ).toEqual(['autonomy', 'tools'])
  })

  it('of a threat: its CVSS, and what it states for itself', async () => {
    const own = (tools: number): ThreatModel['threats'][number]['own'] => ({
      factors: { tools: { value: tools, why: null, place: EMPTY.place } },
      maturity: null,
      strength: null,
      declared: null,
    })
    const [one, two] = FULL.threats
    if (one === undefined || two === undefined) throw new Error('two threats')
    const before: ThreatModel = { ...FULL, threats: [{ ...one, own: own(0.9) }, two] }
    const now: ThreatModel = {
      ...FULL,
      threats: [
        { ...one, title: 'New title', cvss: null, own: own(0.1) },
        { ...two, cvss: null },
      ],
    }
    const [first, second] = restored(now, before, 'threat:T1').threats
    expect([first?.title, first?.cvss, first?.own, second]).toEqual([
      'New title',
      one.cvss,
      own(0.9),
      now.threats[1],
    ])
    const [factored] = restored(now, before, 'threat:T1:tools').threats
    expect([factored?.cvss, factored?.own?.factors]).toEqual([null, own(0.9)?.factors])
    expect(valueBefore(before, 'threat:T1:tools')).toBe('0.9')
    expect(restored(FULL, before, 'threat:T1:tools').threats).toEqual(FULL.threats)
    expect(restored(now, before, 'threat:T1:opacity').threats).toEqual(now.threats)
  })
})
