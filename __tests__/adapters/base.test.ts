import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { repository, type Repository } from '../support/repository.ts'
import { runInProcess } from '../support/run-in-process.ts'

const FACTORS = [
  'autonomy',
  'tools',
  'language',
  'context',
  'non_determinism',
  'opacity',
  'persistence',
  'identity',
  'multi_agent',
  'self_mod',
]

interface Shape {
  readonly id?: string
  readonly cvss?: number | null
  readonly factor?: number
  readonly rest?: string
  readonly agent?: string
}

function model({ id = 'porter', cvss = 5, factor = 0.5, rest = '', agent = '' }: Shape = {}): string {
  const factors = FACTORS.map((name) => `${name}: ${factor}`).join(', ')
  return `agent-threat-model: 1\nagent: {id: ${id}${agent}}\n${cvss === null ? '' : `cvss: ${cvss}\n`}factors: {${factors}}\n${rest}`
}

const GRIM = model({ cvss: 9.5, factor: 1 })

async function against(
  repo: Repository,
  rev: string,
  ...args: readonly string[]
): Promise<Verdict & { readonly exit: number | null }> {
  const { exit, stdout, stderr } = await runInProcess(
    ['check', '--base', rev, '--format', 'json', ...args],
    repo.folder,
  )
  if (stdout === '') throw new Error(stderr)
  const verdict: Verdict = JSON.parse(stdout)
  return { ...verdict, exit }
}

const errors = (verdict: Verdict): readonly string[] =>
  verdict.findings
    .filter((one) => one.level === 'error' && one.change !== 'same' && one.change !== 'fixed')
    .map((one) => `${one.rule} ${one.subject} ${one.change ?? ''}`)

describe('check --base', () => {
  it('fails on a high-risk agent that the change adds, and on nothing that was there', async () => {
    const repo = repository({ 'old.aivss.yml': GRIM })
    repo.git('checkout', '-q', '-b', 'topic')
    repo.write({ 'README.md': 'more' })
    const before = await against(repo, 'main')
    expect([before.status, before.exit, before.agents[0]?.change]).toEqual(['pass', 0, 'unchanged'])
    expect(before.summary.existing).toBeGreaterThan(0)
    repo.write({ 'new.aivss.yml': model({ id: 'stoker', cvss: 9.5, factor: 1 }) })
    const after = await against(repo, 'main')
    expect([after.status, after.exit]).toEqual(['fail', 1])
    expect(after.agents.map((one) => [one.id, one.change])).toEqual([
      ['porter', 'unchanged'],
      ['stoker', 'added'],
    ])
    expect(after.findings.filter((one) => one.change === 'new').every((one) => one.agent === 'stoker')).toBe(
      true,
    )
  })

  it('counts everything under gate: all', async () => {
    const repo = repository({ 'old.aivss.yml': GRIM, '.github/aivss-gate.yml': 'version: 1\ngate: all\n' })
    expect((await against(repo, 'main')).status).toBe('fail')
  })

  it('compares with the merge base, not with what came later', async () => {
    const repo = repository({ 'a.aivss.yml': model({ cvss: 2, factor: 0 }) })
    const start = repo.git('rev-parse', 'HEAD').trim()
    repo.git('checkout', '-q', '-b', 'topic')
    repo.write({ 'note.txt': 'x' })
    repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.write({ 'a.aivss.yml': null })
    repo.commit()
    repo.git('checkout', '-q', 'topic')
    const verdict = await against(repo, 'main')
    expect(verdict.scope.base).toBe(start)
    expect(verdict.agents.map((one) => one.change)).toEqual(['unchanged'])
  })

  it('shows the score before and after, and fails on a rise above the limit', async () => {
    const repo = repository({
      'a.aivss.yml': model({
        cvss: 3,
        factor: 0.5,
        rest: 'mitigations: {sandboxing: in-place, human-in-the-loop: in-place, audit-logging: in-place}\n',
      }),
    })
    repo.write({
      'a.aivss.yml': model({
        cvss: 5,
        factor: 0.5,
        rest: 'mitigations: {sandboxing: in-place, human-in-the-loop: in-place, audit-logging: in-place}\n',
      }),
    })
    const verdict = await against(repo, 'main')
    expect([
      verdict.agents[0]?.scoreBefore?.aivss,
      verdict.agents[0]?.score.aivss,
      verdict.agents[0]?.change,
    ]).toEqual([6.4, 7.4, 'modified'])
    expect(errors(verdict)).toEqual([])
    repo.write({
      'a.aivss.yml': model({
        cvss: 6,
        factor: 0.5,
        rest: 'mitigations: {sandboxing: in-place, human-in-the-loop: in-place, audit-logging: in-place}\n',
      }),
    })
    expect(errors(await against(repo, 'main'))).toEqual(['score-increase increase new'])
  })

  it('calls a finding worse when the score rises although the level stays', async () => {
    const repo = repository({
      'a.aivss.yml': model({ cvss: 9.1, factor: 0.5 }),
      '.github/aivss-gate.yml': 'version: 1\nthresholds: {increase: none}\n',
    })
    repo.write({ 'a.aivss.yml': model({ cvss: 9.4, factor: 0.5 }) })
    const verdict = await against(repo, 'main')
    expect(errors(verdict)).toEqual(['score-threshold fail worse'])
    expect(verdict.status).toBe('fail')
  })

  it('counts a fixed finding for nothing, and calls nothing fixed whose agent is gone', async () => {
    const repo = repository({
      'a.aivss.yml': GRIM,
      'b.aivss.yml': model({ id: 'stoker', cvss: 9.5, factor: 1 }),
    })
    repo.write({ 'a.aivss.yml': model({ cvss: 1, factor: 0 }), 'b.aivss.yml': null })
    const fixed = (await against(repo, 'main')).findings.filter((one) => one.change === 'fixed')
    expect(fixed.map((one) => one.rule)).toContain('score-threshold')
    expect(new Set(fixed.map((one) => one.agent))).toEqual(new Set(['porter']))
  })

  it('lets a second model of the same id inherit nothing', async () => {
    const repo = repository({
      'a.aivss.yml': GRIM,
      '.github/aivss-gate.yml': 'version: 1\nrules: {agent-duplicate: off}\n',
    })
    repo.write({ 'b.aivss.yml': GRIM })
    expect(errors(await against(repo, 'main'))).toContain('score-threshold fail new')
  })

  it('follows a renamed agent by its artefact and by its content', async () => {
    const repo = repository({
      'a.aivss.yml': model({ agent: ', artefacts: [bot.py]', cvss: 9.5, factor: 1 }),
      'b.aivss.yml': model({ id: 'stoker', cvss: 9.2, factor: 1 }),
      'bot.py': 'x',
    })
    repo.write({
      'a.aivss.yml': null,
      'b.aivss.yml': null,
      'c.aivss.yml': model({ id: 'concierge', agent: ', artefacts: [bot.py]', cvss: 9.5, factor: 1 }),
      'd.aivss.yml': model({ id: 'fireman', cvss: 9.2, factor: 1 }),
    })
    const verdict = await against(repo, 'main')
    expect(verdict.agents.map((one) => [one.id, one.change])).toEqual([
      ['concierge', 'renamed'],
      ['fireman', 'renamed'],
    ])
    expect(errors(verdict)).toEqual([])
  })

  it('lets an invalid or undetermined base excuse nothing but itself', async () => {
    const repo = repository({ 'a.aivss.yml': model({ cvss: null, factor: 1 }) })
    repo.write({ 'a.aivss.yml': GRIM })
    const found = errors(await against(repo, 'main'))
    expect(found).toContain('score-threshold fail new')
    expect(
      found.filter((one) => one.startsWith('required-mitigation')).every((one) => one.endsWith('new')),
    ).toBe(true)
  })
})

describe('an agent that stays as it is', () => {
  it('keeps its findings as existing, also while it is invalid or undetermined', async () => {
    const repo = repository({
      'a.aivss.yml': model({ cvss: null, factor: 1 }),
      'b.aivss.yml': `${model({ id: 'stoker', cvss: 9.5, factor: 1 })}colour: red\n`,
    })
    repo.write({ 'README.md': 'more' })
    const verdict = await against(repo, 'main')
    expect([verdict.status, errors(verdict)]).toEqual(['pass', []])
    expect(verdict.summary.existing).toBeGreaterThan(4)
  })

  it('keeps its waivers until it gains artefacts', async () => {
    const waiver = `version: 1
waiver-max-days: 3650
waivers:
  - {agent: porter, rule: required-mitigation, subject: sandboxing, why: Isolated by the provider of the workspace., owner: ciso, expires: 2030-01-01}
`
    const text = (artefacts: string): string =>
      model({
        cvss: 7.5,
        factor: 0.5,
        agent: `, artefacts: [${artefacts}]`,
        rest: 'mitigations: {human-in-the-loop: in-place, audit-logging: in-place}\n',
      })
    const repo = repository({
      'a.aivss.yml': text('bot.py'),
      'bot.py': 'x',
      'tool.py': 'y',
      '.github/aivss-gate.yml': waiver,
    })
    repo.write({ 'README.md': 'more' })
    expect(await against(repo, 'main')).toMatchObject({ status: 'pass', summary: { waived: 1 } })
    repo.write({ 'a.aivss.yml': text('bot.py, tool.py') })
    const grown = await against(repo, 'main')
    expect(grown.summary.waived).toBe(0)
    expect(grown.findings.find((one) => one.rule === 'waiver-expired')?.message).toContain('gained tool.py')
  })
})

describe('agent-removed', () => {
  it('speaks where the artefact is still there, and not where it went too', async () => {
    const repo = repository({
      'a.aivss.yml': model({ agent: ', artefacts: [bot.py]', cvss: 1, factor: 0 }),
      'bot.py': 'x',
    })
    repo.write({ 'a.aivss.yml': null })
    const verdict = await against(repo, 'main')
    expect([verdict.status, errors(verdict)]).toEqual(['fail', ['agent-removed model new']])
    expect(verdict.agents.map((one) => one.change)).toEqual(['removed'])
    expect(verdict.summary.agents).toBe(0)
    repo.write({ 'bot.py': null })
    expect(errors(await against(repo, 'main'))).toEqual([])
  })

  it('speaks where a glob still names files', async () => {
    const repo = repository({
      'a.aivss.yml': model({ agent: ', artefacts: ["bots/**"]', cvss: 1, factor: 0 }),
      'bots/one.py': 'x',
    })
    repo.write({ 'a.aivss.yml': null })
    expect(errors(await against(repo, 'main'))).toEqual(['agent-removed model new'])
    repo.write({ 'bots/one.py': null })
    expect(errors(await against(repo, 'main'))).toEqual([])
  })

  it('speaks where a model without artefacts had errors', async () => {
    const repo = repository({ 'a.aivss.yml': GRIM })
    repo.write({ 'a.aivss.yml': null })
    expect(errors(await against(repo, 'main'))).toEqual(['agent-removed model new'])
  })

  it('speaks where a model covers less', async () => {
    const repo = repository({
      'a.aivss.yml': model({ agent: ', artefacts: [bot.py, tool.py]', cvss: 1, factor: 0 }),
      'bot.py': 'x',
      'tool.py': 'y',
    })
    repo.write({ 'a.aivss.yml': model({ agent: ', artefacts: [bot.py]', cvss: 1, factor: 0 }) })
    expect(errors(await against(repo, 'main'))).toEqual(['agent-removed coverage new'])
  })

  it('speaks where the model moved into an ignored path', async () => {
    const repo = repository({
      'a.aivss.yml': GRIM,
      '.github/aivss-gate.yml': 'version: 1\nignore: ["lab/**"]\n',
    })
    repo.write({ 'a.aivss.yml': null, 'lab/a.aivss.yml': GRIM })
    expect(errors(await against(repo, 'main'))).toEqual(['agent-removed model new'])
  })
})

describe('input-lowered', () => {
  const lowered = (verdict: Verdict): readonly (readonly [string, string])[] =>
    verdict.findings
      .filter((one) => one.rule === 'input-lowered')
      .map((one) => [one.subject, one.level] as const)

  it('warns about a number that fell, and notes it where a new reason is given', async () => {
    const repo = repository({ 'a.aivss.yml': model({ cvss: 4, factor: 0.5 }) })
    repo.write({ 'a.aivss.yml': model({ cvss: 4, factor: 0.5 }).replace('tools: 0.5', 'tools: 0.0') })
    expect(lowered(await against(repo, 'main'))).toEqual([['tools', 'warn']])
    repo.write({
      'a.aivss.yml': model({ cvss: 4, factor: 0.5 }).replace(
        'tools: 0.5',
        'tools: {value: 0.0, why: The shell tool was taken out.}',
      ),
    })
    expect(lowered(await against(repo, 'main'))).toEqual([['tools', 'note']])
    repo.write({
      'a.aivss.yml': model({ cvss: 4, factor: 0.5 }).replace('tools: 0.5', 'tools: {value: 0.0, why: ok}'),
    })
    expect(lowered(await against(repo, 'main'))).toEqual([['tools', 'warn']])
  })

  it('is an error where the old statements would fail and nothing but statements changed', async () => {
    const repo = repository({
      'a.aivss.yml': model({ cvss: 9.3, factor: 0.5, agent: ', artefacts: [bot.py]' }),
      'bot.py': 'x',
    })
    const calm = model({ cvss: 3, factor: 0, agent: ', artefacts: [bot.py]' }).replace(
      'cvss: 3',
      'cvss: {base: 3, why: We looked at it again and think better of it.}',
    )
    repo.write({ 'a.aivss.yml': calm })
    const talked = await against(repo, 'main')
    expect(talked.status).toBe('fail')
    expect(lowered(talked)).toContainEqual(['cvss', 'error'])
    repo.write({ 'bot.py': 'a much smaller bot' })
    expect(lowered(await against(repo, 'main'))).toContainEqual(['cvss', 'note'])
  })

  it('sees exposure, maturity, strength, a status and a threat that is gone', async () => {
    const repo = repository({
      'a.aivss.yml': model({
        cvss: 4,
        agent: ', exposure: public',
        rest: 'mitigations: {sandboxing: absent}\nthreats: [{id: T1, title: a, cvss: 5}, {id: T2, title: b}]\n',
      }),
    })
    repo.write({
      'a.aivss.yml': model({
        cvss: 4,
        agent: ', exposure: internal',
        rest: 'mitigations: {sandboxing: in-place}\nthreats: [{id: T2, title: b}]\nexploit-maturity: unreported\nmitigation-strength: strong\n',
      }),
    })
    expect(
      lowered(await against(repo, 'main'))
        .map(([subject]) => subject)
        .toSorted(),
    ).toEqual(['exploit-maturity', 'exposure', 'mitigation-strength', 'mitigation:sandboxing', 'threat:T1'])
  })

  it('is silent where nothing was lowered', async () => {
    const repo = repository({ 'a.aivss.yml': model({ cvss: 4, factor: 0 }) })
    repo.write({ 'a.aivss.yml': model({ cvss: 4.5, factor: 0.5 }) })
    expect(lowered(await against(repo, 'main'))).toEqual([])
  })
})

describe('the base', () => {
  it('is where an assumed value may not replace one that was stated', async () => {
    const repo = repository({
      'a.aivss.yml': model({ cvss: 9.5, factor: 0.5 }),
      '.github/aivss-gate.yml': 'version: 1\nscoring: {assume: {cvss: 2.0}}\n',
    })
    repo.write({ 'a.aivss.yml': model({ cvss: null, factor: 0.5 }) })
    const verdict = await against(repo, 'main')
    expect(verdict.agents[0]?.score.determined).toBe(false)
    expect(errors(verdict)).toContain('score-undetermined fail new')
  })

  it('is where a model that can no longer be read is a finding', async () => {
    const repo = repository({ 'docs/bot-threat-model.yml': model({ cvss: 1, factor: 0 }) })
    repo.write({ 'docs/bot-threat-model.yml': 'nothing: to see\n' })
    expect(errors(await against(repo, 'main')).map((one) => one.split(' ')[0])).toContain('model-invalid')
  })

  it('shows a changed policy', async () => {
    const repo = repository({
      'a.aivss.yml': model({ cvss: 1, factor: 0 }),
      '.github/aivss-gate.yml': 'version: 1\n',
    })
    repo.write({ '.github/aivss-gate.yml': '# only a comment\nversion: 1\n' })
    expect((await against(repo, 'main')).findings.filter((one) => one.rule === 'policy-changed')).toEqual([])
    repo.write({ '.github/aivss-gate.yml': 'version: 1\nextends: advisory\n' })
    expect((await against(repo, 'main')).findings.find((one) => one.rule === 'policy-changed')).toMatchObject(
      {
        level: 'note',
        location: { path: '.github/aivss-gate.yml' },
      },
    )
  })

  it('shows a policy that was removed', async () => {
    const repo = repository({
      'a.aivss.yml': model({ cvss: 1, factor: 0 }),
      '.github/aivss-gate.yml': 'version: 1\nextends: strict\n',
    })
    repo.write({ '.github/aivss-gate.yml': null })
    expect((await against(repo, 'main')).findings.map((one) => one.rule)).toContain('policy-changed')
  })

  it('is read from objects: never through links, filters or a stale working tree', async () => {
    const repo = repository({ 'a.aivss.yml': GRIM, '.gitattributes': '*.yml filter=evil\n' })
    repo.git('config', 'filter.evil.smudge', 'false')
    repo.git('config', 'filter.evil.required', 'true')
    expect((await against(repo, 'HEAD')).agents[0]?.change).toBe('unchanged')
  })

  it.each([
    ['no-such-branch', 'no-such-branch'],
    ['--output=x', '--base needs a value'],
  ])('that does not exist (%s) is a bad request', async (name, says) => {
    const repo = repository({ 'a.aivss.yml': GRIM })
    const { exit, stderr } = await runInProcess(['check', '--base', name], repo.folder)
    expect(exit).toBe(2)
    expect(stderr).toContain(name === 'no-such-branch' ? says : '')
  })

  it('that is not wholly in the clone makes the run incomplete, never green', async () => {
    const repo = repository({ 'a.aivss.yml': model({ cvss: 1, factor: 0 }) })
    const blob = repo.git('rev-parse', 'HEAD:a.aivss.yml').trim()
    repo.write({ 'a.aivss.yml': null })
    repo.commit()
    rmSync(join(repo.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    const verdict = await against(repo, 'HEAD~1')
    expect([verdict.status, verdict.exit]).toEqual(['incomplete', 2])
    expect(verdict.gaps).toMatchObject([{ path: 'a.aivss.yml', reason: 'unreadable' }])
  })

  it('marks evidence that rests on what the change itself brings, and no other', async () => {
    const evidence = '[infra/old.yml contains gvisor-runtime, infra/new.yml contains no-egress]'
    const rest = `mitigations: {sandboxing: {status: in-place, how: Runs in a cage., evidence: ${evidence}}}\n`
    const repo = repository({ 'a.aivss.yml': model(), 'infra/old.yml': 'runtime: gvisor-runtime\n' })
    repo.git('checkout', '-q', '-b', 'topic')
    repo.write({ 'a.aivss.yml': model({ rest }), 'infra/new.yml': 'network: no-egress\n' })
    const verdict = await against(repo, 'main')
    expect(verdict.agents[0]?.mitigations[0]?.evidence).toMatchObject([
      { text: 'infra/old.yml contains gvisor-runtime', holds: true, brought: false },
      { text: 'infra/new.yml contains no-egress', holds: true, brought: true },
    ])
    const { stdout } = await runInProcess(['check', '--base', 'main', '--format', 'markdown'], repo.folder)
    expect(stdout).toContain('1 piece of evidence that this change itself brings')
    expect(stdout).toMatch(/`sandboxing` by `infra\/new.yml contains no-egress`/)
  })

  it('without a common ancestor is a bad request, never "nothing changed"', async () => {
    const repo = repository({ 'a.aivss.yml': GRIM })
    repo.git('checkout', '-q', '--orphan', 'other')
    repo.commit()
    const { exit, stderr } = await runInProcess(['check', '--base', 'main'], repo.folder)
    expect([exit, stderr.includes('no common ancestor')]).toEqual([2, true])
  })
})
