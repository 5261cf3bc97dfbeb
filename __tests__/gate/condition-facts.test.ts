import { describe, expect, test } from '@jest/globals'
import { type Given, model, saysOf } from '../rules/judged.ts'

const CVSS = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P'
const MILD = 'AIVSS:2.0/LC:N/CP:N/AP:N/SR:U/EX:N/PT:L/CA:N/TD:L'
const BAD = 'AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:N/TD:H'

/** What a custom rule with the condition says of an agent; empty where it does not apply. */
async function saidOf(when: string, given: Omit<Given, 'policy'>, policy = ''): Promise<string> {
  const [said = ''] = await saysOf('custom/c', {
    ...given,
    policy: `${policy}custom:\n  - {name: c, when: '${when}', level: warn, message: it applies, help: h}\n`,
  })
  return said.replace(/^warn c :\d+ /, '').replace(/ \| h$/, '')
}

const rich = model({
  agent: '{id: a, name: Helper, owner: "@x", exposure: partner}',
  factors: '{autonomy: 0.2, language: 0.4}',
  mitigations: '{sandboxing: in-place, kill-switch: planned}',
  threats:
    '[{id: T1, layer: L3, title: one, cvss: 9.1}, {id: T2, layer: L4, title: two}, {id: T3, title: three, cvss: 2}]',
  layers: '{L1: "nothing", L2: "unknown: not looked at"}',
})

describe('a condition sees', () => {
  test.each<[string, string]>([
    ['mitigations["sandboxing"] == "in-place"', 'it applies'],
    ['mitigations["kill-switch"] == "planned"', 'it applies'],
    ['mitigations["audit-logging"] == "unstated"', 'it applies'],
    ['mitigations["audit-logging"] == "in-place"', ''],
    ['threats.exists(t, t.id == "T1" && t.layer == "L3" && t.title == "one")', 'it applies'],
    ['threats.exists(t, t.id == "T2" && t.layer == "L3")', ''],
    ['threats.exists(t, t.id == "T1" && has(t.score) && t.score > 9.0)', 'it applies'],
    ['threats.exists(t, t.id == "T2" && has(t.score))', ''],
    ['threats.exists(t, t.id == "T3" && has(t.score) && t.score < 9.0)', 'it applies'],
    ['threats.exists(t, t.id == "T3" && has(t.layer))', ''],
    ['layers.L1 == "stated" && layers.L2 == "uncertain" && layers.L3 == "threats"', 'it applies'],
    ['layers.L5 == "missing" && layers.L4 == "threats"', 'it applies'],
    ['agent.owner == "@x" && agent.name == "Helper" && exposure == "partner"', 'it applies'],
    ['factors.tools == 0.9', 'it applies'],
    ['factors.autonomy == 0.2', 'it applies'],
    ['factors.autonomy == 0.7', ''],
    ['has(factors.opacity)', ''],
    ['factors.opacity > 0.1', 'it applies (the model does not state the factor "opacity")'],
  ])('%s says "%s"', async (when, told) => {
    const assumed = 'scoring: {assume: {factors: {tools: 0.9, autonomy: 0.7}}}\n'
    expect(await saidOf(when, { now: rich }, assumed)).toBe(told)
  })

  test.each<[string, string]>([
    ['has(profile.timeline) && profile.timeline == "3DF"', 'it applies (threat T2)'],
    ['has(profile.recommended) && profile.recommended == "3DF"', 'it applies (threat T2)'],
    ['profile.class == "A0" && "ASI02" in profile.asi', ''],
    ['profile.class == "A2" && "ASI02" in profile.asi', 'it applies (threat T2)'],
    ['profile.class == "A2" && "ASI01" in profile.asi', ''],
    ['profile.class == "A0" && "ASI01" in profile.asi', 'it applies (threat T1)'],
    ['profile.class == "A0" && has(profile.timeline)', ''],
  ])('of the metric profiles of two threats, %s says "%s"', async (when, told) => {
    const now = model({
      threats: `[{id: T1, title: t, refs: [ASI01], aivss: "${CVSS} ${MILD}"}, {id: T2, title: u, refs: [ASI02], aivss: {vector: "${CVSS} ${BAD}", evidence: kev, exposed: true, automatable: true, impact: total}}]`,
    })
    expect(await saidOf(when, { now })).toBe(told)
  })

  test('with the profile of the model what all its threats refer to', async () => {
    const now = model({
      aivss: `"${CVSS} ${MILD}"`,
      threats: '[{id: T1, title: t, refs: [ASI01]}, {id: T2, title: u, refs: [ASI02]}]',
    })
    expect(await saidOf('"ASI01" in profile.asi && "ASI02" in profile.asi', { now })).toBe('it applies')
    expect(await saidOf('"ASI03" in profile.asi', { now })).toBe('')
  })

  test.each<[string, string | undefined, string]>([
    ['change == "added"', '', 'it applies'],
    ['change == "modified"', model(), 'it applies'],
    ['change == "unchanged"', rich, 'it applies'],
    ['change == "unchanged"', model(), ''],
    ['change == "renamed"', rich.replace('{id: a', '{id: b'), 'it applies'],
  ])('%s', async (when, before, told) => {
    const given =
      before === '' ? { now: rich, before: {} } : { now: rich, ...(before === undefined ? {} : { before }) }
    expect(await saidOf(when, given)).toBe(told)
  })
})
