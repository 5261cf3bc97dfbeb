import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The campaign runs in the repository's root. */
const FOLDERS = ['examples', '__tests__/scenarios', '__tests__/fixtures', '.github', 'docs']
const LARGEST = 40_000

export interface SeedFile {
  /** As the repository of a scenario has it: without the folders of this one. */
  readonly path: string
  readonly text: string
}

let files: readonly SeedFile[] | null = null

/** Files that the repository holds as examples and as cases of its tests. */
export function seedFiles(): readonly SeedFile[] {
  files ??= FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: inScenario(path), text: readFileSync(path, 'utf8') }))
      .filter(({ text }) => text.length > 0 && text.length <= LARGEST),
  )
  return files
}

function inScenario(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^__tests__\/(?:scenarios\/[^/]+\/(?:repo\/|base\/|change\/)?|fixtures\/)/, '')
}

/** The texts between quotes in the tests of a folder: what they read is as good a seed as a file. */
export function quotedTexts(folder: string): readonly (readonly string[])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8')
      return [...source.matchAll(/`((?:[^`\\]|\\[\s\S]){1,8000})`|'((?:[^'\\\n]|\\.){1,2000})'/g)].map(
        ([, template, string]) => unescaped(template ?? string ?? ''),
      )
    })
}

function unescaped(text: string): string {
  return text.replaceAll('\\n', '\n').replace(/\\([`'$\\])/g, '$1')
}
