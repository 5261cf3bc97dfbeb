import { crewaiConfig } from '../../src/detect/manifests/crewai-config.ts'
import { type Case, told } from './code-cases.ts'

const PATH = 'src/news/config/agents.yaml'

const CASES: readonly Case[] = [
  [
    'agents with what they may do',
    PATH,
    `researcher:
  role: >
    {topic} researcher
  goal: Find
  backstory: Curious
  llm: openai/gpt-4o
  allow_delegation: true
  tools:
    - SerperDevTool
    - my_shell
writer:
  role: Writer
  goal: Write
  backstory: Calm
  allow_delegation: false
  max_iter: 3
  llm: "{model}"
`,
    ['researcher@1: model.fixed@6 multi.handoff@7 net.search@9', 'writer@11: limits.turns@16'],
  ],
  [
    'agents below a key, as a list',
    'team/agents.yml',
    'agents:\n  - name: One\n    role: r\n    goal: g\n    backstory: b\n    memory: yes\n',
    ['One@2: memory.persistent@6'],
  ],
  ['parameters of a simulation', PATH, 'cars:\n  role: mover\n  goal: exit\n# backstory\n  speed: 3\n', []],
  ['a roster', PATH, 'agents:\n  - name: a\n    backstory: b\n', []],
  ['one agent at the root', PATH, 'role: r\ngoal: g\nbackstory: b\n', []],
  ['no YAML', PATH, 'backstory: [\n  {{ x', []],
  ['another file', 'docs/people.yaml', 'a:\n  role: r\n  goal: g\n  backstory: b\n', []],
]

test.each(CASES)('%s', (_, path, text, expected) => {
  expect(told(crewaiConfig, path, text)).toEqual(expected)
})
