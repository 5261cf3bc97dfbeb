import { besideWords } from '../gate/remedy/beside-words.ts'
import type { Remedy, RemedyPart } from '../verdict/remedy.ts'

interface Said {
  readonly before: string
  readonly ids: readonly string[]
  readonly after: string
}

/** The changes of a remedy as one sentence without its full stop; what differs only in what it is about is said once. */
export function changesText({ changes, parts, listing }: Remedy): string {
  const beside = listing === null ? '' : besideWords(listing)
  const said: Said[] = []
  changes.forEach((change, index) => {
    const bare = beside !== '' && change.endsWith(beside) ? change.slice(0, -beside.length) : change
    const next = aroundId(bare, parts[index])
    const last = said.at(-1)
    const alike = last !== undefined && last.before === next.before && last.after === next.after
    if (alike && last.ids.length > 0 && next.ids.length > 0)
      said.splice(-1, 1, { ...last, ids: [...last.ids, ...next.ids] })
    else said.push(next)
  })
  return `${said.map(({ before, ids, after }) => before + listed(ids) + after).join('; ')}${beside}`
}

/** A change taken apart at the id that it is about. */
function aroundId(change: string, part: RemedyPart | undefined): Said {
  const id = part !== undefined && 'id' in part ? part.id : ''
  const at = id === '' ? -1 : change.indexOf(id)
  return at === -1
    ? { before: change, ids: [], after: '' }
    : { before: change.slice(0, at), ids: [id], after: change.slice(at + id.length) }
}

/** "a, b and c". */
function listed(ids: readonly string[]): string {
  return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`
}
