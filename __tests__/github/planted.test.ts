import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Checkout, cloneAs } from '../support/github/scene.ts'
import type { Run } from '../support/runner.ts'
import { type Given, given, risky, runOnPull, tame, verdictOf } from './given.ts'

/*
 * Earlier steps of the job ran what the pull request brings, so its author may have written into the checkout's .git.
 */

const FAILING = {
  base: { 'a.aivss.yml': tame('a') },
  change: { 'a.aivss.yml': risky('a'), '.gitattributes': '*.yml filter=evil diff=evil merge=evil\n' },
  later: { 'README.md': 'x' },
}

interface Checked {
  readonly of: Given
  readonly workspace: string
  readonly git: (...args: readonly string[]) => string
}

async function checkedOut(checkout: Checkout = 'full'): Promise<Checked> {
  const of = await given(FAILING)
  const workspace = cloneAs(of.pr, checkout) ?? ''
  const git: Checked['git'] = (...args) =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
      encoding: 'utf8',
    }).trim()
  return { of, workspace, git }
}

/** The verdict with names for the commits, which are others in each test. */
const named = (run: Run, { pr }: Given): unknown => {
  const names = { [pr.head.sha]: 'head', [pr.base.sha]: 'base', [pr.mergeBase]: 'merge base' }
  return JSON.parse(
    Object.entries(names).reduce(
      (text, [sha, name]) => text.replaceAll(sha, name).replaceAll(sha.slice(0, 12), name),
      JSON.stringify(verdictOf(run)),
    ),
  )
}

let untouched: unknown
beforeAll(async () => {
  const of = await given(FAILING)
  untouched = named(await runOnPull(of, { checkout: 'none' }), of)
})

/** The verdict is that of a run without a checkout. */
async function expectUnmoved({ of, workspace }: Checked): Promise<void> {
  const run = await runOnPull(of, { workspace })
  expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
  expect(named(run, of)).toEqual(untouched)
}

/** An object under the id of another. */
function lie({ workspace }: Checked, object: string, kind: string, text: string | Buffer): void {
  const path = join(workspace, '.git/objects', object.slice(0, 2), object.slice(2))
  mkdirSync(join(path, '..'), { recursive: true })
  if (existsSync(path)) chmodSync(path, 0o644)
  const content = Buffer.from(text)
  writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content])))
}

describe('a checkout that somebody wrote into', () => {
  it('runs nothing that its configuration names', async () => {
    // A shallow clone lacks objects, and asking for one must not make git fetch it.
    const checked = await checkedOut('merge-depth-1')
    const { workspace, git } = checked
    const marker = join(workspace, 'MARKER')
    const script = join(workspace, 'evil.sh')
    writeFileSync(script, `#!/bin/sh\ntouch ${marker}\ncat\n`)
    chmodSync(script, 0o755)
    const hooks = ['post-checkout', 'reference-transaction', 'post-index-change', 'fsmonitor-watchman']
    mkdirSync(join(workspace, '.git/hooks'), { recursive: true })
    for (const hook of hooks) cpSync(script, join(workspace, '.git/hooks', hook))
    const settings = {
      'core.repositoryformatversion': '1',
      'extensions.partialClone': 'evil',
      'remote.evil.promisor': 'true',
      'remote.evil.url': `ext::${script}`,
      'protocol.ext.allow': 'always',
      'filter.evil.smudge': script,
      'filter.evil.clean': script,
      'filter.evil.process': script,
      'filter.evil.required': 'true',
      'diff.evil.textconv': script,
      'diff.external': script,
      'core.pager': script,
      'pager.ls-tree': script,
      'core.sshCommand': script,
      'core.askPass': script,
      'credential.helper': `!${script}`,
      'alias.ls-tree': `!${script}`,
      'alias.cat-file': `!${script}`,
      'gpg.program': script,
      'core.hooksPath': join(workspace, '.git/hooks'),
      'core.fsmonitor': script,
    }
    for (const [name, value] of Object.entries(settings)) git('config', name, value)
    rmSync(marker, { force: true })
    await expectUnmoved(checked)
    expect(existsSync(marker)).toBe(false)
  })

  it('obeys no replaced objects', async () => {
    const checked = await checkedOut()
    const { of, git } = checked
    const [good, bad] = [`${of.pr.mergeBase}:a.aivss.yml`, `${of.pr.head.sha}:a.aivss.yml`].map((name) =>
      git('rev-parse', name),
    )
    git('replace', bad ?? '', good ?? '')
    git('replace', of.pr.head.sha, of.pr.mergeBase)
    git('replace', '--graft', of.pr.base.sha, of.pr.head.sha)
    await expectUnmoved(checked)
  })

  it('believes no refs: they may lead anywhere', async () => {
    const checked = await checkedOut()
    const { of, git } = checked
    git('update-ref', 'refs/remotes/origin/main', of.pr.head.sha)
    git('tag', '-f', of.pr.head.sha, of.pr.mergeBase)
    git('tag', '-f', of.pr.base.sha, of.pr.head.sha)
    git('branch', of.pr.mergeBase, of.pr.head.sha)
    await expectUnmoved(checked)
  })

  it('obeys no grafts', async () => {
    const checked = await checkedOut()
    const { of, workspace } = checked
    mkdirSync(join(workspace, '.git/info'), { recursive: true })
    writeFileSync(join(workspace, '.git/info/grafts'), `${of.pr.base.sha} ${of.pr.head.sha}\n`)
    await expectUnmoved(checked)
  })

  it('believes no object that is not what its id says', async () => {
    const checked = await checkedOut()
    const { of, git } = checked
    lie(checked, git('rev-parse', `${of.pr.head.sha}:a.aivss.yml`), 'blob', tame('a'))
    await expectUnmoved(checked)
  })

  it('believes no commit that lies about its parents', async () => {
    const checked = await checkedOut()
    const { of, git } = checked
    const text = git('cat-file', 'commit', of.pr.base.sha)
    lie(checked, of.pr.base.sha, 'commit', text.replace(/^parent .*/m, `parent ${of.pr.head.sha}`))
    await expectUnmoved(checked)
  })

  it('believes no older commit that lies about its parents: the two would part at the head', async () => {
    const checked = await checkedOut()
    const { of, git } = checked
    const text = git('cat-file', 'commit', of.pr.mergeBase)
    lie(checked, of.pr.mergeBase, 'commit', text.replace(/^author /m, `parent ${of.pr.head.sha}\nauthor `))
    await expectUnmoved(checked)
  })

  it.each(['merge base', 'head'])('believes no tree of the %s that is not what its id says', async (side) => {
    const checked = await checkedOut()
    const { of, workspace, git } = checked
    const sides = [of.pr.mergeBase, of.pr.head.sha]
    const [lied = '', other = ''] = side === 'head' ? sides.toReversed() : sides
    const content = execFileSync('git', ['-C', workspace, 'cat-file', 'tree', `${other}^{tree}`])
    lie(checked, git('rev-parse', `${lied}^{tree}`), 'tree', content)
    await expectUnmoved(checked)
  })

  it('is not led to another repository by core.worktree', async () => {
    const checked = await checkedOut()
    const other = await checkedOut()
    mkdirSync(join(other.workspace, '.git/info'), { recursive: true })
    lie(other, other.git('rev-parse', `${other.of.pr.head.sha}:a.aivss.yml`), 'blob', tame('a'))
    checked.git('config', 'core.worktree', other.workspace)
    const run = await runOnPull(checked.of, { workspace: checked.workspace })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
  })

  it('takes files of the pull request for no repository where there is no .git', async () => {
    const checked = await checkedOut()
    const { of, workspace } = checked
    const git = join(workspace, '.git')
    writeFileSync(join(git, 'info/grafts'), `${of.pr.base.sha} ${of.pr.head.sha}\n`)
    for (const name of ['HEAD', 'config', 'objects', 'refs', 'info', 'packed-refs'])
      if (existsSync(join(git, name))) cpSync(join(git, name), join(workspace, name), { recursive: true })
    rmSync(git, { recursive: true })
    const config = (...args: readonly string[]): Buffer =>
      execFileSync('git', ['config', '-f', join(workspace, 'config'), ...args])
    config('core.bare', 'false')
    config('core.worktree', workspace)
    await expectUnmoved(checked)
  })
})
