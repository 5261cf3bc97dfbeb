import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { ruleTable } from '../../src/app/rule-table.ts'
import { native } from '../../src/formats/native.ts'
import { loadConditions } from '../../src/policy/conditions.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { RULES } from '../../src/rules/registry.ts'

const CUSTOM = {
  id: 'custom',
  summary: 'a rule that the policy writes itself as a CEL condition',
  levels: { advisory: 'as written', balanced: 'as written', strict: 'as written' },
}
const HEADINGS = ['What it says', 'Why', 'How to fix it', 'When to waive it']

const compiler = await loadConditions()

function read(name: string): string {
  return readFileSync(new URL(`../../docs/rules/${name}.md`, import.meta.url), 'utf8')
}

/** The part of a page under a heading of the second level. */
function section(page: string, heading: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
}

function yamlBlocks(page: string): readonly string[] {
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
}

describe.each([...RULES, CUSTOM])('the page of $id', ({ id, summary, levels }) => {
  const page = read(id)

  test('begins with the id, the summary of the rule and its levels', () => {
    const sentence = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`
    const { advisory, balanced, strict } = levels
    const line = `Level in advisory / balanced / strict: **${advisory} / ${balanced} / ${strict}**`
    expect(page.startsWith(`# ${id}\n\n${sentence}\n\n${line}\n\n## `)).toBe(true)
  })

  test('has the four headings, and says something under each', () => {
    expect([...page.matchAll(/^##+ (.*)$/gm)].map((match) => match[1])).toEqual(HEADINGS)
    for (const heading of HEADINGS) expect(section(page, heading).length).toBeGreaterThan(80)
  })

  test('shows how to fix and how to waive in YAML', () => {
    for (const heading of ['How to fix it', 'When to waive it'])
      expect(yamlBlocks(section(page, heading))).not.toEqual([])
  })

  test.each(yamlBlocks(page))('has an example that is valid: %#', async (text) => {
    if (text.startsWith('agent-threat-model: 1\n')) {
      const { models, problems } = await native.read(text, 'example.aivss.yml')
      expect(problems).toEqual([])
      expect(models).not.toEqual([])
      return
    }
    expect(text).toMatch(/^version: 1\n/)
    const loaded = loadPolicy({ text, path: 'aivss-gate.yml' }, compiler)
    expect(loaded).toMatchObject({ ok: true })
  })

  test('waives its own findings only, or shows a waiver that this rule is about', () => {
    const aboutWaivers = ['waiver-expired', 'waiver-unused'].includes(id)
    const named = [...page.matchAll(/^ {4}rule: (.*)$/gm)].map((match) => match[1] ?? '')
    for (const rule of aboutWaivers ? [] : named) expect(rule.split('/')[0]).toBe(id)
  })
})

test('the table of all rules is what the registry says', () => {
  const [, table] = read('README').split('<!-- generated -->\n')
  expect(table?.trim()).toBe(ruleTable().trim())
})
