import type { TrendStep } from '../audit/trend.ts'
import { listedText, moveText, stepCounts, stepNotes, stepTitle } from './audit-words.ts'
import { markdownCode, markdownText } from './escape.ts'
import type { Entry, Section } from './markdown-section.ts'

/** How many agents of one kind are named. */
const MOST_NAMED = 20

/** What changed since one earlier audit. */
export function stepSection(step: TrendStep): Section {
  const { commit, rose, fell, appeared, vanished } = step
  const at = commit === null ? '' : ` (${markdownCode(commit.slice(0, 12))})`
  const summary = [`${stepCounts(step)}.`, ...stepNotes(step)].map((text) => markdownText(text)).join(' ')
  const named = [
    ...lines('↑', rose.map(moveText)),
    ...lines('↓', fell.map(moveText)),
    ...lines('appeared:', appeared.map(listedText)),
    ...lines('vanished:', vanished.map(listedText)),
  ]
  const always: Entry = {
    text: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}${named.length === 0 ? '' : '\n'}`,
    help: '',
    passing: false,
    rank: -1,
  }
  return {
    head: `### ${stepTitle(step)}${at}\n\n`,
    fold: null,
    entries: [always, ...named.map((text, rank) => ({ text, help: '', passing: false, rank }))],
    remedies: '',
    goesWith: null,
    noun: 'agent of the trend',
  }
}

function lines(mark: string, texts: readonly string[]): readonly string[] {
  const shown = texts.slice(0, MOST_NAMED).map((text) => `- ${mark} ${markdownText(text, 200)}`)
  const more = texts.length - shown.length
  return more > 0 ? [...shown, `- ${mark} and ${more} more`] : shown
}
