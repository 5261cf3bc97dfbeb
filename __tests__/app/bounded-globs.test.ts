import { describe, expect, it } from '@jest/globals'
import { globBase, matcher } from '../../src/policy/paths.ts'
import { judged } from '../support/pull-in-memory.ts'

const POLICY = 'version: 1\nrules: {layer-uncovered: off}\n'
const FACTORS =
  'factors: {autonomy: 0, tools: 0, language: 0, context: 0, non_determinism: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}'

const agents = (count: number): string =>
  [
    'agent-threat-model: 1',
    `defaults: {cvss: 1.0, ${FACTORS}}`,
    'agents:',
    ...Array.from({ length: count }, (_agent, agent) => {
      const globs = Array.from({ length: 500 }, (_glob, glob) => `x/${agent}-${glob}-*`)
      return `  - {id: a${agent}, artefacts: [${globs.join(', ')}]}`
    }),
  ].join('\n')

describe('globs among artefacts', () => {
  it('beyond what is looked up are a gap, although the policy ignores the model', async () => {
    const path = 'attic/m.aivss.yml'
    const verdict = await judged({
      base: { '.github/aivss-gate.yml': `${POLICY}ignore: ["attic/**"]\n`, 'attic/x': 'x' },
      change: { [path]: agents(11) },
    })
    expect([verdict.status, verdict.gaps.map((gap) => [gap.path, gap.reason])]).toEqual([
      'incomplete',
      [[path, 'too-many']],
    ])
  })

  it('are held against every file that they may name', () => {
    const globs = [
      'src/**',
      'src/*',
      './src/*',
      'src//*',
      '**',
      'src',
      '{src,lib}/*',
      '(src)/*',
      'src/!(a)',
      's*/a',
    ]
    const more = ['src\\*/*', 'src/[ab]', '@(src)/a', '!src/*', 'src/**/a', 'src/a?', '**/a', 'src/{a,b}/*']
    const paths = ['src', 'src/a', 'src/b/a', 'src*/a', 'lib/a', 'a', 'srcs/a', 'src/ab', '(src)/a', '!src/a']
    const lost = [...globs, ...more].flatMap((glob) => {
      const base = globBase(glob)
      const isLookedAt = (path: string): boolean =>
        base === '' || path === base || path.startsWith(`${base}/`)
      return paths.filter((path) => matcher([glob])(path) && !isLookedAt(path)).map((path) => [glob, path])
    })
    expect(lost).toEqual([])
  })
})
