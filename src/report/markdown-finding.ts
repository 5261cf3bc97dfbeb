import type { Place } from '../source/place.ts'
import type { Finding, Gap, RunError } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import { placeText } from './messages.ts'

/** How a place is printed, as code or as a link to it; with `words`, Markdown that is escaped already, those stand for it. */
export type PlaceMarkdown = (place: Place, words?: string) => string

export const placeCode: PlaceMarkdown = (place, words) => words ?? markdownCode(placeText(place), 300)

/** A finding as one line: rule, place, how it changed, message, floor. */
export function findingLine(finding: Finding, show: PlaceMarkdown): string {
  const { rule, location, message, floor } = finding
  const demanded = floor === null ? '' : ` ${floorMarkdown(floor)}`
  return `${markdownCode(rule, 100)} at ${show(location)}${changeMark(finding)}: ${markdownText(message)}${demanded}`
}

/** The same in lines of one list entry, to be scanned: rule and place, then why. */
export function findingBlock(finding: Finding, show: PlaceMarkdown): string {
  const { rule, location, message, floor } = finding
  return hardLines([
    `**${markdownCode(rule, 100)}** at ${show(location)}${changeMark(finding)}`,
    markdownText(message),
    floor === null ? '' : floorMarkdown(floor),
  ])
}

/** A remedy on a line of its own; empty where there is none. */
export function helpLine(help: string): string {
  const words = markdownText(help)
  return words === '' ? '' : `\\\n  → ${words}`
}

export function problemLine({ code, message, help, location }: RunError, show: PlaceMarkdown): string {
  const place = location === null ? '' : ` at ${show(location)}`
  return `**error** ${markdownCode(code, 100)}${place}: ${markdownText(message)}${helpLine(help)}`
}

export function gapLine({ path, reason, message }: Gap): string {
  return `${markdownCode(path, 300)} (${markdownText(reason, 100)}): ${markdownText(message)}`
}

function changeMark({ change }: Finding): string {
  return change === 'new' || change === 'worse' ? ` (${change})` : ''
}

function floorMarkdown(floor: string): string {
  return `Demanded by the floor ${markdownCode(shortCommits(floor), 300)}.`
}

/** Commits by their first 12 digits. */
export function shortCommits(text: string): string {
  return text.replace(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/g, (commit) => commit.slice(0, 12))
}

function hardLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\\\n  ')
}
