import type { Remedy } from '../../verdict/remedy.ts'
import type { AgentVerdict, Verdict } from '../../verdict/verdict.ts'
import type { Judgement } from '../judgement.ts'
import { writtenIn } from './formats.ts'
import { type Solution, solutionsOf, type Work } from './search.ts'
import { type Stand, trialOf } from './trial.ts'
import { wordsOf } from './words.ts'

/** Attempts for one agent, and for all agents of a run; one at a large model counts as several. */
const WORK_PER_AGENT = 160
const WORK_PER_RUN = 5_000

/**
 * A verdict with the shortest ways to green of every agent that fails: sets of changes after which none of its errors would
 * count, under the policy and under every floor. `judgements` are those that the verdict was joined from, the policy's first.
 * Where nothing helps, or nothing could be made sure within the limits, an agent has none.
 */
export function withRemedies(verdict: Verdict, judgements: readonly Judgement[]): Verdict {
  const failing = new Set(
    verdict.findings
      .filter(({ level, standing }) => level === 'error' && standing === 'counts')
      .map(({ agent }) => agent),
  )
  let left = WORK_PER_RUN
  const agents = verdict.agents.map((agent) => {
    if (left <= 0 || agent.change === 'removed' || !failing.has(agent.id)) return agent
    const stands = judgements.flatMap((judgement) => standsOf(agent, judgement))
    const [own] = stands
    if (own === undefined) return agent
    const budget = Math.min(WORK_PER_AGENT, left)
    const work: Work = { left: budget }
    const solutions = solutionsOf(trialOf(stands), own.judged.model, work, weightOf(stands))
    left -= budget - work.left
    return { ...agent, remedies: solutions.map((one) => remedyOf(one, own)) }
  })
  return { ...verdict, agents }
}

function standsOf({ id, path, line }: AgentVerdict, judgement: Judgement): readonly Stand[] {
  return judgement.judged
    .filter(({ model }) => model.agent.id.value === id && model.path === path && model.place.line === line)
    .map((judged) => {
      const partner = judgement.pairing.partnerOf(judged.model)
      return { judgement, judged, before: judgement.before.find(({ model }) => model === partner) ?? null }
    })
}

/** Judging takes as long as there are policies, and longer for long lists, which conditions may go through twice. */
function weightOf(stands: readonly Stand[]): number {
  return stands.reduce((sum, { judged: { model } }) => {
    const items = model.threats.length + model.capabilities.length + model.mitigations.length
    return sum + 1 + Math.floor(items / 25) + Math.floor((items * items) / 20_000)
  }, 0)
}

function remedyOf({ parts, outcome }: Solution, { judged: { model }, judgement }: Stand): Remedy {
  const { score, status } = outcome
  const beside = parts.some((part) => writtenIn(model, part) === 'beside')
  const listing = beside ? judgement.input.policyPath(model.path) : null
  return {
    changes: wordsOf(parts, model, score.version, listing),
    parts,
    listing,
    aivss: score.aivss,
    status,
  }
}
