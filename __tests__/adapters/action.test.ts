import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { commitAll, folderWith } from '../support/folder.ts'
import { runAction } from '../support/run-built.ts'

const RISKY = `agent-threat-model: 1
agent: {id: night-porter}
cvss: 9.0
factors: {autonomy: 1, tools: 1, language: 1, context: 1, non_determinism: 1, opacity: 1, persistence: 1, identity: 1, multi_agent: 1, self_mod: 1}
`
const TAME = `agent-threat-model: 1
agent: {id: bell-boy}
cvss: 2.0
factors: {autonomy: 0, tools: 0, language: 0.5, context: 0, non_determinism: 0.5, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}
`

interface Told {
  readonly exit: number | null
  readonly stdout: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly runner: string
}

/** Runs the built Action as the runner would: only its environment and its files. */
function act(
  files: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
  prepare?: (workspace: string, runner: string) => void,
): Told {
  const workspace = folderWith(files)
  const runner = folderWith({ 'output.txt': '', 'summary.md': '' })
  if (Object.keys(files).length > 0) commitAll(workspace)
  prepare?.(workspace, runner)
  const { exit, stdout } = runAction(
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_OUTPUT: join(runner, 'output.txt'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
      RUNNER_TEMP: runner,
      ...env,
    },
    workspace,
  )
  const text = readFileSync(join(runner, 'output.txt'), 'utf8')
  const outputs = Object.fromEntries(
    [...text.matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map((match) => [
      match[1] ?? '',
      match[3] ?? '',
    ]),
  )
  return { exit, stdout, summary: readFileSync(join(runner, 'summary.md'), 'utf8'), outputs, runner }
}

const commands = (stdout: string, name: string): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith(`::${name}`))

describe('the Action', () => {
  it('fails the job on a critical agent, and tells it everywhere', () => {
    const told = act({ 'agents/porter.aivss.yml': RISKY })
    expect(told.exit).toBe(1)
    expect(told.outputs).toMatchObject({
      status: 'fail',
      agents: '1',
      'max-score': '10.0',
      'max-severity': 'critical',
    })
    expect(Number(told.outputs['errors'])).toBeGreaterThan(0)
    expect(told.summary).toContain('night-porter')
    expect(told.summary).toContain('score-threshold')
    expect(
      commands(told.stdout, 'error').some((line) => line.includes('file=agents/porter.aivss.yml,line=3')),
    ).toBe(true)
    const report: unknown = JSON.parse(readFileSync(told.outputs['report'] ?? '', 'utf8'))
    expect(report).toMatchObject({
      schema: 'aivss-gate/verdict/v1',
      status: 'fail',
      scope: { event: 'push' },
    })
  })

  it('passes a tame agent', () => {
    const told = act({ 'agents/boy.aivss.yml': TAME })
    expect(told.exit).toBe(0)
    expect(told.outputs).toMatchObject({ status: 'pass', errors: '0', warnings: '0', agents: '1' })
    expect(commands(told.stdout, 'error')).toEqual([])
  })

  it('does not fail with fail: false, and says so first', () => {
    const told = act({ 'agents/porter.aivss.yml': RISKY }, { INPUT_FAIL: 'false' })
    expect(told.exit).toBe(0)
    expect(told.outputs['status']).toBe('fail')
    expect(told.summary.split('\n')[0]).toContain('could not fail')
  })

  it('is green and says so where there is nothing to check', () => {
    const told = act({ 'README.md': 'nothing here' })
    expect(told.exit).toBe(0)
    expect(told.outputs).toMatchObject({ status: 'nothing-to-check', 'max-score': '' })
    expect(told.summary.toLowerCase()).toContain('nothing to check')
  })

  it('fails with the reason where the policy is broken', () => {
    const told = act({
      'agents/boy.aivss.yml': TAME,
      '.github/aivss-gate.yml': 'version: 1\ntresholds: {fail: high}\n',
    })
    expect(told.exit).toBe(1)
    expect(told.outputs['status']).toBe('error')
    expect(told.summary).toContain('thresholds')
    expect(
      commands(told.stdout, 'error').some((line) => line.includes('file=.github/aivss-gate.yml,line=2')),
    ).toBe(true)
  })

  it('fails where something could not be read', () => {
    const told = act({ 'agents/boy.aivss.yml': TAME, 'agents/big.aivss.yml': 'x'.repeat(11 * 1024 * 1024) })
    expect(told.exit).toBe(1)
    expect(told.outputs['status']).toBe('incomplete')
  })

  it.each([
    ['an empty workspace', {}, {}, 'actions/checkout'],
    ['an unknown value of fail', { 'a.aivss.yml': TAME }, { INPUT_FAIL: 'no' }, 'fail: true'],
    [
      'a path that does not exist',
      { 'a.aivss.yml': TAME },
      { INPUT_PATHS: 'agents' },
      'agents does not exist',
    ],
    [
      'an event that a checkout cannot judge',
      { 'a.aivss.yml': TAME },
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      'pull_request_target',
    ],
  ])('refuses %s with what to do', (_name, files, env, says) => {
    const told = act(files, env)
    expect(told.exit).toBe(1)
    expect(told.outputs['status']).toBe('error')
    expect(told.summary + told.stdout).toContain(says)
  })

  it('annotates at most ten errors and rolls the rest up', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `a${index}.aivss.yml`,
        RISKY.replace('night-porter', `porter-${index}`),
      ]),
    )
    const told = act(many)
    const errors = commands(told.stdout, 'error')
    expect(errors.filter((line) => line.includes('file=')).length).toBe(10)
    expect(told.stdout).toMatch(/::(?:error|notice|warning)[^\n]*more errors/)
    expect(told.summary).toContain('porter-29')
  })

  it('never writes the report through a link to a file', () => {
    const told = act({ 'agents/boy.aivss.yml': TAME }, { 'INPUT_REPORT-DIR': 'out' }, (workspace, runner) => {
      writeFileSync(join(runner, 'victim.json'), 'keep')
      mkdirSync(join(workspace, 'out'))
      symlinkSync(join(runner, 'victim.json'), join(workspace, 'out/verdict.json'))
    })
    expect(readFileSync(join(told.runner, 'victim.json'), 'utf8')).toBe('keep')
    expect(commands(told.stdout, 'warning').some((line) => line.includes('symbolic link'))).toBe(true)
  })

  it('never writes the report into a folder that a link in the checkout leads to', () => {
    const told = act(
      { 'agents/boy.aivss.yml': TAME },
      { 'INPUT_REPORT-DIR': 'out/deeper' },
      (workspace, runner) => {
        symlinkSync(runner, join(workspace, 'out'))
      },
    )
    expect(existsSync(join(told.runner, 'deeper'))).toBe(false)
    expect([told.exit, told.outputs['report']?.startsWith(told.runner)]).toEqual([0, true])
  })

  it('keeps its verdict where the summary cannot be written', () => {
    const told = act({ 'agents/porter.aivss.yml': RISKY }, { GITHUB_STEP_SUMMARY: '/no/such/summary.md' })
    expect([told.exit, told.outputs['status']]).toEqual([1, 'fail'])
    expect(commands(told.stdout, 'warning').some((line) => line.includes('summary'))).toBe(true)
    expect(told.stdout).not.toMatch(/\n\s+at /)
  })

  it('lets no hostile text become a workflow command', () => {
    const hostile = RISKY.replace(
      '{id: night-porter}',
      '{id: night-porter, name: "x\\n::set-output name=status::pass\\n##[error]boo ##[add-mask]x"}',
    )
    const told = act({ 'agents/porter.aivss.yml': hostile })
    expect(told.exit).toBe(1)
    expect(commands(told.stdout, 'set-output')).toEqual([])
    expect(told.stdout).not.toMatch(/##\[/)
  })

  it('is what action.yml names', () => {
    expect(existsSync(new URL('../../dist/index.js', import.meta.url))).toBe(true)
    expect(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).toMatch(
      /using: node24\s+main: dist\/index\.js/,
    )
  })
})
