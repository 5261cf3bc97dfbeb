import type { Problem } from '../source/problem.ts'
import type { Structured } from '../source/structured.ts'
import { didYouMean } from '../source/suggest.ts'
import { isRemoval } from './merge.ts'
import { withOverride } from './override.ts'
import type { Override, Policy, PolicyLayer, Removal } from './policy.ts'

/** Faults that only show once the preset is known. */
export function contradictions(
  base: Policy,
  layer: PolicyLayer,
  policy: Policy,
  source: Structured,
): readonly Problem[] {
  const { demands, rules } = namesIn(policy)
  return [
    ...deadWarning(policy, layer, source, []),
    ...policy.overrides.flatMap((override, index) =>
      deadWarning(withOverride(policy, override), override.layer, source, ['overrides', index]),
    ),
    ...unread(policy, source),
    ...deadRemovals(layer.require, new Set(base.require.flatMap(named))),
    ...deadRemovals(layer.custom, new Set(base.custom.flatMap(named))),
    ...policy.overrides.flatMap(({ layer: { require, custom } }) => [
      ...deadRemovals(require, demands),
      ...deadRemovals(custom, rules),
    ]),
  ]
}

/** What cannot be read is not judged, so silencing the rule would be a way past every other one. */
function unread({ rules }: Policy, source: Structured): readonly Problem[] {
  const level = rules.get('model-invalid')?.level
  if (level !== 'off' && level !== 'note') return []
  return [
    {
      message: `model-invalid cannot be ${level}: a model that cannot be read would pass unjudged`,
      help: 'Take files that are no models out with "ignore:", or lower the rule to warn.',
      place: source.placeOf(['rules', 'model-invalid']),
    },
  ]
}

function deadWarning(
  { thresholds: { fail, warn } }: Policy,
  layer: PolicyLayer,
  source: Structured,
  path: readonly (string | number)[],
): readonly Problem[] {
  if (layer.thresholds.warn === undefined || fail === null || warn === null || warn <= fail) return []
  return [
    {
      message: `"warn" (${warn}) lies above "fail" (${fail}), so it would never warn`,
      help: 'Lower "warn", raise "fail", or write "warn: none".',
      place: source.placeOf([...path, 'thresholds', 'warn']),
    },
  ]
}

function named(entry: object): readonly string[] {
  if ('id' in entry && typeof entry.id === 'string') return [entry.id]
  return 'name' in entry && typeof entry.name === 'string' ? [entry.name] : []
}

function deadRemovals(
  entries: readonly (object | Removal)[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  return entries.filter(isRemoval).flatMap(({ removed, entry, place }) =>
    entry === 'whole' || known.has(removed) || place === null
      ? []
      : [
          {
            message: `"level: off" for "${removed}", which nothing brings in`,
            help: known.size === 0 ? 'Remove this entry.' : didYouMean(removed, [...known]),
            place,
          },
        ],
  )
}

/** Every name that the policy or one of its overrides brings in. */
function namesIn(policy: Policy): {
  readonly demands: ReadonlySet<string>
  readonly rules: ReadonlySet<string>
} {
  const layers = [policy, ...policy.overrides.map(({ layer }) => layer)]
  return {
    demands: new Set(layers.flatMap(({ require }) => require.flatMap(named))),
    rules: new Set(layers.flatMap(({ custom }) => custom.flatMap(named))),
  }
}

/** The overrides without entries that were switched off before they ever counted; there is nothing to print of them. */
export function withoutIdleRemovals(policy: Policy): readonly Override[] {
  const { demands, rules } = namesIn(policy)
  const counts = (known: ReadonlySet<string>) => (entry: object) =>
    !isRemoval(entry) || known.has(entry.removed)
  return policy.overrides.map((override) => ({
    ...override,
    layer: {
      ...override.layer,
      require: override.layer.require.filter(counts(demands)),
      custom: override.layer.custom.filter(counts(rules)),
    },
  }))
}
