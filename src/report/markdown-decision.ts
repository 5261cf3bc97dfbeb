import type { Level, Status, Verdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import { assumptionText, count, levelNoun } from './messages.ts'
import type { Group } from './ranking.ts'
import { scoreText } from './score-change.ts'

export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  error: '🚫',
  fail: '❌',
  incomplete: '❓',
  warn: '⚠️',
  pass: '✅',
  'nothing-to-check': '➖',
}

/** One sentence on what decides the status; empty where the counts say it all. */
export function markdownDecision(verdict: Verdict, groups: readonly Group[]): string {
  switch (verdict.status) {
    case 'fail':
      return decidedBy(groups, 'error')
    case 'warn':
      return decidedBy(groups, 'warn')
    case 'incomplete':
      return 'What could not be examined is listed below; until it can be, this is no pass.'
    case 'error':
      return 'Nothing was judged.'
    case 'pass':
      return highest(groups)
    case 'nothing-to-check':
      return ''
  }
}

function decidedBy(groups: readonly Group[], level: Level): string {
  const deciding = groups.flatMap(({ title, findings }) =>
    findings.filter((finding) => finding.level === level).map(({ rule }) => ({ title, rule })),
  )
  const [first] = deciding
  if (first === undefined) {
    const assumed = assumptionText(groups.flatMap(({ agent }) => (agent === null ? [] : [agent])))
    return assumed === null ? '' : 'It passes only with values that the policy supplies.'
  }
  const others = deciding.length - 1
  const more = others === 0 ? '' : ` and ${count(others, `other ${levelNoun(level)}`)}`
  return `Decided by ${markdownCode(first.rule, 100)} (${markdownText(first.title, 100)})${more}.`
}

function highest(groups: readonly Group[]): string {
  const [worst] = groups
    .flatMap(({ agent, title }) => (agent === null ? [] : [{ title, score: agent.score }]))
    .toSorted((a, b) => b.score.high - a.score.high)
  return worst === undefined
    ? ''
    : `The highest score is ${scoreText(worst.score)} (${markdownText(worst.title, 100)}).`
}
