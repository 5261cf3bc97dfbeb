import type { Detector } from '../../src/detect/detector.ts'

/** What a detector says of one file, short enough for a table: powers as `id:line`, agents by their ids. */
export function judged(
  detector: Detector,
  path: string,
  text: string,
  others: readonly string[] = [],
): {
  readonly kind: string
  readonly role: string
  readonly agents: Readonly<Record<string, string>>
  readonly shared: string
} | null {
  if (!detector.looksAt(path)) return null
  if (detector.marks !== null && !detector.marks.some((mark) => text.includes(mark))) return null
  const found = detector.detect(path, text, { has: (other) => others.includes(other), read: () => null })
  if (found === null) return null
  const told = (powers: readonly { readonly id: string; readonly line: number }[]): string =>
    powers.map(({ id, line }) => `${id}:${String(line)}`).join(' ')
  return {
    kind: found.kind,
    role: found.role,
    agents: Object.fromEntries(found.agents.map(({ id, capabilities }) => [id ?? '', told(capabilities)])),
    shared: told(found.capabilities),
  }
}
