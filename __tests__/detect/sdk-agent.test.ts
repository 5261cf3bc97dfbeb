import { sdkAgent } from '../../src/detect/code/sdk-agent.ts'
import { type Case, told } from './code-cases.ts'

const AGENTS: readonly Case[] = [
  [
    'OpenAI Agents: handoffs, servers and hosted tools, at their items',
    'app/desk.py',
    `from agents import Agent, Runner, WebSearchTool, CodeInterpreterTool
from agents.mcp import MCPServerStdio

billing = Agent(name="Billing", instructions="Bills.", model="gpt-4.1")

async def main():
    async with MCPServerStdio(params={"command": "uvx"}) as server:
        desk = Agent(
            name="Desk",
            instructions="Routes.",
            tools=[
                WebSearchTool(),
                CodeInterpreterTool(tool_config={"type": "code_interpreter"}),
                billing.as_tool(tool_name="bill", tool_description="Bills"),
            ],
            handoffs=[billing],
            mcp_servers=[server],
        )
        await Runner.run(desk, "hi", max_turns=4)
`,
    [
      'billing@4: model.fixed@4',
      'desk@8: net.search@12 exec.code@13 exec.sandboxed@13 multi.subagents@14 multi.handoff@16 mcp.client@17',
      '*: limits.turns@19',
    ],
  ],
  [
    'OpenAI Agents in TypeScript, with type arguments and an approval',
    'src/agent.ts',
    `import { Agent as Helper, shellTool, tool } from '@openai/agents'
const send = tool({ name: 'send', needsApproval: true, execute: async () => 'ok' })
export const helper = new Helper<Context>({ name: 'Helper', model: 'gpt-4.1', tools: [send, shellTool({ shell })] })
`,
    ['helper@3: auto.gate@2 model.fixed@3 exec.shell@3'],
  ],
  [
    'Assistants, with tools by their type',
    'assistants.py',
    `import openai
client = openai.OpenAI()
tutor = client.beta.assistants.create(
    name="Tutor",
    tools=[{"type": "code_interpreter"}, {"type": "file_search"}],
    model="gpt-4o",
)
`,
    ['tutor@3: exec.code@5 exec.sandboxed@5 rag@5 model.fixed@6'],
  ],
  [
    'ADK: what is behind a name, and agents below agents',
    'agents/agent.py',
    `from google.adk.agents import LlmAgent, SequentialAgent
from google.adk.tools import google_search
from google.adk.tools.agent_tool import AgentTool
from google.adk.code_executors import BuiltInCodeExecutor
MODEL = "gemini-2.5-flash"
finder = LlmAgent(name="finder", model=MODEL, tools=[google_search])
coder = LlmAgent(name="coder", model=MODEL, code_executor=BuiltInCodeExecutor())
root_agent = SequentialAgent(name="root", sub_agents=[finder, coder])
asker = LlmAgent(name="asker", tools=[AgentTool(agent=finder)])
`,
    [
      'finder@6: model.fixed@6 net.search@6',
      'coder@7: model.fixed@7 exec.code@7 exec.sandboxed@7',
      'root_agent@8: multi.subagents@8',
      'asker@9: multi.subagents@9',
    ],
  ],
  [
    'AutoGen: nobody asked, and code that runs in a container or not',
    'team.py',
    `import autogen
writer = autogen.AssistantAgent("writer", llm_config={"config_list": [{"model": "gpt-4o"}]})
runner = autogen.UserProxyAgent(
    name="runner",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=5,
    code_execution_config={"work_dir": "x", "use_docker": False},
)
boxed = autogen.UserProxyAgent(name="boxed", code_execution_config={"use_docker": True})
talker = autogen.UserProxyAgent(name="talker", code_execution_config=False, human_input_mode="ALWAYS")
`,
    [
      'writer@2: model.fixed@2',
      'runner@3: auto.approve@5 limits.turns@6 exec.code@7',
      'boxed@9: exec.code@9 exec.sandboxed@9',
      'talker@10: auto.gate@10',
    ],
  ],
  [
    'Semantic Kernel and Microsoft Agent Framework',
    'sk.py',
    `from semantic_kernel.agents import ChatCompletionAgent
from agent_framework.azure import AzureOpenAIChatClient
menu = ChatCompletionAgent(service=service, name="menu", plugins=[MenuPlugin()])
joker = AzureOpenAIChatClient(model="gpt-4o").create_agent(instructions="Jokes.")
`,
    ['menu@3:', 'joker@4: model.fixed@4'],
  ],
  [
    'Strands: tools of the framework by their name, own ones not',
    'strands_app.py',
    `from strands import Agent, tool
from strands_tools import shell, file_write, calculator, use_aws
from strands_tools.browser import AgentCoreBrowser

@tool
def python_repl(code: str) -> str:
    return code

browser = AgentCoreBrowser(region="x")
agent = Agent(tools=[shell, python_repl, calculator, browser.browser])
`,
    ['agent@10: exec.shell@10 net.browser@10'],
  ],
  [
    'smolagents: a code agent runs code without any tool',
    'smol.py',
    `from smolagents import CodeAgent, ToolCallingAgent, InferenceClientModel, DuckDuckGoSearchTool as Search
model = InferenceClientModel(model_id="x/y")
web = ToolCallingAgent(tools=[Search()], model=model, name="web", max_steps=3)
boss = CodeAgent([], model, managed_agents=[web], executor_type="docker")
`,
    [
      'web@3: net.search@3 model.fixed@3 limits.turns@3',
      'boss@4: exec.code@4 model.fixed@4 multi.subagents@4 exec.sandboxed@4',
    ],
  ],
  [
    'Pydantic AI: the model stands first',
    'pyd.py',
    `from pydantic_ai import Agent
from pydantic_ai.mcp import MCPServerStdio
server = MCPServerStdio('deno', args=['run'])
agent = Agent[Deps, str](
    'openai:gpt-4o',
    toolsets=[server],
)
`,
    ['agent@4: model.fixed@5 mcp.client@6'],
  ],
  [
    'Mastra: memory, agents below, and a spread',
    'src/mastra/agents/weather.ts',
    `import { Agent } from '@mastra/core/agent';
import { Memory } from '@mastra/memory';
import { openai } from '@ai-sdk/openai';
export const weatherAgent = new Agent({
  name: 'Weather',
  instructions: \`Say \${"}"} and { nothing\`,
  model: openai('gpt-4o-mini'),
  tools: { weatherTool, ...extra },
  memory: new Memory({ options: { lastMessages: 10 } }),
});
`,
    ['weatherAgent@4: model.fixed@7 memory.persistent@9'],
  ],
  [
    'Vercel AI SDK: a loop class, and a call with tools and a stop',
    'app/api/chat/route.ts',
    `import { streamText, ToolLoopAgent, stepCountIs } from 'ai'
import { openai } from '@ai-sdk/openai'
const plain = await streamText({ model, prompt })
const once = streamText({ model, tools: { a } })
export async function POST(req: Request) {
  const result = streamText({
    model: openai('gpt-4o'),
    tools: { web: openai.tools.webSearchPreview({}) },
    stopWhen: stepCountIs(5),
  })
}
`,
    ['result@6: model.fixed@7 net.search@8 limits.turns@9'],
  ],
  [
    'LlamaIndex and Agno',
    'mixed.py',
    `from llama_index.core.agent.workflow import FunctionAgent
from llama_index.core.tools import QueryEngineTool
from agno.agent import Agent
from agno.tools.duckduckgo import DuckDuckGoTools
docs = QueryEngineTool.from_defaults(query_engine=engine)
reader = FunctionAgent(tools=[docs], llm=OpenAI(model="gpt-4o"))
finder = Agent(tools=[DuckDuckGoTools()], markdown=True)
`,
    ['reader@6: rag@6 model.fixed@6', 'finder@7: net.search@7'],
  ],
  [
    'Claude Agent SDK: permissions bypassed, and an allow-list',
    'claude.py',
    `from claude_agent_sdk import ClaudeAgentOptions, query
free = ClaudeAgentOptions(permission_mode="bypassPermissions", max_turns=3)
kept = ClaudeAgentOptions(allowed_tools=["Read", "Bash(git log:*)", "WebFetch"], permission_mode="default")
`,
    [
      'free@2: auto.approve@2 tools.unrestricted@2 limits.turns@2',
      'kept@3: fs.read@3 exec.shell_scoped@3 net.fetch@3',
    ],
  ],
  [
    'Claude Agent SDK in TypeScript, options under a name',
    'src/run.ts',
    `import { query } from '@anthropic-ai/claude-agent-sdk'
const options = {
  permissionMode: 'acceptEdits',
  allowedTools: ['Bash', 'Edit'],
}
for await (const message of query({ prompt, options })) console.log(message)
`,
    ['null@6: auto.approve_edits@3 exec.shell@4 fs.write@4'],
  ],
]

const NONE: readonly (readonly [what: string, path: string, text: string])[] = [
  ['an import alone', 'a.py', 'from google.adk.agents import LlmAgent\n'],
  ['a constructor alone', 'a.py', 'agent = LlmAgent(name="google.adk")\n'],
  ['an import in a comment', 'a.py', '# from smolagents import CodeAgent\na = CodeAgent([])\n'],
  ['an import in a docstring', 'a.py', '"""\nfrom smolagents import CodeAgent\n"""\na = CodeAgent([])\n'],
  [
    'an example in a template',
    'a.ts',
    'export const code = `import { ToolLoopAgent } from "ai"\nnew ToolLoopAgent({})`\nconst x = new ToolLoopAgent({})\n',
  ],
  [
    'a class of a simulation',
    'a.py',
    'from mesa import Agent\nclass Sheep(Agent): pass\nx = Agent(agents)\n',
  ],
  ['a subclass', 'a.py', 'from pydantic_ai import Agent\nclass Mine(Agent):\n    pass\n'],
  ['types only', 'a.ts', "import type { Agent } from '@mastra/core'\nconst a = new Agent({})\n"],
  [
    'one type of an import',
    'a.ts',
    "import { type Agent, Mastra } from '@mastra/core'\nconst a = new Agent({})\n",
  ],
  [
    'a text without a loop',
    'a.ts',
    "import { generateText } from 'ai'\nawait generateText({ model, tools: {} })\n",
  ],
  ['a test', 'tests/test_a.py', 'from pydantic_ai import Agent\na = Agent("x")\n'],
  ['a spec', 'src/a.spec.ts', "import { Agent } from '@mastra/core'\nconst a = new Agent({})\n"],
  ['an agents module without instructions', 'a.py', 'from agents import Agent\na = Agent(grid)\n'],
  ['a relative import', 'a.py', 'from .strands import Agent\na = Agent()\n'],
]

test.each(AGENTS)('%s', (_, path, text, expected) => {
  expect(told(sdkAgent, path, text)).toEqual(expected)
})

test.each(NONE)('No agent: %s', (_, path, text) => {
  expect(told(sdkAgent, path, text)).toEqual([])
})

test('A package of the repository called agents is not the SDK', () => {
  const text = 'from agents import Agent\na = Agent(instructions="x")\n'
  expect(told(sdkAgent, 'app/main.py', text)).toEqual(['a@2:'])
  expect(told(sdkAgent, 'app/main.py', text, ['app/agents/__init__.py'])).toEqual([])
})

test('An imported tool that is not handed over grants nothing, nor does one that is commented out', () => {
  const text =
    'from strands import Agent\nfrom strands_tools import shell\na = Agent(tools=[])  # tools=[shell]\n'
  expect(told(sdkAgent, 'a.py', text)).toEqual(['a@3:'])
})
