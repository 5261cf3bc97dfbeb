import type { AgentScore, Finding } from '../../verdict/verdict.ts'
import { debtUses, withDebtTold } from '../accepted-debt.ts'
import type { Judged } from '../agent-verdict.ts'
import { removedAgents } from '../changes.ts'
import type { GateInput } from '../gate-input.ts'
import { judge, partnerAtBase } from '../judge-model.ts'
import { type Judgement, settled } from '../judgement.ts'
import type { Partners } from '../pair-models.ts'
import { runFindings } from '../run-findings.ts'
import { modelWith } from './apply-to-model.ts'
import { treesWith } from './apply-to-tree.ts'
import type { PartSet } from './part-set.ts'

/** One agent under one policy, with what else of the run bears on whether it passes. */
export interface Stand {
  readonly judgement: Judgement
  readonly judged: Judged
  /** What it was at the base; null where nothing is compared or the agent is new. */
  readonly before: Judged | null
}

/** What one policy says of an agent with some changes. */
export interface Side {
  readonly stand: Stand
  /** The tree as it then is. */
  readonly input: GateInput
  readonly judged: Judged
  /** Errors that count, of the agent; and those that only the changes bring elsewhere. */
  readonly errors: readonly Finding[]
  readonly warns: boolean
}

/** What all policies of a run together say of it. */
export interface Outcome {
  readonly sides: readonly Side[]
  readonly passes: boolean
  readonly status: 'pass' | 'warn'
  readonly score: AgentScore
}

/** Judges an agent for real with some changes, under every policy that judges it. */
export type Trial = (parts: PartSet) => Outcome

/** `stands` are those of one agent, at least one, the judging policy's own first. */
export function trialOf(stands: readonly Stand[]): Trial {
  const narrow = stands.map(narrowed)
  return (parts) => {
    const sides = narrow.map((one) => one(parts))
    const [own, ...floors] = sides
    if (own === undefined) throw new Error('an agent is judged under at least one policy')
    return {
      sides,
      passes: sides.every(({ errors }) => errors.length === 0),
      status: sides.some(({ warns }) => warns) ? 'warn' : 'pass',
      score: floors.map(scoreOf).reduce(higher, scoreOf(own)),
    }
  }
}

function scoreOf({ judged }: Side): AgentScore {
  return judged.scored.score
}

/** The higher of two scores where they can be compared; else the first, which is the judging policy's. */
function higher(one: AgentScore, other: AgentScore): AgentScore {
  return one.version === other.version && other.high > one.high ? other : one
}

/**
 * The run narrowed to what can bear on one agent: its own findings and those of models with its id, what the run says of
 * that id, what is accepted of that id, and its counterpart at the base. Nothing else of a run depends on an agent, but whether
 * it still answers for one that vanished.
 */
function narrowed(stand: Stand): (parts: PartSet) => Side {
  const { judgement, judged: original, before } = stand
  const { pairing } = judgement
  const { model } = original
  const id = model.agent.id.value
  const ids = new Set([id, ...(before === null ? [] : [before.model.agent.id.value])])
  const namesakes = judgement.judged.filter((one) => one !== original && one.model.agent.id.value === id)
  const base = judgement.before.filter((one) => ids.has(one.model.agent.id.value))
  const known = judgement.known.filter(({ agent }) => agent !== null && ids.has(agent))
  const waivers = judgement.input.policy.waivers.filter(({ agent }) => agent === id)
  const policy = { ...judgement.input.policy, waivers }
  const debt = judgement.input.baseline
  const baseline =
    debt === null ? null : { ...debt, entries: debt.entries.filter(({ agent }) => agent === id) }
  const theirs = namesakes.flatMap((one) => one.findings.map((finding) => finding.id))
  const otherPaths = new Set(namesakes.map((one) => one.model.path))

  const ofId = judgement.run.filter(({ agent }) => agent === id)
  const runOf = (input: GateInput, judged: Judged, partners: Partners): readonly Finding[] => {
    if (pairing.removed.length === 0) return ofId
    const all = judgement.judged.map((one) => (one === original ? judged : one))
    const removed = removedAgents(input, all, { ...partners, removed: pairing.removed }, judgement.before)
    const models = all.map((one) => one.model)
    return runFindings(input, models, removed).filter(
      ({ agent, rule }) => agent === id || rule === 'agent-removed',
    )
  }

  const settle = (input: GateInput, judged: Judged): readonly Finding[] => {
    const partners: Partners = {
      partnerOf: (one) => pairing.partnerOf(one === judged.model ? model : one),
    }
    const near = [judged, ...namesakes]
    const run = runOf(input, judged, partners)
    const findings = settled({ input, pairing: partners, judged: near, before: base, run, known })
    return withDebtTold(input, findings, debtUses(input, near, findings))
  }
  const counts = ({ standing, level }: Finding): boolean => standing === 'counts' && level !== 'note'
  const isOwn = (finding: Finding): boolean =>
    finding.agent === id &&
    !theirs.includes(finding.id) &&
    !(otherPaths.has(finding.location.path) && finding.location.path !== model.path)
  const partner = partnerAtBase(judgement.input, model, pairing)
  const there = new Set(
    settle({ ...judgement.input, policy, baseline }, original)
      .filter(counts)
      .map((one) => one.id),
  )

  const judgeIn = (tree: GateInput, parts: PartSet): Side => {
    const input = { ...tree, policy, baseline }
    const changed = modelWith(parts, model, before?.model ?? null, input)
    const judged =
      parts.length === 0
        ? original
        : judge(input, changed, { partnerOf: () => pairing.partnerOf(model) }, partner)
    const told = settle(input, judged).filter(counts)
    const mine = told.filter(isOwn)
    const brought = told.filter(
      (finding) => !isOwn(finding) && finding.level === 'error' && !there.has(finding.id),
    )
    return {
      stand,
      input,
      judged,
      errors: [...mine.filter(({ level }) => level === 'error'), ...brought],
      warns: mine.some(({ level }) => level === 'warn'),
    }
  }

  return (parts) => {
    const [tree, ...others] = treesWith(parts, judgement.input, model)
    return others.map((other) => judgeIn(other, parts)).reduce(both, judgeIn(tree, parts))
  }
}

/** What is so in one of two trees counts. */
function both(one: Side, other: Side): Side {
  const more = other.errors.filter(({ id }) => !one.errors.some((error) => error.id === id))
  return { ...one, errors: [...one.errors, ...more], warns: one.warns || other.warns }
}
