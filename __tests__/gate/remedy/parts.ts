import { native } from '../../../src/formats/native.ts'
import type { ThreatModel } from '../../../src/model/threat-model.ts'
import type { Place } from '../../../src/source/place.ts'
import type { RemedyPart } from '../../../src/verdict/remedy.ts'

export const at = (path: string, line = 1): Place => ({ path, line, column: 1 })
export const factor = (
  id: 'tools' | 'opacity',
  from: number,
  to: number,
  gone: readonly string[] = [],
): RemedyPart => ({
  kind: 'factor',
  id,
  from,
  to,
  without: gone.map((path) => ({ id: 'exec.shell', place: at(path) })),
})
export const input = (id: 'cvss' | 'tools', atMost: number, atLeast = 0): RemedyPart => ({
  kind: 'input',
  id,
  atLeast,
  atMost,
})
export const put = (evidence: 'stated' | 'any' | 'path' | 'new-path'): RemedyPart => ({
  kind: 'mitigation',
  id: 'sandboxing',
  evidence,
})

export const PARTS: Readonly<Record<string, RemedyPart>> = {
  stated: put('stated'),
  shown: put('path'),
  factor: factor('tools', 1, 0),
  raise: { kind: 'raise', id: 'tools', to: 0.8 },
  input: input('tools', 0.5),
  cvss: input('cvss', 5),
  claim: { kind: 'claim', strength: 'none' },
  restore: { kind: 'restore', subject: 'cvss', value: '4' },
  power: { kind: 'power', id: 'exec.shell', places: [at('a.md', 2)] },
  capability: { kind: 'capability', id: 'net.fetch' },
  layer: { kind: 'layer', id: 'L4' },
  review: { kind: 'review' },
}

async function modelOf(text: object): Promise<ThreatModel> {
  const whole = { 'agent-threat-model': 1, agent: { id: 'coder' }, ...text }
  const { models } = await native.read(JSON.stringify(whole), 'agents/coder.aivss.yml')
  const [model] = models
  if (model === undefined) throw new Error('no model')
  return model
}

export const EMPTY = await modelOf({})
export const FULL = await modelOf({
  agent: { id: 'coder', exposure: 'public' },
  cvss: 4,
  'exploit-maturity': 'attacked',
  'mitigation-strength': 'partial',
  aivss: 'AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H',
  factors: { tools: 0.5, autonomy: 0.2 },
  mitigations: { 'kill-switch': { status: 'planned' }, sandboxing: { status: 'partial' } },
  threats: [
    { id: 'T1', title: 'One', cvss: 6 },
    { id: 'T2:a', title: 'Two', cvss: 5 },
  ],
})
