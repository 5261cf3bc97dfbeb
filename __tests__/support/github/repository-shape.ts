import { type Addresses, idOf, moment, namesOf, nodeId, user } from './identity.ts'

export interface RepositoryFacts {
  readonly fullName: string
  readonly defaultBranch: string
  readonly private: boolean
  readonly fork: boolean
  /** False: issues are switched off. */
  readonly issues: boolean
  readonly archived: boolean
}

export const repositoryFacts = (fullName: string, facts: Partial<RepositoryFacts> = {}): RepositoryFacts => ({
  defaultBranch: 'main',
  private: false,
  fork: false,
  issues: true,
  archived: false,
  ...facts,
  fullName,
})

const TEMPLATES = {
  forks: '',
  keys: '{/key_id}',
  collaborators: '{/collaborator}',
  teams: '',
  hooks: '',
  issue_events: 'issues/events{/number}',
  events: '',
  assignees: '{/user}',
  branches: '{/branch}',
  tags: '',
  blobs: 'git/blobs{/sha}',
  git_tags: 'git/tags{/sha}',
  git_refs: 'git/refs{/sha}',
  trees: 'git/trees{/sha}',
  statuses: 'statuses/{sha}',
  languages: '',
  stargazers: '',
  contributors: '',
  subscribers: '',
  subscription: '',
  commits: '{/sha}',
  git_commits: 'git/commits{/sha}',
  comments: '{/number}',
  issue_comment: 'issues/comments{/number}',
  contents: 'contents/{+path}',
  compare: 'compare/{base}...{head}',
  merges: '',
  archive: '{archive_format}{/ref}',
  downloads: '',
  issues: '{/number}',
  pulls: '{/number}',
  milestones: '{/number}',
  notifications: '{?since,all,participating}',
  labels: '{/name}',
  releases: '{/id}',
  deployments: '',
}

/** A repository as GitHub shows it, in answers and in events. */
export function repositoryShape(facts: RepositoryFacts, at: Addresses): Record<string, unknown> {
  const [owner, name] = namesOf(facts.fullName)
  const api = `${at.api}/repos/${facts.fullName}`
  const html = `${at.html}/${facts.fullName}`
  const host = at.html.replace(/^https?:\/\//, '')
  const addresses = Object.entries(TEMPLATES).map(([kind, rest]) => [
    `${kind}_url`,
    `${api}/${/^[a-z]/.test(rest) ? rest : kind + rest}`,
  ])
  const started = moment(new Date('2026-01-05T08:00:00Z'))
  return {
    id: idOf(facts.fullName),
    node_id: nodeId('Repository', facts.fullName),
    name,
    full_name: facts.fullName,
    private: facts.private,
    owner: user(owner, at, facts.fork ? 'User' : 'Organization'),
    html_url: html,
    description: null,
    fork: facts.fork,
    url: api,
    ...Object.fromEntries(addresses),
    git_url: `git://${host}/${facts.fullName}.git`,
    ssh_url: `git@${host}:${facts.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    created_at: started,
    updated_at: started,
    pushed_at: started,
    size: 64,
    stargazers_count: 0,
    watchers_count: 0,
    forks_count: 0,
    open_issues_count: 0,
    forks: 0,
    watchers: 0,
    open_issues: 0,
    has_issues: facts.issues,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: facts.archived,
    disabled: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    topics: [],
    visibility: facts.private ? 'private' : 'public',
    default_branch: facts.defaultBranch,
  }
}
