import { withoutComments } from '../model/comments.ts'
import { LIMITS } from './limits.ts'
import { namedFiles } from './named-files.ts'
import { decodeText } from './text-file.ts'
import type { Workspace } from './workspace.ts'

/**
 * Whether every file that a path or glob of a model names says in both trees the same, comments, empty lines and blanks at the
 * ends of lines aside. A file that cannot be read counts as saying something else.
 */
export function onlyTouched(head: Workspace, base: Workspace): (path: string) => boolean {
  return (path) => {
    const files = [...new Set([...namedFiles(head, path), ...namedFiles(base, path)])].filter(
      (file) => head.identity(head.base + file) !== base.identity(base.base + file),
    )
    return (
      files.length > 0 &&
      files.every((file) => {
        const [now, before] = [wordsOf(head, file), wordsOf(base, file)]
        return now !== null && now === before
      })
    )
  }
}

function wordsOf(workspace: Workspace, file: string): string | null {
  const path = workspace.base + file
  const content = workspace.read(path, LIMITS.artefactBytes)
  if (content.kind !== 'bytes') return null
  const decoded = decodeText(content.bytes, path)
  if (!decoded.ok) return null
  return withoutComments(decoded.text, file)
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}
