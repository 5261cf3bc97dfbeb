import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { FOLDER, withDays } from './harness.ts'

/*
 * The words of a verdict: every error and warning, the first note of each rule, gaps, faults and ways to green. Kept beside
 * each scenario in `told.txt`; AIVSS_GATE_TELL=write has the tests of scenarios write them anew.
 */

const DAY = 86_400_000
const DATE = /\b\d{4}-\d{2}-\d{2}\b/g

export function toldOf({ findings, gaps, errors, agents }: Verdict): string {
  const noted = new Set<string>()
  const shown = findings.filter(({ level, rule }) => {
    const isFirst = level !== 'note' || !noted.has(rule)
    if (level === 'note') noted.add(rule)
    return isFirst
  })
  const lines = [
    ...shown.flatMap(({ level, rule, agent, location, change, standing, message, help }) => [
      [level, rule, agent ?? '-', `${location.path}:${location.line}:${location.column}`, change ?? '-', standing].join(' '),
      `  ${message}`,
      `  ${help}`,
    ]),
    ...gaps.flatMap(({ path, reason, agent, message }) => [`gap ${reason} ${agent ?? '-'} ${path}`, `  ${message}`]),
    ...errors.flatMap(({ code, message, help }) => [`fault ${code}`, `  ${message}`, `  ${help}`]),
    ...agents.flatMap(({ id, remedies }) =>
      (remedies ?? []).map(
        ({ changes, aivss, status }) => `way to green of ${id}: ${changes.join('; ')} -> ${aivss ?? '-'} ${status}`,
      ),
    ),
  ]
  // A digest says that something is another, not how it reads.
  return lines
    .map((line) => `${line.replaceAll('\n', '\\n').replace(/sha256:[0-9a-f]{12}/g, 'sha256:...')}\n`)
    .join('')
}

/** What a scenario's file says that its verdict tells, on this day; null where it has none. */
export function toldBefore(name: string): string | null {
  const file = join(FOLDER, name, 'told.txt')
  return existsSync(file) ? withDays(readFileSync(file, 'utf8')) : null
}

/** Writes the file of a scenario. Days that its repository does not state as such count from today. */
export function writeTold(name: string, told: string): void {
  const stated = new Set(textsOf(join(FOLDER, name)).flatMap((text) => text.match(DATE) ?? []))
  const today = Date.parse(new Date().toISOString().slice(0, 10))
  const text = told.replace(DATE, (date) => {
    const days = Math.round((Date.parse(date) - today) / DAY)
    return stated.has(date) ? date : `{{today${days === 0 ? '' : `${days > 0 ? '+' : ''}${days}d`}}}`
  })
  writeFileSync(join(FOLDER, name, 'told.txt'), text)
}

function textsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && entry.name !== 'told.txt')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}
