import type { Finding, Level, Verdict } from '../verdict/verdict.ts'
import { cutBytes, cutCharacters } from './cut.ts'
import { annotationText, logText, workflowCommand } from './escape.ts'
import { floorText, isFloorPath } from './floor.ts'
import { count, enforcementText, levelNoun, policyText, verdictLine } from './messages.ts'
import { proposedText } from './policy-change.ts'
import { gather, isShown, rank } from './ranking.ts'
import type { Reporter } from './reporter.ts'
import { scoreMoves } from './score-change.ts'

/** What GitHub shows per level and step; it drops the rest without a word. */
const MOST_PER_LEVEL = 10
/** Characters and bytes that are surely shown. */
const TITLE_LIMIT = 200
const MESSAGE_LIMIT = 4_000
/** Lines of the log about scores that are others now. */
const MOST_MOVES = 20

/** One annotation on a changed file. Its texts are safe to hand to `@actions/core`, which escapes them for the command. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Null where it belongs to no file; line and column are null where it belongs to a file as a whole. */
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null
}

const ANNOTATION_LEVELS: Readonly<Record<Level, Annotation['level']>> = {
  error: 'error',
  warn: 'warning',
  note: 'notice',
}

/**
 * The annotations of a run: why it could not run, then at most ten findings of each level, worst agents first, then what
 * could not be examined; as notices what is to say of the run. What has no room is rolled up into one notice per level. Only
 * findings that count.
 */
export function annotations(verdict: Verdict, reportLevel: Level = 'warn'): readonly Annotation[] {
  const groups = rank(verdict)
  const findings = (level: Level): readonly Annotation[] =>
    isShown(level, reportLevel)
      ? groups.flatMap((group) =>
          gather(group.findings.filter((one) => one.level === level)).map((one) =>
            ofFinding(one, group.title, verdict.policy),
          ),
        )
      : []
  const errors = [
    ...verdict.errors.map((one) => ofError(one, verdict.policy)),
    ...findings('error'),
    ...verdict.gaps.map(ofGap),
  ]
  const warnings = findings('warn')
  const notes = [...verdict.notices.map(ofNotice), ...findings('note')]
  const rollUps = [...rollUp(errors, 'error'), ...rollUp(warnings, 'warn')]
  const room = MOST_PER_LEVEL - rollUps.length
  const notices =
    notes.length > room ? [...notes.slice(0, room - 1), ...rollUp(notes, 'note', room - 1)] : notes
  return [...errors.slice(0, MOST_PER_LEVEL), ...warnings.slice(0, MOST_PER_LEVEL), ...notices, ...rollUps]
}

/** Workflow commands for the log of a step, then the verdict in words. */
export const github: Reporter = (verdict, { reportLevel }) => {
  const commands = annotations(verdict, reportLevel).map(({ level, title, message, path, line, column }) =>
    workflowCommand(level, { file: path, line, col: column, title }, message),
  )
  const enforcement = enforcementText(verdict)
  const { proposed } = verdict.policy
  const moves = scoreMoves(verdict)
  const words = [
    ...moves.slice(0, MOST_MOVES),
    ...(moves.length > MOST_MOVES ? [`and ${moves.length - MOST_MOVES} more scores moved`] : []),
    policyText(verdict),
    ...(proposed === null ? [] : [proposedText(proposed)]),
    `aivss-gate: ${verdictLine(verdict)}`,
    ...(enforcement === null ? [] : [enforcement]),
  ]
  return `${[...commands, ...words.map(logText)].join('\n')}\n`
}

function ofFinding(
  { rule, level, message, help, location, floor }: Finding,
  about: string,
  policy: Verdict['policy'],
): Annotation {
  const paragraphs = [message, floorText({ floor }), help]
  return annotation(ANNOTATION_LEVELS[level], `${rule}: ${about}`, paragraphs, inTree(location, policy))
}

function ofError(
  { code, message, help, location }: Verdict['errors'][number],
  policy: Verdict['policy'],
): Annotation {
  const spot = location === null ? null : inTree(location, policy)
  return annotation('error', `could not run: ${code}`, [message, help], spot)
}

function ofNotice(notice: string): Annotation {
  return annotation('notice', 'About this run', [notice], null)
}

/** GitHub would show the text of a floor's file at a file of that name here, or nowhere. */
function inTree(spot: Spot, policy: Verdict['policy']): Spot | null {
  return isFloorPath(spot.path, policy) ? null : spot
}

function ofGap({ path, reason, message }: Verdict['gaps'][number]): Annotation {
  return annotation('error', `not examined: ${reason}`, [message], { path, line: null, column: null })
}

/** A notice, since an eleventh error or warning would not be shown. */
function rollUp(all: readonly Annotation[], level: Level, shown = MOST_PER_LEVEL): readonly Annotation[] {
  const more = all.length - shown
  return more <= 0
    ? []
    : [
        annotation(
          'notice',
          'More findings',
          [`${count(more, `more ${levelNoun(level)}`)}, see the summary`],
          null,
        ),
      ]
}

interface Spot {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
}

function annotation(
  level: Annotation['level'],
  title: string,
  paragraphs: readonly string[],
  spot: Spot | null,
): Annotation {
  const message = paragraphs
    .map(annotationText)
    .filter((paragraph) => paragraph !== '')
    .join('\n')
  return {
    level,
    title: cutCharacters(annotationText(title), TITLE_LIMIT),
    message: cutBytes(message, MESSAGE_LIMIT),
    path: spot === null ? null : annotationText(spot.path),
    line: spot?.line ?? null,
    column: spot?.column ?? null,
  }
}
