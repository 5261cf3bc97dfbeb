import type { Verdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import { problemLine, type PlaceMarkdown } from './markdown-finding.ts'
import { listSection, type Section } from './markdown-section.ts'
import { countLevels, statusWords } from './messages.ts'

/** How many faults of a policy that cannot be read are shown. */
const MOST_PROBLEMS = 5

/** What the policy that the change brings would have said; nothing where it brings none. */
export function proposedSection({ policy }: Verdict, heading: string, show: PlaceMarkdown): Section {
  const { proposed } = policy
  const kind = {
    head: `${heading}\n\n`,
    fold: null,
    goesWith: null,
    noun: 'problem of the new policy',
  } as const
  if (proposed === null) return listSection(kind, [])
  const { status, error, warn, note, digest, problems } = proposed
  const counts = countLevels({ error, warn, note }) ?? 'no findings'
  const words =
    status === null
      ? 'It is judged by the old one. The new one **cannot be read**; merged, it would stop every run.'
      : `It is judged by the old one. The new one would have said: **${markdownText(statusWords(status))}** (${counts})${digest === null ? '' : `, ${markdownCode(digest.slice(0, 19))}`}.`
  const list = listSection(
    kind,
    problems.map((problem) => problemLine(problem, show)),
    MOST_PROBLEMS,
  )
  return {
    ...list,
    entries: [
      { text: problems.length === 0 ? words : `${words}\n`, help: '', passing: false, rank: -1 },
      ...list.entries,
    ],
  }
}
