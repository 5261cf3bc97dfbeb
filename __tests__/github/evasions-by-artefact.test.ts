import { describe, expect, it } from '@jest/globals'
import { came, type Content, type Files, judged, SUBMODULE } from '../support/pull-in-memory.ts'
import { POLICY, risky, tame } from './given.ts'

/* The agent's own file in a form that its host reads and a scanner may not. */

const AGENT = '.claude/agents/writer.md'
const agent = (lines: string): string => `---\nname: writer\ndescription: writes\n${lines}\n---\nWrite.\n`
const SHELL = agent('tools: Read, Bash')
const BASE: Files = {
  [POLICY]: 'version: 1\nrules: {layer-uncovered: off}\n',
  [AGENT]: agent('tools: Read'),
  'writer.aivss.yml': tame('writer', { artefacts: [AGENT], more: 'capabilities: [fs.read]' }),
}
const DRIFT = 'error capability-drift writer'
const encoded = (bytes: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(SHELL), bytes])

describe('an artefact that gains a shell', () => {
  it.each<readonly [string, Content]>([
    ['openly', SHELL],
    ['with a byte that is no UTF-8', encoded(Buffer.from([0xff]))],
    ['with a NUL byte', encoded(Buffer.from([0]))],
    ['in UTF-16', Buffer.from(`\uFEFF${SHELL}`, 'utf16le')],
    ['with a byte order mark', `\uFEFF${SHELL}`],
    ['with carriage returns only', SHELL.replaceAll('\n', '\r')],
    ['after a lone carriage return in a comment', agent('# note\rtools: Bash\ntools: Read')],
    ['after NEL in a comment', agent('# note\u0085tools: Bash\ntools: Read')],
    ['in the last of two keys', agent('tools: Read\ntools: Bash')],
    ['in the first of two keys', agent('tools: Bash\ntools: Read')],
    ['behind an alias', agent('x: &t [Bash]\ntools: *t')],
  ])('%s', async (_name, content) => {
    const verdict = await judged({ base: BASE, change: { [AGENT]: content } })
    expect([verdict.status, came(verdict)]).toEqual(['fail', expect.arrayContaining([DRIFT])])
  })

  it('settings that held a control are emptied or gone', async () => {
    const path = '.claude/settings.json'
    const base = { ...BASE, [path]: '{"sandbox": {"enabled": true}}' }
    for (const content of ['{}', null])
      expect(came(await judged({ base, change: { [path]: content } }))).toContain('error control-weakened -')
    expect(came(await judged({ base, change: { 'README.md': 'x' } }))).toEqual([])
  })

  it('keeps no control that only one of two readings has', async () => {
    const path = '.claude/settings.json'
    const hooks = '"hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "guard"}]}]}'
    const base = { ...BASE, [path]: `{${hooks}}` }
    const change = { [path]: `{${hooks}, "hooks": {}}` }
    expect(came(await judged({ base, change }))).toContain('error control-weakened -')
  })

  it.each([
    ['.CLAUDE/agents/writer.md', '.CLAUDE/agents/writer.md'],
    ['an ending in capitals', '.claude/agents/writer.MD'],
  ])('under a path in other letters: %s', async (_name, path) => {
    const verdict = await judged({ base: BASE, change: { [AGENT]: null, [path]: SHELL } })
    expect([verdict.status, came(verdict)]).toEqual([
      'fail',
      expect.arrayContaining(['error agent-uncovered -']),
    ])
  })

  it('under a folder of its host that is called like samples or build output', async () => {
    const uncovered = async (path: string): Promise<boolean> =>
      came(await judged({ base: BASE, change: { [path]: SHELL } })).includes('error agent-uncovered -')
    for (const path of ['.claude/agents/fixtures', 'app/.claude/agents/build', '.cursor/agents/dist'])
      expect([path, await uncovered(`${path}/w.md`)]).toEqual([path, true])
    for (const path of ['testdata/.claude/agents', 'node_modules/x/.claude/agents'])
      expect([path, await uncovered(`${path}/w.md`)]).toEqual([path, false])
  })
})

describe('the module from which an agent takes its tools', () => {
  const CODE = 'app/bot.py'
  const tool = (body: string): string => `import subprocess\n\ndef run(command):\n    return ${body}\n`
  const SUBPROCESS = tool('subprocess.run(command, shell=True)')
  const base: Files = {
    [POLICY]: 'version: 1\nrules: {layer-uncovered: off}\n',
    [CODE]: 'from strands import Agent\nfrom .tools import run\nagent = Agent(tools=[run])\n',
    'app/tools.py': tool('command'),
    'bot.aivss.yml': tame('bot', { artefacts: [CODE] }),
  }

  it.each<readonly [string, Files]>([
    ['gets a shell', { 'app/tools.py': SUBPROCESS }],
    ['hands on what has one', { 'app/tools.py': 'from .other import run\n', 'app/other.py': SUBPROCESS }],
    ['makes way for a package that has one', { 'app/tools.py': null, 'app/tools/__init__.py': SUBPROCESS }],
  ])('%s', async (_name, change) => {
    expect(came(await judged({ base, change: { 'README.md': 'x' } }))).toEqual([])
    const verdict = await judged({ base, change })
    expect([verdict.status, came(verdict)]).toEqual([
      'fail',
      expect.arrayContaining(['error capability-drift bot']),
    ])
  })

  it('loses a shell, and so the agent may state less', async () => {
    const before = {
      ...base,
      'app/tools.py': SUBPROCESS,
      'bot.aivss.yml': risky('bot', { artefacts: [CODE], more: 'capabilities: [exec.shell]' }),
    }
    const less = tame('bot', { artefacts: [CODE], more: 'capabilities: [exec.shell]' })
    const lowered = { 'bot.aivss.yml': less.replace('tools: 0', 'tools: 0.8') }
    const LOWERED = expect.stringMatching(/^error input-lowered/)
    expect(came(await judged({ base: before, change: lowered }))).toEqual(expect.arrayContaining([LOWERED]))
    const change = { ...lowered, 'app/tools.py': tool('command') }
    expect(came(await judged({ base: before, change }))).not.toEqual(expect.arrayContaining([LOWERED]))
  })

  it.each<readonly [string, Content, string]>([
    ['a link', { link: '../other.py' }, 'link'],
    ['too large', `# ${'x'.repeat(5 * 1024 * 1024)}\n`, 'too-large'],
  ])('cannot be read: %s', async (_name, content, reason) => {
    const verdict = await judged({ base, change: { 'app/tools.py': content, 'other.py': SUBPROCESS } })
    expect([verdict.status, verdict.gaps.map((gap) => [gap.path, gap.reason])]).toEqual([
      'incomplete',
      [['app/tools.py', reason]],
    ])
  })
})

describe('a file that nobody speaks for', () => {
  const OTHER = '.claude/agents/other.md'
  const CODE = 'bots.py'
  const code = (...agents: readonly string[]): string =>
    ['from agents import Agent, Runner, ShellTool', ...agents].join('\n')
  const ONE = 'a = Agent(instructions="x", tools=[])'
  const base = { ...BASE, [OTHER]: agent('tools: Read'), [CODE]: code(ONE) }

  it.each<readonly [string, Files, boolean]>([
    ['gains a shell', { [OTHER]: SHELL }, true],
    ['gains an agent', { [CODE]: code(ONE, 'b = Agent(instructions="x", tools=[])') }, true],
    ['gains another agent of the same name', { [CODE]: code(ONE, ONE) }, true],
    ['has one of its agents gain a shell', { [CODE]: code(ONE.replace('[]', '[ShellTool()]')) }, true],
    ['says the same in other words', { [OTHER]: `${agent('tools: Read')}Well.\n` }, false],
    ['loses what it had', { [OTHER]: agent('tools: []') }, false],
  ])('%s', async (_name, change, counts) => {
    const found = came(await judged({ base, change }))
    expect(found.includes('error agent-uncovered -')).toBe(counts)
  })
})

describe('an artefact that cannot be looked at', () => {
  it.each<readonly [string, Files, string, string]>([
    ['a link', { [AGENT]: { link: '../../w.md' }, 'w.md': SHELL }, AGENT, 'link'],
    [
      'a folder that is a link',
      { '.claude/agents/more': { link: '../../m' } },
      '.claude/agents/more',
      'link',
    ],
    [
      '.claude as a link',
      { [AGENT]: null, '.claude': { link: 'c' }, [`c/agents/writer.md`]: SHELL },
      '.claude',
      'link',
    ],
    ['a submodule', { '.claude/agents/more': SUBMODULE }, '.claude/agents/more', 'submodule'],
    ['Git LFS', { [AGENT]: 'version https://git-lfs.github.com/spec/v1\n' }, AGENT, 'lfs-pointer'],
    [
      'a name that is no UTF-8',
      { '.claude/agents/\uFFFD.md': SHELL },
      '.claude/agents/\uFFFD.md',
      'invalid-encoding',
    ],
    ['a name that is no UTF-8, of code', { 'x\uFFFD.py': 'print()\n' }, 'x\uFFFD.py', 'invalid-encoding'],
    ['more than is read', { [AGENT]: SHELL + 'x'.repeat(5 * 1024 * 1024) }, AGENT, 'too-large'],
    [
      'bytes that nobody can make sense of',
      { [AGENT]: Buffer.from([0x2d, 0xff, 0, 1]) },
      AGENT,
      'invalid-encoding',
    ],
    [
      'nesting without end',
      { '.mcp.json': `{"command": ${'['.repeat(250)}${']'.repeat(250)}}` },
      '.mcp.json',
      'too-large',
    ],
  ])('%s', async (_name, change, path, reason) => {
    const verdict = await judged({ base: BASE, change })
    expect(['incomplete', 'fail']).toContain(verdict.status)
    expect(verdict.gaps).toContainEqual(expect.objectContaining({ path, reason }))
  })

  it('a link to instructions, source code in an old encoding and ordinary depth are no gaps', async () => {
    const change = {
      'AGENTS.md': 'Be kind.\n',
      'CLAUDE.md': { link: 'AGENTS.md' },
      '.claude/skills/kind': { link: '../../skills/kind' },
      'old.py': Buffer.from('# caf\xe9\nprint()\n', 'latin1'),
      'deep.json': `{"tools": ${'['.repeat(60)}${']'.repeat(60)}}`,
    }
    const verdict = await judged({ base: BASE, change })
    expect([verdict.status, verdict.gaps]).toEqual(['pass', []])
  })
})
