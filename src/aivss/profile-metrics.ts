interface MetricFacts {
  readonly name: string
  /** What each value means, the worst first; the first that holds is the one to choose. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * The eight metrics of AIVSS 1.0 (calculator 1.0.1) and the 2.0 candidate in their published order, metric rubric 1.0.0 and
 * 2.0.0. The first four decide the effect class, the other four describe how well the path is assured.
 */
export const PROFILE_METRIC_FACTS = {
  LC: {
    name: 'Language-Mediated Control',
    values: {
      D: "an attacker's live text reaches planning, policy, memory or the choice of tools before an enforced boundary",
      I: "an attacker's text gets there only through content that is retrieved or ingested",
      M: 'only through an enforced transformation into closed or typed fields, with tests against bypassing it',
      N: "no attacker's language on the path",
    },
  },
  CP: {
    name: 'Context and Memory Persistence',
    values: {
      C: 'influence survives the session, a restart or a change of authentication, or reaches another principal',
      S: 'influence survives several steps of one session',
      N: 'verified to be stateless',
    },
  },
  AP: {
    name: 'Agentic Propagation',
    values: {
      L: 'crosses at least one trust boundary: tenant, principal, credentials, owner, environment or policy domain',
      C: 'is relayed inside one principal and policy domain',
      N: 'stays in the first component',
    },
  },
  SR: {
    name: 'Stochastic Exploit Reliability',
    values: {
      R: 'success is proved, or the lower bound over 30 or more episodes is 0.90 or above',
      P: 'neither of the others, over 30 or more episodes',
      U: 'failure is proved, or the upper bound over 30 or more episodes is under 0.10',
    },
  },
  EX: {
    name: 'Extension Surface',
    values: {
      W: 'a control of a reachable extension is missing or can be bypassed',
      M: 'every extension is pinned, allowlisted, checked, least-privileged and authorised outside the model',
      N: 'no extension is reachable',
    },
  },
  PT: {
    name: 'Provider Trust Deficit',
    values: {
      H: 'the provider or model can change, is not pinned, or is supplied by users',
      M: 'fixed and auditable, but its integrity cannot be verified',
      L: 'enforced, verified and under change control',
    },
  },
  CA: {
    name: 'Cost Abuse Surface',
    values: {
      W: 'no hard ceiling over everything, or one that is too high or can be bypassed',
      M: 'partial ceilings',
      N: 'tested ceilings over everything that fail closed',
    },
  },
  TD: {
    name: 'Traceability Deficit',
    values: {
      H: 'responders cannot rebuild the ordered actions or bound the affected principals',
      M: 'they can, with gaps',
      L: 'a complete, correlated and protected record, proved by a retrieval exercise',
    },
  },
} as const satisfies Readonly<Record<string, MetricFacts>>

export type ProfileMetric = keyof typeof PROFILE_METRIC_FACTS

/** Insufficient evidence; legal for every metric, and neither a middle nor a harmless value. */
export const UNKNOWN_METRIC = 'X'

/** One value for each of the eight metrics. */
export type ProfileMetrics = {
  readonly [M in ProfileMetric]: keyof (typeof PROFILE_METRIC_FACTS)[M]['values'] | typeof UNKNOWN_METRIC
}

export const PROFILE_METRICS = [
  'LC',
  'CP',
  'AP',
  'SR',
  'EX',
  'PT',
  'CA',
  'TD',
] as const satisfies readonly ProfileMetric[]

/** The four that decide the effect class. */
export const CLASSIFYING_METRICS = ['LC', 'CP', 'AP', 'SR'] as const satisfies readonly ProfileMetric[]

/** The legal values of a metric, the worst first and `X` last. */
export function metricValues(metric: ProfileMetric): readonly string[] {
  return [...Object.keys(PROFILE_METRIC_FACTS[metric].values), UNKNOWN_METRIC]
}

/** The metrics of which the evidence says nothing, in their published order. */
export function unknownMetrics(metrics: ProfileMetrics): readonly ProfileMetric[] {
  return PROFILE_METRICS.filter((metric) => metrics[metric] === UNKNOWN_METRIC)
}
