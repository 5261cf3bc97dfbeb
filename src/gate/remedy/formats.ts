import type { ThreatModel } from '../../model/threat-model.ts'
import type { RemedyPart } from '../../verdict/remedy.ts'

/** Where a change to a model is written. */
export type Written =
  /** In the file of the model itself. */
  | 'model'
  /** In the listing that the model is, or that it takes its factors from. */
  | 'listing'
  /** In a native model beside a listing, which names it under `listing:`: the listing's own form has no room for it. */
  | 'beside'
  /** Nowhere: the format has no room for it, and no other file can supply it. */
  | 'nowhere'

/** Where the format of a model lets a change be written. */
export function writtenIn({ format, listing, factorNames }: ThreatModel, part: RemedyPart): Written {
  const aboutFactor =
    part.kind === 'factor' || part.kind === 'raise' || (part.kind === 'input' && part.id !== 'cvss')
  switch (format) {
    case 'native':
    case 'markdown':
      return aboutFactor && listing !== null && factorNames === 'listing' ? 'listing' : 'model'
    case 'listing':
      return aboutFactor || part.kind === 'claim' || part.kind === 'restore' ? 'model' : 'beside'
    case 'aivss-0.8':
      return aboutFactor || part.kind === 'claim' || part.kind === 'restore' || part.kind === 'input'
        ? 'model'
        : 'nowhere'
    case 'aivss-1.0':
      return part.kind === 'input' && part.id === 'cvss' ? 'model' : 'nowhere'
    case 'markdown-prose':
      return part.kind === 'input' || (part.kind === 'mitigation' && part.evidence === 'stated')
        ? 'model'
        : 'nowhere'
    // Their own keys for AIVSS take factors and the CVSS base, and nothing else.
    case 'owasp-tml':
    case 'otm':
    case 'threatcl':
      return aboutFactor || part.kind === 'input' ? 'model' : 'nowhere'
    case 'threat-composer':
    case 'agentaz':
    case 'sarif':
      return 'nowhere'
  }
}

/** A listing as it is read through a native model that names it and repeats its CVSS base and multipliers. */
export function besideListing(model: ThreatModel, policyPath: (path: string) => string): ThreatModel {
  const path = model.path.replace(/\.[^./]*$/, '') + '.aivss.yml'
  return {
    ...model,
    format: 'native',
    path,
    place: { path, line: 1, column: 1 },
    listing: { value: policyPath(model.path), place: { path, line: 1, column: 1 } },
    declared: null,
  }
}
