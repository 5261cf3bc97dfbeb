import { expect, test } from '@jest/globals'
import { langchainCode } from '../../src/detect/code/langchain-code.ts'
import { sdkAgent } from '../../src/detect/code/sdk-agent.ts'
import { type Case, told } from './code-cases.ts'

const SDKS: readonly Case[] = [
  [
    'a model is read in whatever setting an SDK has for it',
    'a.py',
    `from haystack.components.agents import Agent
from haystack.components.generators.chat import OpenAIChatGenerator
agent = Agent(chat_generator=OpenAIChatGenerator(model="gpt-4o-mini"), max_agent_steps=5)
`,
    ['agent@3: model.fixed@3 limits.turns@3'],
  ],
  [
    'Semantic Kernel: the service, or what was added to the kernel',
    'a.py',
    `from semantic_kernel import Kernel
from semantic_kernel.agents import ChatCompletionAgent
from semantic_kernel.connectors.ai.open_ai import AzureChatCompletion
kernel = Kernel()
kernel.add_service(AzureChatCompletion(deployment_name="gpt-4o"))
one = ChatCompletionAgent(service=AzureChatCompletion(deployment_name="gpt-4o"))
two = ChatCompletionAgent(kernel=kernel)
`,
    ['one@6: model.fixed@6', 'two@7: model.fixed@7'],
  ],
  [
    'LlamaIndex: the model of the settings, unless there is another',
    'a.py',
    `from llama_index.core import Settings
from llama_index.core.agent.workflow import FunctionAgent
from llama_index.llms.openai import OpenAI
Settings.llm = OpenAI(model="gpt-4o")
one = FunctionAgent(tools=[])
two = FunctionAgent(tools=[], llm=other)
`,
    ['one@5: model.fixed@5', 'two@6:'],
  ],
  [
    'a variable of the environment and the name of something else are no model',
    'a.py',
    `import os
from google.adk.agents import LlmAgent
from core.config import config
MODEL = os.getenv("MODEL_ID")
one = LlmAgent(name="one", model=MODEL)
two = LlmAgent(name="two", model=config.model_for("market_agent"))
three = LlmAgent(name="three", model=choose("gemini-2.5-pro"))
`,
    ['one@5:', 'two@6:', 'three@7: model.fixed@7'],
  ],
  [
    'MCP servers by what they start and where they stand',
    'a.py',
    `from agents import Agent, Runner
from agents.mcp import MCPServerStdio, MCPServerStreamableHttp
files = MCPServerStdio(params={"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "."]})
web = MCPServerStreamableHttp(params={"url": "https://mcp.example.com/mcp", "headers": {"Authorization": token}})
one = Agent(name="One", instructions="x", mcp_servers=[files])
two = Agent(name="Two", instructions="x", mcp_servers=[web])
`,
    ['one@5: mcp.client@5 fs.write@5', 'two@6: mcp.client@6 mcp.remote@6 cred.use@6'],
  ],
  [
    'MCP servers behind functions and in maps',
    'a.ts',
    `import { Agent } from '@mastra/core/agent'
import { MCPClient } from '@mastra/mcp'
const mcp = new MCPClient({ servers: { github: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-github'], env: { GITHUB_TOKEN: token } } } })
export const agent = new Agent({ model: 'openai/gpt-4o', tools: await mcp.getTools() })
`,
    ['agent@4: model.fixed@4 mcp.client@4 vcs.write@4 cred.use@4'],
  ],
  [
    'Mastra: defaults of every run, and a memory of one thread',
    'a.ts',
    `import { Agent } from '@mastra/core/agent'
import { Memory } from '@mastra/memory'
export const one = new Agent({ defaultOptions: { maxSteps: 5 }, memory: new Memory({ options: { workingMemory: { scope: 'thread' } } }) })
export const two = new Agent({ memory: new Memory({ storage: store, options: { workingMemory: { scope: 'thread' } } }) })
`,
    ['one@3: limits.turns@3 memory.session@3', 'two@4: memory.persistent@4'],
  ],
  [
    'Agno and its predecessor: a team, and a history',
    'a.py',
    `from phi.agent import Agent
from agno.agent import Agent as Later
boss = Agent(team=[one, two])
later = Later(add_history_to_context=True)
`,
    ['boss@3: multi.subagents@3', 'later@4: memory.session@4'],
  ],
  [
    'AutoGen inside of another library',
    'a.py',
    `from flaml import autogen
runner = autogen.UserProxyAgent(name="r", human_input_mode="NEVER", code_execution_config={"work_dir": "x"})
runner.initiate_chat(other, message="hi", max_turns=3)
`,
    ['runner@2: auto.approve@2 exec.code@2 limits.turns@3'],
  ],
  [
    'AutoGen: a tool that is told its agent, and a function that is registered',
    'a.py',
    `from autogen import ConversableAgent, register_function
from autogen.tools.experimental import WebSearchPreviewTool
search = WebSearchPreviewTool(llm_config=config)
def save(text):
    open("notes.txt", "a").write(text)
agent = ConversableAgent("writer")
search.register_for_llm(agent)
register_function(save, caller=agent, executor=agent)
`,
    ['agent@6: net.search@7 fs.write@8'],
  ],
  [
    'Assistants of a client that is handed over',
    'a.py',
    `def make(client):
    return client.beta.assistants.create(name="Tutor", model="gpt-4o")
`,
    ['Tutor@2: model.fixed@2'],
  ],
  [
    'Claude: options with a type, and a mode that is the default of a parameter',
    'a.ts',
    `import { query } from '@anthropic-ai/claude-agent-sdk'
export function run({ permissionMode = 'bypassPermissions' } = {}) {
  const options: Record<string, unknown> = { cwd, permissionMode }
  const answer = query({ prompt, options: options as any })
  return answer
}
`,
    ['answer@4: auto.approve@3 tools.unrestricted@3'],
  ],
  [
    'tools that run what a model writes behind a query engine',
    'a.py',
    `from llama_index.core.agent import ReActAgent
from llama_index.core.tools import QueryEngineTool
from llama_index.experimental.query_engine import PandasQueryEngine
engine = PandasQueryEngine(df=df)
agent = ReActAgent(tools=[QueryEngineTool(query_engine=engine)])
`,
    ['agent@5: rag@5 exec.code@5'],
  ],
  [
    'ADK: a memory that is looked up, and a cap of calls',
    'a.py',
    `from google.adk.agents import LlmAgent
from google.adk.agents.run_config import RunConfig
from google.adk.tools import load_memory
agent = LlmAgent(name="a", tools=[load_memory])
config = RunConfig(max_llm_calls=20)
`,
    ['agent@4: memory.persistent@4 limits.turns@5'],
  ],
]

test.each(SDKS)('%s', (_, path, text, expected) => {
  expect(told(sdkAgent, path, text)).toEqual(expected)
})

const GRAPH = `from langgraph.graph import StateGraph, END
from langchain_openai import ChatOpenAI
`

const GRAPHS: readonly Case[] = [
  [
    'the model that the nodes of a graph ask, and a limit of the run',
    'a.py',
    `${GRAPH}llm = ChatOpenAI(model="gpt-4o")
def call(state):
    return llm.invoke(state)
g = StateGraph(State)
g.add_node("call", call)
app = g.compile()
app.invoke({}, {"recursion_limit": 12})
`,
    ['app@8: model.fixed@3 limits.turns@9'],
  ],
  [
    'a model of the environment is not readable',
    'a.py',
    `${GRAPH}llm = ChatOpenAI(model=os.environ["MODEL"])\ng = StateGraph(State)\ng.add_node("x", other)\napp = g.compile()\n`,
    ['app@6:'],
  ],
  [
    'a graph of own functions without any model is a program like any other',
    'a.py',
    `from langgraph.graph import StateGraph
def count(state):
    return {"n": state["n"] + 1}
g = StateGraph(dict)
g.add_node("count", count)
app = g.compile()
`,
    [],
  ],
  [
    'a graph of functions from elsewhere is an agent',
    'a.py',
    `from langgraph.graph import StateGraph
from nodes import count
g = StateGraph(dict)
g.add_node("count", count)
app = g.compile()
`,
    ['app@5:'],
  ],
]

test.each(GRAPHS)('LangGraph: %s', (_, path, text, expected) => {
  expect(told(langchainCode, path, text)).toEqual(expected)
})
