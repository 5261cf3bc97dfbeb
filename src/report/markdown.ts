import type { Status, Verdict } from '../gate/verdict.ts'
import { markdownText } from './escape.ts'
import { fit } from './fit.ts'
import { markdownDecision } from './markdown-decision.ts'
import { EVERYTHING, leftOut, prepare, type Detail, type Prepared } from './markdown-parts.ts'
import {
  countsLine,
  count,
  enforcementText,
  hiddenText,
  LOOKED_FOR,
  policyText,
  scopeTexts,
  statusWords,
} from './messages.ts'
import type { Reporter } from './reporter.ts'

const EMOJI: Readonly<Record<Status, string>> = {
  error: '🚫',
  fail: '❌',
  incomplete: '❓',
  warn: '⚠️',
  pass: '✅',
  'nothing-to-check': '➖',
}

/**
 * For a job summary or a comment. What does not fit into the budget goes in a fixed order: the detail of passing agents,
 * what is waived or existing, notes, remedies, then entries of every list, the mildest first. Status, counts and a line
 * that says what is missing always stay.
 */
export const markdown: Reporter = (verdict, { reportLevel, budget }) => {
  const parts = prepare(verdict, reportLevel)
  const details = [
    EVERYTHING,
    { ...EVERYTHING, passing: false },
    { ...EVERYTHING, passing: false, setAside: false },
    { ...EVERYTHING, passing: false, setAside: false, notes: false },
    { ...EVERYTHING, passing: false, setAside: false, notes: false, help: false },
  ] satisfies readonly Detail[]
  const print = (detail: Detail): string => page(verdict, parts, detail, hiddenText(verdict, reportLevel))
  const least = { passing: false, setAside: false, notes: false, help: false }
  return fit(
    {
      stages: details.map((detail) => () => print(detail)),
      limited: (entries) => print({ ...least, entries }),
      entries: parts.entries,
      stub: `AIVSS gate: ${statusWords(verdict.status)}, ${countsLine(verdict)}. No room for more.\n`,
    },
    budget,
  )
}

function page(verdict: Verdict, parts: Prepared, detail: Detail, hidden: string | null): string {
  const { status, summary } = verdict
  const enforcement = enforcementText(verdict)
  const missing = leftOut(parts, detail)
  const judged = status === 'error' || status === 'nothing-to-check' ? '' : ` in ${count(summary.agents, 'agent')}`
  const blocks = [
    `## ${EMOJI[status]} AIVSS gate: ${statusWords(status)}`,
    `**${markdownText(`${countsLine(verdict)}${judged}`)}.** ${markdownDecision(verdict, parts.groups)}`.trim(),
    ...(enforcement === null ? [] : [`**${markdownText(enforcement)}**`]),
    ...(status === 'nothing-to-check' ? [markdownText(LOOKED_FOR)] : []),
    ...parts.print(detail),
    ...(missing === null ? [] : [`_Left out for size: ${missing}. The JSON report has everything._`]),
    ...(hidden === null ? [] : [`_${markdownText(hidden)}_`]),
    footer(verdict),
  ]
  return `${blocks.join('\n\n')}\n`
}

function footer(verdict: Verdict): string {
  const facts = [policyText(verdict), ...scopeTexts(verdict), `${verdict.tool.name} ${verdict.tool.version}`]
  return `<sub>${facts.map((fact) => markdownText(fact, 400)).join(' · ')}</sub>`
}
