import type { Said } from '../../../report/doctor-report.ts'
import { asked, cannotTell, type Check, note, ok, problem } from '../check.ts'
import { type GateUse, isExpression, gatingUses } from '../gate-use.ts'
import type { GithubAnswers, RequiredCheck } from '../github-setup.ts'
import { requiredByRuleset } from '../required-by-ruleset.ts'
import type { Setup } from '../setup.ts'

/** Number of the app GitHub Actions on GitHub.com. */
const ACTIONS_APP = 15_368

/** The default branch requires the gate's check, and from GitHub Actions. */
export const githubRequired: Check = {
  id: 'github-required',
  area: 'github',
  summary: "the default branch requires the gate's check",
  look: (setup) => asked(setup, (github) => judge(setup, github)),
}

function judge(setup: Setup, github: GithubAnswers): readonly Said[] {
  const gating = gatingUses(setup.gates)
  const ruled = gating.filter(({ workflow }) => requiredByRuleset(setup, workflow) === 'yes')
  if (ruled.length > 0) return [ok('a ruleset requires the workflow itself', ruled[0]?.stated.place)]
  const required = requiredChecks(github)
  const known = (github.rules.kind === 'known' ? github.rules.value : []).some(
    (rule) => rule.type === 'workflows',
  )
  const found = gating.flatMap((use) =>
    required.filter(({ context }) => context === use.checkName).map((one) => ({ use, one })),
  )
  if (found.length > 0) return found.flatMap(({ use, one }) => source(use, one, github))
  const unanswered = [
    github.rules,
    github.protection.kind === 'known' ? github.protection : github.branch,
  ].find(({ kind }) => kind === 'unknown')
  if (unanswered?.kind === 'unknown')
    return [cannotTell(`whether the check is required: ${unanswered.why}`, unanswered.help)]
  if (known && gating.length === 0)
    return [
      cannotTell(
        'rulesets require workflows of other repositories; whether one of them runs the gate is not seen from here',
        'Look at the ruleset.',
      ),
    ]
  const names = [...new Set(gating.map(({ checkName }) => checkName))]
  if (names.length > 0 && names.every(isExpression))
    return [
      cannotTell(
        `whether the check is required: its name is ${names.join(', ')}`,
        'Give the job a fixed name.',
      ),
    ]
  const others = [...new Set(required.map(({ context }) => context))]
  return [
    problem(
      `${names.length === 0 ? 'no check of the gate' : names.map((name) => `"${name}"`).join(' or ')} is required on the default branch: a red gate does not stop a merge${others.length === 0 ? '' : ` (required are ${others.slice(0, 10).join(', ')})`}`,
      'Require it in a ruleset or in the branch protection, by exactly this name.',
      gating[0]?.stated.place ?? null,
    ),
  ]
}

/** From rulesets, and from the protection or what everybody may see of it. */
function requiredChecks({ rules, protection, branch }: GithubAnswers): readonly RequiredCheck[] {
  const ruled =
    rules.kind === 'known'
      ? rules.value.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.checks : []))
      : []
  const full = protection.kind === 'known' ? (protection.value?.required ?? []) : []
  const seen = branch.kind === 'known' && branch.value.enforcement !== 'off' ? branch.value.required : []
  const all = [...ruled, ...full, ...seen]
  return [...new Map(all.map((one) => [`${one.app ?? ''} ${one.context}`, one])).values()]
}

function source(
  { checkName, stated }: GateUse,
  { app }: RequiredCheck,
  { isGithubCom }: GithubAnswers,
): readonly Said[] {
  const required = ok(`"${checkName}" is required`, stated.place)
  if (app === null)
    return [
      required,
      note(
        `whoever may write commit statuses can report "${checkName}" as green: it is required from any source`,
        'Choose GitHub Actions as its source.',
        stated.place,
      ),
    ]
  if (!isGithubCom || app === ACTIONS_APP) return [required]
  return [
    problem(
      `"${checkName}" is required from the app ${app}, which is not GitHub Actions: the gate's own result does not count`,
      'Choose GitHub Actions as its source.',
      stated.place,
    ),
  ]
}
