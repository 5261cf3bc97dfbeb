import { describe, expect, test } from '@jest/globals'
import { firstWorkflow } from '../../../src/app/first-workflow.ts'
import { COMMIT, diagnosis, type Files, filled, OWNERS, toldIn } from './diagnosis.ts'

const PLAIN = filled(firstWorkflow())
const GATE = `acme/aivss-gate@${COMMIT}`
const STEP = `- uses: ${GATE} # pin a commit`

/** What is worse than a note in workflows. */
const wrong = async (files: Files): Promise<readonly string[]> => {
  const policy = { CODEOWNERS: OWNERS, '.github/aivss-gate.yml': 'version: 1\n' }
  return toldIn(await diagnosis({ ...policy, ...files }), ['problem', 'cannot-tell']).filter((one) =>
    one.startsWith('workflow'),
  )
}
const workflow = (text: string): Files => ({ '.github/workflows/gate.yml': text })

describe('a gate in an action of the repository itself', () => {
  const own = (steps: string, more = ''): Files => ({
    ...workflow(PLAIN.replace(STEP, `- uses: ./tools/gate${more}`)),
    'tools/gate/action.yml': `name: ours\nruns:\n  using: composite\n  steps:\n${steps}`,
  })

  test.each<readonly [what: string, files: Files, told: readonly string[]]>([
    ['as it should be', own(`    - uses: ${GATE}\n`), []],
    [
      'under a condition',
      own(`    - uses: ${GATE}\n      if: false\n`),
      ['workflow-skippable problem action.yml:6'],
    ],
    [
      'whose failure is passed over',
      own(`    - uses: ${GATE}\n      continue-on-error: true\n`),
      ['workflow-skippable problem action.yml:6'],
    ],
    [
      'that is told not to fail',
      own(`    - uses: ${GATE}\n      with: { fail: 'false' }\n`),
      ['workflow-fails problem action.yml:6'],
    ],
    [
      'decided by a later step of the action',
      own(
        `    - uses: ${GATE}\n      id: g\n      with: { fail: 'false' }\n    - run: test "\${{ steps.g.outputs.status }}" = pass\n      shell: bash\n`,
      ),
      [],
    ],
    [
      'decided by a later step of the job',
      own(
        `    - uses: ${GATE}\n      id: g\n      with: { fail: 'false' }\n`,
        '\n        id: ours\n      - run: test "${{ steps.ours.outputs.state }}" = pass',
      ),
      [],
    ],
    [
      'that the caller decides about',
      own(`    - uses: ${GATE}\n      with: { fail: '\${{ inputs.fail }}' }\n`),
      ['workflow-fails cannot-tell action.yml:6'],
    ],
    [
      'that is told to look elsewhere',
      own(`    - uses: ${GATE}\n      with: { paths: bots }\n`),
      ['workflow-inputs problem action.yml:6'],
    ],
    ['by a tag', own('    - uses: acme/aivss-gate@v1\n'), ['workflow-pinned problem action.yml:5']],
    [
      'beside another action by a tag',
      own(`    - uses: ${GATE}\n    - uses: other/tool@v1\n`),
      ['workflow-pinned problem action.yml:6'],
    ],
  ])('%s', async (_, files, told) => {
    expect(await wrong(files)).toEqual(told)
  })

  test('a name makes no gate of a script', async () => {
    const files = own('    - run: echo all is well\n      shell: bash\n')
    const named = { 'tools/gate/action.yml': files['tools/gate/action.yml']?.replace('ours', 'aivss-gate') }
    expect(await wrong({ ...files, ...named } as Files)).toEqual(['workflow-present problem'])
  })

  test('code of the checkout is named as such', async () => {
    const report = await diagnosis({ CODEOWNERS: OWNERS, ...own(`    - uses: ${GATE}\n`) })
    expect(toldIn(report, ['note'])).toContain('workflow-pinned note gate.yml:18')
  })

  test("what a stranger's run would fetch is seen in it", async () => {
    const files = own(`    - uses: ${GATE}\n    - run: gh pr checkout 1\n      shell: bash\n`)
    const target = Object.entries(files).map(([path, text]) => [
      path,
      text.replace('pull_request:', 'pull_request_target:'),
    ])
    expect(await wrong(Object.fromEntries(target))).toContain('workflow-untrusted-code problem action.yml:6')
  })
})

describe('a workflow that GitHub does not run as it reads', () => {
  test.each<readonly [what: string, from: string, to: string, told: readonly string[]]>([
    ['broken YAML', '', '        with: [\n', ['workflow-present problem gate.yml:20']],
    [
      'a key that stands twice',
      STEP,
      `${STEP}\n        uses: ${GATE}`,
      ['workflow-present problem gate.yml:19'],
    ],
    [
      'a merged map',
      'runs-on:',
      '<<: { runs-on: x }\n    runs-on:',
      ['workflow-present problem gate.yml:15'],
    ],
    ['a second document', '', '---\na: b\n', ['workflow-present problem gate.yml:19']],
    [
      'a key that GitHub does not know',
      STEP,
      `${STEP}\n        IF: false`,
      ['workflow-present cannot-tell gate.yml:19'],
    ],
    [
      'inputs that only the run knows',
      STEP,
      `${STEP}\n        with: '\${{ fromJSON(vars.GATE) }}'`,
      ['workflow-fails cannot-tell gate.yml:19', 'workflow-inputs cannot-tell gate.yml:19'],
    ],
    [
      'a matrix that only the run knows',
      'runs-on:',
      "strategy: '${{ fromJSON(vars.S) }}'\n    runs-on:",
      ['workflow-check-name problem gate.yml:15'],
    ],
    [
      'branches that it takes out again',
      '    types:',
      "    branches: [main, '!main']\n    types:",
      ['workflow-filters problem gate.yml:4'],
    ],
  ])('%s', async (_, from, to, told) => {
    const text = from === '' ? PLAIN + to : PLAIN.replace(from, to)
    expect(text).not.toBe(PLAIN)
    const found = await wrong(workflow(text))
    expect(found).toEqual(told)
  })

  test('anchors are none of that', async () => {
    const text = PLAIN.replace(
      'runs-on: ubuntu-latest',
      'runs-on: &runner ubuntu-latest\n    env: { ON: *runner }',
    )
    expect(await wrong(workflow(text))).toEqual([])
  })
})

test('a workflow of another repository is not taken for one that fails', async () => {
  const text = `${PLAIN.slice(0, PLAIN.indexOf('jobs:'))}jobs:\n  gate:\n    uses: acme/ci/.github/workflows/aivss-gate.yml@${COMMIT}\n`
  expect(await wrong(workflow(text))).toEqual(['workflow-fails cannot-tell gate.yml:15'])
})

test('whose action it is can be seen', async () => {
  const report = await diagnosis(workflow(PLAIN))
  const present = report.checks.find(({ id }) => id === 'workflow-present')
  expect(present?.said[0]?.message).toContain('acme/aivss-gate')
})

test.each([
  ["{ Ref: '${{ github.event.pull_request.head.sha }}' }", 'problem'],
  ["{ ref: \"${{ github.event['pull_request']['head'].sha }}\" }", 'problem'],
  ["{ ref: '${{ env.WHAT }}' }", 'cannot-tell'],
  ["{ ref: '${{ github.base_ref }}' }", null],
  ['{ ref: main }', null],
])('a checkout with the rights of the base: %s', async (inputs, told) => {
  const text = PLAIN.replace('pull_request:', 'pull_request_target:').replace(
    'actions/checkout@v5',
    `actions/checkout@v5\n        with: ${inputs}`,
  )
  const found = (await wrong(workflow(text))).filter((one) => one.startsWith('workflow-untrusted'))
  expect(found).toEqual(told === null ? [] : [`workflow-untrusted-code ${told} gate.yml:17`])
})

test('of two gates each has to run in a merge queue', async () => {
  const queued = PLAIN.replace('  pull_request:\n', '  merge_group:\n  pull_request:\n')
  const other = PLAIN.replace('  aivss-gate:\n', '  other:\n')
  const files = { '.github/workflows/a.yml': queued, '.github/workflows/b.yml': other }
  const report = await diagnosis({ CODEOWNERS: OWNERS, ...files })
  expect(toldIn(report, ['note'])).toContain('workflow-merge-group note b.yml:3')
})
