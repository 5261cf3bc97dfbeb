import { LEVELS, type AgentVerdict, type Finding, type Level, type Verdict } from '../verdict/verdict.ts'

/** The findings that belong together: an agent's own, those about an agent without a model, or those about the policy. */
export interface Group {
  readonly agent: AgentVerdict | null
  /** Untrusted text. */
  readonly title: string
  /** Those that count, worst first. */
  readonly findings: readonly Finding[]
}

/** Every agent, with or without findings, worst first; then agents without a model; the policy's own findings last. */
export function rank(verdict: Verdict): readonly Group[] {
  const counting = verdict.findings.filter((finding) => finding.standing === 'counts')
  const owners = new Map(verdict.agents.flatMap((agent) => agent.findings.map((id) => [id, agent] as const)))
  const byId = new Map(verdict.agents.map((agent) => [agent.id, agent] as const))
  const ownerOf = ({ id, agent }: Finding): AgentVerdict | string | null =>
    owners.get(id) ?? (agent === null ? null : (byId.get(agent) ?? agent))

  const owned = new Map<AgentVerdict | string | null, Finding[]>(verdict.agents.map((one) => [one, []]))
  for (const finding of counting) {
    const owner = ownerOf(finding)
    const others = owned.get(owner)
    if (others === undefined) owned.set(owner, [finding])
    else others.push(finding)
  }
  return [...owned]
    .map(([owner, findings]) => {
      const group = groupOf(owner, findings)
      return { group, last: owner === null, level: levelRank(worstLevel(group)) }
    })
    .toSorted(
      (a, b) =>
        Number(a.last) - Number(b.last) ||
        a.level - b.level ||
        (b.group.agent?.score.high ?? 0) - (a.group.agent?.score.high ?? 0) ||
        order(a.group.title, b.group.title) ||
        order(a.group.agent?.path ?? '', b.group.agent?.path ?? ''),
    )
    .map(({ group }) => group)
}

function groupOf(owner: AgentVerdict | string | null, findings: readonly Finding[]): Group {
  const title = owner === null ? 'Policy and repository' : typeof owner === 'string' ? owner : titleOf(owner)
  return { agent: typeof owner === 'string' ? null : owner, title, findings: worstFirst(findings) }
}

export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      levelRank(a.level) - levelRank(b.level) ||
      order(a.location.path, b.location.path) ||
      a.location.line - b.location.line ||
      a.location.column - b.location.column ||
      order(a.rule, b.rule) ||
      order(a.subject, b.subject),
  )
}

/**
 * Findings that differ only in what they are about (one rule at one place with one remedy, such as seven uncovered layers)
 * as one, so that a reader sees them once. The counts of a report are never taken from these.
 */
export function gather(findings: readonly Finding[]): readonly Finding[] {
  const byKind = new Map<string, Finding>()
  for (const finding of findings) {
    const { rule, level, agent, location, help, change, floor } = finding
    const kind = JSON.stringify([rule, level, agent, location, help, change, floor])
    const first = byKind.get(kind)
    byKind.set(
      kind,
      first === undefined ? finding : { ...first, message: `${first.message}; ${finding.message}` },
    )
  }
  return [...byKind.values()]
}

export function worstLevel({ findings }: Group): Level | null {
  return findings[0]?.level ?? null
}

/** Whether a finding of `level` is shown where `least` is the mildest level to show. */
export function isShown(level: Level, least: Level): boolean {
  return levelRank(level) <= levelRank(least)
}

function levelRank(level: Level | null): number {
  return level === null ? LEVELS.length : LEVELS.indexOf(level)
}

/** The name, and the id where the name does not tell it. */
function titleOf({ id, name }: AgentVerdict): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug === id || name === '' ? name || id : `${name} (${id})`
}

/** By code unit: the same on every machine, unlike a comparison in the user's language. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
