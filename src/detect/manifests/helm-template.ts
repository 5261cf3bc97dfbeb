/**
 * A Helm template as YAML, as far as it can be: lines that are only for the template go empty, so that every line keeps its
 * number; values it would fill in become a word.
 */
export function withoutHelm(text: string): string {
  if (!text.includes('{{')) return text
  return text
    .replace(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line) =>
      /^\s*\{\{.*\}\}\s*$/.test(line)
        ? ''
        : line.replace(/"?\{\{(?:[^{}]|\{(?!\{)|\}(?!\})|`[^`]*`)*\}\}"?/g, 'helm'),
    )
    .join('\n')
}
