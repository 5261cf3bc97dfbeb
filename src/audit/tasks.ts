import { createHash } from 'node:crypto'
import { LEVELS, type AgentVerdict, type Finding, type Verdict } from '../verdict/verdict.ts'
import type { Audit } from './audit.ts'
import type { Due, DueAcceptance, DueMitigation, DueReview, LostEvidence } from './due.ts'

/** Something that somebody has to do. */
export type Task = {
  /** Stays the same from audit to audit as long as it is about the same thing: lower-case letters, digits and `-`. */
  readonly id: string
} & (
  | { readonly kind: 'finding'; readonly finding: Finding; readonly agent: AgentVerdict | null }
  | { readonly kind: 'review'; readonly review: DueReview }
  | { readonly kind: 'acceptance'; readonly acceptances: Acceptances }
  | { readonly kind: 'mitigation'; readonly mitigation: DueMitigation }
  | { readonly kind: 'evidence'; readonly evidence: LostEvidence }
)

/** At least one; those that end together. */
export type Acceptances = readonly [DueAcceptance, ...DueAcceptance[]]

export interface OwnerTasks {
  /** As models and policies write it; null for what has none. */
  readonly owner: string | null
  /** The most pressing first. */
  readonly tasks: readonly Task[]
}

/**
 * What is to be done, by who answers for it; whoever has the most pressing task comes first, and what has no owner last. The
 * errors and warnings that count, and what is due without a finding that says so. Agents without a model are not here.
 */
export function tasksByOwner({ verdict, due }: Audit): readonly OwnerTasks[] {
  const owners = new Map<string | null, Task[]>()
  for (const { owner, task } of [...findingTasks(verdict), ...dueTasks(due, verdict)]) {
    const own = owners.get(owner)
    if (own === undefined) owners.set(owner, [task])
    else own.push(task)
  }
  return [...owners]
    .map(([owner, tasks]) => ({ owner, tasks: tasks.toSorted((a, b) => pressing(a) - pressing(b)) }))
    .toSorted(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) ||
        pressingFirst(a) - pressingFirst(b) ||
        (String(a.owner) < String(b.owner) ? -1 : 1),
    )
}

/** Lower is more pressing: errors, what is overdue, warnings, what will be due. */
export function pressing(task: Task): number {
  switch (task.kind) {
    case 'finding':
      return task.finding.level === 'error' ? 0 : 2
    case 'review':
      return task.review.days < 0 ? 1 : 3
    case 'acceptance':
      return task.acceptances[0].days < 0 ? 1 : 3
    case 'mitigation':
    case 'evidence':
      return 1
  }
}

function pressingFirst({ tasks: [first] }: OwnerTasks): number {
  return first === undefined ? Infinity : pressing(first)
}

interface Owned {
  readonly owner: string | null
  readonly task: Task
}

function counting({ findings }: Verdict): readonly Finding[] {
  return findings.filter(({ standing, level }) => standing === 'counts' && level !== 'note')
}

function findingTasks(verdict: Verdict): readonly Owned[] {
  const byFinding = new Map(
    verdict.agents.flatMap((agent) => agent.findings.map((id) => [id, agent] as const)),
  )
  const byId = new Map(verdict.agents.map((agent) => [agent.id, agent] as const))
  const acceptedBy = new Map(
    verdict.acceptances.map(({ location, owner }) => [JSON.stringify(location), owner]),
  )
  return counting(verdict)
    .filter(({ rule }) => rule !== 'agent-uncovered')
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    .map((finding) => {
      const agent = byFinding.get(finding.id) ?? (finding.agent === null ? null : byId.get(finding.agent))
      // What is to say of a waiver or of the baseline is for whoever accepted it.
      const owner = acceptedBy.get(JSON.stringify(finding.location)) ?? agent?.owner ?? null
      return { owner, task: { kind: 'finding', id: finding.id, finding, agent: agent ?? null } }
    })
}

/** What is due and no finding that counts speaks of already. */
function dueTasks({ reviews, acceptances, mitigations, evidence }: Due, verdict: Verdict): readonly Owned[] {
  const told = new Set(
    counting(verdict).flatMap(({ rule, agent, subject, location }) => [
      JSON.stringify([rule, agent]),
      JSON.stringify([rule, agent, subject]),
      JSON.stringify([rule, location]),
    ]),
  )
  const isTold = (...key: readonly unknown[]): boolean => told.has(JSON.stringify(key))
  return [
    ...reviews
      .filter(({ agent }) => !isTold('review-stale', agent))
      .map((review): Owned => {
        const id = nameOf('review', review.agent, review.location.path)
        return { owner: review.owner, task: { kind: 'review', id, review } }
      }),
    ...endingTogether(acceptances)
      .filter((some) => !some.some(({ location }) => isTold('waiver-expired', location)))
      .map((some): Owned => {
        const [{ by, agent, rule, subject, owner, day }] = some
        const what = by === 'baseline' ? [owner, day] : [agent, rule, subject]
        return { owner, task: { kind: 'acceptance', id: nameOf(by, ...what), acceptances: some } }
      }),
    ...mitigations
      .filter(({ agent, mitigation }) => !isTold('mitigation-overdue', agent, mitigation))
      .map((mitigation): Owned => {
        const id = nameOf('mitigation', mitigation.agent, mitigation.mitigation, mitigation.location.path)
        return { owner: mitigation.owner, task: { kind: 'mitigation', id, mitigation } }
      }),
    ...evidence
      .filter(({ agent, mitigation }) => !isTold('mitigation-evidence', agent, mitigation))
      .map((lost): Owned => {
        const id = nameOf('evidence', lost.agent, lost.mitigation, lost.evidence, lost.location.path)
        return { owner: lost.owner, task: { kind: 'evidence', id, evidence: lost } }
      }),
  ]
}

/** Waivers one by one; entries of the baseline together that one person accepted until one day. */
function endingTogether(acceptances: readonly DueAcceptance[]): readonly Acceptances[] {
  const groups = new Map<string, [DueAcceptance, ...DueAcceptance[]]>()
  for (const one of acceptances) {
    // What covers nothing ends without consequence; that it covers nothing is told.
    if (one.state !== 'used' && one.state !== 'not-examined' && one.state !== 'expired') continue
    const key = JSON.stringify(one.by === 'baseline' ? [one.owner, one.day] : [one.by, one.location])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

function nameOf(kind: string, ...about: readonly (string | null)[]): string {
  return `${kind}-${createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 12)}`
}
