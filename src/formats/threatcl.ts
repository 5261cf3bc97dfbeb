import type { Reader } from './reader.ts'

/**
 * Threat models of threatcl (formerly hcltm) in JSON: what `threatcl export` prints, and its own language written as JSON.
 * HCL itself is not read.
 */
export const threatcl: Reader = {
  id: 'threatcl',
  recognises: (path, head) => /\.json$/i.test(path) && (isExport(head) || isLanguage(head)),
  async read(text, path) {
    const { readThreatcl } = await import('./imports/read-threatcl.ts')
    return readThreatcl(text, path)
  },
}

/** A list of threat models, or a map with one under "threatmodels". */
function isExport(head: string): boolean {
  return (
    (/^\uFEFF?\s*\[\s*\{/.test(head) || /^\uFEFF?\s*\{[\s\S]*"threatmodels"\s*:\s*\[/.test(head)) &&
    /"author"\s*:/.test(head) &&
    /"(?:newInitiative|informationAsset|useCase|thirdPartyDependency|dataFlowDiagram|threat)"\s*:/.test(head)
  )
}

function isLanguage(head: string): boolean {
  return (
    /^\uFEFF?\s*\{/.test(head) &&
    /"threatmodel"\s*:\s*[[{]/.test(head) &&
    /"(?:spec_version|author)"\s*:/.test(head)
  )
}
