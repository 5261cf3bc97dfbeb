import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { gitArguments, gitEnvironment } from './git.ts'
import { objectId } from './identity.ts'

export interface GitObject {
  readonly type: 'blob' | 'tree' | 'commit' | 'tag'
  readonly bytes: Buffer
}

/** Bytes of an object that is larger than was asked for. */
export interface TooLarge {
  readonly tooLarge: number
}

/** The objects of a clone. */
export interface ObjectStore {
  /**
   * Objects as they are stored, without filters, by their full ids; those that are missing, or are not what their id says, are
   * left out. Of one above `most` bytes only the size is given, as the clone says. Nothing is fetched.
   */
  read(ids: readonly string[], most: number): Promise<ReadonlyMap<string, GitObject | TooLarge>>
}

/** Milliseconds without a question after which git need not wait for another one. */
const IDLE = 1_000

const HEADER = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|tree|commit|tag) (\d+)$/

/** Opens the objects of a clone. One git process answers all questions, since starting one takes longer than most answers. */
export function openObjects(top: string): ObjectStore {
  let running: Running | null = null
  let last: Promise<unknown> = Promise.resolve()
  const ask = async (ids: readonly string[], most: number): Promise<Map<string, GitObject | TooLarge>> => {
    const asked = ids.filter((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
    if (asked.length === 0) return new Map()
    running = running?.ended === false ? running : start(top)
    return await running.answers(asked, most)
  }
  return {
    async read(ids, most) {
      const answer = last.then(() => ask(ids, most))
      last = answer.catch(() => {})
      return await answer
    },
  }
}

interface Running {
  readonly ended: boolean
  answers(ids: readonly string[], most: number): Promise<Map<string, GitObject | TooLarge>>
}

function start(top: string): Running {
  const child = spawn('git', gitArguments(top, ['cat-file', '--batch']), {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: gitEnvironment(),
  })
  const { stdin, stdout } = child
  let reading: { readonly take: (chunk: Buffer) => boolean; readonly done: () => void } | null = null
  let ended = false
  const end = (): void => {
    ended = true
    reading?.done()
  }
  stdout.on('data', (chunk: Buffer) => {
    if (reading?.take(chunk) === true) reading.done()
  })
  // Git that is not there, or goes away: what it did not answer is missing.
  child.on('error', end)
  child.on('close', end)
  stdin.on('error', end)
  return {
    get ended() {
      return ended
    },
    answers: async (ids, most) =>
      await new Promise((resolve) => {
        const found = new Map<string, GitObject | TooLarge>()
        holdOpen(child, stdin, stdout, true)
        reading = {
          take: reader(ids.length, most, found),
          done: () => {
            reading = null
            holdOpen(child, stdin, stdout, false)
            setTimeout(() => {
              if (reading === null) {
                ended = true
                stdin.end()
              }
            }, IDLE).unref()
            resolve(found)
          },
        }
        if (ended) reading.done()
        else stdin.write(`${ids.join('\n')}\n`)
      }),
  }
}

/** Whether this process waits for git: only while a question is open. */
function holdOpen(child: ChildProcess, stdin: Writable, stdout: Readable, held: boolean): void {
  for (const handle of [child, stdin, stdout]) {
    // The pipes are sockets, which their types do not tell.
    const method: unknown = Reflect.get(handle, held ? 'ref' : 'unref')
    if (typeof method === 'function') Reflect.apply(method, handle, [])
  }
}

/** Takes what git answers to so many ids, piece by piece; true once all is there. */
function reader(
  count: number,
  most: number,
  found: Map<string, GitObject | TooLarge>,
): (chunk: Buffer) => boolean {
  let left = count
  let head = Buffer.alloc(0)
  let body: {
    readonly id: string
    readonly type: string
    readonly size: number
    readonly parts: Buffer[]
    missing: number
  } | null = null
  return (chunk) => {
    let at = 0
    while (at < chunk.length && left > 0) {
      if (body === null) {
        const end = chunk.indexOf(0x0a, at)
        head = Buffer.concat([head, chunk.subarray(at, end === -1 ? chunk.length : end)])
        if (end === -1) break
        at = end + 1
        const [, id, type, size] = HEADER.exec(head.toString('latin1')) ?? []
        head = Buffer.alloc(0)
        if (id === undefined || type === undefined) left -= 1
        // A line end follows the content.
        else body = { id, type, size: Number(size), parts: [], missing: Number(size) + 1 }
        continue
      }
      const piece = chunk.subarray(at, at + body.missing)
      if (body.size <= most) body.parts.push(piece)
      body.missing -= piece.length
      at += piece.length
      if (body.missing > 0) continue
      const { id, type, size } = body
      if (size > most) found.set(id, { tooLarge: size })
      else {
        const bytes = Buffer.concat(body.parts).subarray(0, size)
        if (isType(type) && objectId(type, bytes, id.length === 64 ? 'sha256' : 'sha1') === id)
          found.set(id, { type, bytes })
      }
      body = null
      left -= 1
    }
    return left === 0
  }
}

function isType(type: string): type is GitObject['type'] {
  return type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag'
}
