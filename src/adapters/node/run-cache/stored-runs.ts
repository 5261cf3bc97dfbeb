import { createHash, randomBytes } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { STATUSES, type Status } from '../../../verdict/verdict.ts'

/** What a run came to: its status and the report that it printed. */
export interface StoredRun {
  readonly status: Status
  readonly report: string
}

/** Runs that are kept; the oldest go first. */
const MOST_KEPT = 64
/** Characters of a report above which it is not kept. */
const LONGEST = 32 * 1024 * 1024

/**
 * An earlier run by its key; null where there is none, and where what stands there is not ours: a link, a file of another
 * user or that others may write, one that was cut or changed.
 */
export function storedRun(folder: string, key: string): StoredRun | null {
  try {
    if (!isOurs(lstatSync(folder)) || !isOurs(lstatSync(fileOf(folder, key)))) return null
    const text = readFileSync(fileOf(folder, key), 'utf8')
    const end = text.indexOf('\n')
    const report = text.slice(end + 1)
    const status = STATUSES.find((one) => headOf(key, one, report) === text.slice(0, end + 1))
    return status === undefined ? null : { status, report }
  } catch {
    return null
  }
}

/** Keeps a run. That it cannot be kept is no fault of the run. */
export function storeRun(folder: string, key: string, { status, report }: StoredRun): void {
  if (report.length > LONGEST) return
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOurs(lstatSync(folder))) return
    const draft = join(folder, `.${randomBytes(8).toString('hex')}`)
    writeFileSync(draft, headOf(key, status, report) + report, { flag: 'wx', mode: 0o600 })
    renameSync(draft, fileOf(folder, key))
    const kept = readdirSync(folder).map((name) => ({ name, time: lstatSync(join(folder, name)).mtimeMs }))
    for (const { name } of kept.toSorted((a, b) => b.time - a.time).slice(MOST_KEPT))
      rmSync(join(folder, name), { force: true })
  } catch {
    // A full disk, or a folder that cannot be written: the next run works it out again.
  }
}

function headOf(key: string, status: Status, report: string): string {
  return `aivss-gate run ${key} ${status} ${createHash('sha256').update(report).digest('hex')}\n`
}

function fileOf(folder: string, key: string): string {
  return join(folder, `${key}.run`)
}

/** Whether nobody else can have written there, as far as the system tells. */
function isOurs(stat: Stats): boolean {
  const user = process.getuid?.()
  return (
    (stat.isFile() || stat.isDirectory()) &&
    (user === undefined || (stat.uid === user && (stat.mode & 0o022) === 0))
  )
}
