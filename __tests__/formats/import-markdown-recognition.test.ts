import { describe, expect, test } from '@jest/globals'
import { readerFor } from '../../src/formats/registry.ts'

const THREATS = '\n\n## Threats\n\n### T1: Something\n'
const readBy = (head: string, path = 'docs/threat-model.md'): string | null =>
  readerFor(path, head.slice(0, 4096))?.id ?? null

describe('a threat model of an agent says so', () => {
  test.each([
    ['in its title', '# Threat model of the Deckhand AI agent'],
    ['in its title, an MCP server', '# Harbour MCP Server - Threat Model'],
    [
      'in its title, with a word that needs company',
      '# Cargo Assistant Threat Model\n\nA language model drafts the answers.',
    ],
    ['in its introduction', '# Threat Model\n\nDeckhand is a local-first LLM agent for berths.'],
    [
      'in its scope',
      '# Threat Model\n\n## 1. Scope\n\nThis threat model covers the MCP server and its tools.',
    ],
    [
      'as a part of the system',
      '# Threat Model\n\n## System overview\n\nBerths are booked here. The AI agent (two models) plans the day.',
    ],
    [
      'by two headings',
      '# Deck Threat Model\n\n## 1. Prompt injection\n\n## 2. Data leaves through tool calls',
    ],
    ['by its framework', '# Deck Threat Model\n\n## MAESTRO analysis'],
    ['in its front matter', '---\nagent: deckhand\n---\n\n# Deck Threat Model'],
  ])('%s', (_, text) => {
    expect(readBy(text + THREATS)).toBe('markdown-prose')
  })
})

describe('everything else is left alone', () => {
  test.each([
    ['an application', '# Shop threat model\n\nThe shop takes orders and payments.'],
    [
      'an application with a heading about prompts',
      '# Shop threat model\n\nThe shop has a help page.\n\n## Prompt injection',
    ],
    [
      'a threat that an assistant has',
      '# Shop threat model\n\n| Threat | Control |\n|---|---|\n| Prompt injection in a review | LLM agent has no tools |',
    ],
    [
      'agents that are no AI',
      '# Threat model\n\n## Scope\n\nThis document covers the monitoring agent and the SSH agent.',
    ],
    ['people', '# Threat model\n\nThis document describes the desk of the support agents.'],
    ['a denial', '# Threat model\n\nThis service is not an AI agent.'],
    ['agents out of scope', '# Threat model\n\nAI agents that read the feed are out of scope.'],
    [
      'agents as attackers',
      '# Threat model\n\nThis document covers what malicious AI agents do to the shop.',
    ],
    ['authors', '# Threat model\n\nThis document was written with the help of an AI assistant.'],
    ['a guard for agents', '# Quay threat model\n\nQuay is a policy engine for LLM agents.'],
    ['a scanner', '# mcp-guard Threat Model\n\nAn LLM is never asked.'],
    ['a toolkit', '# Agent Governance Toolkit threat model\n\nLLM agents use it.'],
    ['a comment', '# Threat model\n\n<!-- This document covers the AI agent of the shop. -->\n\nThe shop.'],
    ['code', '# Threat model\n\n```\nThis document covers the AI agent of the shop.\n```\n'],
    [
      'the long form of a native model',
      '# Threat model of the Deckhand AI agent\n\nSee `.aivss/deckhand.aivss.yml`.',
    ],
    ['instructions', '# Threat model agent\n\nYou are an AI agent that writes threat models.'],
    ['our own form', '---\nagent-threat-model: 1\n---\n# Threat model of an AI agent'],
  ])('%s', (_, text) => {
    expect(readBy(text + THREATS)).not.toBe('markdown-prose')
  })

  const AGENT = `# Threat model of the Deckhand AI agent${THREATS}`
  test.each([
    '.claude/agents/threat-modeler.md',
    '.claude/commands/threat-model.md',
    '.github/prompts/threat-model.prompt.md',
    'docs/threat-model-template.md',
    'docs/threat-modeling-guide.md',
    'docs/threat-model.txt',
  ])('the file %s', (path) => {
    expect(readBy(AGENT, path)).toBeNull()
  })

  test('a text without threats or controls', () => {
    expect(readBy('# Threat model of the Deckhand AI agent\n\nTo be written.\n')).toBeNull()
  })
})
