import { describe, expect, test } from '@jest/globals'
import { agenticWorkflow } from '../../src/detect/workflows/agentic-workflow.ts'

const PATH = '.github/workflows/triage.md'
const detect = (text: string, path = PATH, others: readonly string[] = []) =>
  agenticWorkflow.detect(path, text, { has: (other) => others.includes(other), read: () => null })
const powers = (frontMatter: string): readonly string[] =>
  detect(`---\n${frontMatter}\n---\n\n# Do it\n`)?.agents[0]?.capabilities.map(
    ({ id, line }) => `${id}:${line}`,
  ) ?? []

describe('agentic workflows', () => {
  test('only workflows in their folder are looked at', () => {
    expect(
      [PATH, '.github/workflows/x.lock.yml', '.github/workflows/shared/x.md', 'docs/x.md'].map((path) =>
        agenticWorkflow.looksAt(path),
      ),
    ).toEqual([true, true, false, false])
  })

  test('triggers, permissions, tools and outputs', () => {
    const artefact = detect(
      [
        '---',
        'on:',
        '  reaction: eyes',
        '  issues:',
        '    types: [opened]',
        'permissions:',
        '  contents: read',
        '  issues: write',
        'engine:',
        '  id: claude',
        '  model: some-model',
        '  max-turns: 9',
        'network:',
        '  allowed: [defaults, "docs.example.org"]',
        'tools:',
        '  edit:',
        '  web-fetch:',
        '  web-search: false',
        '  bash:',
        '    - "git log *"',
        '    - "python3 *"',
        '  cache-memory: true',
        'mcp-servers:',
        '  notes:',
        '    url: https://example.org/mcp',
        'safe-outputs:',
        '  create-pull-request:',
        '  noop:',
        'timeout-minutes: 10',
        '---',
        '',
        'Use `playwright`.',
      ].join('\n'),
    )
    expect([artefact?.kind, artefact?.role, artefact?.agents.length, artefact?.agents[0]?.id]).toEqual([
      'agentic-workflow',
      'agent',
      1,
      null,
    ])
    expect(artefact?.agents[0]?.capabilities.map(({ id, line }) => `${id}:${line}`)).toEqual([
      'auto.unattended:4',
      'trigger.untrusted:4',
      'vcs.read:7',
      'tracker.write:8',
      'model.fixed:11',
      'limits.turns:12',
      'net.egress_allowlist:14',
      'fs.write:16',
      'net.fetch:17',
      'exec.shell:21',
      'memory.persistent:22',
      'mcp.client:24',
      'mcp.remote:25',
      'output.gated:26',
      'vcs.write:27',
    ])
  })

  test.each([
    ['"on": daily\ntools:\n  bash: ["jq"]', ['auto.unattended:2', 'exec.shell_scoped:4']],
    ['on: { workflow_dispatch: }\ntools:\n  bash:', ['exec.shell:4']],
    ['on: { workflow_dispatch: }\ntools: { bash: [":*"] }', ['exec.shell:3']],
    ['on: { workflow_dispatch: }\ntools: { bash: false, edit: false }', []],
    ['on: { workflow_dispatch: }\nengine: copilot\n# tools:\n#   edit:', []],
    ['on: { slash_command: { name: x } }\nengine: x', ['auto.unattended:2', 'trigger.untrusted:2']],
    [
      'on:\n  issues:\n  roles: [admin, write]\npermissions: write-all',
      ['auto.unattended:3', 'auto.gate:4', 'vcs.write:5', 'tracker.write:5'],
    ],
    ['on:\n  issues:\nroles: all\nengine: x', ['auto.unattended:3', 'trigger.untrusted:3']],
    [
      'on: { workflow_dispatch: }\ntools:\n  github:\n    github-token: ${{ secrets.TEAM_PAT }}',
      ['vcs.read:4', 'cred.use:5'],
    ],
  ])('%j', (frontMatter, expected) => {
    expect(powers(frontMatter)).toEqual(expected)
  })

  test.each([
    ['a page', '# Workflows\n\n---\non: push\ntools:\n---\n'],
    ['an import without events', '---\ntools:\n  edit:\n---\n'],
    ['front matter of something else', '---\non: 2024-01-01\ntitle: x\n---\n'],
    ['broken', '---\non: [\ntools: {{\n'],
    ['in a fence', '```\n---\non: push\ntools:\n---\n```\n'],
  ])('%s is none', (_, text) => {
    expect(detect(text)).toBeNull()
  })

  test('the compiled twin is no second agent, and shows its sandbox', () => {
    const text =
      '# gh-aw-metadata: {"image":"gh-aw-firewall"}\n# generated\n"on": push\njobs:\n  a:\n    steps:\n      - run: pull ghcr.io/example/gh-aw-firewall/agent:1\n'
    const source = ['.github/workflows/x.md']
    expect(detect(text, '.github/workflows/x.lock.yml', source)).toEqual({
      path: '.github/workflows/x.lock.yml',
      kind: 'agentic-workflow-lock',
      role: 'declaration',
      agents: [],
      capabilities: [{ id: 'exec.sandboxed', line: 7, column: 1 }],
    })
    expect(detect('name: x\n# gh-aw-metadata: {}\n', '.github/workflows/x.lock.yml', source)).toBeNull()
    // Left over without its source it still runs, and is read like any workflow.
    expect(detect(text, '.github/workflows/x.lock.yml')).toBeNull()
  })
})
