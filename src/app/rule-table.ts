import { RULES } from '../rules/registry.ts'

const HEADER = ['rule', 'says', 'advisory', 'balanced', 'strict'] as const

/** All rules with their levels as a Markdown table, in the order of the registry; the links are relative to `docs/rules/`. */
export function ruleTable(): string {
  const rows = [
    HEADER,
    ...RULES.map(({ id, summary, levels }) => [
      `[${id}](${id}.md)`,
      summary,
      levels.advisory,
      levels.balanced,
      levels.strict,
    ]),
    [
      '[custom/&lt;name&gt;](custom.md)',
      'a rule that the policy writes itself as a CEL condition',
      ...HEADER.slice(2).map(() => 'as written'),
    ],
  ]
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [header, ...body] = rows.map(line)
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return `${[header, rule, ...body].join('\n')}\n`
}
