import { expect, it } from '@jest/globals'
import { layerFromName } from '../../src/model/maestro.ts'

it.each([
  ['L4', 'L4'],
  ['Layer 4', 'L4'],
  ['Deployment & Infrastructure', 'L4'],
  ['deployment and infrastructure', 'L4'],
  ['L4 Deployment & Infrastructure', 'L4'],
  ['L4 · Deployment & Infrastructure', 'L4'],
  ['L4: Deployment & Infrastructure', 'L4'],
  ['Layer 4 — Deployment and Infrastructure', 'L4'],
  ['Layer 6 Security & Compliance (Vertical)', 'L6'],
  ['L4 Agent Frameworks', null],
  ['L4: Agent Frameworks', null],
  ['L4Deployment & Infrastructure', null],
  ['L8 Deployment & Infrastructure', null],
  ['L4 and what we do about it', null],
  ['Deployment', null],
])('the heading "%s" means the layer %s', (heading, layer) => {
  expect(layerFromName(heading)).toBe(layer)
})

it('a long heading takes no longer than its length', () => {
  expect(layerFromName(`L4:${' '.repeat(200_000)}\nDeployment\nInfrastructure`)).toBe('L4')
  expect(layerFromName(`L4${' '.repeat(200_000)}\nx`)).toBeNull()
})
