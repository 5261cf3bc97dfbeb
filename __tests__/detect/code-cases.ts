import type { Artefact, Detector } from '../../src/detect/detector.ts'

/** A case of a table: a file, and what stands for it: `name@line: capability@line ...`, one line for each agent. */
export type Case = readonly [what: string, path: string, text: string, expected: readonly string[]]

/** What a detector finds, in one line for each agent, with `*` for what belongs to the file; empty where it finds nothing. */
export function told(
  detector: Detector,
  path: string,
  text: string,
  files: readonly string[] = [],
): readonly string[] {
  const marked = detector.marks === null || detector.marks.some((mark) => text.includes(mark))
  if (!detector.looksAt(path) || !marked) return []
  const artefact = detector.detect(path, text, { has: (one) => files.includes(one), read: () => null })
  return artefact === null ? [] : lines(artefact)
}

function lines({ agents, capabilities }: Artefact): readonly string[] {
  return [
    ...agents.map(({ id, line, capabilities: own }) =>
      `${id ?? 'null'}@${String(line)}: ${words(own)}`.trim(),
    ),
    ...(capabilities.length === 0 ? [] : [`*: ${words(capabilities)}`]),
  ]
}

function words(granted: Artefact['capabilities']): string {
  return granted.map(({ id, line }) => `${id}@${String(line)}`).join(' ')
}
