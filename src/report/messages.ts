import type { AgentVerdict, Finding, Level, Status, Verdict } from '../verdict/verdict.ts'
import { isShown } from './ranking.ts'
import { changesText } from './remedy-changes.ts'

/*
 * Sentences that several reports share. They may quote the verdict, so they are untrusted text like the rest of it: each
 * reporter escapes them whole.
 */

const LEVEL_NOUNS: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', note: 'note' }

export function levelNoun(level: Level): string {
  return LEVEL_NOUNS[level]
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** "2 errors, 1 warning", or null where all numbers are 0. */
export function countLevels(numbers: Readonly<Record<Level, number>>): string | null {
  const parts = [
    ...(numbers.error > 0 ? [count(numbers.error, LEVEL_NOUNS.error)] : []),
    ...(numbers.warn > 0 ? [count(numbers.warn, LEVEL_NOUNS.warn)] : []),
    ...(numbers.note > 0 ? [count(numbers.note, LEVEL_NOUNS.note)] : []),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

export function levelsOf(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const of = (level: Level): number => findings.filter((finding) => finding.level === level).length
  return { error: of('error'), warn: of('warn'), note: of('note') }
}

export function statusWords(status: Status): string {
  return status.replaceAll('-', ' ')
}

/** "fail: 2 errors, 1 warning, 3 notes in 2 agents (balanced)". */
export function verdictLine(verdict: Verdict): string {
  const aside = asideCounts(verdict)
  return [
    `${statusWords(verdict.status)}: ${countsLine(verdict)}${ran(verdict) ? ` (${verdict.policy.preset})` : ''}`,
    ...(aside === null ? [] : [aside]),
  ].join('; ')
}

/** "2 errors, 1 warning in 2 agents". */
export function countsLine(verdict: Verdict): string {
  const { status, summary, errors } = verdict
  if (status === 'error') return `the gate could not run (${count(errors.length, 'problem')})`
  if (status === 'nothing-to-check') return 'no threat model was found'
  return `${countLevels(summary) ?? 'no findings'} in ${count(summary.agents, 'agent')}`
}

/** "1 existing, 3 accepted, 2 waived, 1 gap", or null. */
export function asideCounts({ summary, gaps }: Verdict): string | null {
  const parts = [
    ...(summary.existing > 0 ? [`${summary.existing} existing`] : []),
    ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
    ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
    ...(gaps.length > 0 ? [count(gaps.length, 'gap')] : []),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function ran({ status }: Verdict): boolean {
  return status !== 'error' && status !== 'nothing-to-check'
}

export const LOOKED_FOR =
  'Looked for threat models: *.aivss.yml, *.aivss.json, *.aivss.md, agent-threat-model.*, .aivss/, file names with "threat-model", or the paths under "models:" in the policy. "aivss-gate check --help" says more.'

/** Which values of which agents the policy assumes; null where it assumes none. */
export function assumptionText(agents: readonly AgentVerdict[]): string | null {
  const some = agents.filter(({ score }) => score.assumed.length > 0)
  const shown = some.slice(0, 5).map(({ id, score }) => `${id} (${score.assumed.join(', ')})`)
  const more = some.length > shown.length ? ` and ${some.length - shown.length} more` : ''
  return some.length === 0
    ? null
    : `* the policy supplies what the model does not state: ${shown.join(', ')}${more}`
}

/** The policy in force: source, commit, preset, digest, gate, floors. */
export function policyText({ policy, scope }: Verdict): string {
  const floors = policy.floors.slice(0, 5)
  const more = policy.floors.length > floors.length ? ` and ${policy.floors.length - floors.length} more` : ''
  const facts = [
    `${policy.source ?? 'no file'}${policy.ref === null ? '' : ` at ${policy.ref}`}`,
    `preset ${policy.preset}`,
    ...(policy.digest === '' ? [] : [policy.digest]),
    `gate ${scope.gate}`,
  ]
  return `policy: ${facts.join(', ')}${floors.length === 0 ? '' : `; floor ${floors.join(', ')}${more}`}`
}

export function enforcementText({ policy }: Verdict): string | null {
  if (policy.notEnforcedBefore === null) return null
  const { day, wouldBe } = policy.notEnforcedBefore
  return `not enforced before ${day}; would be: ${statusWords(wouldBe)}`
}

/** What was compared, and what was left out of the search. */
export function scopeTexts({ scope }: Verdict): readonly string[] {
  const { base, head, excluded } = scope
  return [
    ...(base === null ? [] : [`compared with ${base}${head === null ? '' : `, judged ${head}`}`]),
    ...(excluded === 0 ? [] : [`${count(excluded, 'file')} excluded by ignore patterns`]),
  ]
}

/** How many findings that count are milder than what is shown; null where none is. */
export function hiddenText(verdict: Verdict, least: Level): string | null {
  const hidden = verdict.findings.filter(
    (finding) => finding.standing === 'counts' && !isShown(finding.level, least),
  )
  const counts = countLevels(levelsOf(hidden))
  const mildest = hidden.some(({ level }) => level === 'note') ? 'note' : 'warn'
  return counts === null ? null : `${counts} hidden, show them with --report-level ${mildest}`
}

/** "put sandboxing and audit-logging in place and state how → 8.1, pass". */
export function remedyText(remedy: AgentVerdict['remedies'][number]): string {
  const { aivss, status } = remedy
  return `${changesText(remedy)} → ${aivss === null ? '' : `${aivss.toFixed(1)}, `}${statusWords(status)}`
}

/** What stands before an agent's remedies. */
export function remediesHeading({ remedies }: AgentVerdict): string {
  return remedies.length > 1 ? 'Shortest ways to green, one is enough' : 'Shortest way to green'
}

export function waiverText({ why, owner, expires }: NonNullable<Finding['waiver']>): string {
  return `until ${expires} by ${owner}: ${why}`
}

/** "until 2027-05-20 by @acme/ciso since 2026-11-20: known before the gate came". */
export function acceptedText({ why, by, on, expires }: NonNullable<Finding['accepted']>): string {
  return `until ${expires} by ${by} since ${on}: ${why}`
}

/** By what a finding is set aside, in words; null where it is by neither a waiver nor the baseline. */
export function excuseText({ waiver, accepted }: Finding): string | null {
  if (waiver !== null) return `waived ${waiverText(waiver)}`
  return accepted === null ? null : `accepted ${acceptedText(accepted)}`
}

export function placeText({ path, line, column }: Finding['location']): string {
  return `${path}:${line}:${column}`
}
