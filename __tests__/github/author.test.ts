import { describe, expect, it } from '@jest/globals'
import { given, type GivenOptions, POLICY, risky, runOnPull, tame } from './given.ts'
import type { Run } from '../support/runner.ts'

const changed = async (options: GivenOptions): Promise<Run> =>
  await runOnPull(await given(options), { checkout: 'none' })

/* Under "gate: all" a red agent blocks every pull request; its author wants it green without changing the agent. */
describe('an author who wants a red agent green', () => {
  const base = {
    [POLICY]: 'version: 1\ngate: all\nrules: {layer-uncovered: off}\n',
    'README.md': 'x',
    'bot.py': 'x',
    'b.py': 'x',
    'bot.aivss.yml': risky('bot', { artefacts: ['bot.py'] }),
    'b.aivss.yml': tame('b', { artefacts: ['b.py'] }),
  }
  const reworded = (artefacts: readonly string[]): string =>
    tame('bot', { artefacts })
      .replace('cvss: 2.0', 'cvss: {base: 2.0, why: we looked at it again}')
      .replaceAll(/(\w+): 0([,}])/g, '$1: {value: 0, why: we looked at it again}$2')

  it.each<[string, Readonly<Record<string, string | null>>]>([
    ['says other things', { 'bot.aivss.yml': reworded(['bot.py']) }],
    [
      'says other things, and names a file as artefact that it touches',
      { 'bot.aivss.yml': reworded(['bot.py', 'README.md']), 'README.md': 'y' },
    ],
    ['gives it another id', { 'bot.aivss.yml': tame('other', { artefacts: ['bot.py'] }) }],
    [
      'replaces it by another that covers the artefact with a glob',
      { 'bot.aivss.yml': null, 'other.aivss.yml': tame('other', { artefacts: ['"bot.*"'] }) },
    ],
    [
      'replaces it by another that covers one agent of the file',
      { 'bot.aivss.yml': null, 'other.aivss.yml': tame('other', { artefacts: ['bot.py#main'] }) },
    ],
    [
      'lets a harmless agent take its artefact over',
      { 'bot.aivss.yml': null, 'b.aivss.yml': tame('b', { artefacts: ['b.py', 'bot.py'] }) },
    ],
    ['empties the model', { 'bot.aivss.yml': '' }],
    ['makes the model something that no reader knows', { 'bot.aivss.yml': 'hello: world\n' }],
    [
      'leaves the inputs out',
      { 'bot.aivss.yml': 'agent-threat-model: 1\nagent: {id: bot, artefacts: [bot.py]}\n' },
    ],
    [
      'moves the model among the dependencies',
      { 'bot.aivss.yml': null, 'vendor/bot.aivss.yml': risky('bot', { artefacts: ['bot.py'] }) },
    ],
  ])('stays red where the author %s', async (_name, change) => {
    const run = await changed({ base, change })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
  })

  it('cannot make the gate run without end', async () => {
    const of = await given({
      base,
      change: {
        [`${'a'.repeat(120)}c.txt`]: '',
        'new.aivss.yml': tame('new', { artefacts: ['"**/*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b"'] }),
      },
    })
    const run = await runOnPull(of, { checkout: 'none', timeoutMs: 6_000 })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
  })
})
