import { expect, test } from '@jest/globals'
import { langchainCode } from '../../src/detect/code/langchain-code.ts'
import { sdkAgent } from '../../src/detect/code/sdk-agent.ts'
import type { Detector } from '../../src/detect/detector.ts'
import { TooMuchToRead } from '../../src/detect/read/too-much.ts'

type Files = Readonly<Record<string, string>>

/** The powers of the agents that a file makes, in a tree of these files. */
function powers(detector: Detector, path: string, files: Files): readonly string[] {
  const around = { has: (one: string) => one in files, read: (one: string) => files[one] ?? null }
  const found = detector.detect(path, files[path] ?? '', around)
  return [
    ...new Set(
      [...(found?.agents ?? []), ...(found === null ? [] : [found])].flatMap(({ capabilities }) =>
        capabilities.map(({ id }) => id),
      ),
    ),
  ].toSorted()
}

const SHELL = `import subprocess
from strands import tool

@tool
def run(command: str) -> str:
    return subprocess.run(command, shell=True)
`
const AGENT = 'from strands import Agent\n'
const MASTRA = "import { Agent } from '@mastra/core/agent'\n"
const EXEC = "import { exec } from 'node:child_process'\n"
const RUN = `${EXEC}export const run = createTool({ execute: async ({ context }) => exec(context.command) })\n`

test.each<[what: string, path: string, files: Files, expected: readonly string[]]>([
  [
    'a module beside the file',
    'app/bot.py',
    { 'app/bot.py': `${AGENT}from .tools import run\na = Agent(tools=[run])\n`, 'app/tools.py': SHELL },
    ['exec.shell'],
  ],
  [
    'a module of the folder above',
    'app/core/bot.py',
    { 'app/core/bot.py': `${AGENT}from ..tools import run\na = Agent(tools=[run])\n`, 'app/tools.py': SHELL },
    ['exec.shell'],
  ],
  [
    'a module named from the root, as another',
    'app/core/bot.py',
    {
      'app/core/bot.py': `${AGENT}from app.tools import run as work\na = Agent(tools=[work])\n`,
      'app/tools.py': SHELL,
    },
    ['exec.shell'],
  ],
  [
    'a module below src',
    'main.py',
    { 'main.py': `${AGENT}import kit.tools as t\na = Agent(tools=[t.run])\n`, 'src/kit/tools.py': SHELL },
    ['exec.shell'],
  ],
  [
    'a module of a package, by its name',
    'app/bot.py',
    { 'app/bot.py': `${AGENT}from . import tools\na = Agent(tools=[tools.run])\n`, 'app/tools.py': SHELL },
    ['exec.shell'],
  ],
  [
    'what a package passes on',
    'bot.py',
    {
      'bot.py': `${AGENT}from tools import run\na = Agent(tools=[run])\n`,
      'tools/__init__.py': 'from .shell import *\n',
      'tools/shell.py': SHELL,
    },
    ['exec.shell'],
  ],
  [
    'a list that another file keeps',
    'bot.py',
    {
      'bot.py': `${AGENT}from tools import TOOLS\na = Agent(tools=TOOLS)\n`,
      'tools.py': `${SHELL}\nTOOLS = [run]\n`,
    },
    ['exec.shell'],
  ],
  [
    'a function that returns tools',
    'bot.py',
    {
      'bot.py': `${AGENT}from tools import all_tools\na = Agent(tools=all_tools())\n`,
      'tools.py': `${SHELL}\ndef all_tools():\n    return [run]\n`,
    },
    ['exec.shell'],
  ],
  [
    'a class of another file',
    'bot.py',
    {
      'bot.py': `${AGENT}from kit import Kit\nkit = Kit()\na = Agent(tools=[kit.look])\n`,
      'kit.py': 'import requests\nclass Kit:\n    def look(self, q):\n        return requests.get(q)\n',
    },
    ['net.fetch'],
  ],
  [
    'what a tool calls in another file',
    'bot.py',
    {
      'bot.py': `${AGENT}from util import launch\ndef work(x):\n    return launch(x)\na = Agent(tools=[work])\n`,
      'util.py': 'import os\ndef launch(x):\n    return os.system(x)\n',
    },
    ['exec.shell'],
  ],
  [
    'a framework tool that another file makes',
    'bot.py',
    {
      'bot.py': `${AGENT}from tools import shell\na = Agent(tools=[shell])\n`,
      'tools.py': 'from strands_tools import shell as s\nshell = s\n',
    },
    ['exec.shell'],
  ],
  [
    'what is imported and not handed over',
    'bot.py',
    { 'bot.py': `${AGENT}from tools import run\na = Agent(tools=[])\n`, 'tools.py': SHELL },
    [],
  ],
  [
    'two files that take from each other',
    'bot.py',
    {
      'bot.py': `${AGENT}from a import run\nb = Agent(tools=[run])\n`,
      'a.py': 'from b import *\n',
      'b.py': 'from a import *\n',
    },
    [],
  ],
  [
    'a module of TypeScript, with the ending that it will have',
    'src/bot.ts',
    {
      'src/bot.ts': `${MASTRA}import { run } from './tools.js'\nexport const a = new Agent({ tools: { run } })\n`,
      'src/tools.ts': RUN,
    },
    ['exec.shell'],
  ],
  [
    'an alias of the build',
    'src/agents/bot.ts',
    {
      'src/agents/bot.ts': `${MASTRA}import { run } from '@/tools'\nexport const a = new Agent({ tools: { run } })\n`,
      'src/tools/index.ts': "export * from './shell'\n",
      'src/tools/shell.ts': RUN,
    },
    ['exec.shell'],
  ],
  [
    'a default export, passed on under a name',
    'bot.ts',
    {
      'bot.ts': `${MASTRA}import { work } from './tools'\nexport const a = new Agent({ tools: { work } })\n`,
      'tools/index.ts': "export { default as work } from './shell'\n",
      'tools/shell.ts': `${RUN}export default run\n`,
    },
    ['exec.shell'],
  ],
  [
    'everything that a module exports',
    'bot.ts',
    {
      'bot.ts': `${MASTRA}import * as tools from './tools'\nexport const a = new Agent({ tools: { ...tools } })\n`,
      'tools.ts': RUN,
    },
    ['exec.shell'],
  ],
  [
    'CommonJS',
    'bot.js',
    {
      'bot.js': `${MASTRA}const { work } = require('./tools')\nconst a = new Agent({ tools: { work } })\n`,
      'tools.js': `${EXEC}const run = createTool({ execute: (x) => exec(x) })\nmodule.exports = { work: run }\n`,
    },
    ['exec.shell'],
  ],
  [
    'a module of the name of what it holds',
    'app/bot.py',
    {
      'app/bot.py': `${AGENT}from .tools import run\na = Agent(tools=[run])\n`,
      'app/tools/__init__.py': 'from .run import run\n',
      'app/tools/run.py': SHELL,
    },
    ['exec.shell'],
  ],
  [
    'parameters on lines of their own',
    'bot.py',
    {
      'bot.py': `${AGENT}from tools import work\na = Agent(tools=[work])\n`,
      'tools.py':
        'import os\n@tool(\n    name="w"\n)\nasync def work(\n    x: str,\n    y: str = "",\n) -> dict:\n    sql = """\n  a\n""".strip()\n    return os.system(x)\n',
    },
    ['exec.shell'],
  ],
  [
    'a client that a function keeps',
    'bot.py',
    {
      'bot.py': `${AGENT}from tools import look\na = Agent(tools=[look])\n`,
      'tools.py':
        'from app.web import get_client\ndef look(q):\n    client = get_client()\n    return client.post(q)\n',
      'app/web.py':
        'from httpx import AsyncClient\n_client: AsyncClient | None = None\ndef start():\n    global _client\n    _client = AsyncClient()\ndef get_client() -> AsyncClient:\n    if _client is None:\n        raise RuntimeError("x")\n    return _client\n',
    },
    ['net.fetch'],
  ],
  [
    'a client that another module holds',
    'bot.py',
    {
      'bot.py': `${AGENT}from web import http\ndef look(q):\n    return http.get(q)\na = Agent(tools=[look])\n`,
      'web.py': 'import httpx\nhttp = httpx.Client()\n',
    },
    ['net.fetch'],
  ],
  [
    'a thing that a function makes of a class',
    'bot.py',
    {
      'bot.py': `${AGENT}from menu import get_menu\ndef look(q):\n    db = get_menu()\n    return db.search(q)\na = Agent(tools=[look])\n`,
      'menu.py':
        'import chromadb\nclass Menu:\n    def __init__(self):\n        self.client = chromadb.PersistentClient()\n        self.items = self.client.get_or_create_collection("m")\n    def search(self, q):\n        return self.items.query(q)\n_one = None\ndef get_menu():\n    global _one\n    _one = _one or Menu()\n    return _one\n',
    },
    ['rag'],
  ],
  [
    'SQL from elsewhere on a connection that a function opens',
    'bot.py',
    {
      'bot.py': `${AGENT}from db import connect\ndef ask(sql):\n    return connect().execute(sql)\na = Agent(tools=[ask])\n`,
      'db.py':
        'import sqlite3\ndef connect():\n    if True:\n        return sqlite3.connect("x") if True else None\n',
    },
    ['db.read', 'db.write'],
  ],
  [
    'a method that a class has from another module',
    'bot.py',
    {
      'bot.py': `${AGENT}from kit import Kit\na = Agent(tools=[Kit().look])\n`,
      'kit.py': 'import base\nclass Kit(base.Web):\n    def look(self, q):\n        return self.load(q)\n',
      'base.py': 'import requests\nclass Web:\n    def load(self, q):\n        return requests.get(q)\n',
    },
    ['net.fetch'],
  ],
  [
    'a function of the language where all of a module is taken',
    'bot.py',
    {
      'bot.py': `${AGENT}from tools import save\na = Agent(tools=[save])\n`,
      'tools.py': 'from names import *\ndef save(x):\n    with open("f", "w") as f:\n        f.write(x)\n',
      'names.py': 'A = 1\n',
    },
    ['fs.write'],
  ],
  [
    'a function of the language beside a method of its name',
    'bot.py',
    {
      'bot.py': `${AGENT}from tools import work\na = Agent(tools=[work])\n`,
      'tools.py': 'class A:\n    def eval(self):\n        pass\ndef work(x):\n    return eval(x)\n',
    },
    ['exec.code'],
  ],
  [
    'a name that is a part of itself',
    'bot.py',
    {
      'bot.py': `${AGENT}import os\ndef work(node):\n    node = node.parent\n    node.show()\n    node = node.next()\n    node.show()\n    os.system(node)\na = Agent(tools=[work])\n`,
    },
    ['exec.shell'],
  ],
  [
    'types of what a function gives back',
    'bot.ts',
    {
      'bot.ts': `${MASTRA}import { run } from './tools'\nexport const a = new Agent({ tools: { run } })\n`,
      'tools.ts':
        "import { start, load } from './web'\nexport const run = createTool({ execute: async (x) => [start(x), load(x)] })\n",
      'web.ts': `${EXEC}export async function start(x: { a: string }): Promise<{ a: string; b: number | null }> {\n  return exec(x.a)\n}\nexport const load = async (x: string): Promise<Record<string, { a: 'b' }>> => {\n  return fetch(x)\n}\n`,
    },
    ['exec.shell', 'net.fetch'],
  ],
  [
    'a class of TypeScript and what it extends',
    'bot.ts',
    {
      'bot.ts': `${MASTRA}import { shell } from './shell'\nexport const a = new Agent({ tools: { run: createTool({ execute: async (x) => shell.start(x) }) } })\n`,
      'shell.ts':
        "import { Base } from './base'\nclass Shell extends Base {\n  private name = named()\n}\nexport const shell = new Shell()\n",
      'base.ts': `${EXEC}export abstract class Base {\n  public async start(x: string): Promise<void> {\n    exec(x)\n  }\n}\n`,
    },
    ['exec.shell'],
  ],
  [
    'tools that an arrow function makes without a return',
    'bot.ts',
    {
      'bot.ts': `${MASTRA}import { make } from './tools'\nexport const a = new Agent({ tools: make(1) })\n`,
      'tools.ts': `${EXEC}export const make = (x: number) => ({ run: createTool({ execute: async (y) => exec(y) }) })\n`,
    },
    ['exec.shell'],
  ],
  [
    'a client that is there under a condition',
    'bot.ts',
    {
      'bot.ts': `${MASTRA}import { tools } from './tools'\nexport const a = new Agent({ tools })\n`,
      'tools.ts':
        "import { TavilyClient } from 'tavily'\nconst key = process.env.KEY\nconst client = key ? new TavilyClient(key) : null\nexport const tools = [...(key ? [tool(async (x) => client.search(x))] : [])]\n",
    },
    ['net.search'],
  ],
  [
    'a path out of the repository',
    'bot.ts',
    {
      'bot.ts': `${MASTRA}import { run } from '../../tools'\nexport const a = new Agent({ tools: { run } })\n`,
    },
    [],
  ],
])('Tools are followed into other files: %s', (_, path, files, expected) => {
  expect(powers(sdkAgent, path, files)).toEqual(expected)
})

test('What LangGraph is given from other files counts as well', () => {
  const files = {
    'g.py':
      'from langgraph.prebuilt import create_react_agent\nfrom tools import run\na = create_react_agent("m", [run])\n',
    'tools.py': SHELL,
  }
  expect(powers(langchainCode, 'g.py', files)).toEqual(['exec.shell', 'model.fixed'])
})

const OPENAI = 'from agents import Agent, Runner, ShellTool\n'

test.each([
  ['a long list', `x = None\na = Agent(instructions="", tools=[${'x, '.repeat(25_000)}ShellTool()])\n`],
  [
    'a name for a name',
    `t0 = [ShellTool()]\n${Array.from({ length: 12 }, (_, i) => `t${String(i + 1)} = t${String(i)}\n`).join('')}a = Agent(instructions="", tools=t12)\n`,
  ],
  ['many meanings', `${'t = []\n'.repeat(40)}t = [ShellTool()]\na = Agent(instructions="", tools=t)\n`],
  ['a long sum', `t = ${'[] + '.repeat(90)}[ShellTool()]\na = Agent(instructions="", tools=t)\n`],
  [
    'a name of its own for an import',
    'ShellTool = ShellTool\na = Agent(instructions="", tools=[ShellTool()])\n',
  ],
  [
    'a method of the name of another function',
    'def run(): pass\nt = ShellTool()\na = Agent(instructions="", tools=[t.run])\n',
  ],
  [
    'functions that call functions',
    `import os\ndef f0(x):\n    return os.system(x)\n${Array.from({ length: 8 }, (_, i) => `def f${String(i + 1)}(x):\n    return f${String(i)}(x)\n`).join('')}a = Agent(instructions="", tools=[f8])\n`,
  ],
  [
    'a hundred and fifty functions that call each other',
    `import os\ndef f0(x):\n    return os.system(x)\n${Array.from({ length: 150 }, (_, i) => `def f${String(i + 1)}(x):\n    return f${String(i)}(x)\n`).join('')}a = Agent(instructions="", tools=[f150])\n`,
  ],
  [
    'many functions of one name',
    `import os\n${'def f(x):\n    pass\n'.repeat(20)}def f(x):\n    return os.system(x)\na = Agent(instructions="", tools=[f])\n`,
  ],
  [
    'a function under another name',
    'import subprocess\ngo = subprocess.run\ndef f(x):\n    return go(x, shell=True)\na = Agent(instructions="", tools=[f])\n',
  ],
  [
    'a function that is handed over',
    'import os, asyncio\ndef g(x):\n    return os.system(x)\ndef f(x):\n    return asyncio.to_thread(g, x)\na = Agent(instructions="", tools=[f])\n',
  ],
])('A power does not hide behind %s', (_, text) => {
  expect(powers(sdkAgent, 'bot.py', { 'bot.py': OPENAI + text })).toContain('exec.shell')
})

test.each([
  [
    'names for names without end',
    `${Array.from({ length: 150 }, (_, i) => `t${String(i)} = t${String(i + 1)}\n`).join('')}a = Agent(instructions="", tools=t0)\n`,
  ],
  [
    'an import from a thousand places',
    `${Array.from({ length: 1100 }, (_, i) => `from m${String(i)} import x\n`).join('')}a = Agent(instructions="", tools=[x])\n`,
  ],
])('What is more than is followed is not taken for nothing: %s', (_, text) => {
  expect(() => powers(sdkAgent, 'bot.py', { 'bot.py': OPENAI + text })).toThrow(TooMuchToRead)
})
