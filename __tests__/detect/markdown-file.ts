import type { Detector } from '../../src/detect/detector.ts'

/** A Markdown file with front matter; the first of its lines is line 2 of the file. */
export function markdown(...lines: readonly string[]): string {
  return ['---', ...lines, '---', '', '# Instructions', '', 'tools: Bash in prose grants nothing.', ''].join(
    '\n',
  )
}

/** What a detector says of a file, short: `agent: exec.shell@4 fs.read@4`; null where it looks away or recognises nothing. */
export function verdict(
  detector: Detector,
  path: string,
  text: string,
  others: readonly string[] = [],
): string | null {
  if (!detector.looksAt(path)) return null
  const found = detector.detect(path, text, { has: (other) => others.includes(other), read: () => null })
  if (found === null) return null
  const granted = [...found.agents.flatMap((agent) => agent.capabilities), ...found.capabilities]
  return `${found.role}: ${granted
    .map(({ id, line }) => `${id}@${line}`)
    .toSorted()
    .join(' ')}`.trim()
}

/** Texts on which no detector may stumble. */
export const BROKEN: readonly string[] = [
  '',
  '---',
  '---\n---',
  '---\n- a\n- b\n---\n',
  '---\nname: x\ndescription: never closed\n',
  '---\nname: [unclosed\ndescription: {also: unclosed\ntools: "half\n---\n',
  '---\n\tname: tab\n---\n',
  '\u0000\u0001\ufffd',
  'a'.repeat(100_000),
  `---\nname: a\ndescription: b\ntools: ${'* '.repeat(20_000)}\n---\n`,
  `---\n${'name: a\n'.repeat(5_000)}description: b\ntools: "Bash(${' '.repeat(50_000)}"\n---\n`,
]
