import { expect, test } from '@jest/globals'
import type { ArtefactFile, Granted } from '../../src/detect/detector.ts'
import { grantsLess, grantsMore } from '../../src/gate/artefact-powers.ts'
import type { CapabilityId } from '../../src/model/capabilities.ts'

const granted = (ids: readonly CapabilityId[]): readonly Granted[] =>
  ids.map((id) => ({ id, line: 1, column: 1 }))

type Agents = readonly (readonly [id: string | null, ...powers: CapabilityId[]])[]

function artefact(agents: Agents, shared: readonly CapabilityId[] = []): ArtefactFile {
  return {
    path: 'a.py',
    file: 'a.py',
    kind: 'strands',
    role: 'agent',
    agents: agents.map(([id, ...powers]) => ({ id, line: 1, capabilities: granted(powers) })),
    capabilities: granted(shared),
  }
}

const READER = artefact([['a', 'fs.read']])

test.each<[what: string, before: ArtefactFile, now: ArtefactFile, more: boolean, less: boolean]>([
  ['nothing changes', READER, READER, false, false],
  ['a power comes', READER, artefact([['a', 'fs.read', 'exec.shell']]), true, false],
  ['a power goes', READER, artefact([['a']]), false, true],
  ['one comes for another', READER, artefact([['a', 'exec.shell']]), true, true],
  ['an agent comes', READER, artefact([['a', 'fs.read'], ['b']]), true, false],
  [
    'an agent of the same name comes',
    READER,
    artefact([
      ['a', 'fs.read'],
      ['a', 'fs.read'],
    ]),
    true,
    false,
  ],
  [
    'an agent goes',
    artefact([
      ['a', 'fs.read'],
      ['b', 'rag'],
    ]),
    READER,
    false,
    true,
  ],
  [
    'an agent goes whose powers another one has',
    artefact([
      ['a', 'fs.read'],
      ['b', 'fs.read'],
    ]),
    READER,
    false,
    false,
  ],
  ['an agent gets another name', READER, artefact([['b', 'fs.read']]), true, false],
  [
    'a power goes from one agent to the other',
    artefact([['a', 'exec.shell'], ['b']]),
    artefact([['a'], ['b', 'exec.shell']]),
    true,
    false,
  ],
  [
    'a power that was for all goes to one',
    artefact([['a'], ['b']], ['rag']),
    artefact([['a', 'rag'], ['b']]),
    false,
    false,
  ],
  ['a power of one goes to all', artefact([['a', 'rag']]), artefact([['a']], ['rag']), true, false],
  ['a control comes', READER, artefact([['a', 'fs.read', 'exec.sandboxed']]), false, false],
  ['a control goes', artefact([['a', 'fs.read', 'auto.gate']]), READER, false, false],
  [
    'agents without names trade nothing',
    artefact([[null, 'rag'], [null]]),
    artefact([[null], [null, 'rag']]),
    false,
    false,
  ],
])('%s', (_, before, now, more, less) => {
  expect([grantsMore(now, before), grantsLess(now, before)]).toEqual([more, less])
})
