import type { Passage } from './passage.ts'

/** Events whose text anybody can write. A `pull_request` of a fork gets no secrets, so that no model runs on it. */
export const OUTSIDER_EVENTS: ReadonlySet<string> = new Set([
  'issues',
  'issue_comment',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_comment',
  'discussion',
  'discussion_comment',
])

/** Says who acted. Comparisons with `!=` keep out one account, not outsiders. */
const ACTOR =
  /author_association|github\.(?:triggering_)?actor\b|\.sender\.login|\.user\.login|\bgithub\.repository_owner\b/
const OWN_REPOSITORY = /head\.repo\.(?:full_name|fork)\b/

/** Steps that look up what the actor may do: by the interface they call, or the action that calls it. */
export const LOOKS_UP_ACTOR =
  /getCollaboratorPermissionLevel|checkCollaborator|collaborators\/\S*\/permission|memberships?\/|getMembershipForUser|checkMembershipForUser|check-user-permission|user-permission-action|check-actor-permissions|actor-permission|author_association/i
/** Actions, also those of the repository itself, whose name says that they ask who acted. */
export const ASKS_WHO =
  /(?:^|[/._-])(?:is|check|verify|require|assert)[-_]?(?:authori[sz]ed|org|team|maintainer|member|collaborator|write[-_]?access|permission|actor|trusted)/i

/** Deeper than any condition that a person wrote. */
const DEEPEST = 40

export interface Condition {
  readonly passage: Passage
  /** Steps (`steps.x`) and jobs (`needs.x`) that look up the actor, as they are named in conditions. */
  readonly lookups: ReadonlySet<string>
}

/** Where a condition asks who acted, or null. */
export function gatePlace({ passage, lookups }: Condition): ReturnType<Passage['placeAt']> | null {
  const leaf = leaves(passage.text).find(({ text }) => isGate(text, lookups))
  return leaf === undefined ? null : passage.placeAt(leaf.offset)
}

/** Whether a condition can hold for an event although nobody asked who acted. */
export function letsOutsidersIn({ passage, lookups }: Condition, event: string): boolean {
  const text = expressionOf(passage.text)
  let at = 0
  return either(0)

  function either(depth: number): boolean {
    let holds = both(depth)
    while (skip('||')) holds = both(depth) || holds
    return holds
  }
  function both(depth: number): boolean {
    let holds = one(depth)
    while (skip('&&')) holds = one(depth) && holds
    return holds
  }
  function one(depth: number): boolean {
    blanks()
    if (text[at] === '!' && text[at + 1] !== '=' && depth < DEEPEST) {
      at += 1
      const from = at
      one(depth + 1)
      // A negated question about the actor shuts somebody out, not everybody.
      return !isEventTest(text.slice(from, at), event)
    }
    if (text[at] === '(' && depth < DEEPEST) {
      at += 1
      const holds = either(depth + 1)
      skip(')')
      return holds
    }
    const from = at
    at = endOfLeaf(text, at)
    return leafHolds(text.slice(from, at), event, lookups)
  }
  function skip(mark: string): boolean {
    blanks()
    if (!text.startsWith(mark, at)) return false
    at += mark.length
    return true
  }
  function blanks(): void {
    while (at < text.length && /\s/.test(text[at] ?? '')) at += 1
  }
}

function leafHolds(leaf: string, event: string, lookups: ReadonlySet<string>): boolean {
  const test = /github\.event_name\s*([=!])=\s*["']([\w-]+)["']/.exec(leaf)
  if (test !== null) return (test[2] === event) === (test[1] === '=')
  if (isGate(leaf, lookups)) return false
  if (OWN_REPOSITORY.test(leaf)) return event !== 'pull_request_target'
  const asks = /^\s*(?:contains|startsWith|endsWith)\s*\(\s*github\.event\.(\w+)\./.exec(leaf)?.[1]
  return asks === undefined || carries(event, asks)
}

/** Whether the event brings an object of that name: without it a search in its text finds nothing. */
function carries(event: string, name: string): boolean {
  if (name === 'comment') return event.endsWith('_comment')
  if (name === 'review') return event === 'pull_request_review'
  if (name === 'discussion') return event.startsWith('discussion')
  if (name === 'issue') return event.startsWith('issue')
  if (name === 'pull_request') return event.startsWith('pull_request')
  return true
}

function isEventTest(text: string, event: string): boolean {
  const test = /^\s*\(?\s*github\.event_name\s*==\s*["']([\w-]+)["']\s*\)?\s*$/.exec(text)
  return test?.[1] === event
}

function isGate(leaf: string, lookups: ReadonlySet<string>): boolean {
  if (/github\.repository_owner\s*[!=]=\s*'/.test(leaf)) return false
  if (ACTOR.test(leaf)) return !/!=/.test(leaf) || leaf.includes('author_association')
  return [...leaf.matchAll(/\b(?:steps|needs)\.[\w-]+/g)].some(([name]) => lookups.has(name))
}

/** What stands between operators and grouping parentheses, each with its offset and not negated. */
function leaves(condition: string): readonly { readonly text: string; readonly offset: number }[] {
  const text = expressionOf(condition)
  const found: { readonly text: string; readonly offset: number }[] = []
  let isNegated = false
  let at = 0
  while (at < text.length) {
    const here = text[at] ?? ''
    if (/[\s()&|]/.test(here)) at += 1
    else if (here === '!' && text[at + 1] !== '=') {
      isNegated = true
      at += 1
    } else {
      const end = Math.max(endOfLeaf(text, at), at + 1)
      if (!isNegated) found.push({ text: text.slice(at, end), offset: at })
      isNegated = false
      at = end
    }
  }
  return found
}

/** The condition without the marks of an expression, at the same offsets. */
function expressionOf(text: string): string {
  return text
    .replaceAll('${{', '   ')
    .replaceAll('}}', '  ')
    .replace(/^\s*#.*$/gm, (comment) => ' '.repeat(comment.length))
}

/** Ends before `&&`, `||` or a closing parenthesis that the leaf did not open; strings are passed over. */
function endOfLeaf(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const here = text[at]
    if (here === "'") {
      const close = text.indexOf("'", at + 1)
      at = close === -1 ? text.length : close
    } else if (here === '(') depth += 1
    else if (here === ')' && depth === 0) return at
    else if (here === ')') depth -= 1
    else if (depth === 0 && (text.startsWith('&&', at) || text.startsWith('||', at))) return at
    at += 1
  }
  return text.length
}
