import { Document, isMap, isSeq, visit } from 'yaml'
import type { BaselineDocument, BaselineEntry } from '../policy/baseline.ts'

const HEADER = ` Findings that somebody has accepted. Written by "aivss-gate audit --accept"; to be reviewed like the policy.
 Outside pull requests they do not fail, as long as they get no worse and their day has not come.`

type Group = BaselineDocument['acceptances'][number]

/** A baseline as its file: those accepted on the same terms together, each finding on one line. Reading it back gives the same. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const groups = new Map<string, Group>()
  for (const entry of entries.toSorted(inOrder)) {
    const { by, on, expires, why } = entry
    const key = JSON.stringify([by, on, expires, why])
    const group = groups.get(key) ?? { by, on, expires, why, findings: [] }
    group.findings.push(findingOf(entry))
    groups.set(key, group)
  }
  const content: BaselineDocument = { version: 1, acceptances: [...groups.values()] }
  const document = new Document(content, { version: '1.2', aliasDuplicateObjects: false })
  document.commentBefore = HEADER
  visit(document, {
    Pair(_, { key, value }) {
      if (String(key) !== 'findings' || !isSeq(value)) return undefined
      for (const item of value.items) if (isMap(item)) item.flow = true
      return visit.SKIP
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function findingOf({
  id,
  rule,
  agent,
  subject,
  level,
  upTo,
  aivss,
  content,
}: BaselineEntry): Group['findings'][number] {
  return {
    id,
    rule,
    ...(agent === null ? {} : { agent }),
    subject,
    level,
    ...(upTo === null ? {} : { 'up-to': upTo }),
    ...(aivss === null ? {} : { aivss }),
    ...(content === null ? {} : { content }),
  }
}

/** Older acceptances first; within one by agent, rule and subject. */
function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  const keys = (one: BaselineEntry): readonly string[] => [
    one.on,
    one.expires,
    one.by,
    one.why,
    one.agent ?? '\uFFFF',
    one.rule,
    one.subject,
    one.id,
  ]
  const [left, right] = [keys(a), keys(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at === -1 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1
}
