import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { FACTOR_SETS } from '../../src/aivss/factors.ts'
import { accept, type Terms } from '../../src/audit/accept.ts'
import { printBaseline } from '../../src/audit/print-baseline.ts'
import { native } from '../../src/formats/native.ts'
import type { ReadResult } from '../../src/formats/reader.ts'
import { evaluate } from '../../src/gate/evaluate.ts'
import { type Baseline, readBaseline } from '../../src/policy/baseline.ts'
import { type ConditionCompiler, loadConditions } from '../../src/policy/conditions.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { type Finding, LEVELS, type Verdict } from '../../src/verdict/verdict.ts'

const PATH = '.github/aivss-baseline.yml'
const TODAY = '2026-11-23'
const TERMS: Terms = {
  by: '@acme/ciso',
  on: TODAY,
  why: 'Known before the gate, ACME-7.',
  expires: '2027-03-01',
}

let compiler: ConditionCompiler
beforeAll(async () => {
  compiler = await loadConditions()
})

/** Texts of model files by their paths. */
type Files = Readonly<Record<string, string>>

interface Given {
  readonly files: Files
  readonly baseline?: Baseline | null
  readonly policy?: string
  readonly today?: string
  readonly gap?: boolean
}

const contentOf = (files: Files) => (path: string) =>
  files[path] === undefined ? null : createHash('sha1').update(files[path]).digest('hex')

const policies = new Map<string, Policy>()

function policyOf(text: string): Policy {
  const known = policies.get(text)
  if (known !== undefined) return known
  const loaded = loadPolicy({ text: `version: 1\n${text}`, path: '.github/aivss-gate.yml' }, compiler)
  if (!loaded.ok) throw new Error(loaded.problems[0]?.message)
  policies.set(text, loaded.policy)
  return loaded.policy
}

const models = new Map<string, ReadResult>()

/** Reading is the slow part, and not what is looked at here. */
async function readOnce(text: string, path: string): Promise<ReadResult> {
  const result = models.get(path + text) ?? (await native.read(text, path))
  models.set(path + text, result)
  return result
}

async function judge({
  files,
  baseline = null,
  policy = '',
  today = TODAY,
  gap = false,
}: Given): Promise<Verdict> {
  const held = policyOf(policy)
  const read = await Promise.all(Object.entries(files).map(([path, text]) => readOnce(text, path)))
  return evaluate({
    toolVersion: '0.0.0',
    policy: held,
    role: 'own',
    models: read.flatMap(({ models }) => models),
    problems: read.flatMap(({ problems }) => problems),
    gaps: gap ? [{ path: 'x', reason: 'too-large', message: 'too large', agent: null }] : [],
    files: { unlisted: [], unmatchedGlobs: [], complete: true },
    artefacts: [],
    digestOf: () => null,
    evidenceFile: () => null,
    policyPath: (path) => path,
    hasFile: () => false,
    base: null,
    policyChange: null,
    baseline,
    contentOf: contentOf(files),
    cvss: null,
    today,
    scope: { event: 'local', gate: 'all', base: null, head: null, excluded: 0 },
  })
}

async function accepted(given: Given, terms: Terms = TERMS): Promise<Baseline> {
  const { entries } = accept(await judge(given), given.baseline ?? null, terms, contentOf(given.files))
  return readBaseline({ text: printBaseline(entries), path: PATH })
}

function model(id: string, cvss: number | null, factor: number, rest = ''): string {
  const factors = Object.fromEntries(FACTOR_SETS['0.8'].map((one) => [one, factor]))
  const base = cvss === null ? '' : `cvss: ${cvss}\n`
  return `agent-threat-model: 1\nagent: {id: ${id}}\n${base}factors: ${JSON.stringify(factors)}\n${rest}`
}

const pressing = ({ findings }: Verdict): readonly Finding[] =>
  findings.filter(({ standing, level }) => standing === 'counts' && level !== 'note')
const standings = ({ findings }: Verdict, rule: string): readonly string[] =>
  findings.filter((one) => one.rule === rule).map(({ standing }) => standing)
const highest = ({ agents }: Verdict, id: string | null): number =>
  Math.max(0, ...agents.filter((one) => one.id === id).map(({ score }) => score.high))

const anyModel = fc
  .record({
    cvss: fc.constantFrom(0, 6.5, 8.5, 9, null),
    factor: fc.constantFrom(0, 0.5, 1, 7),
    rest: fc.constantFrom(
      '',
      'unknown: key\n',
      'mitigations: {sandboxing: {status: planned, due: 2026-01-01}}\n',
    ),
  })
  .map(
    ({ cvss, factor, rest }) =>
      (id: string) =>
        model(id, cvss, factor, rest),
  )
const anyTree = fc
  .array(anyModel, { minLength: 1, maxLength: 2 })
  .map((models): Files =>
    Object.fromEntries(models.map((of, index) => [`m/${index}.yml`, of(`bot-${index}`)])),
  )

describe('accepting what is found', () => {
  test('leaves nothing that fails, keeps everything when it is done again, and reads back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (files) => {
        const baseline = await accepted({ files })
        expect(baseline.problems).toEqual([])
        const after = await judge({ files, baseline })
        expect(pressing(after)).toEqual([])
        expect(after.summary.accepted).toBe(baseline.entries.length)
        const again = await accepted(
          { files, baseline },
          { ...TERMS, by: '@acme/other', expires: '2027-04-01' },
        )
        expect(printBaseline(again.entries)).toBe(printBaseline(baseline.entries))
      }),
      { numRuns: runs(10) },
    )
  })

  test('never covers a finding that is worse', async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, anyTree, async (before, now) => {
        const then = await judge({ files: before })
        const baseline = await accepted({ files: before })
        const after = await judge({ files: now, baseline })
        for (const one of after.findings.filter(({ standing }) => standing === 'accepted')) {
          const known = then.findings.find(({ id }) => id === one.id)
          expect(known).toMatchObject({ agent: one.agent, rule: one.rule, subject: one.subject })
          expect(LEVELS.indexOf(one.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(known?.level ?? 'error'))
          if (one.rule.startsWith('score-'))
            expect(highest(after, one.agent)).toBeLessThanOrEqual(highest(then, one.agent))
          if (one.rule === 'model-invalid') expect(now[one.location.path]).toBe(before[one.location.path])
        }
      }),
      { numRuns: runs(25) },
    )
  })

  const critical = { 'm/bot.yml': model('bot', 9, 0.5) }

  test('keeps the day and the person of what is accepted already, and drops what is gone', async () => {
    const first = await accepted({ files: { ...critical, 'm/old.yml': model('old', 9.5, 1) } })
    const files = { ...critical, 'm/new.yml': model('new', 9.5, 1) }
    const later = { ...TERMS, by: '@acme/other', on: '2026-12-01' }
    const change = accept(await judge({ files, baseline: first }), first, later, contentOf(files))
    expect(change.kept.map(({ agent, by, on }) => [agent, by, on])).toEqual(
      change.kept.map(() => ['bot', '@acme/ciso', TODAY]),
    )
    expect(change.kept.length).toBeGreaterThan(0)
    expect(new Set(change.added.map(({ agent, by }) => `${agent} ${by}`))).toEqual(
      new Set(['new @acme/other']),
    )
    expect(new Set(change.dropped.map(({ agent }) => agent))).toEqual(new Set(['old']))
    expect(change.renewed).toEqual([])
  })

  test('renews what ran out or got worse, under the new terms', async () => {
    const first = await accepted({ files: { 'm/bot.yml': model('bot', 8.9, 0.5) } })
    const worse = accept(await judge({ files: critical, baseline: first }), first, TERMS, contentOf(critical))
    expect(worse.renewed.map(({ rule, upTo }) => [rule, upTo])).toContainEqual(['score-threshold', 9.5])
    const today = '2027-03-02'
    const files = { 'm/bot.yml': model('bot', 8.9, 0.5) }
    const late = accept(
      await judge({ files, baseline: first, today }),
      first,
      { ...TERMS, on: today, expires: '2027-06-01' },
      contentOf(files),
    )
    expect(late.renewed.length).toBe(first.entries.length)
    expect(late.kept).toEqual([])
  })

  test('drops nothing where not everything could be examined', async () => {
    const first = await accepted({ files: { ...critical, 'm/old.yml': model('old', 9.5, 1) } })
    const change = accept(
      await judge({ files: critical, baseline: first, gap: true }),
      first,
      TERMS,
      () => null,
    )
    expect(change.dropped).toEqual([])
    expect(change.entries.length).toBe(first.entries.length)
  })

  test('leaves to a waiver what a waiver covers', async () => {
    const policy = `waivers:\n  - {agent: bot, rule: score-threshold, subject: fail, up-to: 9.9, why: known for long, owner: me, expires: 2027-01-01}\n`
    const baseline = await accepted({ files: critical, policy })
    expect(baseline.entries.map(({ rule }) => rule)).not.toContain('score-threshold')
    const both = await judge({ files: critical, policy, baseline: await accepted({ files: critical }) })
    expect(standings(both, 'score-threshold')).toEqual(['waived'])
    expect(standings(both, 'waiver-unused')).toEqual([])
  })

  test('never accepts what is said of waivers, also by hand', async () => {
    const policy = `extends: strict\nwaivers:\n  - {agent: bot, rule: custom/x, why: known for long, owner: me, expires: 2026-01-01}\n`
    const verdict = await judge({ files: critical, policy })
    const expired = verdict.findings.find(({ rule }) => rule === 'waiver-expired')
    expect(expired?.level).toBe('error')
    const baseline = await accepted({ files: critical, policy })
    expect(baseline.entries.map(({ rule }) => rule)).not.toContain('waiver-expired')
    const entry = { ...baseline.entries[0], ...expired, on: TODAY, by: 'me', why: 'known for long' }
    const text = `version: 1\nacceptances:\n  - {by: me, on: ${TODAY}, expires: 2027-01-01, why: known for long, findings: [{id: ${entry.id}, agent: bot, rule: waiver-expired, subject: bot / custom/x, level: error}]}\n`
    const after = await judge({ files: critical, policy, baseline: readBaseline({ text, path: PATH }) })
    expect(standings(after, 'waiver-expired')).toEqual(['counts'])
  })
})

describe('an entry of the baseline', () => {
  const files = { 'm/bot.yml': model('bot', 9, 0.5) }
  const written = async (edit: (text: string) => string): Promise<Verdict> => {
    const text = edit(printBaseline((await accepted({ files })).entries))
    const baseline = readBaseline({ text, path: PATH })
    expect(baseline.problems).toEqual([])
    return judge({ files, baseline })
  }

  test.each([
    ['as it was written', (text: string) => text, 'accepted', []],
    [
      'with a lower ceiling',
      (text: string) => text.replace('up-to: 9.5', 'up-to: 9.4'),
      'counts',
      ['waiver-expired'],
    ],
    [
      'accepted as a warning',
      (text: string) => text.replaceAll('level: error', 'level: warn'),
      'counts',
      ['waiver-expired'],
    ],
    [
      'of another AIVSS version',
      (text: string) => text.replaceAll('aivss: "0.8"', 'aivss: "0.9"'),
      'counts',
      ['waiver-expired'],
    ],
    [
      'that names another agent',
      (text: string) => text.replaceAll('agent: bot', 'agent: harmless'),
      'counts',
      ['waiver-unused'],
    ],
    [
      'that names another subject',
      (text: string) => text.replaceAll('subject: fail', 'subject: warn'),
      'counts',
      ['waiver-unused'],
    ],
    [
      'whose day is over',
      (text: string) => text.replaceAll('2027-03-01', '2026-11-22'),
      'counts',
      ['waiver-expired'],
    ],
    ['on its last day', (text: string) => text.replaceAll('2027-03-01', TODAY), 'accepted', []],
    [
      'that runs too long',
      (text: string) => text.replaceAll('2027-03-01', '2028-03-01'),
      'counts',
      ['waiver-expired'],
    ],
  ] as const)('%s', async (_, edit, standing, told) => {
    const verdict = await written(edit)
    expect(standings(verdict, 'score-threshold')).toEqual([standing])
    const about = verdict.findings.filter(({ rule }) => rule.startsWith('waiver-'))
    expect([...new Set(about.map(({ rule }) => rule))]).toEqual(told)
  })

  test('accepts an invalid model only as long as the file is the same', async () => {
    const invalid = { 'm/bot.yml': model('bot', 3, 7) }
    const baseline = await accepted({ files: invalid })
    expect(standings(await judge({ files: invalid, baseline }), 'model-invalid')).not.toContain('counts')
    const edited = { 'm/bot.yml': model('bot', 9.5, 7) }
    expect(standings(await judge({ files: edited, baseline }), 'model-invalid')).toContain('counts')
  })

  test('says of many that ran out together what a reader needs, once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`m/${index}.yml`, model(`bot-${index}`, 9, 1)]),
    )
    const baseline = await accepted({ files: many })
    const { findings } = await judge({ files: many, baseline, today: '2027-03-02' })
    const told = findings.filter(({ rule }) => rule === 'waiver-expired')
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toMatch(
      /^what @acme\/ciso accepted expired on 2027-03-01, and counts again: .* and \d+ more$/,
    )
  })
})
