import { demand } from './access.ts'
import { type Answer, field, numberParam, ok, type RepositoryCall, type Route, route } from './call.ts'
import { LABEL_ROUTES, labelShape, named } from './label-routes.ts'
import { MOST_CHARACTERS } from './comment-routes.ts'
import { asIssue, issueShape } from './issue-shape.ts'
import { page } from './pages.ts'
import { invalid, notFound, notSupplied, Refusal } from './refusal.ts'
import { type GithubIssue, nextNumber } from './world.ts'

const MOST_OF_TITLE = 256
const NOT_SERVED = ['milestone', 'assignee', 'type', 'mentioned', 'issue_field_values']

function demandIssues({ kept }: RepositoryCall): void {
  if (!kept.facts.issues) throw new Refusal(410, 'Issues has been disabled in this repository.')
}

/** Issues and, as on GitHub, the pull requests with them. */
function list(call: RepositoryCall): Answer {
  demandIssues(call)
  const { query, kept } = call
  const missing = NOT_SERVED.filter((name) => query.has(name))
  if (missing.length > 0) throw new Error(`the test server does not filter issues by ${missing.join(', ')}`)
  const state = query.get('state') ?? 'open'
  const creator = query.get('creator')
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
  const sort = query.get('sort') ?? 'created'
  const comments = (number: number): number =>
    [...kept.comments.values()].filter((comment) => comment.number === number).length
  const order: Readonly<Record<string, (a: GithubIssue, b: GithubIssue) => number>> = {
    updated: (a, b) => a.updatedAt.localeCompare(b.updatedAt),
    comments: (a, b) => comments(a.number) - comments(b.number),
  }
  const found = [...kept.issues.values(), ...[...kept.pulls.values()].map(asIssue)]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => creator === null || issue.author === creator)
    .filter((issue) => labels.every((label) => issue.labels.some((has) => same(has, label))))
    .filter((issue) => issue.updatedAt >= (query.get('since') ?? ''))
    .sort((a, b) => order[sort]?.(a, b) || a.createdAt.localeCompare(b.createdAt) || a.number - b.number)
  if (query.get('direction') !== 'asc') found.reverse()
  return page(call, found, (issue) => issueShape(call, issue))
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The fields of a request that change an issue, checked as GitHub checks them. */
function changes(call: RepositoryCall): Partial<GithubIssue> {
  const [title, body, state, reason, labels] = ['title', 'body', 'state', 'state_reason', 'labels'].map(
    (name) => field(call, name),
  )
  const tooLong = (name: string, most: number): Refusal => {
    const message = `${name} is too long (maximum is ${most} characters)`
    return invalid({ resource: 'Issue', code: 'custom', field: name, message })
  }
  if (title === null || title === '')
    throw invalid({ resource: 'Issue', code: 'missing_field', field: 'title' })
  if (typeof title === 'string' && Array.from(title).length > MOST_OF_TITLE)
    throw tooLong('title', MOST_OF_TITLE)
  if (typeof body === 'string' && Array.from(body).length > MOST_CHARACTERS)
    throw tooLong('body', MOST_CHARACTERS)
  return {
    ...(title === undefined ? {} : { title: text(title) }),
    ...(body === undefined ? {} : { body: body === null ? null : text(body) }),
    ...(state === 'open' || state === 'closed'
      ? { state, stateReason: state === 'closed' ? 'completed' : null }
      : {}),
    ...(typeof reason === 'string' ? { stateReason: reason } : {}),
    ...(Array.isArray(labels) ? { labels: labels.map((label) => named(call, labelName(label))) } : {}),
  }
}

const labelName = (label: unknown): string =>
  typeof label === 'object' && label !== null
    ? text((label as { readonly name?: unknown }).name)
    : text(label)

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))

function create(call: RepositoryCall): Answer {
  demandIssues(call)
  const { kept, world, token } = call
  if (field(call, 'title') === undefined) throw notSupplied('title')
  const now = world.now()
  const issue: GithubIssue = {
    number: nextNumber(kept),
    author: token?.login ?? 'ghost',
    title: '',
    body: null,
    labels: [],
    locked: false,
    createdAt: now,
    updatedAt: now,
    ...changes(call),
    state: 'open',
    stateReason: null,
  }
  kept.issues.set(issue.number, issue)
  const body = issueShape(call, issue)
  return { status: 201, body, headers: { location: String(body['url']) } }
}

/** An issue or a pull request by its number, as an issue. */
function one(call: RepositoryCall): GithubIssue {
  const number = numberParam(call, 'issue_number')
  const [pull, issue] = [call.kept.pulls.get(number), call.kept.issues.get(number)]
  if (pull === undefined) demandIssues(call)
  const found = pull === undefined ? issue : asIssue(pull)
  if (found === undefined) throw notFound()
  return found
}

/** Adds labels to those that an issue has; the ones that do not exist are made. */
function label(call: RepositoryCall): Answer {
  const issue = one(call)
  const given = Array.isArray(call.body) ? call.body : field(call, 'labels')
  const names = (Array.isArray(given) ? given : []).map((name) => named(call, labelName(name)))
  const labels = [...new Set([...issue.labels, ...names])]
  if (call.kept.issues.has(issue.number))
    call.kept.issues.set(issue.number, { ...issue, labels, updatedAt: call.world.now() })
  return ok(labels.map((name) => labelShape(call, name)))
}

function update(call: RepositoryCall): Answer {
  const { kept, token, world } = call
  const number = numberParam(call, 'issue_number')
  const [pull, issue] = [kept.pulls.get(number), kept.issues.get(number)]
  if (pull === undefined) demandIssues(call)
  if (pull === undefined && issue === undefined) throw notFound()
  demand(token, kept, pull === undefined ? ['issues=write'] : ['issues=write', 'pull_requests=write'])
  const told = { ...changes(call), updatedAt: world.now() }
  if (issue !== undefined) {
    kept.issues.set(number, { ...issue, ...told })
    return ok(issueShape(call, { ...issue, ...told }))
  }
  if (pull === undefined) throw notFound()
  const { title = pull.title, body = pull.body, state = pull.state } = told
  const changed = { ...pull, title, body, state, updatedAt: told.updatedAt }
  kept.pulls.set(number, changed)
  return ok(issueShape(call, asIssue(changed)))
}

export const ISSUE_ROUTES: readonly Route[] = [
  route('GET', '/issues', ['issues=read'], list),
  route('POST', '/issues', ['issues=write'], create),
  route('GET', '/issues/{issue_number}', ['issues=read', 'pull_requests=read'], (call) =>
    ok(issueShape(call, one(call))),
  ),
  route('PATCH', '/issues/{issue_number}', ['issues=write', 'pull_requests=write'], update),
  route('POST', '/issues/{issue_number}/labels', ['issues=write', 'pull_requests=write'], label),
  ...LABEL_ROUTES,
]
