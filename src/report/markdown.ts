import type { Verdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import { markdownDecision, STATUS_MARKS } from './markdown-decision.ts'
import { printPage } from './markdown-page.ts'
import { sectionsOf } from './markdown-sections.ts'
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

const ORDER = [['waterfalls'], ['passing'], ['set-aside'], ['notes'], ['remedies', 'scores']] as const

/**
 * For a job summary. What does not fit into the budget goes in a fixed order: waterfalls, the detail of passing agents, what
 * is waived or existing, notes, remedies, then entries of every list, the mildest first. Status, counts and a line that says
 * what is missing always stay.
 */
export const markdown: Reporter = (verdict, { reportLevel, budget }) =>
  printPage(
    {
      before: opening(verdict),
      sections: sectionsOf(verdict, reportLevel),
      after: closing(verdict, hiddenText(verdict, reportLevel)),
      order: ORDER,
      whole: 'The JSON report has everything.',
      stub: `AIVSS gate: ${statusWords(verdict.status)}, ${countsLine(verdict)}. All else was left out for size.\n`,
    },
    budget,
  )

function opening(verdict: Verdict): readonly string[] {
  const { status } = verdict
  const enforcement = enforcementText(verdict)
  const aside = asideCounts(verdict)
  const counts = `**${countsLine(verdict)}**${aside === null ? '' : ` (${aside})`}.`
  return [
    `## ${STATUS_MARKS[status]} AIVSS gate: ${statusWords(status)}`,
    `${counts} ${markdownDecision(verdict, rank(verdict))}`.trim(),
    ...(enforcement === null ? [] : [`**${markdownText(enforcement)}**`]),
    ...(status === 'nothing-to-check' ? [markdownText(LOOKED_FOR)] : []),
  ]
}

function closing(verdict: Verdict, hidden: string | null): readonly string[] {
  const { policy, scope, tool } = verdict
  const assumptions = assumptionText(verdict.agents)
  const floors = policy.floors.slice(0, 5).map((floor) => markdownCode(floor, 200))
  const judgedBy = [
    `policy ${policy.source === null ? '(no file)' : markdownCode(policy.source, 200)}`,
    ...(policy.ref === null ? [] : [`at ${markdownCode(policy.ref, 100)}`]),
    `preset ${markdownCode(policy.preset, 200)}`,
    markdownCode(policy.digest, 100),
    `gate ${markdownCode(scope.gate)}`,
  ]
  const facts = [
    ...(verdict.status === 'error' ? ['nothing was judged'] : judgedBy),
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
