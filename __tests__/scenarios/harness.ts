import { execFile } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs'
import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { STATUSES, type Verdict } from '../../src/verdict/verdict.ts'
import {
  type Entries,
  type Entry,
  initRepository,
  writeCommit,
  writeObject,
  writeRef,
  writeTree,
} from '../support/github/loose-objects.ts'

/**
 * A scenario is a folder: a small repository (`repo/`), a command, and what the built command must say (`scenario.yml`).
 * A folder `base/` beside `repo/` is what was on `main` before; `repo/` is then a commit on the branch `topic`.
 * Days are relative: `{{today}}`, `{{today-200d}}` and `{{today+30d}}` are replaced in every file.
 */

export const FOLDER = dirname(fileURLToPath(import.meta.url))

/** The built command; AIVSS_GATE_CLI names another build. */
const CLI = process.env['AIVSS_GATE_CLI'] ?? join(FOLDER, '../../dist/cli/index.js')

/** `path:line` */
const at = z.string().regex(/^.+:[1-9]\d*$/)
const note = z.strictObject({
  rule: z.string(),
  agent: z.string().nullable().default(null),
  subject: z.string(),
  /** Of a finding that is fixed: where it stood in `base/`. */
  at,
  /** Against the base; left out where nothing is compared. */
  change: z.enum(['new', 'worse', 'same', 'fixed']).nullable().default(null),
})
const finding = z.strictObject({
  ...note.shape,
  level: z.enum(['error', 'warn']),
  /** Whether a waiver covers it; then it is shown and does not count. */
  waived: z.boolean().default(false),
  /** Whether the baseline covers it; then it is shown and does not count. */
  accepted: z.boolean().default(false),
})

const scenarioSchema = z.strictObject({
  says: z.string().regex(/\.$/, 'one sentence with a full stop'),
  run: z.union([z.string(), z.array(z.string())]),
  /** The folder of the repository in which the command runs. */
  in: z.string().default('.'),
  git: z.boolean().default(true),
  expect: z.strictObject({
    /** Status, findings and all that comes from the verdict: only for `check`. */
    status: z.enum(STATUSES).optional(),
    exit: z.number().int(),
    /** Score of every agent that is judged, as `9.2` or `3.4 to 10.0`. */
    scores: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
    /** How every agent stands to the base: `added`, `modified`, `removed`, `renamed` or `unchanged`. */
    changes: z.record(z.string(), z.string()).optional(),
    /** Exactly the errors and warnings. */
    findings: z.array(finding).default([]),
    /** Exactly the notes; left out, notes are not looked at. */
    notes: z.array(note).optional(),
    gaps: z.array(z.strictObject({ path: z.string(), reason: z.string() })).default([]),
    errors: z.array(z.strictObject({ code: z.string(), at: at.nullable() })).default([]),
    /** Some numbers of the summary. */
    summary: z.record(z.string(), z.number()).default({}),
    excluded: z.number().default(0),
    would_be: z.enum(STATUSES).optional(),
    /** Texts on standard output or error of the text report; blanks and line breaks are one. */
    contains: z.array(z.string()).default([]),
    absent: z.array(z.string()).default([]),
  }),
})

export type Scenario = z.infer<typeof scenarioSchema> & { readonly name: string }

export function readScenarios(): readonly Scenario[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readScenario(name))
}

function readScenario(name: string): Scenario {
  const text = readFileSync(join(FOLDER, name, 'scenario.yml'), 'utf8')
  const read = scenarioSchema.safeParse(parse(withDays(text)))
  if (!read.success) throw new Error(`${name}/scenario.yml: ${z.prettifyError(read.error)}`)
  return { ...read.data, name }
}

/** Whether a rule is shown by a scenario: some run of it gives a finding of that rule. */
export function shows({ expect }: Scenario, rule: string): boolean {
  const isRule = (one: z.infer<typeof note>): boolean =>
    one.change !== 'fixed' && (one.rule === rule || one.rule.startsWith(`${rule}/`))
  return expect.findings.some(isRule) || (expect.notes ?? []).some(isRule)
}

export function withDays(text: string, now = Date.now()): string {
  return text.replace(/\{\{today(?:([+-]\d+)d)?\}\}/g, (_, days: string | undefined) =>
    new Date(now + Number(days ?? 0) * 86_400_000).toISOString().slice(0, 10),
  )
}

/** A fresh copy of a scenario's repository; the caller removes it. */
export function makeRepository({ name, git }: Scenario): string {
  const folder = mkdtempSync(join(tmpdir(), `aivss-gate-${name}-`))
  const before = sideOf(name, 'base')
  if (git) {
    initRepository(folder, existsSync(before) ? 'topic' : 'main')
    const commit = (side: string, branch: string, parents: readonly string[]): string => {
      copy(side, folder)
      const id = writeCommit(folder, writeTree(folder, entriesOf(folder)), parents, name)
      writeRef(folder, `refs/heads/${branch}`, id)
      return id
    }
    if (existsSync(before)) {
      const base = commit(before, 'main', [])
      for (const entry of readdirSync(folder))
        if (entry !== '.git') rmSync(join(folder, entry), { recursive: true })
      commit(sideOf(name, 'repo'), 'topic', [base])
    } else commit(sideOf(name, 'repo'), 'main', [])
  } else {
    copy(sideOf(name, 'repo'), folder)
  }
  return folder
}

/** Every file below a folder as git would keep it. A process of git for each step would take longer than the scenario. */
function entriesOf(folder: string): Entries {
  const entries = new Map<string, Entry>()
  const add = (under: string): void => {
    for (const name of readdirSync(join(folder, under))) {
      const path = under === '' ? name : `${under}/${name}`
      const stat = lstatSync(join(folder, path))
      if (path === '.git') continue
      if (stat.isDirectory()) add(path)
      else if (stat.isSymbolicLink())
        entries.set(path, {
          mode: '120000',
          sha: writeObject(folder, 'blob', Buffer.from(readlinkSync(join(folder, path)))),
        })
      else
        entries.set(path, {
          mode: (stat.mode & 0o111) === 0 ? '100644' : '100755',
          sha: writeObject(folder, 'blob', readFileSync(join(folder, path))),
        })
    }
  }
  add('')
  return entries
}

function sideOf(name: string, side: 'base' | 'repo'): string {
  return join(FOLDER, name, side)
}

function copy(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const source = join(from, name)
    const stat = lstatSync(source)
    if (stat.isDirectory()) copy(source, join(to, name))
    else if (stat.isSymbolicLink()) symlinkSync(readlinkSync(source), join(to, name))
    else writeFileSync(join(to, name), replaced(readFileSync(source)))
  }
}

/** Bytes that are not text stay as they are. */
function replaced(bytes: Buffer): Buffer {
  return bytes.includes('{{today') ? Buffer.from(withDays(bytes.toString('utf8'))) : bytes
}

export interface Run {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command in a subprocess, on the Node that runs this test. */
export function runCommand(cwd: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      NO_COLOR: '1',
      GIT_CEILING_DIRECTORIES: tmpdir(),
      // Newer Nodes keep the compiled bundle there, which halves the time of a run; older ones do not look.
      NODE_COMPILE_CACHE: join(tmpdir(), 'aivss-gate-compiled'),
    }
    execFile(process.execPath, [CLI, ...args], { cwd, env }, (error, stdout, stderr) => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ exit, stdout, stderr })
    })
  })
}

export function argumentsOf({ run }: Scenario): readonly string[] {
  return typeof run === 'string' ? run.split(' ') : run
}

/** What a verdict says, in the words of `scenario.yml`. */
export function observed(verdict: Verdict, exit: number | null): object {
  const place = ({ path, line }: { path: string; line: number }): string => `${path}:${line}`
  const about = ({ rule, agent, subject, location, change }: Verdict['findings'][number]) => ({
    rule,
    agent,
    subject,
    at: place(location),
    change,
  })
  return {
    status: verdict.status,
    exit,
    scores: Object.fromEntries(
      verdict.agents.map(({ id, path, score }) => [
        verdict.agents.some((other) => other.id === id && other.path !== path) ? `${id} (${path})` : id,
        score.aivss ?? `${score.low.toFixed(1)} to ${score.high.toFixed(1)}`,
      ]),
    ),
    changes: Object.fromEntries(verdict.agents.map(({ id, change }) => [id, change])),
    findings: sorted(
      verdict.findings.flatMap((one) =>
        one.level === 'note'
          ? []
          : [
              {
                ...about(one),
                level: one.level,
                waived: one.waiver !== null,
                accepted: one.accepted !== null,
              },
            ],
      ),
    ),
    notes: sorted(verdict.findings.filter((one) => one.level === 'note').map(about)),
    gaps: verdict.gaps.map(({ path, reason }) => ({ path, reason })),
    errors: verdict.errors.map(({ code, location }) => ({
      code,
      at: location === null ? null : place(location),
    })),
    summary: verdict.summary,
    excluded: verdict.scope.excluded,
    would_be: verdict.policy.notEnforcedBefore?.wouldBe,
  }
}

/** What a scenario expects, with only as much of what was observed as it speaks about. */
export function expected({ expect }: Scenario, seen: object): object {
  const { contains: _contains, absent: _absent, summary, findings, notes, scores, changes, ...rest } = expect
  const given = seen as ReturnType<typeof JSON.parse>
  return {
    would_be: undefined,
    ...rest,
    scores: scores ?? given.scores,
    changes: changes ?? given.changes,
    findings: sorted(findings),
    notes: notes === undefined ? given.notes : sorted(notes),
    summary: { ...given.summary, ...summary },
  }
}

function sorted<T>(items: readonly T[]): readonly T[] {
  const key = (item: T): string =>
    JSON.stringify(Object.entries(item as object).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Lines of the file in which a finding stands, so that places can be held against them: what is gone stood at the base. */
export function lineCount({ name }: Scenario, { location, change }: Verdict['findings'][number]): number {
  const now = join(sideOf(name, 'repo'), location.path)
  const before = join(sideOf(name, 'base'), location.path)
  return readFileSync(change === 'fixed' || !existsSync(now) ? before : now, 'utf8').split('\n').length
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
