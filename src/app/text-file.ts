import { placeOfIndex } from '../source/structured.ts'
import type { Place } from '../source/place.ts'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string; readonly place: Place; readonly lossy: string }

/** Reads bytes as UTF-8 text; invalid bytes and NUL are refused with the place of the first one. */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
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
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const text = lossy()
    const at = Math.max(0, text.indexOf('\uFFFD'))
    return {
      ok: false,
      reason: 'the file is not valid UTF-8',
      place: placeOfIndex(text, at, path),
      lossy: text,
    }
  }
}

/** Whether a text is the pointer that Git LFS leaves in place of a file. */
export function isLfsPointer(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/spec/')
}
