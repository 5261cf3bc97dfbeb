import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { TreeEntry } from '../../src/app/commit-workspace.ts'
import type { History } from '../../src/app/history.ts'
import { judgeChange } from '../../src/app/judge-change.ts'
import { judgeTree } from '../../src/app/judge-tree.ts'
import type { Sources } from '../../src/app/sources.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { fingerprint } from '../../src/gate/fingerprint.ts'

type Files = Readonly<Record<string, string>>

const BASELINE = '.github/aivss-baseline.yml'
const POLICY = `version: 1\nbaseline: ${BASELINE}\nrules: {layer-uncovered: off}\nrequire: [{id: sandboxing, level: off}, {id: human-in-the-loop, level: off}, {id: audit-logging, level: off}]\n`
const PATH = 'm/coder.aivss.yml'
const model = (id: string): string => `agent-threat-model: 1
agent: {id: ${id}}
cvss: 9.2
factors: {autonomy: 1, tools: 1, language: 1, context: 1, non_determinism: 1, opacity: 1, persistence: 1, identity: 1, multi_agent: 1, self_mod: 1}
`
const ID = fingerprint({ agent: 'coder', rule: 'score-threshold', subject: 'fail', path: PATH })
const ACCEPTED = `version: 1
acceptances:
  - by: me
    on: 2026-11-01
    expires: 2027-02-01
    why: Known before the gate.
    findings:
      - {id: ${ID}, agent: coder, rule: score-threshold, subject: fail, level: error, up-to: 10, aivss: "0.8"}
`
const NONE = 'version: 1\nacceptances: []\n'
const tree = (baseline: string | null): Files => ({
  '.github/aivss-gate.yml': POLICY,
  [PATH]: model('coder'),
  ...(baseline === null ? {} : { [BASELINE]: baseline }),
})

const objectOf = (text: string): string => createHash('sha1').update(text).digest('hex')

/** Commits by their names, in memory. */
function historyOf(commits: Readonly<Record<string, Files>>): History {
  const texts = new Map(
    Object.values(commits).flatMap((files) => Object.values(files).map((text) => [objectOf(text), text])),
  )
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  return {
    local: true,
    branch: async (name) =>
      commits[name] === undefined ? null : { commit: name, isProtected: true, notice: null },
    mergeBase: async () => 'main',
    tree: async (commit) => ({
      complete: true,
      entries: new Map(
        Object.entries(commits[commit] ?? {}).map(([path, text]): [string, TreeEntry] => [
          path,
          { mode: '100644', object: objectOf(text), size: text.length },
        ]),
      ),
    }),
    blobs: async (entries) => new Map(entries.map(({ object }) => [object, bytes(texts.get(object) ?? '')])),
    fileAt: async (commit, path) => {
      const text = commits[commit]?.[path]
      return text === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes: bytes(text) }
    },
  }
}

const INPUTS = { paths: [], policy: null, mode: 'auto', gate: null } as const
const sources = (commits: Readonly<Record<string, Files>>): Sources => ({
  history: historyOf(commits),
  library: () => Promise.reject(new Error('no floors here')),
  now: () => Date.parse('2026-11-23T10:00:00Z'),
})
const pushed = (
  commits: Readonly<Record<string, Files>>,
  commit: string,
  branch: string | null,
): Promise<Verdict> =>
  judgeTree(sources(commits), { event: 'push', commit, policyBranch: branch }, INPUTS, '0.0.0')

describe('what is accepted', () => {
  test('is what the commit itself says, where its own policy judges', async () => {
    const verdict = await pushed({ main: tree(ACCEPTED) }, 'main', null)
    expect(verdict).toMatchObject({
      status: 'pass',
      summary: { accepted: 1 },
      policy: { baseline: { path: BASELINE } },
    })
  })

  test.each([
    ['accepts on the branch nothing that the branch alone accepts', NONE, ACCEPTED, 'fail'],
    ['accepts on the branch what the default branch accepts', ACCEPTED, NONE, 'pass'],
  ])('another branch: the default branch %s', async (_, main, topic, status) => {
    const verdict = await pushed({ main: tree(main), topic: tree(topic) }, 'topic', 'main')
    expect(verdict.status).toBe(status)
  })

  test('is nothing where the file is missing or broken, which is an error of its own', async () => {
    for (const baseline of [null, 'version: 1\n']) {
      const { status, findings } = await pushed({ main: tree(baseline) }, 'main', null)
      expect(status).toBe('fail')
      expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['policy-unmatched', 'score-threshold'])
    }
  })

  test('excuses no change, neither by its own file nor by that of the branch', async () => {
    const change = { event: 'pull_request', head: 'topic', branch: 'main', base: null, defaultBranch: 'main' }
    const without: Files = { '.github/aivss-gate.yml': POLICY, [BASELINE]: ACCEPTED }
    const commits = { main: without, topic: tree(`${ACCEPTED}# and more\n`) }
    const verdict = await judgeChange(sources(commits), change, INPUTS, '0.0.0')
    expect(verdict).toMatchObject({
      status: 'fail',
      summary: { error: 1, accepted: 0 },
      policy: { baseline: null },
    })
    expect(verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'policy-changed', subject: 'baseline', level: 'note' }),
    )
  })
})
