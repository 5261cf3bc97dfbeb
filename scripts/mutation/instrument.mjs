import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The sources of a room with all its mutants placed in them by Stryker's instrumenter, and the mutants. */
export async function instrument(root, room, instrumenter) {
  const { Instrumenter } = await import(pathToFileURL(join(instrumenter, 'dist/src/instrumenter.js')).href)
  const folder = join(root, 'src', room)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => {
      const name = join(folder, file)
      return { name, mutate: true, content: readFileSync(name, 'utf8') }
    })
  const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} }
  const options = { ignorers: [], excludedMutations: [], plugins: [], noHeader: false }
  return new Instrumenter(quiet).instrument(files, options)
}
