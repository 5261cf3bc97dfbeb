import type { CustomRule, Policy, PolicyLayer, Removal, Requirement, Thresholds } from './policy.ts'

/**
 * Lays what one source says over a complete policy: maps merge by key, `require` and `custom` by id, `ignore`,
 * `overrides` and `waivers` add up, everything else that is stated replaces what was there.
 */
export function mergeLayer(base: Policy, layer: PolicyLayer): Policy {
  return {
    ...base,
    models: pick(layer.models, base.models),
    ignore: [...base.ignore, ...(layer.ignore ?? [])],
    scoring: {
      version: pick(layer.scoring.version, base.scoring.version),
      assume: {
        cvss: pick(layer.scoring.assume.cvss, base.scoring.assume.cvss),
        factors: { ...base.scoring.assume.factors, ...layer.scoring.assume.factors },
      },
      mitigationCredit: pick(layer.scoring.mitigationCredit, base.scoring.mitigationCredit),
    },
    thresholds: mergeThresholds(base.thresholds, layer.thresholds),
    undetermined: pick(layer.undetermined, base.undetermined),
    require: mergeById(base.require, layer.require, (entry: Requirement) => entry.id),
    evidencePaths: pick(layer.evidencePaths, base.evidencePaths),
    limits: { factors: { ...base.limits.factors, ...layer.limits.factors } },
    review: {
      required: pick(layer.review.required, base.review.required),
      maxAgeDays: pick(layer.review.maxAgeDays, base.review.maxAgeDays),
      verify: pick(layer.review.verify, base.review.verify),
    },
    coverage: {
      agent: pick(layer.coverage.agent, base.coverage.agent),
      capability: pick(layer.coverage.capability, base.coverage.capability),
      toolSurface: pick(layer.coverage.toolSurface, base.coverage.toolSurface),
    },
    rules: new Map([...base.rules, ...(layer.rules ?? [])]),
    custom: mergeById(base.custom, layer.custom, (rule: CustomRule) => rule.name),
    overrides: [...base.overrides, ...(layer.overrides ?? [])],
    gate: pick(layer.gate, base.gate),
    enforceFrom: pick(layer.enforceFrom, base.enforceFrom),
    allowInputs: pick(layer.allowInputs, base.allowInputs),
    waiverMaxDays: pick(layer.waiverMaxDays, base.waiverMaxDays),
    waivers: [...base.waivers, ...(layer.waivers ?? [])],
    baseline: pick(layer.baseline, base.baseline),
  }
}

function pick<T>(stated: T | undefined, base: T): T {
  return stated === undefined ? base : stated
}

/** Who lowers `fail` below a `warn` that they never wrote does not mean a warning that can no longer happen: it goes. */
function mergeThresholds(base: Thresholds, layer: PolicyLayer['thresholds']): Thresholds {
  const fail = pick(layer.fail, base.fail)
  const warn = pick(layer.warn, base.warn)
  const unreachable = layer.warn === undefined && fail !== null && warn !== null && warn > fail
  return { fail, warn: unreachable ? null : warn, increase: pick(layer.increase, base.increase) }
}

function mergeById<T extends object>(
  base: readonly T[],
  layer: readonly (T | Removal)[],
  idOf: (entry: T) => string,
): readonly T[] {
  const merged = new Map(base.map((entry) => [idOf(entry), entry]))
  for (const entry of layer) {
    if (isRemoval(entry)) merged.delete(entry.removed)
    else merged.set(idOf(entry), entry)
  }
  return [...merged.values()]
}

export function isRemoval(entry: object): entry is Removal {
  return 'removed' in entry
}
