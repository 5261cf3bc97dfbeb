import { describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contract, contractAdvice, contractChanges, contractText } from '../support/contract/changes.ts'
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

  test.each([
    ['nothing', before, [], []],
    ['a rule that is gone', { ...before, rules: { one: 'warn' } }, ['gone: rules: two'], []],
    [
      'a rule that is renamed',
      { ...before, rules: { one: 'warn', zwei: 'error' } },
      ['gone: rules: two'],
      ['new: rules: zwei'],
    ],
    [
      'a level that is another',
      { ...before, rules: { one: 'error', two: 'error' } },
      ['changed: rules: one: warn -> error'],
      [],
    ],
    ['a topic that is gone', { rules: before['rules'] ?? {} }, ['gone: markers: comment'], []],
    ['a topic that is new', { ...before, exits: { pass: '0' } }, [], ['new: exits: pass']],
  ])('%s', (_, after: Contract, broken, added) => {
    expect(contractChanges(before, after)).toEqual({ broken, added })
  })

  test('is told with what to do', () => {
    const gone = contractAdvice(contractChanges(before, {}))
    expect(gone).toContain('gone: rules: one')
    expect(gone).toContain('a major version')
    expect(gone).toContain('node scripts/contract.mjs --write')
    const added = contractAdvice(contractChanges({}, before))
    expect(added).toContain('a minor version')
    expect(added).not.toContain('major')
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
