import { expect, test } from '@jest/globals'
import { folderWith } from '../support/folder.ts'
import { runInProcess } from '../support/run-in-process.ts'

/** What becomes of each file: the kind of artefact, or why it is a gap; files that are neither are left out. */
async function outcomes(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await runInProcess(['agents', '--format', 'json'], folderWith(files))
  const { artefacts, gaps } = JSON.parse(stdout) as {
    readonly artefacts: readonly { readonly path: string; readonly kind: string }[]
    readonly gaps: readonly { readonly path: string; readonly reason: string }[]
  }
  return Object.fromEntries([
    ...artefacts.map(({ path, kind }) => [path, kind] as const),
    ...gaps.map(({ path, reason }) => [path, reason] as const),
  ])
}

const LONG = 'x'.repeat(300_000)
const WORKFLOW = '.github/workflows'
const DIFY = { kind: 'app', app: { mode: 'agent-chat' }, model_config: { agent_mode: { enabled: true } } }
const BEDROCK = { Resources: { A: { Type: 'AWS::Bedrock::Agent', Properties: {} } } }
const KAGENT = {
  apiVersion: 'kagent.dev/v1alpha2',
  kind: 'Agent',
  metadata: { name: 'a' },
  spec: { declarative: { systemMessage: 'x' } },
}
const padded = (data: object): string => JSON.stringify({ padding: LONG, ...data })
const subagent = (line: string): string => `---\nname: a\ndescription: b\n${line}\ntools: Bash\n---\n`

test('an agent behind an alias is found', async () => {
  const jobs = 'on: push\njobs: {a: {steps: '
  expect(
    await outcomes({
      [`${WORKFLOW}/uses.yml`]: `env: {X: &u anthropics/claude-code-action@v1}\n${jobs}[{uses: *u}]}}`,
      [`${WORKFLOW}/run.yml`]: `env:\n  X: &r |\n    claude -p hello\n${jobs}[{run: *r}]}}`,
      [`${WORKFLOW}/steps.yml`]: `x: &s [{run: claude -p hello}]\n${jobs}*s}}`,
    }),
  ).toEqual({
    [`${WORKFLOW}/uses.yml`]: 'workflow-agent',
    [`${WORKFLOW}/run.yml`]: 'workflow-agent',
    [`${WORKFLOW}/steps.yml`]: 'workflow-agent',
  })
})

test('long JSON is read, and what cannot be read to its end is a gap', async () => {
  const bomb = Array.from({ length: 30 }, (_, n) => `  b${n + 1}: &b${n + 1} [*b${n}, *b${n}]`).join('\n')
  const steps = 'jobs: {a: {steps: [{run: claude -p hello}]}}'
  expect(
    await outcomes({
      'app.json': padded(DIFY),
      'template.json': padded(BEDROCK),
      'kagent.json': padded(KAGENT),
      '.roomodes': padded({ customModes: [{ slug: 'a', roleDefinition: 'b', groups: [] }] }),
      'long.template': `# ${LONG}\nResources: {A: {Type: AWS::Bedrock::Agent}}\n`,
      'flow.json': `{padding: ${LONG}, kind: app, app: {mode: agent-chat}}`,
      'deep.json': `{"mode": "agent-chat", "a": ${'['.repeat(200_000)}`,
      '.mcp.json': `{"mcpServers": {"a": {"command": "b"}}, "c": ${'['.repeat(200_000)}`,
      [`${WORKFLOW}/bomb.yml`]: `on:\n  b0: &b0 []\n${bomb}\n${steps}\n`,
      [`${WORKFLOW}/deep.yml`]: `on: ${'['.repeat(5000)}${']'.repeat(5000)}\n${steps}\n`,
      '.claude/agents/long.md': subagent(`color: ${LONG}`),
      '.claude/agents/comments.md': subagent(`# ${LONG}`),
    }),
  ).toEqual({
    'app.json': 'dify-app',
    'template.json': 'bedrock-agent',
    'kagent.json': 'kagent-manifest',
    '.roomodes': 'roo-modes',
    'long.template': 'too-large',
    'flow.json': 'too-large',
    'deep.json': 'too-large',
    '.mcp.json': 'too-large',
    [`${WORKFLOW}/bomb.yml`]: 'too-large',
    [`${WORKFLOW}/deep.yml`]: 'too-large',
    '.claude/agents/long.md': 'too-large',
    '.claude/agents/comments.md': 'claude-subagent',
  })
})

test('long files of a repository that define no agent are no gaps', async () => {
  const line = `${JSON.stringify({ text: LONG, mode: 'agent-chat' })}\n`
  expect(
    await outcomes({
      'package-lock.json': padded({ lockfileVersion: 3 }),
      'pnpm-lock.yaml': `lockfileVersion: '9.0'\n# ${LONG}\n`,
      'data.json': padded({ words: ['agent-chat', 'AWS::Bedrock::Agent', 'kagent.dev/'] }),
      'lines.json': line + line,
      [`${WORKFLOW}/build.yml`]: `on: push\n# ${LONG}\njobs: {a: {steps: [{run: make}]}}\n`,
    }),
  ).toEqual({})
})
