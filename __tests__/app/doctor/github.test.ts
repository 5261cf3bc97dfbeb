import { describe, expect, test } from '@jest/globals'
import type { Answered, BranchRule, GithubAnswers } from '../../../src/app/doctor/github-setup.ts'
import { firstWorkflow } from '../../../src/app/first-workflow.ts'
import { diagnosis, type Files, filled, OWNERS } from './diagnosis.ts'

const known = <T>(value: T): Answered<T> => ({ kind: 'known', value })
const UNKNOWN = { kind: 'unknown', why: 'GitHub refuses this', help: 'Give the token more.' } as const

const ANSWERS: GithubAnswers = {
  repository: 'acme/app',
  isGithubCom: true,
  about: known({ defaultBranch: 'trunk', id: 5, isPrivate: false, isArchived: false, permissions: ['pull'] }),
  branch: known({ isProtected: true, required: [], enforcement: 'off' }),
  rules: known([]),
  rulesets: new Map(),
  protection: known(null),
  workflowPermissions: known({ default: 'read', approves: false }),
  actions: known({ enabled: true, allowed: 'all', pinningRequired: false, selected: null }),
  ownersErrors: known([]),
}

const PLAIN: Files = { CODEOWNERS: OWNERS, '.github/workflows/gate.yml': filled(firstWorkflow()) }
const ORGANISATION = filled(firstWorkflow())
  .replace(/    types: .*\n/, '')
  .replace(/  push:\n    branches: .*\n/, '  merge_group:\n')

async function outcomeOf(
  check: string,
  answers: Partial<GithubAnswers>,
  files: Files = PLAIN,
): Promise<string | null> {
  const { checks } = await diagnosis(files, { github: { kind: 'asked', ...ANSWERS, ...answers } })
  return checks.find(({ id }) => id === check)?.outcome ?? null
}

const required = (app: number | null, context = 'aivss-gate'): BranchRule => ({
  type: 'required_status_checks',
  ruleset: null,
  strict: false,
  checks: [{ context, app }],
})
const reviews = (codeOwners: boolean, dismissesStale: boolean): BranchRule => ({
  type: 'pull_request',
  ruleset: null,
  codeOwners,
  dismissesStale,
  lastPush: false,
})

describe('a required check', () => {
  test.each<readonly [what: string, answers: Partial<GithubAnswers>, outcome: string]>([
    ['of GitHub Actions', { rules: known([required(15_368)]) }, 'ok'],
    ['of any app', { rules: known([required(null)]) }, 'note'],
    ['of another app', { rules: known([required(1)]) }, 'problem'],
    ['of another app, on a server of its own', { rules: known([required(1)]), isGithubCom: false }, 'ok'],
    ['of another name', { rules: known([required(15_368, 'aivss gate')]) }, 'problem'],
    [
      'as everybody sees it',
      {
        protection: UNKNOWN,
        branch: known({
          isProtected: true,
          required: [{ context: 'aivss-gate', app: 15_368 }],
          enforcement: 'everyone',
        }),
      },
      'ok',
    ],
    ['when the rules are not told', { rules: UNKNOWN }, 'cannot-tell'],
    ['when the branch is not told', { protection: UNKNOWN, branch: UNKNOWN }, 'cannot-tell'],
  ])('%s', async (_, answers, outcome) => expect(await outcomeOf('github-required', answers)).toBe(outcome))
})

describe('a workflow that a ruleset requires', () => {
  const files: Files = { ...PLAIN, '.github/workflows/gate.yml': ORGANISATION }
  const rule = (path: string, repository = 5): BranchRule => ({
    type: 'workflows',
    ruleset: null,
    workflows: [{ path, repository }],
  })
  const path = '.github/workflows/gate.yml'

  test.each<readonly [what: string, rules: readonly BranchRule[], required: string, triggers: string]>([
    ['is required by itself', [rule(path)], 'ok', 'note'],
    ['of another repository is not this one', [rule(path, 6)], 'problem', 'cannot-tell'],
    ['of another path is not this one', [rule('other.yml')], 'problem', 'cannot-tell'],
  ])('%s', async (_, rules, ofCheck, ofTriggers) => {
    expect(await outcomeOf('github-required', { rules: known(rules) }, files)).toBe(ofCheck)
    expect(await outcomeOf('workflow-triggers', { rules: known(rules) }, files)).toBe(ofTriggers)
  })
})

describe('what is not told', () => {
  test.each<readonly [check: string, answers: Partial<GithubAnswers>, outcome: string]>([
    ['github-code-owners', { protection: UNKNOWN }, 'cannot-tell'],
    [
      'github-code-owners',
      { protection: UNKNOWN, branch: known({ isProtected: false, required: [], enforcement: null }) },
      'problem',
    ],
    ['github-code-owners', { protection: UNKNOWN, rules: known([reviews(true, true)]) }, 'ok'],
    ['github-code-owners', { rules: known([reviews(true, false)]) }, 'note'],
    ['github-code-owners', { rules: known([reviews(false, true)]) }, 'problem'],
    ['github-direct-push', { protection: UNKNOWN }, 'cannot-tell'],
    ['github-direct-push', { rules: UNKNOWN }, 'cannot-tell'],
    ['github-up-to-date', { protection: UNKNOWN }, 'cannot-tell'],
    ['github-up-to-date', {}, 'note'],
    [
      'github-bypass',
      { rules: known([{ type: 'other', ruleset: 7 }]), rulesets: new Map([[7, UNKNOWN]]) },
      'cannot-tell',
    ],
    [
      'github-bypass',
      {
        rules: known([{ type: 'other', ruleset: 7 }]),
        rulesets: new Map([[7, known({ name: 'main', bypass: null })]]),
      },
      'cannot-tell',
    ],
    ['github-actions-allowed', { actions: UNKNOWN }, 'cannot-tell'],
    [
      'github-actions-allowed',
      { actions: known({ enabled: false, allowed: 'all', pinningRequired: false, selected: null }) },
      'problem',
    ],
    ['github-owners-errors', { ownersErrors: UNKNOWN }, 'cannot-tell'],
    ['github-token', { about: UNKNOWN }, 'cannot-tell'],
  ])('%s', async (check, answers, outcome) => expect(await outcomeOf(check, answers)).toBe(outcome))
})

test('the filter of the default branch is known by its name on GitHub', async () => {
  const text = filled(firstWorkflow()).replace(/(    types: .*\n)/, '$1    branches: [trunk]\n')
  expect(await outcomeOf('workflow-filters', {}, { ...PLAIN, '.github/workflows/gate.yml': text })).toBe(
    'note',
  )
})
