import { crewaiCode } from '../../src/detect/code/crewai-code.ts'
import { TooMuchToRead } from '../../src/detect/read/too-much.ts'
import { langchainCode } from '../../src/detect/code/langchain-code.ts'
import { callsOf } from '../../src/detect/read/code-calls.ts'
import { importsOf } from '../../src/detect/read/code-imports.ts'
import { readCode } from '../../src/detect/read/code.ts'
import { sdkAgent } from '../../src/detect/code/sdk-agent.ts'

function namesIn(language: 'python' | 'script', text: string): readonly string[] {
  return readCode(language, text).tokens.flatMap(({ kind, text: name }) => (kind === 'name' ? [name] : []))
}

test.each([
  ['a # b\nc', ['a', 'c']],
  ['a \'b\' "c" d', ['a', 'd']],
  ['a """b\n"c" d""" e', ['a', 'e']],
  ["rb'a' f'{b}' Rf'''c''' rd", ['rd']],
  ["a 'b\\'c' d", ['a', 'd']],
  ["a 'never ended\nb", ['a', 'b']],
  ['a """never ended\nb', ['a']],
])('Python: only code is code: %j', (text, expected) => {
  expect(namesIn('python', text)).toEqual(expected)
})

test.each([
  ['a // b\nc', ['a', 'c']],
  ['a /* b\n c */ d', ['a', 'd']],
  ['a `b ${c(`d ${e}`)} f` g', ['a', 'c', 'e', 'g']],
  ['a = /[/"\'`]b/g; c', ['a', 'g', 'c']],
  ['a / b / c', ['a', 'b', 'c']],
  ['return /`/.test(a)', ['return', 'test', 'a']],
  ['a `${ { b: {} } } c` d', ['a', 'b', 'd']],
  ["<p>Don't</p>\na", ['p', 'Don', 'a']],
  // In the text of an element neither begins anything; what stands below must still be read.
  ['<p>a ` b</p>\nc', ['p', 'a', 'b', 'p', 'c']],
  ['<p>src/*</p>\na', ['p', 'src', 'p', 'a']],
  ['a /* b */ c /* d\ne', ['a', 'c', 'd', 'e']],
])('Script: only code is code: %j', (text, expected) => {
  expect(namesIn('script', text)).toEqual(expected)
})

test('Imports by every way in which they are written', () => {
  const python = importsOf(
    readCode(
      'python',
      'from a.b import (c as d,\n  e)\nimport f.g, h as i\nfrom .j import k\nfrom l import *\n',
    ),
  )
  expect(Object.fromEntries(python.names)).toEqual({
    d: [{ module: 'a.b', name: 'c' }],
    e: [{ module: 'a.b', name: 'e' }],
    f: [{ module: 'f', name: null }],
    i: [{ module: 'h', name: null }],
    k: [{ module: '.j', name: 'k' }],
  })
  expect(python.everything).toEqual(['l'])
  const script = importsOf(
    readCode(
      'script',
      "import a, { b as c, type d } from 'm'\nimport * as n from 'n'\nconst { e: f, g } = require('o')\nconst { h } = await import('p')\nimport 'q'\n",
    ),
  )
  expect(Object.fromEntries(script.names)).toEqual({
    a: [{ module: 'm', name: 'default' }],
    c: [{ module: 'm', name: 'b' }],
    n: [{ module: 'n', name: null }],
    f: [{ module: 'o', name: 'e' }],
    g: [{ module: 'o', name: 'g' }],
    h: [{ module: 'p', name: 'h' }],
  })
})

test('Definitions are no calls', () => {
  const calls = callsOf(readCode('python', 'def a(b):\n  c.d(e)\nclass F(G): pass\n'))
  expect(calls.map(({ path }) => path.join('.'))).toEqual(['c.d'])
})

const HEAD =
  'from crewai import Agent\nfrom strands import Agent as B\nfrom langgraph.graph import StateGraph\n'

test.each([
  ['brackets', '('.repeat(20_000) + ']'.repeat(20_000)],
  ['calls in calls', 'Agent(tools='.repeat(8_000)],
  [
    'names for names',
    Array.from({ length: 8_000 }, (_, i) => `t${String(i)} = [t${String(i + 1)}] + t1\n`).join('') +
      'a = Agent(tools=t1)',
  ],
  ['dots', 'a.'.repeat(40_000)],
  ['a chain', `StateGraph(x)${'.compile()'.repeat(8_000)}`],
  ['expressions that never end', '=/['.repeat(20_000)],
  ['templates', '`${'.repeat(20_000)],
  ['types', 'a<'.repeat(40_000)],
  ['assignments', 'a = '.repeat(20_000)],
  ['imports', 'import a from '.repeat(12_000)],
  ['returns', 'return Agent(\n'.repeat(4_000)],
])('What was written to hold us up does not: %s', (_, text) => {
  const around = { has: () => false, read: () => null }
  const script = `import { Agent } from '@mastra/core'\nimport { StateGraph } from 'langgraph'\n${text}`
  for (const detector of [sdkAgent, crewaiCode, langchainCode])
    for (const [path, whole] of [
      ['a.py', HEAD + text],
      ['a.ts', script],
    ] as const)
      try {
        detector.detect(path, whole, around)
      } catch (error) {
        if (!(error instanceof TooMuchToRead)) throw error
      }
})

test('A file cut off anywhere is read as far as it goes', () => {
  const text = `${HEAD}x = Agent(tools=[f"{a}", '''b''', *c], **{"d": e})\nwith open(x) as y: z = B(y)\n`
  for (let end = 0; end <= text.length; end += 1)
    for (const path of ['a.py', 'a.ts'])
      expect(() =>
        sdkAgent.detect(path, text.slice(0, end), { has: () => false, read: () => null }),
      ).not.toThrow()
})
