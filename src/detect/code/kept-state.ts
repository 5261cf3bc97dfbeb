import type { CapabilityId } from '../../model/capabilities.ts'
import { plain } from './plain.ts'
import { isFilled } from './filled.ts'
import { callIn, meaningsOf, type Source } from './source.ts'
import type { Argument, Call } from '../read/code-calls.ts'
import { after, nameAt, textAt } from '../read/code.ts'

/** Names that say themselves that what they keep ends with the process or the conversation. */
const IN_MEMORY =
  /^(?:MemorySaver|In_?Memory|Conversation|ListMemory|BufferMemory|ChatMemoryBuffer|createMemory|ChatMessageHistory|ChatHistory|BufferedChat|SlidingWindow|Summariz)/
const STORES = /Saver|Store|Memory|Session|Storage|Db$|DB$|Redis|Postgres|Sqlite|Mongo|Checkpoint/

/** A saver, store or memory by its name: those that say that they are in memory keep a session, others keep it for good. */
export function keptState(source: Source, { value, key }: Argument): readonly CapabilityId[] {
  const { code } = source
  if (/^true$/i.test(nameAt(code, value.from) ?? ''))
    return plain(key ?? '') === 'memory' ? ['memory.persistent'] : []
  if (!isFilled(source, value)) return []
  const [call] = [value, ...meaningsOf(source, value)].flatMap((span) => callIn(source, span) ?? [])
  if (call === undefined) return []
  const name = call.path.find((one) => /^[A-Z]/.test(one)) ?? call.path.at(-1) ?? ''
  if (IN_MEMORY.test(name) || isOfThread(source, call)) return ['memory.session']
  return STORES.test(name) ? ['memory.persistent'] : []
}

/** Mastra's memory may be bound to one conversation; with a store of its own it stays. */
function isOfThread({ code }: Source, { open }: Call): boolean {
  let scoped = false
  for (let at = open; at < after(code, open); at += 1) {
    const key = nameAt(code, at) ?? textAt(code, at)
    if (key === 'storage' || key === 'vector') return false
    if (key === 'scope') {
      if (textAt(code, at + 2) !== 'thread') return false
      scoped = true
    }
  }
  return scoped
}
