import type { Finding, Level, Verdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import { findingLine, helpLine, type PlaceMarkdown } from './markdown-finding.ts'
import { type Entry, listSection, type Section } from './markdown-section.ts'
import { count, excuseText, levelNoun } from './messages.ts'
import { gather, worstFirst, worstLevel, type Group } from './ranking.ts'

const PARTS = { warn: 'warnings', note: 'notes' } as const

/** All findings of one level that count, folded away. */
export function levelFold(
  groups: readonly Group[],
  level: Exclude<Level, 'error'>,
  show: PlaceMarkdown,
): Section {
  const found = groups.map((group) => ({
    group,
    findings: group.findings.filter((finding) => finding.level === level),
  }))
  const entries = found
    .flatMap(({ group, findings }) => gather(findings).map((finding) => ({ group, finding })))
    .map(({ group, finding }, rank): Entry => ({
      text: `- ${markdownText(group.title, 100)}: ${findingLine(finding, show)}`,
      help: helpLine(finding.help),
      passing: worstLevel(group) === 'note',
      rank,
    }))
  const number = found.reduce((sum, { findings }) => sum + findings.length, 0)
  const noun = levelNoun(level)
  return { head: '', fold: count(number, noun), entries, remedies: '', goesWith: PARTS[level], noun }
}

/** What is known but does not count, each kind in a fold of its own; what is fixed stood in another commit. */
export function asideFolds(
  verdict: Verdict,
  show: PlaceMarkdown,
  showFixed: PlaceMarkdown,
): readonly Section[] {
  return (['existing', 'accepted', 'waived', 'fixed'] as const).map((standing) => {
    const found = worstFirst(verdict.findings.filter((finding) => finding.standing === standing))
    const noun = `${standing} finding`
    return listSection(
      { head: '', fold: count(found.length, noun), goesWith: 'set-aside', noun },
      found.map((finding) => asideLine(finding, standing === 'fixed' ? showFixed : show)),
    )
  })
}

/** Evidence that rests on files which the change itself adds or edits: a reviewer should look at those too. */
export function broughtFold({ agents }: Verdict): Section {
  const lines = agents.flatMap(({ id, mitigations }) =>
    mitigations.flatMap((mitigation) =>
      mitigation.evidence
        .filter(({ brought }) => brought)
        .map(
          ({ text }) =>
            `${markdownText(id, 100)}: ${markdownCode(mitigation.id, 100)} by ${markdownCode(text, 300)}`,
        ),
    ),
  )
  const fold = `${count(lines.length, 'piece')} of evidence that this change itself brings`
  return listSection({ head: '', fold, goesWith: 'notes', noun: 'piece of evidence' }, lines)
}

function asideLine(finding: Finding, show: PlaceMarkdown): string {
  const { agent } = finding
  const excuse = excuseText(finding)
  const about = agent === null ? '' : `${markdownText(agent, 100)}: `
  const aside = excuse === null ? '' : ` ${markdownText(sentence(excuse))}`
  return `${about}${findingLine(finding, show)}${aside}`
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
