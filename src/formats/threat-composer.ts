import type { Reader } from './reader.ts'

/** Workspaces of AWS Threat Composer, JSON, schema 1: threats, mitigations, and the links between them. */
export const threatComposer: Reader = {
  id: 'threat-composer',
  recognises: (path, head) =>
    /\.json$/i.test(path) &&
    /^\uFEFF?\s*\{/.test(head) &&
    /"schema"\s*:\s*\d/.test(head) &&
    (/"applicationInfo"\s*:\s*\{/.test(head) || /"(?:mitigation|assumption)Links"\s*:\s*\[/.test(head)),
  async read(text, path) {
    const { readThreatComposer } = await import('./imports/read-threat-composer.ts')
    return readThreatComposer(text, path)
  },
}
