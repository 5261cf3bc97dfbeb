import type { Reader } from './reader.ts'

/** Open Threat Model documents (0.1 and 0.2), JSON and YAML, one or a JSON list of them. */
export const otm: Reader = {
  id: 'otm',
  recognises: (path, head) =>
    /\.(?:json|ya?ml|otm)$/i.test(path) &&
    (/^\uFEFF?[\s[{]*["']?otmVersion["']?\s*:/.test(head) ||
      (/^\uFEFF?\s*[[{]/.test(head)
        ? /["']otmVersion["']\s*:/.test(head) && /["']project["']\s*:\s*\{/.test(head)
        : /^["']?otmVersion["']?[ \t]*:/m.test(head))),
  async read(text, path) {
    const { readOtm } = await import('./imports/read-otm.ts')
    return readOtm(text, path)
  },
}
