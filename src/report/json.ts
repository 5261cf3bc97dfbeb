import type { RemedyPart } from '../verdict/remedy.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { jsonText } from './json-text.ts'
import type { Reporter } from './reporter.ts'

/** The verdict as data, keys in the contract's order whatever order they were built in. It is never cut or filtered. */
export const json: Reporter = (verdict) => jsonText(verdictData(verdict))

/** A verdict with its keys in the contract's order. */
export function verdictData(verdict: Verdict): unknown {
  return inOrder(verdict, VERDICT_KEYS)
}

/** Every key of `T`, in the order in which it is printed; a list stands for its items, null for a plain value or for data that is printed as it was built. */
type Layout<T> = [T] extends [readonly RemedyPart[]]
  ? null
  : T extends readonly (infer Item)[]
    ? Layout<NonNullable<Item>>
    : T extends object
      ? { readonly [Key in keyof T]-?: Layout<NonNullable<T[Key]>> }
      : null

interface AnyLayout {
  readonly [key: string]: AnyLayout | null
}

const PLACE = { path: null, line: null, column: null }

const FACTORS = {
  autonomy: null,
  tools: null,
  language: null,
  context: null,
  non_determinism: null,
  opacity: null,
  persistence: null,
  identity: null,
  multi_agent: null,
  self_mod: null,
  goal_planning: null,
}

const METRICS = {
  LC: null,
  CP: null,
  AP: null,
  SR: null,
  EX: null,
  PT: null,
  CA: null,
  TD: null,
}

const SCORE = {
  version: null,
  aivss: null,
  severity: null,
  low: null,
  high: null,
  determined: null,
  assumed: null,
  missing: null,
  cvss: { base: null, vector: null },
  factorSet: null,
  factorSum: null,
  aars: null,
  thm: null,
  mf: null,
  claimedMf: null,
  raw: null,
  inherent: { aivss: null, severity: null },
  from: { threat: null },
}

/** Every key of the verdict. */
export const VERDICT_KEYS = {
  schema: null,
  tool: { name: null, version: null },
  status: null,
  policy: {
    source: null,
    ref: null,
    preset: null,
    digest: null,
    floors: null,
    notEnforcedBefore: { day: null, wouldBe: null },
    proposed: {
      digest: null,
      status: null,
      error: null,
      warn: null,
      note: null,
      problems: { code: null, message: null, help: null, location: PLACE },
    },
    baseline: { path: null, digest: null },
  },
  scope: { event: null, gate: null, base: null, head: null, excluded: null },
  summary: {
    agents: null,
    error: null,
    warn: null,
    note: null,
    waived: null,
    existing: null,
    accepted: null,
    worst: { agent: null, aivss: null, severity: null },
  },
  agents: {
    id: null,
    name: null,
    path: null,
    line: null,
    format: null,
    description: null,
    owner: null,
    exposure: null,
    capabilities: null,
    change: null,
    score: SCORE,
    scoreBefore: SCORE,
    declared: { aivss: null, severity: null },
    factors: FACTORS,
    mitigations: {
      id: null,
      status: null,
      source: null,
      how: null,
      due: null,
      evidence: { text: null, holds: null, proves: null, reason: null, brought: null },
      location: PLACE,
    },
    threats: {
      id: null,
      layer: null,
      title: null,
      mitigations: null,
      score: { aivss: null, low: null, high: null },
      location: PLACE,
    },
    layers: { L1: null, L2: null, L3: null, L4: null, L5: null, L6: null, L7: null },
    review: { by: null, on: null, expires: null, due: null },
    inputs: { threat: null, own: null, cvss: null, factors: FACTORS, thm: null, mf: null, claimedMf: null },
    credit: { counts: null, earned: null },
    limits: { fail: null, warn: null, factors: FACTORS },
    profile: {
      version: null,
      cvss: { bte: null, vector: null },
      metrics: METRICS,
      effectClass: null,
      aivss: null,
      severity: null,
      experimental: { aivss: null, raw: null, delta: null, capped: null },
      from: { threat: null },
      timeline: { published: null, recommended: null, basis: null },
    },
    ssvc: {
      averages: { execution: null, state: null, unpredictability: null },
      agentLevel: null,
      riskScore: null,
      outcome: null,
      timeline: null,
      missing: null,
    },
    remedies: { changes: null, parts: null, listing: null, aivss: null, status: null },
    findings: null,
  },
  findings: {
    id: null,
    rule: null,
    level: null,
    agent: null,
    subject: null,
    message: null,
    help: null,
    location: PLACE,
    change: null,
    waiver: { why: null, owner: null, expires: null },
    accepted: { why: null, by: null, on: null, expires: null },
    standing: null,
    floor: null,
  },
  gaps: { path: null, reason: null, message: null, agent: null },
  acceptances: {
    by: null,
    agent: null,
    rule: null,
    subject: null,
    why: null,
    owner: null,
    expires: null,
    state: null,
    location: PLACE,
  },
  notices: null,
  delivery: null,
  errors: { code: null, message: null, help: null, location: PLACE },
} satisfies Layout<Verdict>

/** Keys that the layout does not name follow in their own order: nothing is lost. */
function inOrder(value: unknown, layout: AnyLayout | null): unknown {
  if (layout === null || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => inOrder(item, layout))
  const names = [...new Set([...Object.keys(layout), ...Object.keys(value)])]
  return Object.fromEntries(
    names
      .filter((name) => Object.hasOwn(value, name))
      .map((name) => [name, inOrder(Reflect.get(value, name), layout[name] ?? null)]),
  )
}
