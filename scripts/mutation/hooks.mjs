import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Has TypeScript loaded without a build: `replaced` sources instead of the files, `@jest/globals` as what gathers tests, and
 * every module of the repository once for each generation (`?g=N`), so that what happens while modules load can happen anew.
 * Gives which files each file imports.
 */
export function installHooks(root, replaced) {
  const ours = [pathToFileURL(`${root}/src/`).href, pathToFileURL(`${root}/__tests__/`).href]
  const globals = new URL('jest-globals.mjs', import.meta.url).href
  const stripped = new Map()
  const imports = new Map()
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: globals, shortCircuit: true }
      const found = next(specifier, context)
      if (!ours.some((folder) => found.url.startsWith(folder)) || !/\.ts(?:\?|$)/.test(found.url))
        return found
      const parent = context.parentURL === undefined ? null : new URL(context.parentURL)
      const url = new URL(found.url)
      if (url.search === '' && parent !== null) url.search = parent.search
      if (parent !== null) {
        const importer = fileURLToPath(parent)
        imports.set(importer, (imports.get(importer) ?? new Set()).add(fileURLToPath(url)))
      }
      return { ...found, url: url.href }
    },
    load(url, context, next) {
      if (!url.startsWith('file:') || !/\.ts(?:\?|$)/.test(url) || url.includes('/node_modules/'))
        return next(url, context)
      const path = fileURLToPath(url)
      const source =
        stripped.get(path) ?? stripTypeScriptTypes(replaced.get(path) ?? readFileSync(path, 'utf8'))
      stripped.set(path, source)
      return { format: 'module', source, shortCircuit: true }
    },
  })
  return imports
}
