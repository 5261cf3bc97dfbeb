import { describe, expect, it } from '@jest/globals'
import { came, type Files, judged, SUBMODULE } from '../support/pull-in-memory.ts'
import { FACTORS, model, type ModelOptions, POLICY, risky, tame } from './given.ts'

/* What an author tries who wants a red agent green without making it harmless, and what the report then says first. */

const QUIET = 'version: 1\nrules: {layer-uncovered: off}\n'
const OWN = { artefacts: ['bot.py'] }
const START = {
  [POLICY]: `${QUIET}gate: all\nignore: ["attic/**"]\noverrides: [{paths: ["lab/**"], thresholds: {fail: none, warn: none}}]\n`,
  'README.md': 'x',
  // What the policy names is there, so that it says nothing of itself.
  'attic/old.txt': 'x',
  'lab/old.txt': 'x',
  'bot.py': 'run()\n',
  'b.py': 'b()\n',
  'bot.aivss.yml': risky('bot', OWN),
  'b.aivss.yml': tame('b', { artefacts: ['b.py'] }),
}
const GONE = { 'bot.aivss.yml': null }

/** A name, what the pull request changes, and the finding that tells of it. */
type Evasion = readonly [name: string, change: Files, told: string]

const json = JSON.stringify({
  'agent-threat-model': 1,
  agent: { id: 'bot', ...OWN },
  cvss: 2,
  factors: { autonomy: 0, tools: 0, language: 0, context: 0, non_determinism: 0, opacity: 0 },
})
const markdown = `---\n${tame('bot', OWN)}\n---\n# Bot\n`
const REMOVED = 'error agent-removed bot'
const LOWERED = 'error input-lowered bot'

describe('renaming and splitting', () => {
  it.each<Evasion>([
    ['another id', { 'bot.aivss.yml': tame('robot', OWN) }, 'error input-lowered robot'],
    ['the artefact renamed, the model left out', { ...GONE, 'bot.py': null, 'robot.py': 'run()\n' }, REMOVED],
    [
      'id, artefact and model renamed',
      {
        ...GONE,
        'bot.py': null,
        'Robot.py': 'run()\n',
        'r.aivss.yml': tame('r', { artefacts: ['Robot.py'] }),
      },
      'error input-lowered r',
    ],
    [
      'the artefact moved among build output, the model left out',
      { ...GONE, 'bot.py': null, 'dist/bot.py': 'run()\n' },
      REMOVED,
    ],
    [
      'the artefact in another case and rewritten, with another id',
      { ...GONE, 'bot.py': null, 'Bot.py': 'go()\n', 'r.aivss.yml': tame('r', { artefacts: ['Bot.py'] }) },
      'warn input-lowered r',
    ],
    [
      'an invisible character in its name',
      {
        'bot.py': null,
        'bot\u200B.py': 'go()\n',
        'bot.aivss.yml': tame('bot', { artefacts: ['"bot\u200B.py"'] }),
      },
      'warn input-lowered bot',
    ],
    [
      'two half agents of one file',
      {
        ...GONE,
        'x.aivss.yml': tame('x', { artefacts: ['bot.py#one'] }),
        'y.aivss.yml': tame('y', { artefacts: ['bot.py#two'] }),
      },
      REMOVED,
    ],
    [
      'an artefact handed to a harmless agent, while its own stays without it',
      { 'bot.aivss.yml': risky('bot', { artefacts: ['b.py'] }), 'b.aivss.yml': tame('b', OWN) },
      REMOVED,
    ],
    ['one that claims everything', { ...GONE, 'x.aivss.yml': tame('x', { artefacts: ['"**"'] }) }, REMOVED],
    [
      'a second model that shadows the first',
      { 'a.aivss.yml': tame('bot', OWN) },
      'error agent-duplicate bot',
    ],
    ['a second id for its artefact', { 'a.aivss.yml': tame('a', OWN) }, 'error agent-duplicate a'],
    ['an id in other letters', { 'bot.aivss.yml': tame('b\u043Et', OWN) }, REMOVED],
    ['an id with an invisible character', { 'bot.aivss.yml': tame('"bo\u200Bt"', OWN) }, REMOVED],
    ['another format: Markdown', { ...GONE, 'bot.aivss.md': markdown }, LOWERED],
    ['another format: JSON', { ...GONE, 'bot.aivss.json': json }, LOWERED],
  ])('%s', async (_name, change, told) => {
    const verdict = await judged({ base: START, change })
    expect(came(verdict)).toContain(told)
    expect(verdict.status).toBe(told.startsWith('warn') ? 'warn' : 'fail')
  })
})

describe('moving', () => {
  it.each<Evasion>([
    [
      'under a lax override',
      { ...GONE, 'lab/bot.aivss.yml': risky('bot', OWN) },
      'error score-threshold bot',
    ],
    [
      'into an ignored folder',
      { ...GONE, 'attic/bot.aivss.yml': risky('bot', OWN) },
      'error score-threshold bot',
    ],
    ['among dependencies', { ...GONE, 'vendor/x/bot.aivss.yml': risky('bot', OWN) }, REMOVED],
    ['where nobody looks', { ...GONE, 'notes.yml': risky('bot', OWN) }, REMOVED],
    ['behind a link', { 'bot.aivss.yml': { link: 'notes.yml' }, 'notes.yml': tame('bot', OWN) }, REMOVED],
    ['into a submodule', { 'bot.aivss.yml': SUBMODULE }, REMOVED],
    ['into Git LFS', { 'bot.aivss.yml': 'version https://git-lfs.github.com/spec/v1\n' }, REMOVED],
    [
      'into .gitignore',
      { '.gitignore': '*.aivss.yml\n', '.gitattributes': '*.yml export-ignore -diff\n' },
      '',
    ],
  ])('%s', async (_name, change, told) => {
    const verdict = await judged({ base: START, change })
    expect(verdict.status).toBe('fail')
    const findings = verdict.findings.map(({ level, rule, agent }) => `${level} ${rule} ${agent ?? '-'}`)
    expect(findings).toContain(told === '' ? 'error score-threshold bot' : told)
  })
})

describe('saying other things', () => {
  const why = (reason: string): string =>
    tame('bot', OWN)
      .replace('cvss: 2.0', `cvss: {base: 2.0, why: ${reason}}`)
      .replaceAll(/(\w+): 0([,}])/g, `$1: {value: 0, why: ${reason}}$2`)

  it.each<Evasion>([
    ['with an empty reason', { 'bot.aivss.yml': why('""') }, LOWERED],
    ['with the same words everywhere', { 'bot.aivss.yml': why('It was looked at again.') }, LOWERED],
    [
      'and touching the artefact',
      { 'bot.aivss.yml': why('It was rewritten.'), 'bot.py': '\nrun()  \n# done\n' },
      LOWERED,
    ],
    [
      'and touching another file as artefact',
      { 'bot.aivss.yml': tame('bot', { artefacts: ['bot.py', 'README.md'] }), 'README.md': 'y' },
      LOWERED,
    ],
    [
      'less exposed, less attacked, well mitigated',
      {
        'bot.aivss.yml': risky('bot', {
          ...OWN,
          more: 'exploit-maturity: {value: 0.01, why: ""}\nmitigation-strength: strong\n',
        }),
      },
      'warn mitigation-unearned bot',
    ],
    [
      'nothing at all',
      { 'bot.aivss.yml': 'agent-threat-model: 1\nagent: {id: bot, artefacts: [bot.py]}\n' },
      'error score-undetermined bot',
    ],
    [
      'that demands do not apply',
      {
        'bot.aivss.yml': risky('bot', {
          ...OWN,
          more: 'mitigations: {sandboxing: {status: not-applicable, how: There is nothing to contain.}}\n',
        }),
      },
      '',
    ],
    [
      'that it was reviewed tomorrow',
      { 'bot.aivss.yml': tame('bot', { ...OWN, more: 'review: {by: x, on: 2026-11-24}\n' }) },
      'error model-invalid bot',
    ],
    [
      'a factor of listings',
      { 'bot.aivss.yml': risky('bot', OWN).replace('language: 1', 'goal_planning: 0') },
      '',
    ],
  ])('%s', async (_name, change, told) => {
    const verdict = await judged({ base: START, change })
    expect(verdict.status).toBe('fail')
    if (told !== '') expect(came(verdict)).toContain(told)
    else
      expect(verdict.findings.map(({ rule, level }) => `${level} ${rule}`)).toContain('error score-threshold')
  })

  it('with a printed score, which lowers nothing', async () => {
    const rows = [
      'Autonomy',
      'Tools',
      'Language',
      'Context',
      'Non-determinism',
      'Opacity',
      'Persistence',
      'Identity',
      'Multi-agent',
      'Self-modification',
    ]
    const table = rows.map((name) => `| ${name} | 1.0 | |`).join('\n')
    const body = `| Factor | Value | Why |\n|-|-|-|\n${table}\n`
    const front = `---\nagent-threat-model: 1\nagent: {id: new}\ncvss: 9.0\n---\n`
    const verdict = await judged({
      base: START,
      change: { 'new.aivss.md': `${front}AIVSS score: 1.0 (low)\n\n${body}` },
    })
    expect(came(verdict)).toContain('error score-threshold new')
  })
})

describe('saying less', () => {
  const policy = `${QUIET}gate: all\nundetermined: note\nrequire: [{id: sandboxing, level: off}, {id: human-in-the-loop, level: off}, {id: audit-logging, level: off}]\n`
  const bot = (options: ModelOptions): string => model('bot', { cvss: 9.5, factor: 0.2, ...options })
  const report = (
    ...scores: readonly (readonly [cvss: number, thm: number, factor: number, high?: string])[]
  ): string =>
    JSON.stringify({
      metadata: { system_name: 'bot' },
      vulnerabilities: scores.map(([score, threat_multiplier, factor, high], index) => ({
        id: `V${index + 1}`,
        cvss_base: { score },
        amplification_factors: Object.fromEntries(
          FACTORS.map((name) => [name, name === high ? 0.9 : factor]),
        ),
        threat_multiplier,
      })),
    })
  const REPORT = 'bot-threat-model.json'

  it.each<readonly [string, Files, Files, string]>([
    [
      'no input at all, where an open score is only a note',
      { 'bot.aivss.yml': bot({ artefacts: ['bot.py'] }) },
      { 'bot.aivss.yml': 'agent-threat-model: 1\nagent: {id: bot, artefacts: [bot.py]}\n' },
      'cvss',
    ],
    [
      'the same factors in a report whose one threat is harmless',
      { 'bot.aivss.yml': bot({}) },
      { ...GONE, [REPORT]: report([2, 1, 0.2]) },
      'cvss',
    ],
    [
      'the same threat in a report, where its factors are not those of the agent',
      { 'bot.aivss.yml': bot({ cvss: 2, factor: 0.9, more: 'threats: [{id: V1, title: x, cvss: 8.0}]' }) },
      { ...GONE, [REPORT]: report([8, 1, 0.2], ...FACTORS.map((name) => [2, 1, 0.2, name] as const)) },
      'threat:V1:autonomy',
    ],
    [
      'that its worst threat is seldom attacked, so that another one leads',
      { [REPORT]: report([8, 1, 0.8], [8.1, 1, 0]) },
      { [REPORT]: report([8, 0.01, 0.8], [8.1, 1, 0]) },
      'exploit-maturity',
    ],
  ])('%s', async (_name, before, change, subject) => {
    const verdict = await judged({ base: { [POLICY]: policy, 'bot.py': 'run()\n', ...before }, change })
    const told = verdict.findings.filter(({ rule, level }) => rule === 'input-lowered' && level === 'error')
    expect([verdict.status, told.map((one) => one.subject)]).toEqual([
      'fail',
      expect.arrayContaining([subject]),
    ])
  })

  it('is no finding where the score does not fall', async () => {
    const base = { [POLICY]: policy, 'bot.aivss.yml': bot({}) }
    const verdict = await judged({ base, change: { ...GONE, [REPORT]: report([9.5, 1.1, 0.2]) } })
    expect(verdict.findings.filter(({ rule }) => rule === 'input-lowered')).toEqual([])
  })
})

describe('policy and waivers of the same pull request', () => {
  const waiver = (agent: string): string =>
    `waivers:\n  - {agent: ${agent}, rule: score-threshold, subject: fail, up-to: 9.5, why: Accepted by its owner., owner: ciso, expires: 2027-01-01}\n`
  const demanding = `${QUIET}require: [{id: sandboxing, level: off}, {id: human-in-the-loop, level: off}, {id: audit-logging, level: off}]\n`

  it.each([
    ['loosened', 'version: 1\nextends: advisory\n'],
    ['with a waiver', `${demanding}${waiver('new')}`],
    ['with everything ignored', `${QUIET}ignore: ["**"]\n`],
    ['with an assumption', `${QUIET}scoring: {assume: {cvss: 0.0}}\n`],
    ['removed', null],
  ])('the old policy judges one that is %s, and the change is told', async (_name, policy) => {
    const change = { 'new.aivss.yml': risky('new'), [POLICY]: policy }
    const verdict = await judged({ base: START, change })
    expect([verdict.status, verdict.summary.waived]).toEqual(['fail', 0])
    expect(came(verdict).some((one) => one.endsWith(' policy-changed -'))).toBe(true)
  })

  it('a waiver covers no worse agent, no second one of its id, and none that gained artefacts', async () => {
    const middling = model('a', { cvss: 9, factor: 0, artefacts: ['bot.py'] })
    const base = {
      [POLICY]: `${demanding}${waiver('a')}`,
      'bot.py': 'x',
      'b.py': 'y',
      'a.aivss.yml': middling,
    }
    const waived = async (change: Files): Promise<readonly [string, number]> => {
      const { status, summary } = await judged({ base, change })
      return [status, summary.waived]
    }
    expect(await waived({ 'README.md': 'x' })).toEqual(['pass', 1])
    expect(await waived({ 'a.aivss.yml': risky('a', OWN) })).toEqual(['fail', 0])
    expect(await waived({ 'second.aivss.yml': model('a', { cvss: 9.2 }) })).toEqual(['fail', 0])
    const grown = model('a', { cvss: 9, factor: 0, artefacts: ['bot.py', 'b.py'] })
    expect(await waived({ 'a.aivss.yml': grown })).toEqual(['fail', 0])
  })
})

describe('size and what cannot be read', () => {
  const many = Object.fromEntries(
    Array.from({ length: 320 }, (_, at) => [`a/${at}.yml`, `name: file ${at}\n`] as const),
  )

  it('a change of more files than are opened is never green', async () => {
    const change = { ...many, 'z/hidden.yml': risky('hidden') }
    const base = {
      ...START,
      'bot.aivss.yml': tame('bot', OWN),
      [POLICY]: `${QUIET}models: ["*.aivss.yml"]\n`,
    }
    const verdict = await judged({ base, change, throughApi: true })
    expect(verdict.status).toBe('incomplete')
  })

  it.each<readonly [string, Files, readonly string[]]>([
    ['the model', { 'new.aivss.yml': tame('new') }, ['new.aivss.yml']],
    ['the artefact', { 'b.py': 'other()\n' }, ['b.py']],
  ])('%s that nobody can read is never green', async (_name, change, missing) => {
    const base = { ...START, 'bot.aivss.yml': tame('bot', OWN) }
    const verdict = await judged({ base, change, missing })
    expect(['incomplete', 'fail', 'error']).toContain(verdict.status)
  })
})
