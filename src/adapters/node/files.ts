import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { FileContent } from '../../app/workspace.ts'

const NO_FOLLOW = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Reads a regular file of at most `maxBytes`; links, folders and devices are named, not read. */
export function readFile(path: string, maxBytes: number): FileContent {
  let stat: Stats | undefined
  try {
    stat = lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) }
  }
  if (stat === undefined) return { kind: 'missing' }
  if (stat.isSymbolicLink()) return { kind: 'link' }
  if (stat.isDirectory()) return { kind: 'submodule' }
  if (!stat.isFile()) return { kind: 'special' }
  let handle: number
  try {
    handle = openSync(path, NO_FOLLOW)
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) }
  }
  try {
    const { size } = fstatSync(handle)
    return size > maxBytes ? { kind: 'too-large', size } : { kind: 'bytes', bytes: readUpTo(handle, size) }
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) }
  } finally {
    closeSync(handle)
  }
}

/** The first bytes of a regular file, or a text that says why it could not be read; null where none stands there. */
export function readHead(path: string, bytes: number): Uint8Array | string | null {
  try {
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null
    const handle = openSync(path, NO_FOLLOW)
    try {
      // No more room than the file needs: thousands of small ones are looked at.
      return readUpTo(handle, Math.min(bytes, fstatSync(handle).size))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return `the file could not be read: ${reasonOf(error)}`
  }
}

function readUpTo(handle: number, size: number): Uint8Array {
  const buffer = new Uint8Array(size)
  let filled = 0
  while (filled < size) {
    const read = readSync(handle, buffer, filled, size - filled, filled)
    if (read === 0) break
    filled += read
  }
  return buffer.subarray(0, filled)
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
