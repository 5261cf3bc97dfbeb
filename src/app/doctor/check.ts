import type { Area, Said } from '../../report/doctor-report.ts'
import type { Place } from '../../source/place.ts'
import type { Answered } from './github-setup.ts'
import type { Setup } from './setup.ts'

/** One thing about a set-up that may be unsafe. */
export interface Check {
  /** File name of the check, and heading of its part of docs/doctor.md. */
  readonly id: string
  readonly area: Area
  /** What is asked, in one line. */
  readonly summary: string
  /** What is said; nothing where there is nothing to look at. Pure, and never throws on bad data. */
  readonly look: (setup: Setup) => readonly Said[]
}

export const ok = (message: string, place: Place | null = null): Said => ({
  outcome: 'ok',
  message,
  help: '',
  place,
})

export const note = (message: string, help: string, place: Place | null = null): Said => ({
  outcome: 'note',
  message,
  help,
  place,
})

export const problem = (message: string, help: string, place: Place | null = null): Said => ({
  outcome: 'problem',
  message,
  help,
  place,
})

export const cannotTell = (message: string, help: string, place: Place | null = null): Said => ({
  outcome: 'cannot-tell',
  message,
  help,
  place,
})

/** What is said, or that all is well where nothing is. */
export function orOk(said: readonly Said[], message: string, place: Place | null = null): readonly Said[] {
  return said.length > 0 ? said : [ok(message, place)]
}

/** What an answer of GitHub's means; that it is missing is said, and is never ok. */
export function given<T>(answer: Answered<T>, say: (value: T) => readonly Said[]): readonly Said[] {
  return answer.kind === 'known' ? say(answer.value) : [cannotTell(answer.why, answer.help)]
}

/** What is said about GitHub where it was asked; that it was not, where it was not. */
export function asked(
  { github }: Setup,
  say: (answers: Extract<Setup['github'], { kind: 'asked' }>) => readonly Said[],
): readonly Said[] {
  return github.kind === 'asked' ? say(github) : [cannotTell(github.why, github.help)]
}
