import { type AgentContext, atMost, levels, type Rule, type RuleFinding } from './rule.ts'
import { inputName, scoreText } from './score-words.ts'
import { whereToState } from './where-to-state.ts'

export const scoreUndetermined: Rule = {
  id: 'score-undetermined',
  summary: 'missing inputs leave the score open across a threshold',
  levels: levels('note', 'error', 'error'),
  about: 'agent',
  check(context, ruleLevel) {
    const { policy, scored } = context
    const { fail, warn } = policy.thresholds
    const { low, high } = scored.score
    const stated = policy.rules.has('score-undetermined') ? ruleLevel : null
    if (fail !== null && low < fail && high >= fail)
      return [open(context, 'fail', fail, stated ?? policy.undetermined)]
    if (warn !== null && low < warn && high >= warn)
      return [open(context, 'warn', warn, atMost(stated ?? 'warn', 'warn'))]
    return onlyByAssumption(context)
  },
}

function open(
  context: AgentContext,
  subject: 'fail' | 'warn',
  limit: number,
  level: RuleFinding['level'],
): RuleFinding {
  const missing = context.scored.score.missing
  return {
    level,
    subject,
    message: `AIVSS lies anywhere from ${scoreText(context.scored.score).replace(' (undetermined)', '')}, across the ${subject} threshold of ${limit.toFixed(1)}: ${missingText(missing)} not stated`,
    help: context.model.format === 'aivss-1.0' ? HELP_OF_ASSESSMENT : howToState(context, missing),
    place: context.model.place,
  }
}

/** Assessments of AIVSS 1.0 and 2.0 have a metric profile in place of factors. */
const HELP_OF_ASSESSMENT =
  'This format has no factors, only a metric profile: write a native model with "factors:" and the vector under "aivss:".'

function howToState({ model }: AgentContext, missing: readonly string[]): string {
  const isOurs = model.format === 'native' || model.format === 'markdown'
  const factors = missing.filter((input) => input !== 'cvss')
  const parts = missing.includes('cvss')
    ? [
        `State the CVSS v4.0 base of the worst thing that can happen${isOurs ? '' : `, ${whereToState(model, 'cvss')}`}: ${cvssForm(model)}.`,
      ]
    : []
  return [
    ...parts,
    ...(factors.length === 0
      ? []
      : [`State ${list(factors)} ${whereToState(model, 'factors')}, from 0 to 1.`]),
  ].join(' ')
}

/** How a CVSS base is written where the format lets it be stated. */
function cvssForm({ format }: AgentContext['model']): string {
  switch (format) {
    case 'aivss-0.8':
      return '"vector_string" or "score"'
    case 'markdown-prose':
    case 'threatcl':
      return 'a number, or a vector CVSS:4.0/AV:...'
    default:
      return '"cvss: CVSS:4.0/AV:..." or "cvss: {base, why}"'
  }
}

/** Each missing input by name; many factors only by their number. */
function missingText(missing: readonly string[]): string {
  const factors = missing.filter((input) => input !== 'cvss')
  const names =
    factors.length > 4 ? [`${factors.length} factors (${factors.join(', ')})`] : factors.map(inputName)
  const all = missing.includes('cvss') ? [inputName('cvss'), ...names] : names
  return `${list(all)} ${all.length === 1 && factors.length <= 1 ? 'is' : 'are'}`
}

/** A model that keeps a threshold only because the policy assumed a value passes, but not silently. */
function onlyByAssumption(context: AgentContext): readonly RuleFinding[] {
  const { policy, scored, model } = context
  const { assumed } = scored.score
  const { fail, warn } = policy.thresholds
  const reaches = (limit: number | null): boolean =>
    limit !== null && scored.score.high < limit && scored.withoutAssumptions.high >= limit
  if (assumed.length === 0 || !(reaches(fail) || reaches(warn))) return []
  return [
    {
      level: 'warn',
      subject: 'assumed',
      message: `AIVSS ${scoreText(scored.score)} rests on what the policy assumes for ${list(assumed.map(inputName))}; without it the score is ${scored.withoutAssumptions.low.toFixed(1)} to ${scored.withoutAssumptions.high.toFixed(1)}`,
      help: howToState(context, assumed),
      place: model.place,
    },
  ]
}

function list(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? 'nothing')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
