import { Buffer, isUtf8 } from 'node:buffer'
import { placeOfIndex } from '../source/structured.ts'
import type { Place } from '../source/place.ts'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string; readonly place: Place; readonly lossy: string }

/** Reads bytes as UTF-8 text; UTF-16, invalid bytes and NUL are refused with the place of the first one. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) {
    const lossy = new TextDecoder(utf16).decode(bytes)
    return { ok: false, reason: 'the file is UTF-16, not UTF-8', place: { path, line: 1, column: 1 }, lossy }
  }
  const lossy = (): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, nul))
    return {
      ok: false,
      reason: 'the file is binary (it holds a NUL byte)',
      place: placeOfIndex(before, before.length, path),
      lossy: lossy(),
    }
  }
  // Several times faster than a TextDecoder that is told to be strict.
  if (isUtf8(bytes))
    return { ok: true, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') }
  const before = validStart(bytes)
  return {
    ok: false,
    reason: 'the file is not valid UTF-8',
    place: placeOfIndex(before, before.length, path),
    lossy: lossy(),
  }
}

/** The text before the first byte that is no UTF-8, found by halving. */
function validStart(bytes: Uint8Array): string {
  const decode = (end: number): string =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
      stream: true,
    })
  let [valid, invalid] = [0, bytes.length + 1]
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    try {
      decode(middle)
      valid = middle
    } catch {
      invalid = middle
    }
  }
  return decode(valid)
}

/** By its mark, or by the zero byte that every character of Latin letters has there. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : null
}

/** Whether a text is the pointer that Git LFS leaves in place of a file. */
export function isLfsPointer(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/spec/')
}
