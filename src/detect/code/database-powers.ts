import type { CapabilityId } from '../../model/capabilities.ts'
import { DATABASES } from './body-powers.ts'
import { meaningsOf, type Source } from './source.ts'
import { argumentsOf, type Call } from '../read/code-calls.ts'
import { isMark, nameAt, textAt } from '../read/code.ts'
import type { Origin } from '../read/code-imports.ts'

const READS = /^(?:\(?select|with|show|describe|explain|pragma)\b/i
const WRITES = /^(?:insert|update|delete|create|drop|alter|merge|replace|truncate|upsert)\b/i

/** How much of a statement is looked at. */
const LONGEST_VERB = 40

/** SQL that stands there says what it does; SQL that comes from elsewhere may do anything. */
export function databasePowers(
  source: Source,
  { path, open }: Call,
  origins: readonly Origin[],
): readonly CapabilityId[] {
  if (!/^(?:execute|executemany|executescript|query|fetch|fetchrow|prepare)$/.test(path.at(-1) ?? ''))
    return []
  const [first] = argumentsOf(source.code, open)
  if (first === undefined) return []
  const spans = [first.value, ...meaningsOf(source, first.value)]
  const texts = spans.flatMap(
    ({ from }) => textAt(source.code, isText(source, from))?.trimStart().slice(0, LONGEST_VERB) ?? [],
  )
  const reads = texts.some((text) => READS.test(text))
  const writes = texts.some((text) => WRITES.test(text))
  if (reads || writes)
    return [...(reads ? (['db.read'] as const) : []), ...(writes ? (['db.write'] as const) : [])]
  const isDatabase = origins.some(({ module }) => DATABASES.test(module))
  return isDatabase && texts.length === 0 ? ['db.read', 'db.write'] : []
}

/** `text("select ...")` of SQLAlchemy is its text. */
function isText({ code }: Source, from: number): number {
  return nameAt(code, from) === 'text' && isMark(code, from + 1, '(') ? from + 2 : from
}
