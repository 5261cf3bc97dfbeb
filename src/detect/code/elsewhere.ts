import { moduleFile } from './module-file.ts'
import { readModule, type Source } from './source.ts'

/** A path of names, in the file in which they mean what they do. */
export interface Place {
  readonly source: Source
  /** Empty: the module itself. */
  readonly path: readonly string[]
}

/** Where names come from that a file takes from other files of the repository; empty for names of its own and of libraries. */
export function elsewhere(source: Source, path: readonly string[]): readonly Place[] {
  const [first, ...rest] = path
  const { names, everything } = source.imports
  if (first === undefined) return []
  const taken =
    names
      .get(first)
      ?.map(({ module, name }) => ({ module, inner: name === null ? rest : [name, ...rest] })) ??
    everything.map((module) => ({ module, inner: path }))
  return taken.flatMap(({ module, inner }) => placesIn(source, module, inner))
}

/**
 * Of a package of Python each name may be a module of its own (`from app import tools`, `import app.tools`), or something that the
 * package has, even where a module stands there by the same name: `from .search import search` in `tools/__init__.py`.
 */
function placesIn(source: Source, module: string, path: readonly string[]): readonly Place[] {
  const [first, ...rest] = path
  const isPython = source.code.language === 'python'
  const inner = !isPython || first === undefined ? [] : placesIn(source, dotted(module, first), rest)
  const file = moduleFile(source.path, module, (one) => source.around.has(one))
  const target = file === null || file === source.path ? null : readModule(source, file)
  return target === null ? inner : [...inner, { source: target, path }]
}

function dotted(module: string, name: string): string {
  return module.endsWith('.') ? module + name : `${module}.${name}`
}
