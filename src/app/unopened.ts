import type { Unexamined } from './detect-artefact.ts'
import type { FileContent } from './workspace.ts'

export const unreadable = (reason: string): Unexamined => ({
  reason: 'unreadable',
  message: `could not be read: ${reason}`,
})

/** Why a file that may define an agent will not be opened; null where it will. */
export function unopened(content: FileContent): Unexamined | null {
  switch (content.kind) {
    case 'link':
      return {
        reason: 'link',
        message: 'a symbolic link stands where agents may be defined; it is never followed',
      }
    case 'submodule':
      return {
        reason: 'submodule',
        message: 'a submodule stands where agents may be defined; it is not looked into',
      }
    case 'special':
      return unreadable('it is not a regular file')
    case 'too-large':
      return {
        reason: 'too-large',
        message: `${content.size} bytes; larger than what is looked at for agents`,
      }
    case 'unreadable':
    case 'missing':
    case 'bytes':
      return null
  }
}
