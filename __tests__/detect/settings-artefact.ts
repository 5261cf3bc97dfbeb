import type { Artefact, Detector, Granted } from '../../src/detect/detector.ts'

const ALONE = { has: () => false, read: () => null }

/** What a detector says of a file: null, or role and powers as `id:line`, agents with their names. */
export function told(detector: Detector, path: string, text: string): unknown {
  if (!detector.looksAt(path) || detector.marks?.every((mark) => !text.includes(mark)) === true) return null
  const found: Artefact | null = detector.detect(path, text, ALONE)
  if (found === null) return null
  const agents = Object.fromEntries(found.agents.map((one) => [one.id ?? '', listed(one.capabilities)]))
  return { role: found.role, agents, capabilities: listed(found.capabilities) }
}

/** Powers of a file that holds no agents. */
export function powers(detector: Detector, path: string, text: string): readonly string[] | null {
  if (!detector.looksAt(path) || detector.marks?.every((mark) => !text.includes(mark)) === true) return null
  const found = detector.detect(path, text, ALONE)
  return found === null
    ? null
    : listed([...found.agents.flatMap((one) => one.capabilities), ...found.capabilities])
}

function listed(granted: readonly Granted[]): readonly string[] {
  return granted.map(({ id, line }) => `${id}:${line}`)
}
