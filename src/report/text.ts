import type { Verdict } from '../verdict/verdict.ts'
import { besideScores } from './beside-score.ts'
import { plain, withoutCommands } from './escape.ts'
import {
  enforcementText,
  hiddenText,
  LOOKED_FOR,
  placeText,
  policyText,
  scopeTexts,
  verdictLine,
} from './messages.ts'
import { painter, type Paint, type Tone } from './paint.ts'
import { proposedText } from './policy-change.ts'
import { type Group, rank } from './ranking.ts'
import type { Reporter } from './reporter.ts'
import { scoreMoves } from './score-change.ts'
import { agentTable } from './text-agents.ts'
import { findingBlocks, indented, setAside } from './text-findings.ts'

/** The narrowest terminal that is laid out for, and the longest line of prose that reads well. */
const NARROWEST = 20
const WIDEST = 120

/** For a terminal: a table to scan, the findings by agent, what does not count, and the verdict in one line at the end. */
export const text: Reporter = (verdict, { colour, width, reportLevel }) => {
  const paint = painter(colour)
  const columns = Math.min(Math.max(width, NARROWEST), WIDEST)
  const groups = rank(verdict)
  const blocks = [
    runErrors(verdict, paint, columns),
    agentTable(groups, verdict, paint, Math.max(width, NARROWEST)),
    beside(groups, paint, columns),
    moves(verdict, paint, columns),
    ...findingBlocks(groups, reportLevel, paint, columns),
    ...setAside(verdict, paint, columns),
    gaps(verdict, paint, columns),
    undelivered(verdict, paint, columns),
    conclusion(verdict, paint, columns, hiddenText(verdict, reportLevel)),
  ]
  const lines = blocks.filter((block) => block.length > 0).map((block) => `${block.join('\n')}\n`)
  return withoutCommands(lines.join('\n'))
}

const STATUS_TONES: Readonly<Record<Verdict['status'], Tone>> = {
  error: 'bad',
  fail: 'bad',
  incomplete: 'bad',
  warn: 'warning',
  pass: 'good',
  'nothing-to-check': 'warning',
}

function conclusion(verdict: Verdict, paint: Paint, width: number, hidden: string | null): readonly string[] {
  const enforcement = enforcementText(verdict)
  const tone = STATUS_TONES[verdict.status]
  const { proposed } = verdict.policy
  const telling = [
    ...(enforcement === null ? [] : [enforcement]),
    ...verdict.notices,
    ...(proposed === null ? [] : [proposedText(proposed)]),
  ]
  const faint = [
    ...(hidden === null ? [] : [hidden]),
    policyText(verdict),
    ...scopeTexts(verdict),
    ...(verdict.status === 'nothing-to-check' ? [LOOKED_FOR] : []),
  ]
  return [
    ...indented(verdictLine(verdict), 0, width).map((line) => paint(tone, line)),
    ...telling.flatMap((line) => indented(line, 0, width)).map((line) => paint('warning', line)),
    ...faint.flatMap((line) => indented(line, 0, width)).map((line) => paint('faint', line)),
  ]
}

/** How many metric profiles and SSVC decisions are listed. */
const MOST_BESIDE = 20

function beside(groups: readonly Group[], paint: Paint, width: number): readonly string[] {
  const all = besideScores(groups)
  if (all.length === 0) return []
  return [
    paint('strong', 'Beside the scores'),
    ...all.slice(0, MOST_BESIDE).flatMap((line) => indented(line, 2, width, 2)),
    ...(all.length > MOST_BESIDE ? [`  and ${all.length - MOST_BESIDE} more`] : []),
  ]
}

/** How many agents are listed whose score moved. */
const MOST_MOVES = 20

function moves(verdict: Verdict, paint: Paint, width: number): readonly string[] {
  const all = scoreMoves(verdict)
  if (all.length === 0) return []
  return [
    paint('strong', 'What moved the scores'),
    ...all.slice(0, MOST_MOVES).flatMap((line) => indented(line, 2, width, 2)),
    ...(all.length > MOST_MOVES ? [`  and ${all.length - MOST_MOVES} more`] : []),
  ]
}

function runErrors({ errors }: Verdict, paint: Paint, width: number): readonly string[] {
  return errors.flatMap(({ code, message, help, location }) => [
    `${paint('bad', '✗ error')}  ${plain(code)}${location === null ? '' : `  ${paint('place', plain(placeText(location)))}`}`,
    ...indented(message, 4, width),
    ...indented(`→ ${help}`, 4, width).map((line) => paint('faint', line)),
  ])
}

function gaps({ gaps: all }: Verdict, paint: Paint, width: number): readonly string[] {
  if (all.length === 0) return []
  return [
    paint('strong', 'Not examined'),
    ...all.flatMap(({ path, reason, message }) => [
      `  ${paint('bad', '?')} ${paint('place', plain(path))}  ${plain(reason)}`,
      ...indented(message, 4, width),
    ]),
  ]
}

function undelivered({ delivery }: Verdict, paint: Paint, width: number): readonly string[] {
  if (delivery.length === 0) return []
  return [paint('strong', 'Not delivered'), ...delivery.flatMap((one) => indented(one, 2, width))]
}
