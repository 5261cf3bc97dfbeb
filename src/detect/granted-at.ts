import type { CapabilityId } from '../model/capabilities.ts'
import type { Granted } from './detector.ts'

/** A power at the place of a key or value. */
export function grantedAt(id: CapabilityId, { line, column }: Omit<Granted, 'id'>): Granted {
  return { id, line, column }
}

/** The first of each power: a list that opens a shell in forty lines opens one shell. */
export function firstOfEach(granted: readonly Granted[]): readonly Granted[] {
  return granted.filter(({ id }, index) => granted.findIndex((one) => one.id === id) === index)
}
