import fc from 'fast-check'
import { check } from '../../src/app/check.ts'
import { readPolicy } from '../../src/app/find-policy.ts'
import type { Workspace } from '../../src/app/workspace.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { print as printComment, RUN, BLOB } from '../../__tests__/report/comment-build.ts'
import { demandHarmless } from '../harmless.ts'
import { changedText } from '../mutation.ts'
import { quotedTexts, seedFiles } from '../seeds.ts'
import { demand, type Target } from '../target.ts'

const GOOD = `agent-threat-model: 1
agent: {id: good}
cvss: 3.0
factors: {autonomy: 0, tools: 0, language: 0, context: 0, non_determinism: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}
`
const PATHS = [
  'b.aivss.yml',
  'b.aivss.md',
  'b-threat-model.txt',
  '.aivss/b.json',
  '.claude/agents/b.md',
  '.mcp.json',
  'b.py',
  'b.ts',
  '.github/workflows/b.yml',
]

/**
 * A whole run over a small repository, from files to every report: the verdict is never green beside what could not be
 * read, the good agent is judged whatever stands beside it, and every report is harmless.
 */
export const wholeTarget: Target = {
  name: 'whole',
  inputs: () => {
    const texts = [...seedFiles().map(({ text }) => text), ...quotedTexts('__tests__/formats').flat()]
    return fc.tuple(
      fc.constantFrom('advisory', 'balanced', 'strict'),
      fc.constantFrom(...PATHS),
      changedText(texts),
      fc.constantFrom(...PATHS),
      changedText(texts),
    )
  },
  judge: async ([preset = '', ...files]) => {
    const tree = new Map([['good.aivss.yml', GOOD]])
    for (let at = 0; at + 1 < files.length; at += 2) tree.set(files[at] ?? '', files[at + 1] ?? '')
    const verdict = await check(
      { workspace: folderOf(tree), now: () => Date.UTC(2026, 10, 23), progress: () => {} },
      {
        policy: await policyOf(preset),
        floors: [],
        toolVersion: '0.0.0',
        scope: { event: 'local', base: null, head: null },
        base: null,
        policyChange: null,
        gaps: [],
        baseline: null,
        part: null,
        gate: null,
      },
    )
    demand(
      verdict.agents.some(({ id, path }) => id === 'good' && path === 'good.aivss.yml'),
      'the good agent is gone',
    )
    if (verdict.status === 'pass' || verdict.status === 'warn') {
      demand(verdict.gaps.length === 0, 'green beside a gap')
      demand(verdict.summary.error === 0, 'green beside an error')
    }
    for (const { score } of verdict.agents)
      demand(
        score.low >= 0 && score.low <= score.high && score.high <= 10,
        `a score of ${score.low} to ${score.high}`,
      )
    await demandHarmless(verdict, (one) => printComment(one), [RUN, BLOB])
  },
}

const policies = new Map<string, Policy>()

async function policyOf(preset: string): Promise<Policy> {
  const before = policies.get(preset)
  if (before !== undefined) return before
  const loaded = await readPolicy({
    text: `version: 1\nextends: ${preset}\n`,
    path: '.github/aivss-gate.yml',
  })
  if (!loaded.ok) throw new Error(`no preset ${preset}`)
  policies.set(preset, loaded.policy)
  return loaded.policy
}

function folderOf(files: ReadonlyMap<string, string>): Workspace {
  const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)] as const))
  return {
    base: '',
    named: new Set(),
    complete: true,
    list: () => [...bytes.keys()].toSorted(),
    has: (path) => bytes.has(path),
    prefetch: async () => {},
    read: (path) => {
      const content = bytes.get(path)
      return content === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes: content }
    },
    look: async (paths, length, show) => {
      for (const path of paths) show(path, (bytes.get(path) ?? Buffer.alloc(0)).subarray(0, length))
    },
    concerns: () => true,
    identity: (path) => bytes.get(path)?.toString('base64') ?? null,
  }
}
