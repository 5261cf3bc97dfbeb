import { readerFor } from '../formats/registry.ts'
import type { Reader } from '../formats/reader.ts'
import { keyOrder } from '../formats/repair/key-order.ts'
import {
  finalLineEnd,
  looseEnds,
  reviewSkeleton,
  schemaKey,
  schemaLine,
} from '../formats/repair/loose-ends.ts'
import { edited, shifted, type TextEdit } from '../formats/repair/text-edit.ts'
import { yamlNames } from '../formats/repair/yaml-names.ts'
import { statementsOf } from '../formats/write/same-model.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { frontMatterOf } from './convert-source.ts'
import { schemaComment } from './first-policy.ts'
import { LIMITS } from './limits.ts'

/** What a file would become. */
export type Fixed =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly text: string; readonly what: readonly string[] }
  /** It is not of our own forms. */
  | { readonly kind: 'foreign' }
  /** It holds a fault; nothing is touched until a person has corrected it. */
  | { readonly kind: 'faulty' }

interface Subject {
  readonly path: string
  readonly reader: Reader
  readonly models: readonly ThreatModel[]
}

/**
 * A text with the safe repairs in it. Each is made alone and read back: one after which a reader finds a fault, or reads
 * anything else than before, is not made.
 */
export async function fixText(text: string, path: string): Promise<Fixed> {
  const reader = readerFor(path, text.slice(0, LIMITS.headBytes))
  if (reader === null || (reader.id !== 'native' && reader.id !== 'markdown')) return { kind: 'foreign' }
  const { models, problems } = await reader.read(text, path)
  if (problems.length > 0 || models.length === 0) return { kind: 'faulty' }
  const subject = { path, reader, models }
  const what: string[] = []
  let now = text
  for (const repair of repairsFor(subject)) {
    const edits = await repair(now)
    const next = edited(now, edits)
    if (next === now || !(await readsTheSame(next, subject))) continue
    what.push(...edits.map((one) => one.what))
    now = next
  }
  return now === text ? { kind: 'same' } : { kind: 'changed', text: now, what: counted(what) }
}

type Repair = (text: string) => readonly TextEdit[] | Promise<readonly TextEdit[]>

function repairsFor({ path, reader, models }: Subject): readonly Repair[] {
  const isReviewed = models.length !== 1 || models[0]?.review !== null
  if (reader.id === 'markdown')
    return [
      inFrontMatter(yamlNames),
      inTables,
      inFrontMatter(looseEnds),
      ...(isReviewed ? [] : [inFrontMatter(reviewSkeleton)]),
      finalLineEnd,
    ]
  if (/\.json$/i.test(path))
    return [yamlNames, looseEnds, finalLineEnd, (text) => schemaKey(text, SCHEMA.replace(/^.*\$schema=/, ''))]
  return [
    yamlNames,
    looseEnds,
    finalLineEnd,
    keyOrder,
    finalLineEnd,
    (text) => schemaLine(text, SCHEMA),
    ...(isReviewed ? [] : [reviewSkeleton]),
  ]
}

const SCHEMA = schemaComment('model')

function inFrontMatter(repair: (text: string) => readonly TextEdit[]): Repair {
  return (text) => {
    const split = frontMatterOf(text)
    if (split === null) return []
    return shifted(repair(split.front), text.indexOf('\n') + 1)
  }
}

async function inTables(text: string): Promise<readonly TextEdit[]> {
  const split = frontMatterOf(text)
  if (split === null) return []
  const { readBlocks } = await import('../formats/markdown-tree.ts')
  const { markdownNames } = await import('../formats/repair/markdown-names.ts')
  return shifted(markdownNames(split.body, readBlocks(split.body, '', 0)), text.length - split.body.length)
}

async function readsTheSame(text: string, { path, reader, models }: Subject): Promise<boolean> {
  if (readerFor(path, text.slice(0, LIMITS.headBytes)) !== reader) return false
  const read = await reader.read(text, path)
  return read.problems.length === 0 && said(read.models) === said(models)
}

function said(models: readonly ThreatModel[]): string {
  return JSON.stringify(models.map(statementsOf))
}

/** Each thing once, with how often it was done. */
function counted(what: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  for (const one of what) times.set(one, (times.get(one) ?? 0) + 1)
  return [...times].map(([one, count]) => (count === 1 ? one : `${one} (${count} times)`))
}
