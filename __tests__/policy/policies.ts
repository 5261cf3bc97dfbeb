import { loadConditions } from '../../src/policy/conditions.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import type { Policy } from '../../src/policy/policy.ts'

export const PATH = '.github/aivss-gate.yml'
const compiler = await loadConditions()

export function policyOf(text: string): Policy {
  const loaded = loadPolicy({ text, path: PATH }, compiler)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2))
  return loaded.policy
}

/** Faults as `line:column message | help`. */
export function faultsOf(text: string, path = PATH): readonly string[] {
  const loaded = loadPolicy({ text, path }, compiler)
  return loaded.ok
    ? []
    : loaded.problems.map(({ message, help, place }) => `${place.line}:${place.column} ${message} | ${help}`)
}

export const balanced = (): Policy => {
  const loaded = loadPolicy(null, compiler)
  if (!loaded.ok) throw new Error('balanced must load')
  return loaded.policy
}

/** The demands of a policy in one line each. */
export function demandsOf(policy: Policy): readonly string[] {
  return policy.require.map(({ id, mitigations, when, status, evidence, level }) =>
    [
      id,
      mitigations.map((one) => one.id ?? `?${one.name}`).join('|'),
      when?.text ?? 'always',
      status.join('|'),
      evidence,
      level ?? 'rule',
    ].join(' / '),
  )
}

/** A policy without what must differ after printing: places, the source and which keys its file states. */
export function substance(policy: Policy): unknown {
  const strip = (value: unknown): unknown => {
    if (value instanceof Map) return [...value].map(([key, part]) => [key, strip(part)])
    if (Array.isArray(value)) return value.map(strip)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !['place', 'source', 'statedKeys', 'run', 'entry'].includes(key))
        .map(([key, part]) => [key, strip(part)]),
    )
  }
  return strip(policy)
}

/** The example of the product page, with a text in place of its ellipsis. */
export const EXAMPLE = `version: 1
extends: balanced
models: ["agents/**/*.aivss.yml"]
ignore: ["**/fixtures/**"]
scoring:
  version: "0.8"
  assume: {cvss: 7.0}
  mitigation-credit: earned
thresholds:
  fail: critical
  warn: high
  increase: 0.5
undetermined: error
require:
  - id: sandbox-for-executors
    mitigation: sandboxing
    when: factors.tools >= 0.5 && factors.autonomy >= 0.5
    status: [in-place]
    evidence: path
    level: error
  - id: stop-it
    any-of: [human-in-the-loop, kill-switch]
    when: score >= 7.0
evidence-paths: ["infra/**", ".github/**"]
limits:
  factors: {self_mod: 0.5}
review: {required: true, max-age: 180d, verify: none}
coverage: {agent: required, capability: optional, tool-surface: ignore}
rules: {layer-uncovered: off, capability-drift: error}
custom:
  - {name: no-browser-in-production, when: '"net.browser" in capabilities && exposure == "public"', message: A public agent drives a browser., level: error}
overrides:
  - paths: ["experiments/**"]
    thresholds: {fail: critical}
gate: new-or-worse
enforce-from: 2027-01-01
allow-inputs: [paths]
waiver-max-days: 180
waivers:
  - agent: coder
    rule: required-mitigation
    subject: sandboxing
    up-to: 9.2
    why: Isolated by the workspace provider; migration tracked in ACME-7.
    owner: "@acme/ciso"
    expires: 2027-02-01
baseline: .github/aivss-baseline.yml
`
