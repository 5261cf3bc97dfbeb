import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'
import { folderWith } from '../support/folder.ts'

/** A listing as public agent directories print it: with a CVSS base, multipliers and a score that claims mitigation. */
const SCORED = 'examples/agents/drydock.txt'
/** The same form without any of them. */
const BARE = 'examples/agents/keelson-threat-model.txt'

const explained = async (file: string) => {
  const { exit, stdout, stderr } = await runInProcess(['explain', file, '--format', 'json'], ROOT)
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  const document = JSON.parse(stdout)
  expect(document.schema).toBe('aivss-gate/explanation/v1')
  expect(document.agents).toHaveLength(1)
  return document.agents[0]
}

describe('explain --format json', () => {
  test('of a listing that claims mitigation: the claim is taken and given back', async () => {
    const { agent, waterfall, neighbours, inputs } = await explained(SCORED)
    expect(agent).toMatchObject({ id: 'drydock', score: { aivss: 9.6, claimedMf: 0.7, mf: 1 } })
    expect(waterfall).toMatchObject({ gap: { lowest: 1.2, highest: 1.2 }, lowest: 9.6, highest: 9.6 })
    const last = waterfall.terms
      .slice(-4)
      .map((term: { id: string; highest: object }) => [term.id, term.highest])
    expect(last).toEqual([
      ['threat', { points: 0.072, from: 9.52, to: 9.592 }],
      ['mitigation', { points: -2.8776, from: 9.592, to: 6.7144 }],
      ['unearned', { points: 2.8776, from: 6.7144, to: 9.592 }],
      ['rounding', { points: 0.008, from: 9.592, to: 9.6 }],
    ])
    expect(neighbours).toHaveLength(10)
    expect(inputs).toContainEqual(
      expect.objectContaining({
        id: 'tools',
        value: 0.9,
        origin: 'stated',
        place: expect.objectContaining({ path: SCORED }),
      }),
    )
  })

  test('of a listing without a CVSS base: two ends', async () => {
    const { waterfall, inputs } = await explained(BARE)
    expect(waterfall).toMatchObject({ gap: { lowest: 10, highest: 0 }, lowest: 4.9, highest: 10 })
    expect(inputs).toContainEqual(
      expect.objectContaining({ id: 'cvss', value: null, low: 0, high: 10, origin: 'missing', place: null }),
    )
  })

  test('holds every agent of a file, or the one that is asked for', async () => {
    const one = 'cvss: 5\nfactors: {tools: 0.5}\n'
    const cwd = folderWith({
      'bots.aivss.yml': `agent-threat-model: 1\nagents:\n${['porter', 'clerk']
        .map((id) => `  - agent: {id: ${id}}\n${one.replaceAll(/^/gm, '    ').trimEnd()}\n`)
        .join('')}`,
    })
    const run = async (...more: readonly string[]) => {
      const { stdout } = await runInProcess(['explain', 'bots.aivss.yml', ...more, '--format', 'json'], cwd)
      return JSON.parse(stdout).agents.map(({ agent }: { agent: { id: string } }) => agent.id)
    }
    expect((await run()).toSorted()).toEqual(['clerk', 'porter'])
    expect(await run('clerk')).toEqual(['clerk'])
  })
})

describe('explain --format markdown', () => {
  test('of a listing that claims mitigation', async () => {
    const { exit, stdout } = await runInProcess(['explain', SCORED, '--format', 'markdown'], ROOT)
    expect(exit).toBe(0)
    expect(stdout).toContain('## Drydock: 9.6 critical\n')
    expect(stdout).toMatch(/\| Mitigation claimed ×0\.7 \| -2\.8776 \| 6\.7144 \| `·*[█▌▐]+·*` \|\n/)
    expect(stdout).toMatch(/\| \*\*AIVSS 0\.8\*\* \| {2}\| \*\*9\.6\*\* \| /)
    expect(stdout).toContain('### One step down or up in a factor\n')
  })

  test('of a listing without a CVSS base', async () => {
    const { stdout } = await runInProcess(['explain', BARE, '--format', 'markdown'], ROOT)
    expect(stdout).toContain(': 4.9–10.0\n')
    expect(stdout).toMatch(/\| CVSS v4\.0 base score \| 0 to 10 \| 0–10 \| `░{24}` \|\n/)
    expect(stdout).toContain('| CVSS v4.0 base score | 0–10 | not stated: anything is possible |\n')
  })
})
