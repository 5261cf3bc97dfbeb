import { accepted, demand, type Need } from './access.ts'
import { type Answer, field, numberParam, ok, type RepositoryCall, type Route, route } from './call.ts'
import { nodeId, user } from './identity.ts'
import { page } from './pages.ts'
import { invalid, notFound, notSupplied, Refusal } from './refusal.ts'
import type { GithubComment } from './world.ts'

const READ: readonly Need[] = ['issues=read', 'pull_requests=read']
const WRITE: readonly Need[] = ['issues=write', 'pull_requests=write']
export const MOST_CHARACTERS = 65_536

function shape(call: RepositoryCall, comment: GithubComment): Record<string, unknown> {
  const { kept, world } = call
  const api = `${world.addresses.api}/repos/${kept.facts.fullName}/issues`
  const kind = kept.pulls.has(comment.number) ? 'pull' : 'issues'
  const url = `${api}/comments/${comment.id}`
  return {
    url,
    html_url: `${world.addresses.html}/${kept.facts.fullName}/${kind}/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.number}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: user(comment.author, world.addresses),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: comment.association,
    performed_via_github_app: null,
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      '+1': 0,
      '-1': 0,
      laugh: 0,
      hooray: 0,
      confused: 0,
      heart: 0,
      rocket: 0,
      eyes: 0,
    },
  }
}

/** The number of an issue or pull request that exists. */
function subject(call: RepositoryCall): number {
  const number = numberParam(call, 'issue_number')
  if (!call.kept.issues.has(number) && !call.kept.pulls.has(number)) throw notFound()
  return number
}

/** Only the right to issues opens an issue; a pull request opens to either right. */
function demandWrite({ token, kept }: RepositoryCall, number: number): void {
  demand(token, kept, kept.pulls.has(number) ? WRITE : ['issues=write'])
}

function bodyIn(call: RepositoryCall, word: string): string {
  const body = field(call, 'body')
  const fault = { resource: 'IssueComment', code: 'unprocessable', field: 'data' }
  if (typeof body !== 'string') throw notSupplied('body')
  if (body.trim() === '') throw invalid({ ...fault, message: `${word} can't be blank` })
  if (Array.from(body).length > MOST_CHARACTERS)
    throw invalid({ ...fault, message: `${word} is too long (maximum is ${MOST_CHARACTERS} characters)` })
  return body
}

/** Ascending by id, whatever else is asked for. */
function list(call: RepositoryCall): Answer {
  const number = subject(call)
  const since = call.query.get('since') ?? ''
  const comments = [...call.kept.comments.values()]
    .filter((comment) => comment.number === number && comment.updatedAt >= since)
    .sort((a, b) => a.id - b.id)
  return page(call, comments, (comment) => shape(call, comment))
}

function create(call: RepositoryCall): Answer {
  const number = subject(call)
  const { kept, world, token } = call
  demandWrite(call, number)
  const locked = kept.pulls.get(number)?.locked ?? kept.issues.get(number)?.locked ?? false
  if (locked && token?.permissions.contents !== 'write')
    throw new Refusal(
      403,
      'Unable to create comment because issue is locked.',
      {},
      {
        'x-accepted-github-permissions': accepted(WRITE),
      },
    )
  const now = world.now()
  const comment: GithubComment = {
    id: world.nextId(),
    number,
    author: token?.login ?? 'ghost',
    association: token?.type === 'User' ? 'MEMBER' : 'NONE',
    body: bodyIn(call, 'Body'),
    createdAt: now,
    updatedAt: now,
  }
  kept.comments.set(comment.id, comment)
  const body = shape(call, comment)
  return { status: 201, body, headers: { location: String(body['url']) } }
}

function commentOf(call: RepositoryCall): GithubComment {
  const comment = call.kept.comments.get(numberParam(call, 'comment_id'))
  if (comment === undefined) throw notFound()
  return comment
}

/** Whoever may write may change everybody's comments: that a comment is one's own, a client must see to itself. */
function update(call: RepositoryCall): Answer {
  const comment = commentOf(call)
  demandWrite(call, comment.number)
  const changed = { ...comment, body: bodyIn(call, 'body'), updatedAt: call.world.now() }
  call.kept.comments.set(comment.id, changed)
  return ok(shape(call, changed))
}

function remove(call: RepositoryCall): Answer {
  const comment = commentOf(call)
  demandWrite(call, comment.number)
  call.kept.comments.delete(comment.id)
  return { status: 204 }
}

export const COMMENT_ROUTES: readonly Route[] = [
  route('GET', '/issues/comments/{comment_id}', READ, (call) => ok(shape(call, commentOf(call)))),
  route('PATCH', '/issues/comments/{comment_id}', WRITE, update),
  route('DELETE', '/issues/comments/{comment_id}', WRITE, remove),
  route('GET', '/issues/{issue_number}/comments', READ, list),
  route('POST', '/issues/{issue_number}/comments', WRITE, create),
]
