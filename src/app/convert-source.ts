import type { ModelNote } from '../formats/reader.ts'
import { readerFor } from '../formats/registry.ts'
import { yamlComments } from '../formats/write/yaml-comments.ts'
import type { SourceComment } from '../formats/write/comments.ts'
import type { Change } from '../formats/write/statable.ts'
import type { FormatId, ThreatModel } from '../model/threat-model.ts'
import type { Policy } from '../policy/policy.ts'
import { discover } from './discover.ts'
import { LIMITS } from './limits.ts'
import { refuseGaps } from './single-file.ts'
import { decodeText } from './text-file.ts'
import { UserError } from './user-error.ts'
import type { Ports } from './workspace.ts'

/** A model file that was read without a fault, and what stands in it beside the models. */
export interface ConvertSource {
  readonly path: string
  readonly text: string
  readonly format: FormatId
  readonly models: readonly ThreatModel[]
  readonly comments: readonly SourceComment[]
  /** What the reader understood, or left, and no model of ours has room for. */
  readonly left: readonly Change[]
}

/**
 * Reads the one file that was named.
 *
 * @throws UserError where it cannot be read, is no model, or holds a fault: what a fault loses would vanish in silence
 */
export async function readSource(ports: Ports, policy: Policy): Promise<ConvertSource> {
  const found = await discover(ports, policy)
  refuseGaps(found.gaps)
  const [first, ...others] = found.problems
  if (first !== undefined)
    throw new UserError('model-invalid', first.message, first.help, first.place, others)
  const [path] = ports.workspace.named
  const content = path === undefined ? null : ports.workspace.read(path, LIMITS.modelBytes)
  const decoded = content?.kind === 'bytes' && path !== undefined ? decodeText(content.bytes, path) : null
  const reader =
    decoded?.ok === true && path !== undefined
      ? readerFor(path, decoded.text.slice(0, LIMITS.headBytes))
      : null
  if (path === undefined || decoded?.ok !== true || reader === null)
    throw new UserError('no-model', 'there is no threat model in the file', 'Name a threat-model file.')
  const { text } = decoded
  // Our own forms have nothing to note; of others the notes are read once more.
  const isOurs = reader.id === 'native' || reader.id === 'markdown'
  const { models, notes = [] } = isOurs ? { models: found.models } : await reader.read(text, path)
  if (models.length === 0)
    throw new UserError('no-model', `there is no threat model in ${path}`, 'Name a threat-model file.')
  return { path, text, format: reader.id, models, ...(await besides(reader.id, path, text, models, notes)) }
}

async function besides(
  format: FormatId,
  path: string,
  text: string,
  models: readonly ThreatModel[],
  notes: readonly ModelNote[],
): Promise<Pick<ConvertSource, 'comments' | 'left'>> {
  const told = notes.map(({ message, place }): Change => ({ what: message, place }))
  const [model] = models
  if (format === 'native')
    return { comments: /\.json$/i.test(path) ? [] : yamlComments(text, path), left: told }
  if (format !== 'markdown' || model === undefined) return { comments: [], left: told }
  const split = frontMatterOf(text)
  if (split === null) return { comments: [], left: told }
  const { readBlocks } = await import('../formats/markdown-tree.ts')
  const { markdownRest } = await import('../formats/write/markdown-source.ts')
  const rest = markdownRest(readBlocks(split.body, path, split.bodyLine - 1), model)
  return {
    comments: [...yamlComments(split.front, path, 1), ...rest.comments],
    left: [...told, ...rest.left],
  }
}

/** Front matter and body of a Markdown text; null where it has none. */
export function frontMatterOf(
  text: string,
): { readonly front: string; readonly body: string; readonly bodyLine: number } | null {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)
  if (match === null || match.index !== 0) return null
  return { front: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length }
}
