import { describe, expect, test } from '@jest/globals'
import { workflowAgent } from '../../src/detect/workflows/workflow-agent.ts'

const PATH = '.github/workflows/ai.yml'
const detect = (text: string, path = PATH, others: readonly string[] = []) =>
  workflowAgent.detect(path, text, { has: (other) => others.includes(other), read: () => null })
const powers = (text: string, path = PATH): readonly string[] =>
  detect(text, path)?.agents.flatMap(({ capabilities }) =>
    capabilities.map(({ id, line }) => `${id}:${line}`),
  ) ?? []
const stepOf = (...lines: readonly string[]): string =>
  ['on: workflow_dispatch', 'jobs:', '  a:', '    steps:', ...lines.map((line) => `      ${line}`)].join('\n')
const script = (...lines: readonly string[]): string =>
  stepOf('- run: |', ...lines.map((line) => `    ${line}`))
const jobOf = (condition: string, events: string): string =>
  [
    `on: ${events}`,
    'jobs:',
    '  a:',
    `    if: ${condition}`,
    '    steps:',
    '      - uses: anthropics/claude-code-action@v1',
  ].join('\n')

describe('coding agents in workflows', () => {
  test('workflows and actions are looked at', () => {
    expect(
      ['.github/workflows/a.yaml', 'tools/x/action.yml', 'src/x.yml', '.github/workflows/a/b.yml'].map(
        (path) => workflowAgent.looksAt(path),
      ),
    ).toEqual([true, true, false, false])
  })

  test('one agent for each job that runs one, with permissions of the job over those of the file', () => {
    const artefact = detect(
      [
        'on:',
        '  push:',
        '  issue_comment:',
        'permissions: write-all',
        'jobs:',
        '  build:',
        '    steps:',
        '      # - run: claude -p x',
        '      - run: echo "claude -p x" # claude -p x',
        '  fix:',
        '    timeout-minutes: 9',
        '    permissions:',
        '      contents: write',
        '    steps:',
        '      - uses: "anthropics/claude-code-action@v1" # pinned later',
        '        env:',
        '          GH_TOKEN: ${{ secrets.ROBOT_PAT }}',
        '        with:',
        '          anthropic_api_key: ${{ secrets.SOME_KEY }}',
        '          claude_args: |',
        '            # --dangerously-skip-permissions',
        '            --allowedTools "Bash(git diff:*),',
        '              Bash(node *),Write"',
        '            --max-turns 5',
        '            --model some-model',
        '  ask:',
        '    steps:',
        '      - run: codex exec "why"',
      ].join('\n'),
    )
    expect([artefact?.kind, artefact?.role, artefact?.capabilities]).toEqual(['workflow-agent', 'agent', []])
    expect(artefact?.agents.map(({ id, line }) => [id, line])).toEqual([
      ['fix', 10],
      ['ask', 26],
    ])
    expect(artefact?.agents.map((one) => one.capabilities.map(({ id, line }) => `${id}:${line}`))).toEqual([
      [
        'auto.unattended:2',
        'trigger.untrusted:3',
        'limits.turns:11',
        'vcs.write:13',
        'cred.use:17',
        'exec.shell:23',
        'fs.write:23',
        'model.fixed:25',
      ],
      ['auto.unattended:2', 'trigger.untrusted:3', 'vcs.write:4', 'tracker.write:4'],
    ])
  })

  test.each([
    [
      ['claude --print \\', '  --dangerously-skip-permissions \\', '  "x"'],
      ['auto.approve:7', 'tools.unrestricted:7'],
    ],
    [['OUT="$(npx -y @anthropic-ai/claude-code@2 -p "it\'s (x)" --max-turns 3)"'], ['limits.turns:6']],
    [
      ['if ! timeout 5m ~/.local/bin/claude -p --allowedTools Read "Edit the file"; then', 'fi'],
      ['fs.read:6'],
    ],
    [
      ['ARGS=(', '  -p "x"', '  --permission-mode acceptEdits', ')', 'claude "${ARGS[@]}"'],
      ['auto.approve_edits:8'],
    ],
    [
      ['codex --full-auto exec -m some-model "x"'],
      ['auto.approve:6', 'fs.write:6', 'exec.shell_scoped:6', 'exec.sandboxed:6', 'model.fixed:6'],
    ],
    [['codex exec --sandbox danger-full-access "x"'], ['tools.unrestricted:6', 'exec.shell:6']],
    [['codex review --base main -c model=some-model'], []],
    [['claude -p x --tools "Read,Bash"'], ['fs.read:6', 'exec.shell:6']],
    [['claude -p x --tools "Read,Bash" --allowedTools "Bash(git log:*)"'], ['exec.shell_scoped:6']],
    [['cat p | gemini -y'], ['auto.approve:6', 'tools.unrestricted:6']],
    [["gemini --approval-mode=auto_edit -p 'x'"], ['auto.approve_edits:6']],
    [['aider --yes -m x'], ['fs.write:6', 'auto.approve:6']],
    [["copilot -p x --allow-tool 'shell(git)'"], ['exec.shell_scoped:6']],
    [['docker run --rm image claude -p x'], ['exec.sandboxed:6']],
    [["bash -c 'cursor-agent -p --force x'"], ['auto.approve:6', 'tools.unrestricted:6']],
  ])('%j', (lines, expected) => {
    expect(powers(script(...lines))).toEqual(expected)
  })

  test('a folded script is one command, and needs no powers to be an agent', () => {
    const text = stepOf('- run: >-', '    opencode', '    run', '    "x"')
    expect(detect(text)?.agents).toEqual([{ id: 'a', line: 3, capabilities: [] }])
  })

  test.each([
    ['installs', ['npm install -g @anthropic-ai/claude-code', 'claude --version', 'codex login']],
    ['here-documents', ["cat <<'EOF' > x", 'claude -p x', 'EOF']],
    ['texts', ['echo "run', 'claude -p x', '"', "printf '%s' 'codex exec'"]],
    ['comments', ['# claude -p x', 'ls # codex exec']],
    ['other programs', ['python3 tools/codex/build.py exec', 'grep claude -p x', 'goose up']],
  ])('%s are no agents', (_, lines) => {
    expect(detect(script(...lines))).toBeNull()
  })

  test.each([
    ['broken', 'on: [\njobs: {{{ claude -p'],
    ['no map', '- claude -p'],
    ['empty', ''],
    ['another action', stepOf('- uses: actions/ai-inference@v1')],
  ])('%s: none', (_, text) => {
    expect(detect(text)).toBeNull()
  })

  test('compiled from Markdown: none, unless the Markdown is gone', () => {
    const text = `# This file was automatically generated by gh-aw. DO NOT EDIT.\n${script('claude -p x')}`
    expect(detect(text, '.github/workflows/ai.lock.yml', ['.github/workflows/ai.md'])).toBeNull()
    expect(detect(text, '.github/workflows/ai.lock.yml')?.role).toBe('agent')
  })

  test.each([
    ['true', '[issues]', ['auto.unattended:1', 'trigger.untrusted:1']],
    ['true', '[pull_request]', ['auto.unattended:1']],
    ['true', '[workflow_call]', []],
    ["github.actor == 'me'", '[issues]', ['auto.unattended:1', 'auto.gate:4']],
    ["github.actor != 'a-bot[bot]'", '[issues]', ['auto.unattended:1', 'trigger.untrusted:1']],
    [
      "github.event_name == 'push' || (github.event.comment.author_association == 'OWNER' && true)",
      '[issue_comment]',
      ['auto.unattended:1', 'auto.gate:4'],
    ],
    [
      "github.event_name == 'issues' || github.event.comment.author_association == 'OWNER'",
      '[issues, issue_comment]',
      ['auto.unattended:1', 'trigger.untrusted:1', 'auto.gate:4'],
    ],
    [
      'github.event.pull_request.head.repo.full_name == github.repository',
      '[pull_request_target]',
      ['auto.unattended:1'],
    ],
  ])('if %s on %s', (condition, events, expected) => {
    expect(powers(jobOf(condition, events))).toEqual(expected)
  })

  test('a job or a step that looks up the actor is a gate', () => {
    const lookup = 'gh api repos/x/collaborators/$A/permission'
    const needed = [
      'on: issues',
      'jobs:',
      '  check:',
      '    steps:',
      `      - run: ${lookup}`,
      '  a:',
      '    needs: check',
      "    if: needs.check.outputs.ok == 'true'",
      '    steps:',
      '      - uses: openai/codex-action@v1',
    ].join('\n')
    const ofCodex = (line: number) => [
      `fs.write:${line}`,
      `exec.shell_scoped:${line}`,
      `exec.sandboxed:${line}`,
    ]
    expect(powers(needed)).toEqual(['auto.unattended:1', 'auto.gate:8', ...ofCodex(10)])
    const stopped = [
      'on: issues',
      'jobs:',
      '  a:',
      '    steps:',
      `      - run: ${lookup} || exit 1`,
      '      - uses: openai/codex-action@v1',
    ].join('\n')
    expect(powers(stopped)).toEqual(['auto.unattended:1', 'auto.gate:5', ...ofCodex(6)])
    const asking = (action: string): readonly string[] =>
      powers(
        [
          'on: issues',
          'jobs:',
          '  a:',
          '    steps:',
          `      - uses: example/${action}@v1`,
          '        id: who',
          '      - uses: openai/codex-action@v1',
          "        if: steps.who.outputs.result == 'true'",
        ].join('\n'),
      )
    expect(asking('is-organization-member')).toEqual(['auto.unattended:1', ...ofCodex(7), 'auto.gate:8'])
    expect(asking('checkout')).toContain('trigger.untrusted:1')
    expect(asking('analysis-team')).toContain('trigger.untrusted:1')
  })

  test('what an action does unless told otherwise, and values that stand in the environment', () => {
    const text = [
      'on: workflow_dispatch',
      'env:',
      '  MODEL: some-model',
      'jobs:',
      '  a:',
      '    steps:',
      '      - uses: openai/codex-action@v1',
      '        with:',
      '          model: ${{ env.MODEL }}',
      '          permission-profile: ":read-only"',
    ].join('\n')
    expect(powers(text)).toEqual(['model.fixed:9', 'fs.read:10', 'exec.sandboxed:10'])
    expect(powers(text.replace('env.MODEL', 'env.OTHER'))).toEqual([
      'model.dynamic:9',
      'fs.read:10',
      'exec.sandboxed:10',
    ])
  })

  test('settings and servers written as JSON', () => {
    const text = [
      'on: workflow_call',
      'permissions:',
      '  id-token: write',
      'jobs:',
      '  a:',
      '    steps:',
      '      - uses: google-github-actions/run-gemini-cli@v0',
      '        env:',
      "          GITHUB_TOKEN: ''",
      '        with:',
      "          gcp_workload_identity_provider: '${{ vars.P }}'",
      '          gemini_model: ${{ vars.MODEL }}',
      '          settings: |-',
      '            {',
      '              "maxSessionTurns": ${{ inputs.turns }},',
      '              "mcpServers": {',
      '                "notes": { "command": "notes" }',
      '              },',
      '              "coreTools": [',
      '                "run_shell_command(echo)",',
      '                "google_web_search"',
      '              ]',
      '            }',
    ].join('\n')
    expect(powers(text)).toEqual([
      'identity.federated:3',
      'output.gated:9',
      'limits.turns:15',
      'mcp.client:17',
      'exec.shell_scoped:20',
      'net.search:21',
    ])
  })

  test('a composite action is the agent, with the defaults of its inputs', () => {
    const text = [
      'name: x',
      'inputs:',
      '  tools:',
      '    default: |',
      '      Write',
      '      # Read only',
      '      Bash(npm test)',
      'runs:',
      '  using: composite',
      '  steps:',
      '    - uses: anthropics/claude-code-base-action@beta',
      '      with:',
      '        model: ${{ inputs.model }}',
      '        allowed_tools: ${{ inputs.tools }}',
    ].join('\n')
    expect(detect(text, 'ai/action.yml')?.agents.map(({ id, line }) => [id, line])).toEqual([[null, 11]])
    expect(powers(text, 'ai/action.yml')).toEqual(['fs.write:5', 'exec.shell_scoped:7', 'model.dynamic:13'])
  })

  test('deep and endless texts do no harm', () => {
    for (const text of ['$('.repeat(5000), '"$('.repeat(3000), '<<E\n'.repeat(2000), "'", '('.repeat(9000)])
      expect(() => detect(script(text, 'claude -p x'))).not.toThrow()
    expect(() => detect(jobOf('('.repeat(9000), 'issues'))).not.toThrow()
    expect(() => detect(jobOf(`"${'!('.repeat(20_000)}"`, 'issues'))).not.toThrow()
  })
})
