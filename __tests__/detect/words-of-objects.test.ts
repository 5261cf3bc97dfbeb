import { expect, test } from '@jest/globals'
import { DETECTORS } from '../../src/detect/registry.ts'

/** Files whose own words are looked up in tables: `WORD` stands where each of them does. */
const FILES: readonly (readonly [path: string, text: string])[] = [
  [
    'root_agent.yaml',
    'agent_class: LlmAgent\nname: a\nmodel: m\ninstruction: Help.\ntools:\n  - name: WORD\n  - name: my.WORD\n',
  ],
  [
    'team.yaml',
    'agents:\n  root:\n    model: a/b\n    instruction: Lead.\n    toolsets:\n      - type: WORD\n      - type: mcp\n        ref: docker:WORD\n',
  ],
  [
    'appPackage/declarativeAgent.json',
    '{"$schema": "https://developer.microsoft.com/json-schemas/copilot/declarative-agent/v1.8/schema.json", "name": "a", "instructions": "b", "capabilities": [{"name": "WORD"}]}',
  ],
  [
    'a.af',
    '{"agents": [{"name": "a", "tool_ids": ["t"], "llm_config": {"model": "m"}}], "blocks": [], "tools": [{"id": "t", "name": "WORD", "tool_type": "WORD"}]}',
  ],
  [
    '.github/workflows/a.md',
    '---\non: push\nengine: WORD\npermissions: {WORD: write}\ntools:\n  WORD:\n  bash: [WORD]\n---\nDo.\n',
  ],
  [
    '.github/workflows/a.yml',
    'on: push\npermissions: {WORD: write}\njobs:\n  WORD:\n    steps:\n      - uses: WORD/claude-code-action@v1\n      - run: WORD -p hello && claude -p hello\n',
  ],
  [
    '.claude/agents/a.md',
    '---\nname: WORD\ndescription: b\ntools: WORD, Bash(WORD *)\npermissionMode: WORD\n---\nHelp.\n',
  ],
  ['.claude/settings.json', '{"permissions": {"allow": ["WORD", "Bash(WORD:*)"], "defaultMode": "WORD"}}'],
  ['.kiro/agents/a.json', '{"name": "WORD", "prompt": "b", "tools": ["WORD"], "allowedTools": ["WORD"]}'],
  ['.codex/config.toml', 'sandbox_mode = "WORD"\napproval_policy = "WORD"\nprofile = "WORD"\n'],
  ['opencode.json', '{"permission": {"WORD": "allow"}, "agent": {"WORD": {"tools": {"WORD": true}}}}'],
  ['.roomodes', '{"customModes": [{"slug": "a", "roleDefinition": "b", "groups": ["WORD"]}]}'],
  [
    'template.yaml',
    'Resources:\n  WORD:\n    Type: AWS::Bedrock::Agent\n    Properties:\n      ActionGroups: [{ParentActionGroupSignature: WORD}]\n',
  ],
  [
    'main.tf',
    'resource "WORD" "WORD" {}\nresource "aws_bedrockagent_agent" "a" {}\nresource "aws_bedrockagent_agent_action_group" "g" {\n  agent_id = aws_bedrockagent_agent.a.id\n  parent_action_group_signature = "WORD"\n}\n',
  ],
  [
    'flow.json',
    '{"name": "f", "nodes": [{"name": "Agent", "type": "@n8n/n8n-nodes-langchain.agent", "parameters": {}}, {"name": "T", "type": "WORD", "parameters": {}}], "connections": {"WORD": {"ai_tool": [[{"node": "Agent", "type": "ai_tool"}]]}}}',
  ],
  [
    'bot.py',
    'from agents import Agent, Runner, WORD\nWORD = [WORD()]\na = Agent(name="WORD", instructions="x", tools=[WORD, WORD.WORD()], WORD=1)\n',
  ],
]

test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
  'a file may use the word %s like any other',
  (word) => {
    const powers = (text: string, path: string): readonly string[] =>
      DETECTORS.filter((detector) => detector.looksAt(path)).flatMap((detector) => {
        const found = detector.detect(path, text, { has: () => false, read: () => null })
        return (found === null ? [] : [...found.agents, found]).flatMap(({ capabilities }) =>
          capabilities.map(({ id }) => id),
        )
      })
    for (const [path, text] of FILES)
      expect([path, powers(text.replaceAll('WORD', word), path)]).toEqual([
        path,
        powers(text.replaceAll('WORD', 'zebra'), path),
      ])
  },
)
