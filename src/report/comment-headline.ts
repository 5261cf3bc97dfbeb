import type { Level, Verdict } from '../verdict/verdict.ts'
import { markdownText } from './escape.ts'
import { isOfAgent, matters } from './comment-table.ts'
import { STATUS_MARKS } from './markdown-decision.ts'
import { count, countLevels, levelNoun, statusWords } from './messages.ts'
import type { Group } from './ranking.ts'
import { scoreText } from './score-change.ts'

/** How many agents are named that have nothing to say. */
const MOST_NAMED = 10

/** "❌ AIVSS gate: fail — 2 errors in 1 of 4 agents": the status and the fact that decides it. */
export function commentHeadline(verdict: Verdict, groups: readonly Group[]): string {
  const { status } = verdict
  return `${STATUS_MARKS[status]} AIVSS gate: ${statusWords(status)} — ${decisive(verdict, groups)}`
}

function decisive(verdict: Verdict, groups: readonly Group[]): string {
  const { status, summary, gaps, errors } = verdict
  switch (status) {
    case 'error':
      return `the gate could not run${errors.length > 1 ? ` (${count(errors.length, 'problem')})` : ''}`
    case 'fail':
      return spread(verdict, groups, 'error')
    case 'incomplete':
      return `not everything could be examined (${count(gaps.length, 'gap')})`
    case 'warn':
      if (summary.error > 0) return `${spread(verdict, groups, 'error')}, not enforced yet`
      return summary.warn > 0
        ? `${spread(verdict, groups, 'warn')}, nothing blocks`
        : 'it passes only with values that the policy supplies'
    case 'pass':
      return `nothing blocks in ${count(summary.agents, 'agent')}${highest(verdict)}`
    case 'nothing-to-check':
      return 'no threat model was found'
  }
}

function highest({ summary: { worst } }: Verdict): string {
  return worst === null ? '' : `, the highest score is ${worst.aivss.toFixed(1)} ${worst.severity}`
}

/** "3 errors in 1 of 4 agents and in the policy or repository". */
function spread({ summary }: Verdict, groups: readonly Group[], level: Level): string {
  const having = groups.filter(({ findings }) => findings.some((finding) => finding.level === level))
  const agents = having.filter(({ agent }) => agent !== null).length
  const strays = having.filter((group) => group.agent === null && isOfAgent(group)).length
  const places = [
    ...(agents > 0 ? [`in ${ofAll(agents, Math.max(summary.agents, agents))}`] : []),
    ...(strays > 0 ? [`in ${count(strays, 'agent')} without a model`] : []),
    ...(having.some((group) => !isOfAgent(group)) ? ['in the policy or repository'] : []),
  ]
  return [count(summary[level], levelNoun(level)), places.join(' and ')].join(' ').trim()
}

function ofAll(some: number, all: number): string {
  return some === all ? count(all, 'agent') : `${some} of ${count(all, 'agent')}`
}

/** What the headline does not count, and the agents that the table does not name; empty where there is neither. */
export function countsSentence(verdict: Verdict, groups: readonly Group[]): string {
  const { status, summary, gaps } = verdict
  const told: Level | null =
    summary.error > 0 ? 'error' : status === 'warn' && summary.warn > 0 ? 'warn' : null
  const others = countLevels(told === null ? summary : { ...summary, [told]: 0 })
  const aside = [
    ...(summary.existing > 0 ? [`${summary.existing} existing`] : []),
    ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
    ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
  ]
  const fixed = verdict.findings.filter(({ standing }) => standing === 'fixed').length
  return [
    ...(others === null ? [] : [`${told === null ? '' : 'Also '}${others}.`]),
    ...(gaps.length > 0 && status !== 'incomplete' ? [`${count(gaps.length, 'gap')}.`] : []),
    ...(aside.length === 0 ? [] : [`Not counted: ${aside.join(', ')}.`]),
    ...(fixed > 0 ? [`Fixed: ${count(fixed, 'finding')}.`] : []),
    ...quietSentence(verdict, groups),
  ].join(' ')
}

/** "7 unchanged agents have no new findings."; by name where no other agent is shown. */
function quietSentence(verdict: Verdict, groups: readonly Group[]): readonly string[] {
  const quiet = groups.filter((group) => isOfAgent(group) && !matters(group, verdict))
  if (quiet.length === 0) return []
  const unchanged = quiet.every(({ agent }) => agent?.change === 'unchanged')
  const what = verdict.scope.gate === 'new-or-worse' ? 'no new findings' : 'no open findings'
  const sentence = `${count(quiet.length, unchanged ? 'unchanged agent' : 'agent')} ${quiet.length === 1 ? 'has' : 'have'} ${what}`
  if (groups.some((group) => matters(group, verdict))) return [`${sentence}.`]
  const named = quiet
    .slice(0, MOST_NAMED)
    .map(({ agent, title }) =>
      markdownText(agent === null ? title : `${title} (${scoreText(agent.score)})`, 100),
    )
  const more = quiet.length > named.length ? ` and ${quiet.length - named.length} more` : ''
  return [`${sentence}: ${named.join(', ')}${more}.`]
}
