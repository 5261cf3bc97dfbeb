import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ACTION_INPUTS } from '../../../src/app/doctor/checks/workflow-inputs.ts'
import { firstWorkflow } from '../../../src/app/first-workflow.ts'
import { COMMIT, diagnosis, type Files, filled, OWNERS, toldIn } from './diagnosis.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const PLAIN = filled(firstWorkflow())
const POLICY = 'version: 1\n'

const around = (workflows: Files): Files => ({
  CODEOWNERS: OWNERS,
  '.github/aivss-gate.yml': POLICY,
  ...Object.fromEntries(Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text])),
})

/** What is said of workflows. */
const said = async (workflows: Files, policy = POLICY): Promise<readonly string[]> =>
  toldIn(await diagnosis({ ...around(workflows), '.github/aivss-gate.yml': policy })).filter((one) =>
    one.startsWith('workflow'),
  )

/** What is said of the plain workflow anyhow. */
const ANYHOW = await said({ 'gate.yml': PLAIN })

test('the inputs are those of action.yml', () => {
  const { inputs } = parse(read('action.yml')) as { readonly inputs: object }
  expect(ACTION_INPUTS).toEqual(Object.keys(inputs))
})

describe('the documented workflows have no problem', () => {
  const gateless = ['audit.yml', 'fleet.yml', 'forks-workflow-run.yml']
  test.each(readdirSync(new URL('examples/workflows', root)))('%s', async (name) => {
    const files = {
      [name]: filled(read(`examples/workflows/${name}`)),
      ...(gateless.includes(name) ? { 'gate.yml': PLAIN } : {}),
    }
    expect(toldIn(await diagnosis(around(files)), ['problem'])).toEqual([])
  })

  test('what init writes', () => {
    expect(ANYHOW).toEqual([
      'workflow-pinned note gate.yml:17',
      'workflow-merge-group note gate.yml:3',
      'workflow-audit note',
    ])
  })

  test('as long as the placeholder is filled in', async () => {
    expect(await said({ 'gate.yml': firstWorkflow() })).toContain('workflow-pinned problem gate.yml:18')
  })
})

const STEP = `- uses: acme/aivss-gate@${COMMIT} # pin a commit`
const JOB = '  aivss-gate:\n'
const TYPES = '    types: [opened, synchronize, reopened, edited, ready_for_review]\n'

describe('a change of the plain workflow that makes it unsafe is told at its line', () => {
  test.each<readonly [what: string, from: string, to: string, told: readonly string[]]>([
    ['a tag', `@${COMMIT} # pin a commit`, '@v1', ['workflow-pinned problem gate.yml:18']],
    ['a short commit', `@${COMMIT} # pin a commit`, '@0123456', ['workflow-pinned problem gate.yml:18']],
    [
      'another action by a tag',
      STEP,
      `- uses: other/tool@v1\n      ${STEP}`,
      ['workflow-pinned problem gate.yml:18'],
    ],
    ['no types', TYPES, '', ['workflow-triggers problem gate.yml:3']],
    ['no retargeting', ' edited,', '', ['workflow-triggers problem gate.yml:3']],
    ['no push', ' synchronize,', '', ['workflow-triggers problem gate.yml:3']],
    ['no drafts', ', ready_for_review', '', ['workflow-triggers note gate.yml:3']],
    ['paths', TYPES, `${TYPES}    paths: ['**.yml']\n`, ['workflow-filters problem gate.yml:5']],
    [
      'paths-ignore',
      TYPES,
      `${TYPES}    paths-ignore: ['docs/**']\n`,
      ['workflow-filters problem gate.yml:5'],
    ],
    ['other branches', TYPES, `${TYPES}    branches: [release]\n`, ['workflow-filters problem gate.yml:5']],
    ['the main branch', TYPES, `${TYPES}    branches: [main]\n`, ['workflow-filters note gate.yml:5']],
    [
      'a condition on the job',
      JOB,
      `${JOB}    if: github.actor != 'bot'\n`,
      ['workflow-skippable problem gate.yml:15'],
    ],
    [
      'a condition on the step',
      STEP,
      `${STEP}\n        if: github.ref == 'x'`,
      ['workflow-skippable problem gate.yml:19'],
    ],
    ['its own event', JOB, `${JOB}    if: \${{ github.event_name == 'pull_request' }}\n`, []],
    [
      'another event',
      JOB,
      `${JOB}    if: github.event_name == 'push'\n`,
      ['workflow-present problem gate.yml:19'],
    ],
    [
      'a job before',
      JOB,
      `  first: { runs-on: x, steps: [] }\n${JOB}    needs: first\n`,
      ['workflow-skippable problem gate.yml:16'],
    ],
    [
      'errors passed over',
      JOB,
      `${JOB}    continue-on-error: true\n`,
      ['workflow-skippable problem gate.yml:15'],
    ],
    ['fail: false', STEP, `${STEP}\n        with: { fail: 'false' }`, ['workflow-fails problem gate.yml:19']],
    [
      'fail unknown',
      STEP,
      `${STEP}\n        with: { fail: '\${{ vars.F }}' }`,
      ['workflow-fails cannot-tell gate.yml:19'],
    ],
    [
      'a refused input',
      STEP,
      `${STEP}\n        with: { paths: bots }`,
      ['workflow-inputs problem gate.yml:19'],
    ],
    [
      'an input that is none',
      STEP,
      `${STEP}\n        with: { path: bots }`,
      ['workflow-inputs problem gate.yml:19'],
    ],
    [
      'no permissions',
      '  contents: read\n  pull-requests: write # the comment\n',
      '  {}\n',
      ['workflow-permissions problem gate.yml:7', 'workflow-permissions note gate.yml:7'],
    ],
    [
      'write-all',
      'permissions:\n  contents: read\n  pull-requests: write # the comment\n',
      'permissions: write-all\n',
      ['workflow-permissions problem gate.yml:7'],
    ],
    [
      'nothing stated',
      'permissions:\n  contents: read\n  pull-requests: write # the comment\n',
      '',
      ['workflow-permissions problem gate.yml:11'],
    ],
    ['no comment', '  pull-requests: write # the comment\n', '', ['workflow-permissions note gate.yml:7']],
    ['too much', 'contents: read', 'contents: write', ['workflow-permissions note gate.yml:8']],
    [
      'an upload that fails',
      STEP,
      `${STEP}\n      - uses: github/codeql-action/upload-sarif@${COMMIT}`,
      ['workflow-permissions problem gate.yml:7'],
    ],
    [
      'one group for all',
      'aivss-gate-${{ github.event.pull_request.number || github.run_id }}',
      'gate',
      ['workflow-concurrency problem gate.yml:10'],
    ],
    [
      'a matrix',
      JOB,
      `${JOB}    strategy: { matrix: { os: [a, b] } }\n`,
      ['workflow-check-name problem gate.yml:15'],
    ],
    [
      'a second job of the name',
      'jobs:\n',
      'jobs:\n  other: { name: aivss-gate, runs-on: x, steps: [] }\n',
      ['workflow-check-name problem gate.yml:14'],
    ],
    [
      'only the clone',
      STEP,
      `${STEP}\n        with: { source: workspace }`,
      ['workflow-checkout problem gate.yml:19'],
    ],
    [
      'the command',
      STEP,
      '- run: npx aivss-gate check || true',
      ['workflow-skippable problem gate.yml:18', 'workflow-command problem gate.yml:18'],
    ],
    [
      'base rights and the code of strangers',
      '  pull_request:\n',
      '  pull_request_target:\n',
      ['workflow-untrusted-code note gate.yml:17'],
    ],
  ])('%s', async (_, from, to, told) => {
    expect(PLAIN).toContain(from)
    const now = await said({ 'gate.yml': PLAIN.replace(from, to) })
    const kinds = new Set(told.map((one) => one.split(' ')[0]))
    const others = ['workflow-pinned', 'workflow-merge-group', 'workflow-audit']
    expect(
      now
        .filter((one) => kinds.has(one.split(' ')[0]) || !others.includes(one.split(' ')[0] ?? ''))
        .filter((one) => !one.startsWith('workflow-pinned note')),
    ).toEqual(told)
  })
})

test('an input that the policy allows is none that is refused', async () => {
  const workflow = PLAIN.replace(STEP, `${STEP}\n        with: { paths: bots }`)
  expect(await said({ 'gate.yml': workflow }, 'version: 1\nallow-inputs: [paths]\n')).toEqual(ANYHOW)
})

test('code of the pull request is not checked out with the rights of the base', async () => {
  const workflow = PLAIN.replace('pull_request:', 'pull_request_target:').replace(
    'actions/checkout@v5',
    'actions/checkout@v5\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }',
  )
  expect(await said({ 'gate.yml': workflow })).toContain('workflow-untrusted-code problem gate.yml:17')
})

test('a gate in a reusable workflow is judged by the events of its caller', async () => {
  const called = PLAIN.replace(/on:[\s\S]*permissions:/, 'on:\n  workflow_call:\npermissions:').replace(
    /concurrency:[\s\S]*jobs:/,
    'jobs:',
  )
  const caller = `${PLAIN.slice(0, PLAIN.indexOf('jobs:'))}jobs:\n  checks:\n    uses: ./.github/workflows/called.yml\n`
  const report = await diagnosis(
    around({ 'called.yml': called, 'caller.yml': caller.replace(' edited,', '') }),
  )
  expect(toldIn(report, ['problem'])).toEqual(['workflow-triggers problem caller.yml:3'])
  expect(JSON.stringify(report)).toContain('checks / aivss-gate')
})

test('an action of the repository that runs the gate is found', async () => {
  const report = await diagnosis({
    ...around({ 'gate.yml': PLAIN.replace(`acme/aivss-gate@${COMMIT}`, './tools/gate') }),
    'tools/gate/action.yml': `name: ours\nruns: { using: composite, steps: [{ uses: acme/aivss-gate@${COMMIT} }] }\n`,
  })
  expect(toldIn(report, ['problem'])).toEqual([])
})

test('without a workflow, or with one that cannot be read, nothing is ok', async () => {
  expect(await said({})).toEqual(['workflow-present problem'])
  expect(await said({ 'broken.yml': '- 1\n' })).toEqual([
    'workflow-present cannot-tell broken.yml:1',
    'workflow-present problem',
  ])
})

test('workflows that call one another without end are told, not followed', async () => {
  const jobs = Array.from(
    { length: 40 },
    (_, index) => `  j${index}: { uses: ./.github/workflows/self.yml }\n`,
  ).join('')
  expect(await said({ 'self.yml': `on: [pull_request]\njobs:\n${jobs}` })).toContain(
    'workflow-present cannot-tell',
  )
})
