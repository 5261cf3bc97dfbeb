import { withoutClimbing } from '../../source/inside.ts'
import { languageOf } from '../read/code.ts'

/**
 * The file of the repository that a file means by a module, or null: a path beside it, or, of a name, one below a folder above it
 * (nearest first) or below `src` there. Packages that are installed are none of its files.
 */
export function moduleFile(path: string, module: string, has: (path: string) => boolean): string | null {
  const python = languageOf(path) === 'python'
  return (python ? pythonPlaces(path, module) : scriptPlaces(path, module)).find(has) ?? null
}

/** `.a` is beside the file, `..a` above it; a name may be one of any folder that Python is started in. */
function pythonPlaces(path: string, module: string): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0
  const inner = module.slice(dots).replaceAll('.', '/')
  const above = foldersAbove(path)
  const folders = dots > 0 ? above.slice(dots - 1, dots) : withSources(above)
  return folders.flatMap((folder) =>
    inner === '' ? [`${folder}__init__.py`] : [`${folder}${inner}.py`, `${folder}${inner}/__init__.py`],
  )
}

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']

/** `./a` is beside the file; `@/a`, `~/a`, `#a` and `src/a` are what builds usually make of them. */
function scriptPlaces(path: string, module: string): readonly string[] {
  const above = foldersAbove(path)
  const alias = /^(?:[@~]\/|#\/?)(?<rest>.+)$/.exec(module)?.groups?.rest
  if (/^\.{1,2}(?:\/|$)/.test(module)) {
    return filesOf(withoutClimbing((above[0] ?? '') + module))
  }
  if (alias === undefined && (module.startsWith('@') || !module.includes('/'))) return []
  return withSources(above).flatMap((folder) => filesOf(folder + (alias ?? module)))
}

/** TypeScript writes the name of the file that it will become: `./a.js` is `a.ts`. */
function filesOf(place: string): readonly string[] {
  const bare = place.replace(/\.[cm]?jsx?$/, '')
  return [
    ...(languageOf(place) === null ? [] : [place]),
    ...ENDINGS.map((ending) => bare + ending),
    ...ENDINGS.map((ending) => `${place}/index${ending}`),
  ]
}

/** The folders that a file stands in, nearest first, each with its closing `/`; the last is the root, ''. */
function foldersAbove(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  return [...folders.keys(), folders.length]
    .map((count) =>
      folders
        .slice(0, count)
        .map((folder) => `${folder}/`)
        .join(''),
    )
    .toReversed()
}

function withSources(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => [folder, `${folder}src/`])
}
