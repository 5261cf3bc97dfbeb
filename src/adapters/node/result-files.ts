import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FleetResult, parseResult } from '../../app/fleet/result.ts'
import { UserError } from '../../app/user-error.ts'

/** An owner never holds an underscore, so that no two repositories share a file. */
export function resultFile(folder: string, repository: string): string {
  return join(folder, `${repository.toLowerCase().replace('/', '__')}.json`)
}

/** The result of a repository that an earlier run left; null where there is none that can be read. */
export function readResult(folder: string, repository: string): FleetResult | null {
  return parsedFile(resultFile(folder, repository))
}

/**
 * Writes a result whole or not at all: a killed run leaves no half of one.
 *
 * @throws UserError where it cannot be written
 */
export function writeResult(folder: string, result: FleetResult): void {
  const path = resultFile(folder, result.repository)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.part`, `${JSON.stringify(result)}\n`)
    renameSync(`${path}.part`, path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason'
    throw new UserError(
      'output',
      `the result of ${result.repository} could not be written: ${reason}`,
      'Name a folder that can be written with --output.',
    )
  }
}

/**
 * Every file of results below some folders, one after the other; null for one that is none.
 *
 * @throws UserError where a folder cannot be read
 */
export function* resultsBelow(
  folders: readonly string[],
): Generator<{ readonly path: string; readonly result: FleetResult | null }> {
  for (const path of folders.flatMap(filesIn)) yield { path, result: parsedFile(path) }
}

function parsedFile(path: string): FleetResult | null {
  try {
    return parseResult(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    throw new UserError(
      'fleet-results',
      `${folder} is no folder of results`,
      'Name the folders that the jobs wrote with "fleet audit --output".',
    )
  }
}
