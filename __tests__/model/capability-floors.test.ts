import { describe, expect, it } from '@jest/globals'
import type { CapabilityId } from '../../src/model/capabilities.ts'
import { impliedFloors } from '../../src/model/capability-floors.ts'

const floorsOf = (...powers: readonly CapabilityId[]): Readonly<Record<string, number>> =>
  Object.fromEntries(impliedFloors(powers).map(({ factor, least }) => [factor, least]))

describe('floors that powers imply', () => {
  it.each<[readonly CapabilityId[], Readonly<Record<string, number>>]>([
    [['fs.read'], { tools: 0.2 }],
    [['fs.read', 'exec.shell'], { tools: 0.8 }],
    [['auto.approve'], { autonomy: 0.6 }],
    [['auto.approve', 'fs.read'], { autonomy: 0.6, tools: 0.2 }],
    [['auto.approve', 'fs.write'], { autonomy: 1, tools: 0.5 }],
    [['auto.approve', 'exec.shell_scoped'], { autonomy: 1, tools: 0.5 }],
    [['auto.unattended'], {}],
    [['auto.unattended', 'tracker.write'], { autonomy: 0.6, tools: 0.5 }],
    [['auto.unattended', 'tracker.write', 'output.gated'], { autonomy: 0.4, tools: 0.5 }],
    [['auto.unattended', 'tracker.write', 'auto.gate'], { autonomy: 0.4, tools: 0.5 }],
    [['mcp.remote'], {}],
    [['mcp.remote', 'net.fetch'], { tools: 0.3 }],
    [['mcp.remote', 'infra.write'], { tools: 1, identity: 0.5 }],
  ])('%j', (powers, floors) => {
    expect(floorsOf(...powers)).toEqual(floors)
  })

  it('does not depend on the order of the powers', () => {
    const powers: readonly CapabilityId[] = ['auto.approve', 'mcp.remote', 'exec.code', 'auto.unattended']
    expect(floorsOf(...powers.toReversed())).toEqual(floorsOf(...powers))
  })
})
