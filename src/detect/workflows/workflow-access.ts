import {
  ASKS_WHO,
  type Condition,
  gatePlace,
  letsOutsidersIn,
  LOOKS_UP_ACTOR,
  OUTSIDER_EVENTS,
} from './actor-gate.ts'
import type { AgentStep } from './agent-steps.ts'
import type { Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { passageOf } from './passage.ts'
import { at, type Entry, entry, type Value } from '../read/value.ts'
import type { EventPlace } from './workflow-grants.ts'

/** Who can make the agent read a text: gates on who acts, and events that let outsiders in past them. */
export function access(
  job: Entry,
  jobs: readonly Entry[],
  found: readonly AgentStep[],
  steps: readonly Value[],
  events: readonly EventPlace[],
  lines: readonly string[],
): readonly Granted[] {
  const chain = neededBy(job, jobs)
  const lookups = new Set([
    ...steps.flatMap((step) => (looksUp(step) ? [`steps.${at(step, 'id')?.text ?? ''}`] : [])),
    ...chain.flatMap((one) =>
      (at(one.value, 'steps')?.items ?? []).some(looksUp) ? [`needs.${one.key}`] : [],
    ),
  ])
  const condition = (value: Value | null): readonly Condition[] => {
    const passage = passageOf(value, lines)
    return passage === null ? [] : [{ passage, lookups }]
  }
  const before = [job, ...chain].flatMap((one) => condition(at(one.value, 'if')))
  // A step that fails the job for everybody else stands before all steps below it.
  const stops = [job, ...chain].flatMap((one) =>
    (at(one.value, 'steps')?.items ?? []).flatMap((step, index) =>
      stopsOthers(step) && (one !== job || found.every((agent) => index < agent.index)) ? [step] : [],
    ),
  )
  const each = found.map((agent) => [...before, ...condition(at(steps[agent.index] ?? null, 'if'))])
  const gates = [
    ...each.flat().flatMap((one) => {
      const place = gatePlace(one)
      return place === null ? [] : [grantedAt('auto.gate', place)]
    }),
    ...stops.map((step) => grantedAt('auto.gate', step)),
  ]
  const reached = events.find(
    ({ event }) =>
      OUTSIDER_EVENTS.has(event) &&
      stops.length === 0 &&
      each.some((conditions) => conditions.every((one) => letsOutsidersIn(one, event))),
  )
  return [...gates, ...(reached === undefined ? [] : [grantedAt('trigger.untrusted', reached)])]
}

/** Jobs that must have run before, at any distance. */
function neededBy(job: Entry, jobs: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>()
  const follow = (one: Entry): void => {
    const needs = at(one.value, 'needs')
    const names = needs?.kind === 'list' ? needs.items.map(({ text }) => text) : [needs?.text]
    for (const next of jobs.filter(({ key }) => names.includes(key)))
      if (next !== job && !found.has(next)) {
        found.add(next)
        follow(next)
      }
  }
  follow(job)
  return [...found]
}

function scriptOf(step: Value): string {
  return [at(step, 'uses'), at(step, 'run'), at(step, 'with', 'script')]
    .map((one) => one?.text ?? '')
    .join('\n')
}

function looksUp(step: Value): boolean {
  return LOOKS_UP_ACTOR.test(scriptOf(step)) || ASKS_WHO.test(at(step, 'uses')?.text ?? '')
}

function stopsOthers(step: Value): boolean {
  if (entry(step, 'if') !== null && at(step, 'id') !== null) return false
  return looksUp(step) && /exit 1|setFailed|\bthrow\b/.test(scriptOf(step))
}
