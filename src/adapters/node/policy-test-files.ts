import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { POLICY_PATH } from '../../app/find-policy.ts'
import { LIMITS } from '../../app/limits.ts'
import { decodeText } from '../../app/text-file.ts'
import { UserError } from '../../app/user-error.ts'
import type { FileContent } from '../../app/workspace.ts'
import { readFile } from './files.ts'
import type { Project } from './project.ts'

const ENDING = '.test.yml'

/** The cases that stand beside a policy: `.github/aivss-gate.yml` has them in `.github/aivss-gate.test.yml`. */
function besidePolicy({ folder, policy }: Project): string {
  const source = policy.source ?? `${folder.workspace.base}${POLICY_PATH}`
  const path = isAbsolute(source) ? source : join(folder.root, source)
  return path.replace(/(?:\.ya?ml)?$/, ENDING)
}

/**
 * The text of the file of cases, with its path as it is shown.
 *
 * @throws UserError where it is missing or cannot be read
 */
export function readCases(
  project: Project,
  cwd: string,
  given: string | null,
): { readonly text: string; readonly path: string } {
  const absolute = given === null ? besidePolicy(project) : resolve(cwd, given)
  const inside = relative(project.folder.root, absolute)
  const path = inside.startsWith('..') || isAbsolute(inside) ? absolute : inside.split(sep).join('/')
  const read = textOf(readFile(absolute, LIMITS.policyBytes), path)
  if ('text' in read) return { text: read.text, path }
  const help =
    given === null
      ? '"aivss-gate init --policy-tests" writes first ones there; or name a file of cases.'
      : 'Name a file of cases that can be read.'
  throw new UserError('no-cases', `${path} ${read.problem}`, help, null)
}

/** A file of the work tree as a case may name it, relative to the folder that holds `.github`. */
export function fileOfTree({ folder: { workspace } }: Project): (path: string) => ReturnType<typeof textOf> {
  return (path) => {
    const full = workspace.base + path
    const content: FileContent = workspace.has(full)
      ? workspace.read(full, LIMITS.modelBytes)
      : { kind: 'missing' }
    return textOf(content, path)
  }
}

function textOf(
  content: FileContent,
  path: string,
): { readonly text: string } | { readonly problem: string } {
  switch (content.kind) {
    case 'missing':
      return { problem: 'does not exist' }
    case 'link':
      return { problem: 'is a symbolic link, which is never followed' }
    case 'submodule':
    case 'special':
      return { problem: 'is not a regular file' }
    case 'too-large':
      return { problem: `is too large (${content.size} bytes)` }
    case 'unreadable':
      return { problem: `could not be read: ${content.reason}` }
    case 'bytes': {
      const decoded = decodeText(content.bytes, path)
      return decoded.ok ? { text: decoded.text } : { problem: `is no text: ${decoded.reason}` }
    }
  }
}
