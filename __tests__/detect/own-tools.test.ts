import { expect, test } from '@jest/globals'
import { crewaiCode } from '../../src/detect/code/crewai-code.ts'
import { langchainCode } from '../../src/detect/code/langchain-code.ts'
import { sdkAgent } from '../../src/detect/code/sdk-agent.ts'
import { told } from './code-cases.ts'

/** A Strands agent with one tool of this body. */
function python(body: string, imports = ''): string {
  const lines = body.split('\n').map((line) => `    ${line}`)
  return `from strands import Agent, tool
${imports}

@tool
def work(given):
${lines.join('\n')}

agent = Agent(tools=[work])
`
}

/** What the tool grants, without places. */
function powers(found: readonly string[]): readonly string[] {
  return found.flatMap((line) => [...line.matchAll(/([\w.]+)@\d+(?= |$)/g)].map((match) => match[1] ?? ''))
}

test.each<[what: string, body: string, imports: string, expected: readonly string[]]>([
  ['nothing', 'return given * 2', '', []],
  ['any command', 'return subprocess.run(given, shell=True)', 'import subprocess', ['exec.shell']],
  ['one program', 'return subprocess.run(["git", "log", given])', 'import subprocess', ['exec.shell_scoped']],
  ['a shell as the program', 'run(["bash", "-c", given])', 'from subprocess import run', ['exec.shell']],
  ['a language', 'subprocess.run([sys.executable, "-c", given])', 'import subprocess, sys', ['exec.code']],
  ['a fixed command', 'os.system("date")', 'import os', ['exec.shell_scoped']],
  ['a command behind a name', 'cmd = f"ls"\nos.popen(cmd)', 'import os', ['exec.shell_scoped']],
  ['its own evaluation', 'return eval(given)', '', ['exec.code']],
  ['files read', 'with open(given) as f:\n    return f.read()', '', ['fs.read']],
  ['files written', 'with open(given, "w") as f:\n    f.write("x")', '', ['fs.write']],
  ['paths written', 'Path(given).write_text("x")', 'from pathlib import Path', ['fs.write']],
  ['the web', 'return requests.get(given).text', 'import requests', ['net.fetch']],
  ['a client made elsewhere', 'return http.get(given)', 'import httpx\nhttp = httpx.Client()', ['net.fetch']],
  ['search', 'return DDGS().text(given)', 'from ddgs import DDGS', ['net.search']],
  ['mail', 's = smtplib.SMTP("h")\ns.sendmail(1, 2, 3)', 'import smtplib', ['msg.send']],
  ['SQL that reads', 'db.execute("SELECT 1")', '', ['db.read']],
  ['SQL that writes', 'db.execute("""\nINSERT INTO t VALUES (1)""")', '', ['db.write']],
  [
    'SQL of the model',
    'c = sqlite3.connect("x").cursor()\ncon = sqlite3.connect("x")\ncon.execute(given)',
    'import sqlite3',
    ['db.read', 'db.write'],
  ],
  [
    'a tool of a framework',
    'return DuckDuckGoSearchRun().run(given)',
    'from langchain_community.tools import DuckDuckGoSearchRun',
    ['net.search'],
  ],
  [
    'functions of the same file',
    'return helper(given)',
    'import requests\ndef helper(x):\n    return requests.get(x)',
    ['net.fetch'],
  ],
  [
    'names that only sound like it',
    'given.get("x")\nself.open()\nobj.eval(given)\nrequests = {}\nrequests.get(1)',
    '',
    [],
  ],
])('The body of an own tool: %s', (_, body, imports, expected) => {
  expect(powers(told(sdkAgent, 'a.py', python(body, imports)))).toEqual(expected)
})

test('A function that is handed to no agent grants nothing', () => {
  const text = `import subprocess
from strands import Agent
def deploy(x):
    subprocess.run(x, shell=True)
def ask(x):
    return x
agent = Agent(tools=[ask])
`
  expect(told(sdkAgent, 'a.py', text)).toEqual(['agent@7:'])
})

test.each([
  [
    'in place',
    `import { tool, streamText } from 'ai'
import { readFile } from 'node:fs/promises'
streamText({ model, maxSteps: 3, tools: {
  weather: tool({ execute: async ({ city }) => { const r = await fetch(city); return r.json() } }),
  read: tool({ execute: async ({ path }) => readFile(path, 'utf8') }),
} })
`,
    ['null@3: limits.turns@3 net.fetch@4 fs.read@5'],
  ],
  [
    'behind names, with a promise of the callback',
    `import { Agent, tool } from '@openai/agents'
import { exec } from 'node:child_process'
import { promisify } from 'util'
const run = promisify(exec)
const execute = async ({ command }: { command: string }): Promise<string> => { const { stdout } = await run(command); return stdout }
const shell = tool({ name: 'shell', execute })
export const agent = new Agent({ name: 'A', tools: [shell] })
`,
    ['agent@7: exec.shell@7'],
  ],
  [
    'a class of its own',
    `import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { StructuredTool } from '@langchain/core/tools'
import axios from 'axios'
class Web extends StructuredTool { async _call(input: string) { return (await axios.get(input)).data } }
const agent = createReactAgent({ llm, tools: [new Web()] })
`,
    ['agent@5: net.fetch@5'],
  ],
])('Own tools in TypeScript: %s', (_, text, expected) => {
  const detector = text.includes('langchain') ? langchainCode : sdkAgent
  expect(told(detector, 'a.ts', text)).toEqual(expected)
})

test('Tools that a decorator gives an agent, that a function returns, and those of a class', () => {
  const text = `import httpx
from pydantic_ai import Agent
one = Agent('openai:gpt-4o')
two = Agent('openai:gpt-4o')

@one.tool_plain
def fetch(url: str) -> str:
    return httpx.get(url).text

@two.tool(retries=2)
async def think(ctx, x: str) -> str:
    return x
`
  expect(told(sdkAgent, 'a.py', text)).toEqual(['one@3: model.fixed@3 net.fetch@7', 'two@4: model.fixed@4'])
  const crew = `from crewai import Agent
from crewai.tools import BaseTool
from crewai_tools import SerperDevTool
class Save(BaseTool):
    name: str = "save"
    def _run(self, text: str) -> str:
        with open("out.md", mode="a") as f:
            f.write(text)

def tools():
    return [SerperDevTool(), Save()]

writer = Agent(role="r", goal="g", backstory="b", tools=tools())
`
  expect(told(crewaiCode, 'a.py', crew)).toEqual(['writer@13: net.search@13 fs.write@13'])
})
