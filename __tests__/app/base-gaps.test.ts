import { describe, expect, it } from '@jest/globals'
import { POLICY, risky, tame } from '../github/given.ts'
import { came, type Files, judged } from '../support/pull-in-memory.ts'

const AGENT = '.claude/agents/writer.md'
const BAD = 'writer\uFFFD.aivss.yml'
const MODEL = tame('writer', { factor: 0.3, artefacts: [AGENT], more: 'capabilities: [fs.read]' })
const BASE: Files = {
  [POLICY]: 'version: 1\nrules: {layer-uncovered: off}\n',
  [AGENT]: '---\nname: writer\ndescription: writes\ntools: Read\n---\nWrite.\n',
  [BAD]: MODEL,
}
const GARBLED = '.claude/agents/garbled.md'

describe('a file of the base that nobody can read', () => {
  it.each<readonly [string, Files, Files, string, readonly string[], number]>([
    ['is repaired by a name that can be read', {}, { [BAD]: null, 'writer.aivss.yml': MODEL }, 'pass', [], 0],
    [
      'excuses nothing of what it says, once it can be read',
      { [BAD]: risky('writer', { artefacts: [AGENT] }) },
      { [BAD]: null, 'writer.aivss.yml': risky('writer', { artefacts: [AGENT] }) },
      'fail',
      ['error score-threshold writer'],
      0,
    ],
    ['is not repaired by being taken away', {}, { [BAD]: null }, 'incomplete', [], 1],
    [
      'is not repaired at a place where nobody looks',
      {},
      { [BAD]: null, 'node_modules/writer.aivss.yml': MODEL },
      'incomplete',
      [],
      1,
    ],
    [
      'is not repaired together with what it says',
      {},
      { [BAD]: null, 'writer.aivss.yml': tame('writer') },
      'incomplete',
      [],
      1,
    ],
    ['stays a gap where it is left alone', {}, { 'README.md': 'x' }, 'incomplete', [], 1],
    [
      'is an artefact that is taken away',
      { [BAD]: null, 'writer.aivss.yml': MODEL, [GARBLED]: Buffer.from([0x2d, 0xff, 0, 1]) },
      { [GARBLED]: null },
      'pass',
      [],
      0,
    ],
  ])('%s', async (_, more, change, status, findings, gaps) => {
    const verdict = await judged({ base: { ...BASE, ...more }, change })
    expect([verdict.status, verdict.gaps.length]).toEqual([status, gaps])
    expect(came(verdict)).toEqual(expect.arrayContaining([...findings]))
  })
})
