import { RULES } from '../rules/registry.ts'
import { LEVELS, type Level } from '../verdict/verdict.ts'
import { sarifText } from './sarif-text.ts'
import { grouped } from '../source/grouped.ts'
import { scoreOf, type Reported } from './reported.ts'

export const SARIF_LEVELS = { error: 'error', warn: 'warning', note: 'note' } as const satisfies Readonly<
  Record<Level, string>
>

const PROBLEM_SEVERITIES: Readonly<Record<Level, string>> = {
  error: 'error',
  warn: 'warning',
  note: 'recommendation',
}

/**
 * Where on GitHub's scale a rule of each level lies: an error is at least "high", which is what fails a check there
 * unless the repository says otherwise; a warning is at most "medium", a note "low".
 */
const BANDS: Readonly<Record<Level, readonly [number, number]>> = {
  error: [7, 10],
  warn: [4, 6.9],
  note: [0.1, 3.9],
}

const REMEDY = 'Each result says what to change.'

const TAGS = ['security', 'ai-agents', 'owasp-aivss']

/** Rules by id, with what was found by each. */
export type FoundByRule = ReadonlyMap<string, readonly Reported[]>

/** In the order of the registry; those that the policy writes itself follow as they come. */
export function byRule(results: readonly Reported[]): FoundByRule {
  const found = grouped(results, ruleIdOf)
  const known = RULES.map(({ id }) => id).filter((id) => found.has(id))
  return new Map([...new Set([...known, ...found.keys()])].map((id) => [id, found.get(id) ?? []]))
}

export function ruleIdOf({ finding }: Reported): string {
  return sarifText(finding.rule) || 'unnamed'
}

/** A rule as it spoke in this run: its level is the worst of what it found, what is waived aside. */
export function ruleDescriptor(id: string, found: readonly Reported[]): object {
  const unwaived = found.filter(({ standing }) => standing !== 'waived')
  const speaking = unwaived.length > 0 ? unwaived : found
  const level = LEVELS.find((one) => speaking.some(({ finding }) => finding.level === one)) ?? 'note'
  const worst = speaking
    .filter(({ finding }) => finding.level === level)
    .map(({ owner }) => scoreOf(owner) ?? 0)
  const [low, high] = BANDS[level]
  return {
    id,
    ...descriptions(id),
    defaultConfiguration: { level: SARIF_LEVELS[level] },
    properties: {
      tags: TAGS,
      'problem.severity': PROBLEM_SEVERITIES[level],
      'security-severity': Math.min(high, Math.max(low, ...worst)).toFixed(1),
    },
  }
}

/** Markdown only where every word is ours. */
function descriptions(id: string): object {
  const rule = RULES.find((one) => one.id === id)
  if (rule === undefined) {
    const text = 'A rule that the policy writes itself.'
    return { shortDescription: { text }, fullDescription: { text }, help: { text: `${text} ${REMEDY}` } }
  }
  const text = `${rule.summary.charAt(0).toUpperCase()}${rule.summary.slice(1)}.`
  return {
    shortDescription: { text },
    fullDescription: { text: `${text} The policy sets the level of this rule.` },
    help: {
      text: `${text} ${REMEDY} "aivss-gate rules ${id}" prints the page of this rule.`,
      markdown: `**${id}**: ${text}\n\n${REMEDY} \`aivss-gate rules ${id}\` prints the page of this rule.`,
    },
  }
}
