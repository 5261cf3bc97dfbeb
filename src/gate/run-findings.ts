import type { ThreatModel } from '../model/threat-model.ts'
import { RULE_IDS, RULES } from '../rules/registry.ts'
import type { RemovedAgent, RunContext } from '../rules/rule.ts'
import type { Finding } from '../verdict/verdict.ts'
import type { Judged } from './agent-verdict.ts'
import { merge, toFinding } from './findings.ts'
import type { GateInput } from './gate-input.ts'
import { levelOf } from './judge-agent.ts'

/** What the rules about the whole run say. */
export function runFindings(
  input: GateInput,
  models: readonly ThreatModel[],
  removed: readonly RemovedAgent[],
): readonly Finding[] {
  const { policy, problems, files, policyChange, baseline, today, artefacts, base, hasFile } = input
  const baseArtefacts = base?.artefacts ?? null
  return checkRun({
    policy,
    models,
    problems,
    files,
    ruleIds: RULE_IDS,
    artefacts,
    baseArtefacts,
    hasFile,
    removed,
    policyChange,
    baseline,
    baselineChanged: policy.baseline !== null && base?.differs(policy.baseline.value) === true,
    today,
  })
}

/** What the rules would have said of the base, run and agents alike. */
export function baseFindings(input: GateInput, before: readonly Judged[]): readonly Finding[] {
  const { policy, base, today } = input
  if (base === null) return []
  const { problems, files, artefacts } = base
  const models = before.map((one) => one.model)
  const run = checkRun({
    policy,
    models,
    problems,
    files,
    ruleIds: RULE_IDS,
    artefacts,
    baseArtefacts: null,
    // Which files the base had is not asked: what is orphaned there was so before.
    hasFile: () => true,
    removed: [],
    policyChange: null,
    baseline: null,
    baselineChanged: false,
    today,
  })
  return merge([...before.flatMap((one) => one.findings), ...run])
}

function checkRun(context: RunContext): readonly Finding[] {
  return RULES.flatMap((rule) => {
    const level = levelOf(context.policy, rule)
    return rule.about === 'run' && level !== 'off'
      ? rule.check(context, level).map((finding) => toFinding(rule.id, finding))
      : []
  })
}
