import { headline } from '../report/html/headline.ts'
import { enforcementText, levelNoun, scopeTexts } from '../report/messages.ts'
import type { AgentEntry } from '../report/html/portfolio.ts'
import { scoreText } from '../report/score-change.ts'
import { LEVELS, type Verdict } from '../verdict/verdict.ts'
import { nameOf } from './agent-name.ts'
import type { Context } from './context.ts'
import { h } from './dom.ts'
import { several } from './numbers.ts'

/** The verdict in one sentence, and what it rests on. */
export function masthead({ data: { verdict, day }, portfolio }: Context): HTMLElement {
  const counts = levels(verdict.summary)
  const worst = portfolio.entries.reduce<AgentEntry | null>(worse, null)
  const lead = [
    ...(counts === '' ? ['Nothing was found'] : [counts]),
    ...(worst === null ? [] : [`the worst score is ${scoreText(worst.agent.score)}, ${nameOf(worst)}`]),
    ...(verdict.gaps.length === 0 ? [] : ['not everything could be examined']),
  ].join('; ')
  const enforcement = enforcementText(verdict)
  return h(
    'header',
    { class: 'masthead' },
    h('p', { class: 'eyebrow' }, `Agent risk report${day === null ? '' : `, ${longDay(day)}`}`),
    h('h1', { tabindex: '-1' }, headline(verdict, portfolio)),
    verdict.status === 'error' || verdict.status === 'nothing-to-check'
      ? null
      : h('p', { class: 'lede' }, `${lead}.`),
    enforcement === null ? null : h('p', {}, enforcement),
    ...[policyWords(verdict), ...scopeTexts(verdict)].map((text) => h('p', { class: 'quiet small' }, text)),
  )
}

/** "5,256 errors, 1 warning"; empty where nothing counts. */
function levels(summary: Verdict['summary']): string {
  return LEVELS.filter((level) => summary[level] > 0)
    .map((level) => several(summary[level], levelNoun(level)))
    .join(', ')
}

function worse(best: AgentEntry | null, one: AgentEntry): AgentEntry {
  if (best === null) return one
  const [a, b] = [best.agent.score, one.agent.score]
  return b.high > a.high || (b.high === a.high && b.low > a.low) ? one : best
}

function policyWords({ policy }: Verdict): string {
  return [
    `Judged by ${policy.source ?? 'no policy file'}${policy.ref === null ? '' : ` at ${policy.ref}`}, preset ${policy.preset}`,
    ...policy.floors.map((floor) => `floor ${floor}`),
  ].join('; ')
}

/** "23 November 2026"; what cannot be read as a day stays as it is. */
export function longDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (!Number.isFinite(time)) return day
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}
