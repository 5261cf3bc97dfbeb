import type { CustomRule, Policy, PolicyLayer, Removal, Requirement, RuleLevel } from './policy.ts'
import { isRemoval } from './merge.ts'
import { additionRules, presetDemands } from './presets.ts'
import type { CustomEntry, OverrideEntry, PolicyDocument, RequirementEntry } from './schema.ts'

/** A policy as a policy file would say it, complete: reading it back gives the same policy. */
export function documentOf(policy: Policy): PolicyDocument {
  const { preset, additions, scoring, coverage } = policy
  const remote = policy.extendsRemote.map(({ value }) => value)
  const demanded = new Set(policy.require.map(({ id }) => id))
  const removed = presetDemands(preset, additions).filter((id) => !demanded.has(id))
  const ruled = new Set(policy.custom.map(({ name }) => name))
  const unruled = additionRules(additions).filter((name) => !ruled.has(name))
  return {
    version: 1,
    extends: additions.length + remote.length === 0 ? preset : [preset, ...additions, ...remote],
    models: policy.models?.map(({ value }) => value),
    ignore: policy.ignore.map(({ value }) => value),
    scoring: {
      version: scoring.version,
      assume: { cvss: scoring.assume.cvss ?? undefined, factors: { ...scoring.assume.factors } },
      'mitigation-credit': scoring.mitigationCredit,
    },
    thresholds: thresholdsOf(policy.thresholds),
    undetermined: policy.undetermined,
    require: [...policy.require.map(requirementOf), ...removed.map((id) => ({ id, level: 'off' as const }))],
    'evidence-paths': policy.evidencePaths?.map(({ value }) => value),
    limits: { factors: { ...policy.limits.factors } },
    review: reviewOf(policy.review),
    coverage: {
      agent: coverage.agent,
      capability: coverage.capability,
      'tool-surface': coverage.toolSurface,
    },
    rules: rulesOf(policy.rules),
    custom: [...policy.custom.map(customOf), ...unruled.map((name) => ({ name, level: 'off' as const }))],
    overrides: policy.overrides.map(({ paths, layer }) => ({
      paths: paths.map(({ value }) => value),
      ...demandsOf(layer),
    })),
    gate: policy.gate,
    'enforce-from': policy.enforceFrom ?? undefined,
    'allow-inputs': [...policy.allowInputs],
    'waiver-max-days': policy.waiverMaxDays,
    waivers: policy.waivers.map((waiver) => ({
      agent: waiver.agent,
      rule: waiver.rule,
      subject: waiver.subject ?? undefined,
      'up-to': waiver.upTo ?? undefined,
      why: waiver.why,
      owner: waiver.owner,
      expires: waiver.expires,
    })),
    baseline: policy.baseline?.value,
  }
}

/** What an override states. */
function demandsOf(layer: PolicyLayer): Omit<OverrideEntry, 'paths'> {
  const { scoring } = layer
  return {
    scoring: whereStated({
      assume: whereStated({
        cvss: scoring.assume.cvss ?? undefined,
        factors: scoring.assume.factors && { ...scoring.assume.factors },
      }),
      'mitigation-credit': scoring.mitigationCredit,
    }),
    thresholds: whereStated(thresholdsOf(layer.thresholds)),
    undetermined: layer.undetermined,
    require: layer.require.length === 0 ? undefined : layer.require.map(requirementOf),
    limits: whereStated({ factors: layer.limits.factors && { ...layer.limits.factors } }),
    review: whereStated(reviewOf(layer.review)),
    rules: layer.rules && rulesOf(layer.rules),
    custom: layer.custom.length === 0 ? undefined : layer.custom.map(customOf),
  }
}

function thresholdsOf(thresholds: PolicyLayer['thresholds']): NonNullable<PolicyDocument['thresholds']> {
  return {
    fail: thresholds.fail === null ? 'none' : thresholds.fail,
    warn: thresholds.warn === null ? 'none' : thresholds.warn,
    increase: thresholds.increase === null ? 'none' : thresholds.increase,
  }
}

function reviewOf({
  required,
  maxAgeDays,
  verify,
}: PolicyLayer['review']): NonNullable<PolicyDocument['review']> {
  const age = maxAgeDays === undefined ? undefined : maxAgeDays === null ? 'none' : `${maxAgeDays}d`
  return { required, 'max-age': age, verify }
}

function requirementOf(entry: Requirement | Removal): RequirementEntry {
  if (isRemoval(entry)) return { id: entry.removed, level: 'off' }
  const names = entry.mitigations.map(({ name }) => name)
  return {
    id: entry.id,
    ...(names.length === 1 ? { mitigation: names[0] } : { 'any-of': names }),
    when: entry.when?.text,
    status: [...entry.status],
    evidence: entry.evidence,
    level: entry.level ?? undefined,
  }
}

function customOf(rule: CustomRule | Removal): CustomEntry {
  if (isRemoval(rule)) return { name: rule.removed, level: 'off' }
  const { name, when, message, help, level } = rule
  return { name, when: when.text, message, help: help ?? undefined, level }
}

function rulesOf(rules: ReadonlyMap<string, RuleLevel>): Record<string, RuleLevel['level']> {
  return Object.fromEntries([...rules].map(([id, { level }]) => [id, level]))
}

/** The section, or undefined where it states nothing. */
function whereStated<T extends object>(section: T): T | undefined {
  return Object.values(section).some((value) => value !== undefined) ? section : undefined
}
