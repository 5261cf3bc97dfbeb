import { describe, expect, it } from '@jest/globals'
import { historyPlace } from '../../../src/adapters/actions/audit-history-place.ts'
import { auditKind } from '../../../src/adapters/actions/audit-occasion.ts'
import type { Occasion } from '../../../src/adapters/actions/occasion.ts'
import { UserError } from '../../../src/app/user-error.ts'

const refused = (value: string): string => {
  try {
    return JSON.stringify(historyPlace(value))
  } catch (error) {
    if (error instanceof UserError) return `${error.message} | ${error.help}`
    throw error
  }
}

describe('the input "history"', () => {
  it.each([
    ['auto', { kind: 'auto' }],
    ['issue', { kind: 'issue' }],
    ['none', { kind: 'none' }],
    ['branch:audits', { kind: 'branch', branch: 'audits', path: 'aivss-gate-history.jsonl' }],
    ['branch:a/b-c:d/e.jsonl', { kind: 'branch', branch: 'a/b-c', path: 'd/e.jsonl' }],
    ['branch:x:a:b', { kind: 'branch', branch: 'x', path: 'a:b' }],
    ['file:./audits/h.jsonl', { kind: 'file', path: 'audits/h.jsonl' }],
    ['file:a:b', { kind: 'file', path: 'a:b' }],
  ])('reads %s', (value, place) => {
    expect(historyPlace(value)).toEqual(place)
  })

  it.each([
    ['isue', /did you mean "issue"/],
    ['brnch:x', /did you mean "branch:x"/],
    ['branch', /"" is no name of a branch/],
    ['branch:', /"" is no name of a branch/],
    ['branch:a..b', /no name of a branch/],
    ['branch:-x', /no name of a branch/],
    ['branch:a b', /no name of a branch/],
    ['branch:a/.b', /no name of a branch/],
    ['branch:a.lock', /no name of a branch/],
    ['branch:refs/heads/x', /no name of a branch/],
    ['branch:a@{1}', /no name of a branch/],
    ['branch:a\u0007', /no name of a branch/],
    ['branch:a:../b', /no path of a file inside the repository/],
    ['branch:a:', /no path of a file/],
    ['file', /no path of a file/],
    ['file:/etc/passwd', /no path of a file/],
    ['file:a/../../b', /no path of a file/],
    ['file:.git/config', /no path of a file/],
    ['file:a\\b', /no path of a file/],
    ['https://example.com', /no such place/],
  ])('refuses %s and says what there is', (value, why) => {
    expect(refused(value)).toMatch(why)
    expect(refused(value)).toContain('branch:NAME')
  })
})

describe('an audit', () => {
  const tree = (
    event: string,
    ref = 'refs/heads/main',
    repository: string | null = 'acme/app',
  ): Occasion => ({
    kind: 'tree',
    event,
    repository,
    defaultBranch: 'main',
    tree: { commit: null, ref },
  })
  const change: Occasion = {
    kind: 'pull-request',
    event: 'pull_request',
    repository: 'acme/app',
    defaultBranch: 'main',
    number: 7,
    head: '',
    branch: 'main',
  }

  it.each([
    ['schedule', tree('schedule'), 'auto', 'kept'],
    ['schedule that only checks', tree('schedule'), 'check', null],
    ['dispatch', tree('workflow_dispatch'), 'audit', 'kept'],
    ['dispatch that does not ask for one', tree('workflow_dispatch'), 'auto', null],
    ['dispatch of another branch', tree('workflow_dispatch', 'refs/heads/other'), 'audit', 'told'],
    ['dispatch of a tag with the name', tree('workflow_dispatch', 'refs/tags/main'), 'audit', 'told'],
    ['push', tree('push'), 'auto', null],
    ['push that asks for one', tree('push'), 'audit', 'told'],
    ['event about something else', tree('issues'), 'auto', 'told'],
    ['schedule outside GitHub', tree('schedule', 'refs/heads/main', null), 'auto', 'told'],
    ['pull request', change, 'audit', null],
  ] as const)('on a %s', (_, occasion, mode, kind) => {
    expect(auditKind(occasion, mode)).toBe(kind)
  })
})
