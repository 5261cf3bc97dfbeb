import { describe, expect, it } from '@jest/globals'
import type { ArtefactFile } from '../../src/detect/detector.ts'
import type { CapabilityId } from '../../src/model/capabilities.ts'
import { controlWeakened } from '../../src/rules/control-weakened.ts'
import type { RunContext } from '../../src/rules/rule.ts'

type Agents = Readonly<Record<string, readonly CapabilityId[]>>

function artefact(agents: Agents): ArtefactFile {
  return {
    path: 'bots.yml',
    file: 'bots.yml',
    kind: 'agent-yaml',
    role: 'agent',
    agents: Object.entries(agents).map(([id, powers], index) => ({
      id: id === '' ? null : id,
      line: index + 1,
      capabilities: powers.map((power) => ({ id: power, line: index + 1, column: 1 })),
    })),
    capabilities: [],
  }
}

function subjects(before: Agents, after: Agents): readonly string[] {
  if (controlWeakened.about !== 'run') throw new Error('a rule about the run')
  const context = { artefacts: [artefact(after)], baseArtefacts: [artefact(before)] }
  // The rule looks at nothing else of the run.
  return controlWeakened.check(context as unknown as RunContext, 'error').map(({ subject }) => subject)
}

describe('control-weakened', () => {
  it.each<[string, Agents, Agents, readonly string[]]>([
    [
      'one of two agents loses its sandbox while the other keeps its own',
      { a: ['exec.sandboxed'], b: ['exec.sandboxed'] },
      { a: ['exec.sandboxed'], b: [] },
      ['bots.yml#b lost:exec.sandboxed'],
    ],
    [
      'one of two agents is approved like the other',
      { a: ['auto.approve'], b: [] },
      { a: ['auto.approve'], b: ['auto.approve'] },
      ['bots.yml#b gained:auto.approve'],
    ],
    [
      'an agent takes another name and loses its gate',
      { a: ['auto.gate'] },
      { z: [] },
      ['bots.yml#z lost:auto.gate'],
    ],
    ['a further agent without a gate', { a: ['auto.gate'] }, { a: ['auto.gate'], b: [] }, []],
    ['the file is the agent', { '': ['auto.gate'] }, { '': [] }, ['bots.yml lost:auto.gate']],
    ['nothing but powers comes', { a: [] }, { a: ['fs.write'] }, []],
  ])('%s', (_, before, after, expected) => {
    expect(subjects(before, after)).toEqual(expected)
  })
})
