import type { ThreatModel } from '../model/threat-model.ts'

export type Statement = 'factors' | 'cvss' | 'mitigations' | 'layers' | 'review'

/**
 * Where the format of a model lets something be stated, to follow "state it" in a sentence. Where a file has no room for it,
 * the place is a native model beside it or instead of it.
 */
export function whereToState({ format, listing, factorNames }: ThreatModel, what: Statement): string {
  const key = `under "${what}:"`
  // A CVSS base is shown with its key.
  const there = what === 'cvss' ? '' : `, there ${key}`
  const instead = `in a native model in place of this file ("aivss-gate convert FILE --to native" writes one)${there}`
  const isInput = what === 'factors' || what === 'cvss'
  switch (format) {
    case 'native':
      return what === 'factors' && listing !== null && factorNames === 'listing'
        ? 'in the listing that the model names, as it states the others'
        : key
    case 'markdown':
      return what === 'factors' || what === 'mitigations' ? `${key} or in its table` : key
    case 'listing':
      if (what === 'factors') return 'in the listing, as it states the others'
      return what === 'layers'
        ? 'in the listing, as a paragraph of that layer'
        : `in a native model that names this listing under "listing:"${there}`
    case 'markdown-prose':
      if (what === 'factors') return 'in a table of factors with a column "Value"'
      return what === 'cvss' ? 'on a line of its own, "CVSS base: ..."' : instead
    case 'aivss-0.8':
      if (what === 'factors') return 'under "amplification_factors" of each vulnerability'
      return what === 'cvss' ? 'under "cvss_base" of each vulnerability' : instead
    case 'owasp-tml':
      return isInput ? `under "extensions", in a map "example.org/aivss", there under "${what}"` : instead
    case 'otm':
      return isInput ? `under "project", "attributes", "aivss", there under "${what}"` : instead
    case 'threatcl':
      if (what === 'factors') return 'as an additional attribute each, "aivss_" before the name'
      return what === 'cvss' ? 'as the additional attribute "aivss_cvss"' : instead
    case 'aivss-1.0':
    case 'threat-composer':
    case 'agentaz':
    case 'sarif':
      return instead
  }
}

/** Whether a file of this format states mitigations by naming controls, each with a state of its own, and no evidence. */
export function hasControls({ format }: ThreatModel): boolean {
  return ['markdown-prose', 'owasp-tml', 'threat-composer', 'otm', 'threatcl'].includes(format)
}
