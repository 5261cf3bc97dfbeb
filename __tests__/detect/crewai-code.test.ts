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
