import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { HISTORY_LIMITS } from '../../audit/history.ts'

/** The first line of the comment that holds a history. Anybody may write it: it counts only together with the author. */
export const HISTORY_MARKER = '<!-- aivss-gate history -->'

/** Bytes of the comment: GitHub refuses more than 65,536 characters. */
export const HISTORY_BUDGET = 60_000

const WORDS =
  'The audits keep their history here, so that the next ones can show a trend. It is checked when it is read. Delete this comment to begin anew.'
const [OPENING, ENDING] = ['<!-- br:', ' -->']

/** What is read where the comment no longer holds a history: a line that is no record, which readers tell. */
const DAMAGED = 'damaged\n'

/** A comment that holds JSON lines, without the oldest where not all have room; null where not even the newest has. */
export function packHistory(text: string, budget: number = HISTORY_BUDGET): string | null {
  const lines = text.split('\n').slice(0, -1)
  const bodyFrom = (start: number): string =>
    `${HISTORY_MARKER}\n${WORDS}\n\n${OPENING}${packed(`${lines.slice(start).join('\n')}\n`)}${ENDING}\n`
  let best: string | null = null
  // The fewest lines to leave out, by halves: each try packs everything.
  for (let [low, high] = [0, lines.length - 1]; low <= high;) {
    const middle = best === null && low === 0 ? 0 : Math.floor((low + high) / 2)
    const body = bodyFrom(middle)
    if (body.length <= budget) {
      best = body
      high = middle - 1
    } else low = middle + 1
  }
  return best
}

/** The JSON lines in a comment, whatever became of it. Never throws, and never unpacks more than a history may be. */
export function unpackHistory(body: string): string {
  const line = body
    .split('\n')
    .map((one) => one.trim())
    .find((one) => one.startsWith(OPENING) && one.endsWith(ENDING))
  const data = line?.slice(OPENING.length, -ENDING.length)
  if (data === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(data)) return DAMAGED
  try {
    const options = { maxOutputLength: HISTORY_LIMITS.characters * 3 }
    // What was cut short may come back as nothing.
    return brotliDecompressSync(Buffer.from(data, 'base64'), options).toString('utf8') || DAMAGED
  } catch {
    return DAMAGED
  }
}

/** Brotli, for its window: each record repeats the agents of the one before, which may be 200 kB away. */
function packed(text: string): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 }
  return brotliCompressSync(text, { params }).toString('base64')
}
