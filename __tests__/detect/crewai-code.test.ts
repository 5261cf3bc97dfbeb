import { crewaiCode } from '../../src/detect/code/crewai-code.ts'
import { type Case, told } from './code-cases.ts'

const CASES: readonly Case[] = [
  [
    'agents of a crew, by variable and by method',
    'src/crew.py',
    `from crewai import Agent, Crew, Process, Task, LLM
from crewai.project import CrewBase, agent
from crewai_tools import SerperDevTool, ScrapeWebsiteTool, FileReadTool
search = SerperDevTool()

@CrewBase
class News:
    @agent
    def researcher(self) -> Agent:
        return Agent(
            config=self.agents_config['researcher'],
            tools=[search, ScrapeWebsiteTool()],
            allow_delegation=True,
            max_iter=5,
        )

coder = Agent(role="r", goal="g", backstory="b", llm=LLM(model="gpt-4o"), allow_code_execution=True)
check = Task(description="d", agent=coder, human_input=True, tools=[FileReadTool()])
crew = Crew(agents=[coder], tasks=[check], process=Process.hierarchical, memory=True)
`,
    [
      'researcher@10: net.search@12 net.fetch@12 multi.handoff@13 limits.turns@14',
      'coder@17: model.fixed@17 exec.code@17',
      '*: auto.gate@18 fs.read@18 multi.subagents@19 memory.persistent@19',
    ],
  ],
  [
    'agents that agents.yaml declares, by their keys there',
    'src/crew.py',
    `from crewai import Agent
from crewai.project import CrewBase, agent
from crewai_tools import SerperDevTool

@CrewBase
class News:
    @agent
    def first(self) -> Agent:
        return Agent(config=self.agents_config["researcher"], tools=[SerperDevTool()])  # type: ignore[index]
    @agent
    def second(self) -> Agent:
        return Agent(**self.agents_config['coder'], allow_code_execution=True)
    @agent
    def third(self) -> Agent:
        return Agent(config={**AGENTS_CONFIG['lead'], 'verbose': True}, allow_delegation=True)
    @agent
    def fourth(self) -> Agent:
        return Agent(config=self.agents_config[self.key], llm=self.models['researcher'])

self.other = Agent(config=agents_config['writer'])
same = Agent(config = self.tasks_config['x'], goal=agents_config['writer'])
`,
    [
      'researcher@9: net.search@9',
      'coder@12: exec.code@12',
      'lead@15: multi.handoff@15',
      'fourth@18:',
      'writer@20:',
      'same@21:',
    ],
  ],
  [
    'an open shell, and no limited one beside it',
    'c.py',
    `import subprocess
from crewai import Agent
from crewai.tools import tool
from langchain_community.tools import ShellTool
@tool
def listing():
    return subprocess.run(['ls'])
one = Agent(tools=[listing])
two = Agent(tools=[listing, ShellTool()])
`,
    ['one@8: exec.shell_scoped@8', 'two@9: exec.shell@9'],
  ],
  [
    'false switches',
    'c.py',
    'import crewai\na = crewai.Agent(allow_delegation=False, memory=False)\n',
    ['a@2:'],
  ],
  ['tools only', 'c.py', 'from crewai.tools import BaseTool\nfrom mine import Agent\na = Agent()\n', []],
  ['crews alone', 'c.py', 'from crewai import Crew\nfrom .agents import one\nc = Crew(agents=[one])\n', []],
  ['an example in a text', 'c.py', 'import crewai\nX = """\na = crewai.Agent(role="r")\n"""\n', []],
  ['another language', 'c.ts', "import { Agent } from 'crewai'\nnew Agent({})\n", []],
  ['broken code', 'c.py', 'from crewai import Agent\na = Agent(tools=[', ['a@2:']],
]

test.each(CASES)('%s', (_, path, text, expected) => {
  expect(told(crewaiCode, path, text)).toEqual(expected)
})
