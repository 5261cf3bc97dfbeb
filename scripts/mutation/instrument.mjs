import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The sources of a room, by path. */
export function sourcesOf(root, room) {
  const folder = join(root, 'src', room)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file))
  return Object.fromEntries(files.map((name) => [name, readFileSync(name, 'utf8')]))
}

/** The sources with all their mutants placed in them by Stryker's instrumenter, and the mutants. */
export async function instrument(sources, instrumenter) {
  const { Instrumenter } = await import(pathToFileURL(join(instrumenter, 'dist/src/instrumenter.js')).href)
  const files = Object.entries(sources).map(([name, content]) => ({ name, mutate: true, content }))
  const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} }
  const options = { ignorers: [], excludedMutations: [], plugins: [], noHeader: false }
  return new Instrumenter(quiet).instrument(files, options)
}
