import { describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Contract,
  contractAdvice,
  type ContractChanges,
  contractChanges,
  contractText,
} from '../support/contract/changes.ts'
import { contractOf } from '../support/contract/contract.ts'
import { schemaKeys } from '../support/contract/key-paths.ts'
import { folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'

const path = join(ROOT, 'docs/contract.json')

test('docs/contract.json is what the program has', async () => {
  const folder = folderWith({
    '.claude/agents/helper.md': '---\nname: helper\ntools: Bash\ndescription: Helps.\n---\nHelp.\n',
  })
  const contract = await contractOf(folder)
  if (process.env['AIVSS_GATE_CONTRACT'] === 'write') writeFileSync(path, contractText(contract))
  const committed = readFileSync(path, 'utf8')
  expect(contractAdvice(contractChanges(JSON.parse(committed), contract))).toBe('')
  expect(committed).toBe(contractText(contract))
})

describe('a change of the contract', () => {
  const before: Contract = { rules: { one: 'warn', two: 'error' }, markers: { comment: '<!-- x -->' } }
  const rules = before['rules'] ?? {}

  test.each<[string, Contract, Partial<ContractChanges>]>([
    ['nothing', before, {}],
    ['a rule that is gone', { ...before, rules: { one: 'warn' } }, { broken: ['gone: rules: two'] }],
    [
      'a rule that is renamed',
      { ...before, rules: { one: 'warn', zwei: 'error' } },
      { broken: ['gone: rules: two'], added: ['new: rules: zwei'] },
    ],
    [
      'a level that is another',
      { ...before, rules: { one: 'error', two: 'error' } },
      { judged: ['changed: rules: one: warn -> error'] },
    ],
    [
      'a marker that is another',
      { rules, markers: { comment: '<!-- y -->' } },
      { broken: ['changed: markers: comment: <!-- x --> -> <!-- y -->'] },
    ],
    ['a topic that is gone', { rules }, { broken: ['gone: markers: comment'] }],
    ['a topic that is new', { ...before, exits: { pass: '0' } }, { added: ['new: exits: pass'] }],
  ])('%s', (_, after, changes) => {
    expect(contractChanges(before, after)).toEqual({ broken: [], judged: [], added: [], ...changes })
  })

  test.each<[keyof ContractChanges, string]>([
    ['broken', 'needs a major version'],
    ['judged', 'under "Judgement"'],
    ['added', 'under "Added"'],
  ])('%s is told with what to do', (kind, says) => {
    const none = { broken: [], judged: [], added: [] }
    const advice = contractAdvice({ ...none, [kind]: ['gone: rules: one'] })
    expect(advice).toContain('gone: rules: one')
    expect(advice).toContain(says)
    expect(advice).toContain('node scripts/contract.mjs --write')
    expect(advice.includes('major')).toBe(kind === 'broken')
    expect(contractAdvice(none)).toBe('')
  })
})

test('keys of a schema are found wherever they stand', () => {
  const alike = { type: 'object', properties: { e: { type: 'string' } } }
  const names = ['k', 'l', 'm', 'n', 'o']
  const many = Object.fromEntries(names.map((name) => [name, { ...alike, description: name }]))
  expect(
    schemaKeys({
      type: 'object',
      required: ['a'],
      properties: {
        a: { enum: ['x', 'y'] },
        b: { type: 'array', items: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/part' }] } },
        c: { additionalProperties: { properties: { d: { const: 1 } } } },
        many: { properties: many },
      },
      $defs: { part: { properties: { again: { $ref: '#/$defs/part' } } } },
    }),
  ).toEqual({
    a: '"x" | "y" | required',
    b: '(part) | optional',
    '(part).again': '(part) | optional',
    c: 'optional',
    'c.*.d': '1 | optional',
    many: 'optional',
    ...Object.fromEntries(names.map((name) => [`many.${name}`, 'optional'])),
    'many.*.e': 'optional',
  })
})
