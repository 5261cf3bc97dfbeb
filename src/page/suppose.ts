import { earnedStrength, usedMitigationFactor } from '../aivss/credit.ts'
import { FACTOR_SETS, type FactorId } from '../aivss/factors.ts'
import { score, type Score } from '../aivss/score.ts'
import type { ScoreInput } from '../aivss/score-input.ts'
import type { MitigationStrength } from '../aivss/version.ts'
import type { MitigationId } from '../model/catalogue.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { controlFacts } from './control-facts.ts'

/** How a control is supposed to be: `evidenced` is in place with evidence in the tree that holds. */
export type ControlState = 'not-in-place' | 'in-place' | 'evidenced'

/** What is supposed to be other than it is. */
export interface Hypothesis {
  /** The computation whose factors and multipliers are changed; those that share them change with it. */
  readonly subject: number
  readonly factors: Readonly<Partial<Record<FactorId, number>>>
  /** CVSS bases by the position of their computation. */
  readonly cvss: ReadonlyMap<number, number>
  readonly thm: number | null
  /** The mitigation factor that the author claims. */
  readonly claimedMf: number | null
  readonly controls: ReadonlyMap<MitigationId, ControlState>
}

export const NOTHING: Hypothesis = {
  subject: 0,
  factors: {},
  cvss: new Map(),
  thm: null,
  claimedMf: null,
  controls: new Map(),
}

/** An agent's score under a hypothesis, computed as the gate computes it. */
export interface Supposed {
  readonly low: number
  readonly high: number
  readonly earned: MitigationStrength
  /** The computation that gives the score, with what it was given. */
  readonly leading: { readonly index: number; readonly input: ScoreInput; readonly score: Score }
  readonly subject: ScoreInput
}

/** Null where the verdict does not hold what the score was computed from. */
export function suppose(agent: AgentVerdict, hypothesis: Hypothesis): Supposed | null {
  const earned = earnedUnder(agent, hypothesis)
  const computed = agent.inputs.map((_, index) => {
    const input = inputUnder(agent, hypothesis, index, earned)
    return { index, input, score: score(input) }
  })
  const [first, ...rest] = computed
  const subject = computed[hypothesis.subject]?.input
  if (first === undefined || subject === undefined) return null
  const leading = rest.reduce((best, one) => {
    const byHigh = one.score.high - best.score.high
    return byHigh > 0 || (byHigh === 0 && one.score.low > best.score.low) ? one : best
  }, first)
  return {
    low: Math.max(...computed.map((one) => one.score.low)),
    high: Math.max(...computed.map((one) => one.score.high)),
    earned,
    leading,
    subject,
  }
}

/** Whether the page comes to the score that the gate came to; if not, it has nothing to say about other inputs. */
export function reproduces(agent: AgentVerdict): boolean {
  const same = suppose(agent, NOTHING)
  return same !== null && same.low === agent.score.low && same.high === agent.score.high
}

function inputUnder(
  agent: AgentVerdict,
  hypothesis: Hypothesis,
  index: number,
  earned: MitigationStrength,
): ScoreInput {
  const stated = agent.inputs[index]
  if (stated === undefined) throw new Error('a computation of the agent')
  const changes = isChanged(agent, hypothesis.subject, index)
  const claimed = (changes ? hypothesis.claimedMf : null) ?? stated.claimedMf
  const { version, factorSet } = agent.score
  return {
    version,
    factorSet,
    cvss: hypothesis.cvss.get(index) ?? stated.cvss,
    factors: changes ? { ...stated.factors, ...hypothesis.factors } : stated.factors,
    thm: (changes ? hypothesis.thm : null) ?? stated.thm,
    mf: agent.credit.counts === 'declared' ? claimed : usedMitigationFactor(version, claimed, earned),
  }
}

/** Threats without inputs of their own share those of the agent. */
function isChanged({ inputs }: AgentVerdict, subject: number, index: number): boolean {
  return index === subject || (inputs[subject]?.own === false && inputs[index]?.own === false)
}

function earnedUnder(agent: AgentVerdict, hypothesis: Hypothesis): MitigationStrength {
  const set = agent.score.factorSet
  const stated: Partial<Record<FactorId, number>> = {}
  const changed = sharedChanges(agent, hypothesis)
  for (const id of FACTOR_SETS[set]) {
    const value = changed[id] ?? agent.factors[id]
    if (value !== undefined) stated[id] = value
  }
  const states = new Map(controlStates(agent))
  for (const [id, state] of hypothesis.controls) states.set(id, state)
  const inPlace = [...states].filter(([, state]) => state !== 'not-in-place')
  const testing = states.get('adversarial-testing')
  return earnedStrength({
    factors: stated,
    set,
    controls: inPlace.map(([id, state]) => ({
      id,
      factors: controlFacts(id)?.factors ?? [],
      treeEvidence: state === 'evidenced',
    })),
    adversarialTesting:
      testing === 'evidenced' ? 'evidenced' : testing === 'in-place' ? 'in-place' : 'absent',
  }).strength
}

/** The controls that the model names, as the gate counts them. */
export function controlStates({
  mitigations,
}: AgentVerdict): readonly (readonly [MitigationId, ControlState])[] {
  return mitigations.map(({ id, status, source, evidence }) => [
    id,
    status !== 'in-place'
      ? 'not-in-place'
      : source === 'stated' && evidence.some(({ proves }) => proves)
        ? 'evidenced'
        : 'in-place',
  ])
}

/** Changed factors, where they are those of the agent and not of one threat. */
export function sharedChanges(
  { inputs }: AgentVerdict,
  { subject, factors }: Hypothesis,
): Hypothesis['factors'] {
  return inputs[subject]?.own === false ? factors : {}
}
