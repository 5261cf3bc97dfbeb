import type { Status, Verdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import { fit } from './fit.ts'
import { markdownDecision } from './markdown-decision.ts'
import { ALL_DETAIL, leftOut, LEAST_DETAIL, printSection, type Detail } from './markdown-detail.ts'
import { sectionsOf, type Section } from './markdown-sections.ts'
import {
  asideCounts,
  assumptionText,
  count,
  countsLine,
  enforcementText,
  hiddenText,
  LOOKED_FOR,
  statusWords,
} from './messages.ts'
import { rank } from './ranking.ts'
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
  const sections = sectionsOf(verdict, reportLevel)
  const [before, after] = [opening(verdict), closing(verdict, hiddenText(verdict, reportLevel))]
  const print = (detail: Detail): string => page(before, sections, after, detail)
  const passing: Detail = { ...ALL_DETAIL, passing: false }
  const setAside: Detail = { ...passing, setAside: false }
  const notes: Detail = { ...setAside, notes: false }
  const stages = [ALL_DETAIL, passing, setAside, notes, LEAST_DETAIL].map((detail) => () => print(detail))
  return fit(
    {
      stages,
      limited: (entries) => print({ ...LEAST_DETAIL, entries }),
      entries: Math.max(...sections.flatMap(({ entries }) => entries.map((entry) => entry.rank + 1)), 0),
      stub: `AIVSS gate: ${statusWords(verdict.status)}, ${countsLine(verdict)}. All else was left out for size.\n`,
    },
    budget,
  )
}

function page(
  before: readonly string[],
  sections: readonly Section[],
  after: readonly string[],
  detail: Detail,
): string {
  const missing = leftOut(sections, detail)
  const blocks = [
    ...before,
    ...sections.flatMap((section) => printSection(section, detail)),
    ...(missing === null ? [] : [`Left out for size: ${missing}. The JSON report has everything.`]),
    ...after,
  ]
  return `${blocks.join('\n\n')}\n`
}

function opening(verdict: Verdict): readonly string[] {
  const { status } = verdict
  const enforcement = enforcementText(verdict)
  const aside = asideCounts(verdict)
  const counts = `**${countsLine(verdict)}**${aside === null ? '' : ` (${aside})`}.`
  return [
    `## ${EMOJI[status]} AIVSS gate: ${statusWords(status)}`,
    `${counts} ${markdownDecision(verdict, rank(verdict))}`.trim(),
    ...(enforcement === null ? [] : [`**${markdownText(enforcement)}**`]),
    ...(status === 'nothing-to-check' ? [markdownText(LOOKED_FOR)] : []),
  ]
}

function closing(verdict: Verdict, hidden: string | null): readonly string[] {
  const { policy, scope, tool } = verdict
  const assumptions = assumptionText(verdict.agents)
  const floors = policy.floors.slice(0, 5).map((floor) => markdownCode(floor, 200))
  const facts = [
    `policy ${policy.source === null ? '(no file)' : markdownCode(policy.source, 200)}`,
    ...(policy.ref === null ? [] : [`at ${markdownCode(policy.ref, 100)}`]),
    `preset ${markdownCode(policy.preset, 200)}`,
    markdownCode(policy.digest, 100),
    ...(floors.length === 0 ? [] : [`floor ${floors.join(', ')}`]),
    ...(scope.base === null ? [] : [`compared with ${markdownCode(scope.base, 100)}`]),
    ...(scope.head === null ? [] : [`judged ${markdownCode(scope.head, 100)}`]),
    ...(scope.excluded === 0 ? [] : [`${count(scope.excluded, 'file')} excluded`]),
    `${tool.name} ${markdownText(tool.version, 50)}`,
  ]
  return [
    ...(assumptions === null ? [] : [markdownText(assumptions)]),
    ...(hidden === null ? [] : [markdownText(hidden)]),
    `<sub>${facts.join(' · ')}</sub>`,
  ]
}
