import type { Setup } from './setup.ts'
import type { Workflow } from './workflow.ts'

/** Events on which a ruleset starts a workflow (docs.github.com, Available rules for rulesets). */
const OF_RULESETS: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group']

/**
 * Whether a ruleset requires a workflow of this repository: GitHub then ignores its filters and types. Without GitHub's
 * answer it may where it has the form of one: nothing but the events of rulesets, a merge group among them, and no types.
 */
export function requiredByRuleset({ github }: Setup, { path, events }: Workflow): 'yes' | 'no' | 'perhaps' {
  const fits =
    events.every(({ name, types }) => OF_RULESETS.includes(name) && types === null) &&
    events.some(({ name }) => name === 'merge_group')
  // A ruleset of the organisation need not hold for the repository that has the workflow.
  if (github.kind !== 'asked' || github.rules.kind === 'unknown' || github.about.kind === 'unknown')
    return fits ? 'perhaps' : 'no'
  const { id } = github.about.value
  const named = github.rules.value.some(
    (rule) =>
      rule.type === 'workflows' && rule.workflows.some((one) => one.repository === id && one.path === path),
  )
  return named ? 'yes' : fits ? 'perhaps' : 'no'
}
