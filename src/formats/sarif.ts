import type { Reader } from './reader.ts'

/**
 * SARIF 2.1.0 logs whose results are threats. A log of a scanner is never taken for a threat model: the rules, tags or
 * properties at its beginning have to speak of STRIDE, MAESTRO or threat modelling.
 */
export const sarif: Reader = {
  id: 'sarif',
  recognises: (path, head) =>
    /\.(?:sarif|json)$/i.test(path) &&
    /^\uFEFF?\s*\{/.test(head) &&
    /"runs"\s*:\s*\[/.test(head) &&
    /"version"\s*:\s*"2\.1\.\d"/.test(head) &&
    THREATS.test(head),
  async read(text, path) {
    const { readSarif } = await import('./imports/read-sarif.ts')
    return readSarif(text, path)
  },
}

/** A tag, rule id, property or name of a tool in quotes: `stride`, `tachi/stride/spoofing`, `maestro-layer:L3`, `threat-model`. */
const THREATS =
  /"(?:[\w.-]{1,40}[/:])?(?:stride|maestro(?:-layer)?|threat[-_ ]?model(?:l?ing)?)(?:[/:][\w /.:-]{0,60})?"/i
