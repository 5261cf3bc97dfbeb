import type { Finding, Level, Verdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import { agentSection, scoreSection } from './markdown-tables.ts'
import { count, levelNoun, placeText, remedyText, waiverText } from './messages.ts'
import { gather, isShown, rank, standingOf, worstFirst, worstLevel, type Group } from './ranking.ts'

/** A list or table of a report, as Markdown that is escaped and ready. */
export interface Section {
  /** Heading or table head, with the line breaks that follow it. */
  readonly head: string
  /** What the reader clicks to open the section; null where it is always open. */
  readonly fold: string | null
  readonly entries: readonly Entry[]
  /** Printed after the entries as long as remedies are. */
  readonly remedies: string
  /** With which detail the section goes. */
  readonly goesWith: 'nothing' | 'set-aside' | 'notes' | 'help'
  /** What one entry is called in the line that says what was left out. */
  readonly noun: string
}

export interface Entry {
  readonly text: string
  /** Printed after the text as long as remedies are. */
  readonly help: string
  /** Whether it only details an agent that has neither errors nor warnings. */
  readonly passing: boolean
  /** How many others of its kind are more important. */
  readonly rank: number
}

/** Everything there is to say below the headline, in the order of reading. */
export function sectionsOf(verdict: Verdict, least: Level): readonly Section[] {
  const groups = rank(verdict)
  return [
    list('', null, 'problem', 'nothing', verdict.errors.map(problemText)),
    agentSection(groups),
    ...findingSections(groups, least),
    list('### Not examined\n\n', null, 'gap', 'nothing', verdict.gaps.map(gapText)),
    list(
      '### Not delivered\n\n',
      null,
      'delivery problem',
      'nothing',
      verdict.delivery.map((one) => markdownText(one)),
    ),
    ...noteSections(groups, least),
    ...(['existing', 'waived', 'fixed'] as const).map((standing) => asideSection(verdict, standing)),
    scoreSection(groups),
  ]
}

function findingSections(groups: readonly Group[], least: Level): readonly Section[] {
  const pressing = (group: Group): readonly Finding[] =>
    gather(group.findings.filter(({ level }) => level !== 'note' && isShown(level, least)))
  // Where not all fit, every error goes before any warning.
  const important = groups
    .flatMap(pressing)
    .toSorted((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'))
  const ranks = new Map(important.map((finding, position) => [finding, position] as const))
  return groups.map((group) => ({
    head: `### ${markdownText(group.title, 100)}\n\n`,
    fold: null,
    entries: pressing(group).map((finding) => ({
      text: `- **${levelNoun(finding.level)}** ${findingText(finding)}`,
      help: helpText(finding.help),
      passing: false,
      rank: ranks.get(finding) ?? 0,
    })),
    remedies: (group.agent?.remedies ?? [])
      .map((remedy) => `\n\n**Shortest way:** ${markdownText(remedyText(remedy))}`)
      .join(''),
    goesWith: 'nothing',
    noun: 'finding',
  }))
}

function noteSections(groups: readonly Group[], least: Level): readonly Section[] {
  const entries = groups
    .flatMap((group) => gather(notesOf(group)).map((note) => ({ group, note })))
    .map(({ group, note }, position): Entry => ({
      text: `- ${markdownText(group.title, 100)}: ${findingText(note)}`,
      help: helpText(note.help),
      passing: worstLevel(group) === 'note',
      rank: position,
    }))
  if (!isShown('note', least)) return []
  return [
    {
      head: '',
      fold: count(groups.flatMap(notesOf).length, 'note'),
      entries,
      remedies: '',
      goesWith: 'notes',
      noun: 'note',
    },
  ]
}

function notesOf({ findings }: Group): readonly Finding[] {
  return findings.filter(({ level }) => level === 'note')
}

function asideSection(verdict: Verdict, standing: 'existing' | 'waived' | 'fixed'): Section {
  const found = worstFirst(verdict.findings.filter((finding) => standingOf(finding, verdict) === standing))
  const noun = `${standing} finding`
  const lines = found.map((finding) => {
    const { agent, waiver } = finding
    const about = agent === null ? '' : `${markdownText(agent, 100)}: `
    return `${about}${findingText(finding)}${waiver === null ? '' : ` Waived ${markdownText(waiverText(waiver))}`}`
  })
  return list('', count(found.length, noun), noun, 'set-aside', lines)
}

function list(
  head: string,
  fold: string | null,
  noun: string,
  goesWith: Section['goesWith'],
  lines: readonly string[],
): Section {
  const entries = lines.map((line, position) => ({
    text: `- ${line}`,
    help: '',
    passing: false,
    rank: position,
  }))
  return { head, fold, entries, remedies: '', goesWith, noun }
}

function findingText({ rule, location, message, change }: Finding): string {
  const changed = change === 'new' || change === 'worse' ? ` (${change})` : ''
  return `${markdownCode(rule, 100)} at ${markdownCode(placeText(location), 300)}${changed}: ${markdownText(message)}`
}

function helpText(help: string): string {
  const words = markdownText(help)
  return words === '' ? '' : `\\\n  → ${words}`
}

function problemText({ code, message, help, location }: Verdict['errors'][number]): string {
  const place = location === null ? '' : ` at ${markdownCode(placeText(location), 300)}`
  return `**error** ${markdownCode(code, 100)}${place}: ${markdownText(message)}${helpText(help)}`
}

function gapText({ path, reason, message }: Verdict['gaps'][number]): string {
  return `${markdownCode(path, 300)} (${markdownText(reason, 100)}): ${markdownText(message)}`
}
