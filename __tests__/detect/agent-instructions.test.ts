import { describe, expect, test } from '@jest/globals'
import { agentInstructions } from '../../src/detect/hosts/agent-instructions.ts'
import { claudeSubagent } from '../../src/detect/hosts/claude-subagent.ts'
import { copilotAgent } from '../../src/detect/hosts/copilot-agent.ts'
import { opencodeAgent } from '../../src/detect/hosts/opencode-agent.ts'
import { agentSkill } from '../../src/detect/hosts/agent-skill.ts'
import { markdown, verdict } from './markdown-file.ts'

const FILES = [
  'AGENTS.md',
  'packages/api/AGENTS.md',
  'CLAUDE.md',
  'CLAUDE.local.md',
  '.claude/CLAUDE.md',
  '.claude/agents/CLAUDE.md',
  'GEMINI.md',
  '.github/copilot-instructions.md',
  '.github/instructions/web.instructions.md',
  '.github/agents/AGENTS.md',
  '.opencode/agent/AGENTS.md',
  '.cursorrules',
  '.cursor/rules/style.mdc',
  '.windsurfrules',
  '.clinerules',
  '.clinerules/style.md',
] as const

/** The most tempting content: every key of an agent. */
const TEMPTING = markdown('name: a', 'description: b', 'mode: primary', 'tools: Bash', 'allowed-tools: Bash')

describe('prose for coding agents', () => {
  test.each(FILES)('%s instructs and grants nothing', (path) => {
    expect(verdict(agentInstructions, path, TEMPTING)).toBe('instructions:')
    for (const detector of [claudeSubagent, copilotAgent, opencodeAgent, agentSkill])
      expect(verdict(detector, path, TEMPTING, ['.claude-plugin/plugin.json'])).toBeNull()
  })

  test.each(['docs/agents.md', 'agents.md', 'src/claude.md', 'MY-AGENTS.md', '.cursor/mcp.json'])(
    'not %s',
    (path) => {
      expect(verdict(agentInstructions, path, TEMPTING)).toBeNull()
    },
  )

  test('an empty file says nothing', () => {
    expect(verdict(agentInstructions, 'AGENTS.md', ' \n')).toBeNull()
  })
})
