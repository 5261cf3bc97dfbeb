import { daysBetween } from '../model/day.ts'
import { ABOUT_SCORE, type Baseline, type BaselineEntry } from '../policy/baseline.ts'
import { RULES } from '../rules/registry.ts'
import type { DebtUse } from '../rules/rule.ts'
import { type Finding, LEVELS } from '../verdict/verdict.ts'
import type { Judged } from './agent-verdict.ts'
import { merge, toFinding } from './findings.ts'
import type { GateInput } from './gate-input.ts'
import { levelOf } from './judge-agent.ts'

type Outcome = DebtUse['outcome']

/** What the rules say of acceptances themselves is never accepted: that would have no end. */
const ABOUT_ACCEPTANCES = new Set(RULES.filter(({ about }) => about === 'waivers').map(({ id }) => id))

export function isAcceptable(rule: string): boolean {
  return !ABOUT_ACCEPTANCES.has(rule)
}

/** The findings with those marked that the baseline covers; what a waiver covers stays with the waiver. */
export function withBaseline(
  input: GateInput,
  judged: readonly Judged[],
  findings: readonly Finding[],
): readonly Finding[] {
  if (input.baseline === null) return findings
  const entries = byId(input.baseline)
  return findings.map((finding) => {
    const entry = entries.get(finding.id)
    if (entry === undefined || finding.waiver !== null || !isAcceptable(finding.rule)) return finding
    if ((outdated(entry, input) ?? notCovering(entry, finding, input, judged)) !== null) return finding
    const { why, by, on, expires } = entry
    return { ...finding, accepted: { why, by, on, expires } }
  })
}

/** What became of each entry of the baseline, given all findings of the run. */
export function debtUses(
  input: GateInput,
  judged: readonly Judged[],
  findings: readonly Finding[],
): readonly DebtUse[] {
  const found = new Map(findings.map((finding) => [finding.id, finding]))
  // What was not looked at, or could not be, is not known to be gone.
  const examined = input.files.complete && input.gaps.length === 0
  return (input.baseline?.entries ?? []).map((entry): DebtUse => {
    const finding = found.get(entry.id)
    const gone: Outcome = examined
      ? { kind: 'unused', why: 'there is no such finding any more' }
      : { kind: 'not-examined' }
    const outcome =
      outdated(entry, input) ??
      (isAcceptable(entry.rule) ? null : UNACCEPTABLE) ??
      (finding === undefined ? gone : notCovering(entry, finding, input, judged)) ??
      ({ kind: 'used' } as const)
    return { entry, outcome }
  })
}

/** The findings with what the rules say of the baseline's entries. */
export function withDebtTold(
  { policy }: GateInput,
  findings: readonly Finding[],
  uses: readonly DebtUse[],
): readonly Finding[] {
  if (uses.length === 0) return findings
  const about = RULES.flatMap((rule) => {
    const level = levelOf(policy, rule)
    return rule.about === 'waivers' && level !== 'off'
      ? rule.checkDebt(uses, policy, level).map((finding) => toFinding(rule.id, finding))
      : []
  })
  return merge([...findings, ...about])
}

const UNACCEPTABLE: Outcome = { kind: 'unused', why: 'a finding of this rule cannot be accepted' }

function outdated({ expires }: BaselineEntry, { policy, today }: GateInput): Outcome | null {
  if (expires < today) return { kind: 'expired' }
  const days = daysBetween(today, expires)
  return days > policy.waiverMaxDays ? { kind: 'too-long', days } : null
}

/** Why an entry does not cover the finding that it names; null where it does. */
function notCovering(
  entry: BaselineEntry,
  { agent, rule, subject, level, location }: Finding,
  { contentOf }: GateInput,
  judged: readonly Judged[],
): Outcome | null {
  // Whoever reviews an entry reads its words, not the digest in its id.
  if (entry.agent !== agent || entry.rule !== rule || entry.subject !== subject)
    return { kind: 'unused', why: `the id is that of ${[agent, rule, subject].filter(Boolean).join(' / ')}` }
  const lapsed = (why: string): Outcome => ({ kind: 'lapsed', why })
  if (LEVELS.indexOf(level) < LEVELS.indexOf(entry.level))
    return lapsed(`accepted at the level ${entry.level}, now at ${level}`)
  if (rule === 'model-invalid' && entry.content !== contentOf(location.path))
    return lapsed(`${location.path} is not the file that was accepted`)
  if (!ABOUT_SCORE.includes(rule)) return null
  const scores = judged.filter((one) => one.model.agent.id.value === agent).map((one) => one.scored.score)
  const other = scores.find(({ version }) => version !== entry.aivss)
  if (other !== undefined)
    return lapsed(`accepted with AIVSS ${entry.aivss ?? '?'}, now scored with ${other.version}`)
  const score = Math.max(0, ...scores.map(({ high }) => high))
  return score > (entry.upTo ?? 0)
    ? lapsed(`accepted up to ${(entry.upTo ?? 0).toFixed(1)}, the score is ${score.toFixed(1)}`)
    : null
}

const indexes = new WeakMap<Baseline, ReadonlyMap<string, BaselineEntry>>()

function byId(baseline: Baseline): ReadonlyMap<string, BaselineEntry> {
  const index = indexes.get(baseline) ?? new Map(baseline.entries.map((entry) => [entry.id, entry]))
  indexes.set(baseline, index)
  return index
}
