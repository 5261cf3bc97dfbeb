import { langchainCode } from '../../src/detect/code/langchain-code.ts'
import { type Case, told } from './code-cases.ts'

const CASES: readonly Case[] = [
  [
    'a prebuilt agent, with its model and tools by place',
    'app.py',
    `from langgraph.prebuilt import create_react_agent
from langgraph.checkpoint.memory import MemorySaver
from langchain_community.tools import ShellTool
from langchain_tavily import TavilySearch
search = TavilySearch(max_results=2)
tools = [
    search,
    ShellTool(),
]
agent = create_react_agent("openai:gpt-4o", tools, checkpointer=MemorySaver())
`,
    ['agent@10: net.search@7 exec.shell@8 model.fixed@10 memory.session@10'],
  ],
  [
    'an executor runs what another call makes',
    'exec.py',
    `from langchain.agents import AgentExecutor, create_tool_calling_agent, load_tools
from langchain_experimental.tools import PythonREPLTool
llm = ChatOpenAI(model="gpt-4o")
tools = load_tools(["serpapi", "llm-math"], llm=llm)
tools.append(PythonREPLTool())
agent = create_tool_calling_agent(llm, tools, prompt)
executor = AgentExecutor(agent=agent, tools=tools, max_iterations=5)
`,
    ['executor@7: net.search@4 exec.code@5 model.fixed@6 limits.turns@7'],
  ],
  [
    'a graph, compiled with a saver that lasts and a person who is asked',
    'graph.py',
    `from langgraph.graph import StateGraph
from langgraph.prebuilt import ToolNode
from langgraph.types import interrupt
from langgraph.checkpoint.postgres import PostgresSaver
from langchain_community.tools import DuckDuckGoSearchRun
builder = StateGraph(State)
builder.add_node("tools", ToolNode([DuckDuckGoSearchRun()]))
def ask(state):
    return interrupt("Go on?")
with PostgresSaver.from_conn_string(uri) as saver:
    graph = builder.compile(checkpointer=saver)
`,
    ['graph@11: net.search@7 auto.gate@9 memory.persistent@11'],
  ],
  [
    'a graph in TypeScript, made in one chain',
    'src/graph.ts',
    `import { StateGraph, MemorySaver } from '@langchain/langgraph'
export const graph = new StateGraph(State)
  .addNode('a', a)
  .compile({ checkpointer: new MemorySaver(), interruptBefore: ['a'] })
`,
    ['graph@4: memory.session@4 auto.gate@4'],
  ],
  [
    'agents in TypeScript, and a supervisor',
    'src/agents.ts',
    `import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { createSupervisor } from '@langchain/langgraph-supervisor'
import { TavilySearch } from '@langchain/tavily'
const a = createReactAgent({ llm: new ChatOpenAI({ model: 'gpt-4o' }), tools: [new TavilySearch()] })
const b = createSupervisor({ agents: [a], llm })
`,
    ['a@4: model.fixed@4 net.search@4', 'b@5: multi.subagents@5'],
  ],
  [
    'an agent on a database, and MCP tools',
    'db.py',
    `from langchain_community.agent_toolkits import SQLDatabaseToolkit
from langchain.agents import create_agent
from langchain_mcp_adapters.client import MultiServerMCPClient
toolkit = SQLDatabaseToolkit(db=db, llm=llm)
a = create_agent(model, toolkit.get_tools())
client = MultiServerMCPClient({})
async def make():
    return create_agent(model="x", tools=await client.get_tools())
`,
    ['a@5: db.read@5 db.write@5', 'make@8: model.fixed@8 mcp.client@8'],
  ],
  [
    'imports of agents that are not made',
    'a.py',
    'from langchain.agents import AgentExecutor, create_agent\n',
    [],
  ],
  [
    'a chain and a splitter',
    'chain.py',
    'from langchain.text_splitter import X\nfrom langchain.chains import LLMChain\nc = LLMChain(llm=llm)\n',
    [],
  ],
  [
    'a pattern that is compiled',
    'a.py',
    'import re\nfrom langgraph.graph import StateGraph\nre.compile("x")\n',
    [],
  ],
  ['a graph that is not compiled', 'a.py', 'from langgraph.graph import StateGraph\ng = StateGraph(S)\n', []],
  [
    'a comment, a docstring',
    'a.py',
    'import langchain\n# from langchain.agents import create_agent\n"""\ncreate_agent(m)\n"""\n',
    [],
  ],
]

test.each(CASES)('%s', (_, path, text, expected) => {
  expect(told(langchainCode, path, text)).toEqual(expected)
})
