import type { Reader } from './reader.ts'

/** Threat models of the OWASP Threat Model Library, JSON, schema 1.0: scope, threats, and controls with a status. */
export const owaspTml: Reader = {
  id: 'owasp-tml',
  recognises: (path, head) =>
    /\.json$/i.test(path) &&
    /^\uFEFF?\s*\{/.test(head) &&
    (/"\$schema"\s*:\s*"[^"\n]{0,200}threat-model-library[^"\n]{0,200}threat-model\.schema\.json"/.test(
      head,
    ) ||
      (/"scope"\s*:\s*\{/.test(head) &&
        /"business_criticality"\s*:/.test(head) &&
        /"(?:data_sensitivity|trust_zones)"\s*:/.test(head))),
  async read(text, path) {
    const { readOwaspTml } = await import('./imports/read-owasp-tml.ts')
    return readOwaspTml(text, path)
  },
}
