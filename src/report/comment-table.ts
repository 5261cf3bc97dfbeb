import type { AgentVerdict, Verdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import type { PlaceMarkdown } from './markdown-finding.ts'
import type { Section } from './markdown-section.ts'
import { table } from './markdown-tables.ts'
import { count, levelNoun, levelsOf } from './messages.ts'
import type { Group } from './ranking.ts'
import { bandText, movedFrom, movedText, numberText } from './score-change.ts'

/** How many agents are shown before the rest is folded away. */
const MOST_OPEN = 20
/** How many rules of one agent are named. */
const MOST_RULES = 6

/** Whether the table has a row for a group: an agent that changed or that something is said of, or a policy that blocks. */
export function matters(group: Group, { gaps }: Verdict): boolean {
  const { agent, findings } = group
  if (!isOfAgent(group)) return findings.some(({ level }) => level !== 'note')
  if (findings.length > 0 || agent === null) return true
  const changed = agent.change !== null && agent.change !== 'unchanged'
  return changed || gaps.some((gap) => gap.agent === agent.id)
}

/** Whether a group is about an agent, with or without a model, and not about the policy or the repository. */
export function isOfAgent({ agent, findings }: Group): boolean {
  return agent !== null || findings.some((finding) => finding.agent !== null)
}

/** The agents that matter with their scores before and after and what blocks, worst first; many of them folded away. */
export function commentTable(
  groups: readonly Group[],
  verdict: Verdict,
  show: PlaceMarkdown,
): readonly Section[] {
  const enforced = verdict.policy.notEnforcedBefore === null
  const shown = groups.filter((group) => matters(group, verdict))
  const rows = table(
    ['Agent', 'Before', 'After', 'Band', enforced ? 'What blocks' : 'What would block'],
    shown,
    (group) => [agentCell(group, show), ...scoreCells(group.agent), blockCell(group, verdict)],
  )
  const whole = {
    ...rows,
    entries: rows.entries.map((entry, index) => {
      const group = shown[index]
      return group === undefined ? entry : { ...entry, brief: briefly(group) }
    }),
  }
  const part = (entries: Section['entries'], fold: string | null): Section => ({
    ...whole,
    entries,
    fold,
    goesWith: null,
    noun: 'agent',
  })
  const folded = whole.entries.slice(MOST_OPEN)
  return [
    part(whole.entries.slice(0, MOST_OPEN), null),
    part(folded, `${count(folded.length, 'more agent')}`),
  ]
}

/** Who it is and what it has, where a row has no room. */
function briefly({ agent, title, findings }: Group): string {
  const mark = findings.some(({ level }) => level === 'error') ? '❌ ' : ''
  const name = mark + markdownText(title, 60)
  if (agent === null) return name
  return `${name} ${agent.change === 'removed' ? 'removed' : numberText(agent.score)}`
}

/** The name, which leads to the model; below it what happened to it and what moved its score. */
function agentCell({ agent, title }: Group, show: PlaceMarkdown): string {
  const name = `**${markdownText(title, 100) || 'unnamed'}**`
  if (agent === null) return name
  const { path, line, change } = agent
  const linked = change === 'removed' ? name : show({ path, line, column: 1 }, name)
  const moved = movedText(agent)
  const happened = [
    ...(change === null || change === 'unchanged' ? [] : [change]),
    ...(moved === null ? [] : [markdownText(moved, 200)]),
  ]
  return happened.length === 0 ? linked : `${linked}<br><sub>${happened.join(': ')}</sub>`
}

function scoreCells(agent: AgentVerdict | null): readonly string[] {
  if (agent === null) return ['–', '–', '–']
  const { change, score, scoreBefore } = agent
  const before = scoreBefore === null ? '–' : numberText(scoreBefore)
  if (change === 'removed') return [before, 'removed', '–']
  const from = movedFrom(agent)
  const higher =
    from !== null && (score.high > from.high || (score.high === from.high && score.low > from.low))
  const arrow = from === null ? '' : higher ? ' ↑' : ' ↓'
  const assumed = score.assumed.length > 0 ? '\\*' : ''
  return [before, `**${numberText(score)}**${assumed}${arrow}`, bandText(score)]
}

function blockCell({ agent, findings }: Group, { gaps }: Verdict): string {
  const { error, warn } = levelsOf(findings)
  const unseen = agent !== null && gaps.some((gap) => gap.agent === agent.id)
  const warnings = warn > 0 ? [`⚠️ ${count(warn, levelNoun('warn'))}`] : []
  const blocking = [...(error > 0 ? [`❌ ${rules(findings)}`] : []), ...(unseen ? ['❓ not examined'] : [])]
  return [...(blocking.length > 0 ? blocking : ['✅ nothing']), ...warnings].join('<br>')
}

/** The rules of the errors, each with how often it speaks. */
function rules(findings: Group['findings']): string {
  const often = new Map<string, number>()
  for (const { level, rule } of findings) if (level === 'error') often.set(rule, (often.get(rule) ?? 0) + 1)
  const named = [...often]
    .slice(0, MOST_RULES)
    .map(([rule, times]) => `${markdownCode(rule, 100)}${times > 1 ? ` × ${times}` : ''}`)
  return `${named.join('<br>❌ ')}${often.size > named.length ? `<br>and ${often.size - named.length} more` : ''}`
}
