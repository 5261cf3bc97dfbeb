import { type Packed, unpack } from '../report/html/pack.ts'
import type { PageData } from '../report/html/page-data.ts'

/** Reads the data that the reporter put beside this script. */
export function readData(): PageData {
  const packed: Packed = JSON.parse(document.getElementById('data')?.textContent ?? '')
  // The one place where the page believes its own file: the reporter that wrote the data also put in this script.
  return unpack(packed) as PageData
}
