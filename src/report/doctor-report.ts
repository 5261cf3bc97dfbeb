import type { Place } from '../source/place.ts'

/** `note`: worth knowing, nothing that has to be mended. `cannot-tell`: not examined, and therefore never `ok`. */
export type Outcome = 'ok' | 'note' | 'problem' | 'cannot-tell'

/** What a check is about. */
export type Area = 'policy' | 'workflows' | 'owners' | 'models' | 'github'

/** One thing that a check says. Its texts may quote files and GitHub: reporters escape them whole. */
export interface Said {
  readonly outcome: Outcome
  /** What is the case, and why it matters. */
  readonly message: string
  /** What to do; empty where there is nothing to do. */
  readonly help: string
  /** Null: it stands in no file. */
  readonly place: Place | null
}

export interface CheckReport {
  readonly id: string
  readonly area: Area
  readonly summary: string
  /** The worst of what is said; null where there was nothing to look at. */
  readonly outcome: Outcome | null
  readonly said: readonly Said[]
}

/** What `aivss-gate doctor` found, check by check. */
export interface DoctorReport {
  readonly toolVersion: string
  /** `owner/name`, where it is known. */
  readonly repository: string | null
  readonly checks: readonly CheckReport[]
}

const WORST_FIRST = ['problem', 'cannot-tell', 'note', 'ok'] as const satisfies readonly Outcome[]

/** The worst of some outcomes; null of none. */
export function worstOutcome(said: readonly Pick<Said, 'outcome'>[]): Outcome | null {
  return WORST_FIRST.find((outcome) => said.some((one) => one.outcome === outcome)) ?? null
}

/** How often each outcome was said. */
export function outcomeCounts({ checks }: DoctorReport): Readonly<Record<Outcome, number>> {
  const all = checks.flatMap(({ said }) => said)
  const of = (outcome: Outcome): number => all.filter((one) => one.outcome === outcome).length
  return { ok: of('ok'), note: of('note'), problem: of('problem'), 'cannot-tell': of('cannot-tell') }
}
