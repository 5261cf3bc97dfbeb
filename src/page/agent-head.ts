import { severityOf } from '../aivss/severity.ts'
import { CAPABILITIES } from '../model/capabilities.ts'
import { daysBetween, type Day } from '../model/day.ts'
import { count, countLevels, levelsOf } from '../report/messages.ts'
import type { AgentEntry, AgentStatus } from '../report/html/portfolio.ts'
import { movedFrom, movedText } from '../report/score-change.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { bandLabel, scoreNumber } from './band.ts'
import { h } from './dom.ts'
import { scoreScale } from './scale.ts'
import { facts } from './section.ts'
import { statusMark } from './status-mark.ts'

/** Who the agent is, its score, and what the policy says of it. */
export function agentHead(entry: AgentEntry, day: Day | null): HTMLElement {
  const { agent, status, findings } = entry
  return h(
    'header',
    { class: 'agent-head' },
    h('h1', { tabindex: '-1' }, agent.name === '' ? agent.id : agent.name),
    agent.description === null ? null : h('p', { class: 'lede' }, agent.description),
    h(
      'div',
      { class: 'verdict-line' },
      h(
        'div',
        { class: `big-score band-${severityOf(agent.score.high)}` },
        h('span', { class: 'eyebrow' }, `AIVSS ${agent.score.version}`),
        h('span', { class: 'numeral' }, scoreNumber(agent.score)),
        bandLabel(agent.score),
      ),
      h(
        'div',
        { class: 'verdict-words' },
        h('p', { class: 'verdict-word' }, statusMark(status, VERDICTS[status])),
        h('p', {}, countLevels(levelsOf(findings)) ?? 'No findings that count'),
        scoreScale({ now: agent.score, limits: agent.limits }),
        ...scoreNotes(agent).map((note) => h('p', { class: 'quiet small' }, note)),
      ),
    ),
    facts(
      [
        ['Id', h('code', {}, agent.id)],
        ['Owner', agent.owner],
        ['Exposure', agent.exposure],
        ['Review', reviewText(agent, day)],
        [
          'Can',
          agent.capabilities.length === 0
            ? null
            : agent.capabilities.map((one) => CAPABILITIES[one]).join('; '),
        ],
        ['Threat model', h('code', {}, `${agent.path}:${agent.line}`)],
      ],
      'facts agent-facts',
    ),
  )
}

const VERDICTS: Readonly<Record<AgentStatus, string>> = {
  fail: 'Fails the policy',
  incomplete: 'Not examined in full',
  warn: 'Passes with warnings',
  pass: 'Passes the policy',
}

function scoreNotes(agent: AgentVerdict): readonly string[] {
  const { score, declared, change } = agent
  const before = movedFrom(agent)
  return [
    ...(score.missing.length > 0 && !score.determined
      ? [`The score is open, because nobody stated ${listed(score.missing)}.`]
      : []),
    ...(score.assumed.length > 0
      ? [`* The policy supplies ${listed(score.assumed)}, which the model does not state.`]
      : []),
    ...(score.from === 'model' ? [] : [`The threat ${score.from.threat} gives the score.`]),
    ...(declared === null || declared.aivss === score.aivss
      ? []
      : [
          `The model prints ${declared.aivss.toFixed(1)}${declared.severity === null ? '' : ` (${declared.severity})`}; the gate recomputes and does not trust it.`,
        ]),
    ...(score.mf > score.claimedMf
      ? [`The author claims a mitigation factor of ${score.claimedMf}; ${score.mf} counts.`]
      : []),
    ...(score.inherent?.aivss == null ? [] : [`Before mitigation it is ${score.inherent.aivss.toFixed(1)}.`]),
    ...(before === null
      ? []
      : [`Before this change it was ${scoreNumber(before)}: ${movedText(agent) ?? 'factors'}.`]),
    ...(change === null || change === 'unchanged' ? [] : [`This change: ${change}.`]),
  ]
}

function listed(names: readonly string[]): string {
  return names.length <= 4
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more inputs`
}

/** "by @acme/security on 2026-03-01; holds until 2026-09-01, in 12 days". */
export function reviewText({ review }: AgentVerdict, day: Day | null): string {
  if (review === null) return 'none'
  const { by, on, due } = review
  const left = day === null || due === null ? null : daysBetween(day, due)
  const who = [...(by === null ? [] : [`by ${by}`]), ...(on === null ? [] : [`on ${on}`])].join(' ')
  const until =
    due === null
      ? ''
      : left === null || left >= 0
        ? `holds until ${due}${left === null ? '' : `, in ${count(left, 'day')}`}`
        : `lapsed after ${due}, ${count(-left, 'day')} ago`
  return [who, until].filter((part) => part !== '').join('; ')
}
