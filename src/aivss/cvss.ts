/** The metrics of CVSS v4.0 and their values, in the order that its specification demands of a vector (section 7). */
const BASE_METRICS = [
  ['AV', ['N', 'A', 'L', 'P']],
  ['AC', ['L', 'H']],
  ['AT', ['N', 'P']],
  ['PR', ['N', 'L', 'H']],
  ['UI', ['N', 'P', 'A']],
  ['VC', ['H', 'L', 'N']],
  ['VI', ['H', 'L', 'N']],
  ['VA', ['H', 'L', 'N']],
  ['SC', ['H', 'L', 'N']],
  ['SI', ['H', 'L', 'N']],
  ['SA', ['H', 'L', 'N']],
] as const
const OPTIONAL_METRICS = [
  ['E', ['X', 'A', 'P', 'U']],
  ['CR', ['X', 'H', 'M', 'L']],
  ['IR', ['X', 'H', 'M', 'L']],
  ['AR', ['X', 'H', 'M', 'L']],
  ['MAV', ['X', 'N', 'A', 'L', 'P']],
  ['MAC', ['X', 'L', 'H']],
  ['MAT', ['X', 'N', 'P']],
  ['MPR', ['X', 'N', 'L', 'H']],
  ['MUI', ['X', 'N', 'P', 'A']],
  ['MVC', ['X', 'H', 'L', 'N']],
  ['MVI', ['X', 'H', 'L', 'N']],
  ['MVA', ['X', 'H', 'L', 'N']],
  ['MSC', ['X', 'H', 'L', 'N']],
  ['MSI', ['X', 'S', 'H', 'L', 'N']],
  ['MSA', ['X', 'S', 'H', 'L', 'N']],
  ['S', ['X', 'N', 'P']],
  ['AU', ['X', 'N', 'Y']],
  ['R', ['X', 'A', 'U', 'I']],
  ['V', ['X', 'D', 'C']],
  ['RE', ['X', 'L', 'M', 'H']],
  ['U', ['X', 'Clear', 'Green', 'Amber', 'Red']],
] as const

const LEGAL_VALUES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...BASE_METRICS,
  ...OPTIONAL_METRICS,
])
const ORDER: readonly string[] = [...LEGAL_VALUES.keys()]
const BASE: readonly string[] = BASE_METRICS.map(([name]) => name)
const PREFIX = 'CVSS:4.0/'
/** Longer than any legal vector, short enough that a reason never carries much foreign text. */
const MAX_LENGTH = 300

/** Keeps anybody but the parser from making a vector: the calculator scores malformed ones without a word. */
const parsed = Symbol('parsed')

/** A CVSS v4.0 vector that obeys the grammar. */
export interface CvssVector {
  readonly [parsed]: true
  /** As it was written. */
  readonly text: string
  /** Prefix and the eleven base metrics alone: what the base score is computed from. */
  readonly base: string
  /** Every metric that is stated, in the specification's order. */
  readonly metrics: ReadonlyMap<string, string>
}

export type CvssParse =
  { readonly ok: true; readonly vector: CvssVector } | { readonly ok: false; readonly reason: string }

/**
 * Reads a CVSS v4.0 vector strictly: prefix, specification order, each metric once, all eleven base metrics, legal values.
 * Threat, environmental and supplemental metrics may follow; AIVSS starts from the base score, which they do not change.
 * A `reason` continues "the vector ...".
 */
export function parseCvssVector(text: string): CvssParse {
  const reason = textProblem(text) ?? versionProblem(text)
  if (reason !== null) return { ok: false, reason }

  const metrics = new Map<string, string>()
  let last = -1
  for (const part of text.slice(PREFIX.length).split('/')) {
    const colon = part.indexOf(':')
    const [name, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)]
    const position = ORDER.indexOf(name)
    const problem = metricProblem(part, name, value) ?? placeProblem(name, metrics.has(name), position, last)
    if (problem !== null) return { ok: false, reason: problem }
    metrics.set(name, value)
    last = position
  }

  const missing = BASE.filter((name) => !metrics.has(name))
  if (missing.length > 0) return { ok: false, reason: `lacks the base metric ${missing.join(', ')}` }
  const base = PREFIX + BASE.map((name) => `${name}:${metrics.get(name)}`).join('/')
  return { ok: true, vector: { [parsed]: true, text, base, metrics } }
}

/** Values of the threat metric E, Exploit Maturity; X, like one that is not stated, counts as Attacked. */
export type ExploitMaturityValue = (typeof OPTIONAL_METRICS)[0][1][number]

/** The same vector with another value of E, at its place in the specification's order. */
export function withExploitMaturity(vector: CvssVector, value: ExploitMaturityValue): CvssVector {
  const metrics = new Map(
    ORDER.flatMap((name) => {
      const stated = name === 'E' ? value : vector.metrics.get(name)
      return stated === undefined ? [] : [[name, stated] as const]
    }),
  )
  const text = PREFIX + Array.from(metrics, ([name, stated]) => `${name}:${stated}`).join('/')
  return { ...vector, text, metrics }
}

function textProblem(text: string): string | null {
  if (text === '') return 'is empty'
  if (text.length > MAX_LENGTH) return `is longer than any CVSS v4.0 vector (${text.length} characters)`
  if (/\s/.test(text)) return 'contains whitespace'
  return null
}

function versionProblem(text: string): string | null {
  const [, version] = /^CVSS:([^/]*)(?:\/|$)/i.exec(text) ?? []
  if (version === undefined) {
    return looksLikeVersion2(text) ? refusal('2.0') : `does not begin with ${PREFIX}`
  }
  if (version !== '4.0') {
    return /^\d\.\d$/.test(version)
      ? refusal(version)
      : `names the unknown CVSS version "${excerpt(version)}"`
  }
  if (!text.startsWith(PREFIX)) return `does not begin with ${PREFIX}, in capitals`
  return text.endsWith('/') ? 'ends with a slash' : null
}

/** CVSS 2.0 has no prefix; its authentication metric `Au` gives it away. */
function looksLikeVersion2(text: string): boolean {
  return /(?:^\(?|\/)Au:/.test(text)
}

function refusal(version: string): string {
  return `is CVSS ${version}; AIVSS section 3.1.1 demands CVSS v4.0`
}

function metricProblem(part: string, name: string, value: string): string | null {
  if (part === '') return 'has an empty place between two slashes'
  const legal = LEGAL_VALUES.get(name)
  if (!legal) return `has "${excerpt(part)}", which is not a metric of CVSS v4.0`
  if (!legal.includes(value))
    return `gives ${name} the value "${excerpt(value)}"; legal are ${legal.join(', ')}`
  return null
}

function placeProblem(name: string, isThere: boolean, position: number, last: number): string | null {
  if (isThere) return `states ${name} twice`
  if (position < last)
    return `has ${name} after ${ORDER[last]}; the specification's order is the other way round`
  return null
}

function excerpt(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}...` : text
}
