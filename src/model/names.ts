import { normaliseName } from '../aivss/factors.ts'
import { CATALOGUE, type MitigationId } from './catalogue.ts'
import type { ExploitMaturity, MitigationStrength } from './threat-model.ts'

const MITIGATIONS: ReadonlyMap<string, MitigationId> = new Map(
  mitigationIds().flatMap((id) =>
    [id, ...CATALOGUE[id].synonyms].map((name) => [normaliseName(name), id] as const),
  ),
)

export function mitigationIds(): readonly MitigationId[] {
  return Object.keys(CATALOGUE).filter((id): id is MitigationId => Object.hasOwn(CATALOGUE, id))
}

/** The catalogue mitigation that a name means, or null. Exact after normalisation. */
export function mitigationFromName(name: string): MitigationId | null {
  return MITIGATIONS.get(normaliseName(name)) ?? null
}

/** Published spellings of exploit maturity (AIVSS 0.5 to 0.9, CVSS E). */
const MATURITIES: Readonly<Record<string, ExploitMaturity>> = {
  attacked: 'attacked',
  a: 'attacked',
  active: 'attacked',
  'e a': 'attacked',
  'in the wild': 'attacked',
  'known exploited': 'attacked',
  poc: 'proof-of-concept',
  p: 'proof-of-concept',
  'proof of concept': 'proof-of-concept',
  'e p': 'proof-of-concept',
  unreported: 'unreported',
  u: 'unreported',
  none: 'unreported',
  theoretical: 'unreported',
  'e u': 'unreported',
}

export function maturityFromName(name: string): ExploitMaturity | null {
  const key = normaliseName(name)
  return Object.hasOwn(MATURITIES, key) ? (MATURITIES[key] ?? null) : null
}

const STRENGTHS: Readonly<Record<string, MitigationStrength>> = {
  none: 'none',
  weak: 'none',
  'no weak': 'none',
  partial: 'partial',
  strong: 'strong',
}

export function strengthFromName(name: string): MitigationStrength | null {
  const key = normaliseName(name)
  return Object.hasOwn(STRENGTHS, key) ? (STRENGTHS[key] ?? null) : null
}

/** The slug by which an agent without an id is known: NFKC, lower case, runs outside a-z0-9 become `-`, 64 characters. */
export function slug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '')
}
