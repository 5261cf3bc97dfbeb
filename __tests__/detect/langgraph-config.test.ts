import { langgraphConfig } from '../../src/detect/manifests/langgraph-config.ts'
import { type Case, told } from './code-cases.ts'

const CASES: readonly Case[] = [
  [
    'each graph is an agent',
    'apps/x/langgraph.json',
    `{
  // served
  "graphs": {
    "agent": "./src/agent.py:graph",
    "other": { "path": "./src/other.ts:default", "description": "x" },
  },
  "store": { "index": { "dims": 3 } },
  "env": ".env"
}
`,
    ['agent@4:', 'other@5:', '*: memory.persistent@7'],
  ],
  ['no graphs', 'langgraph.json', '{"graphs": {}}', []],
  ['other graphs', 'langgraph.json', '{"graphs": [{"nodes": []}]}', []],
  ['graphs without a symbol', 'langgraph.json', '{"graphs": {"a": "./x.json"}}', []],
  ['broken', 'langgraph.json', '{"graphs": {"a": "./x.py:app"', ['a@1:']],
  ['another name', 'my-langgraph.json', '{"graphs": {"a": "./x.py:app"}}', []],
]

test.each(CASES)('%s', (_, path, text, expected) => {
  expect(told(langgraphConfig, path, text)).toEqual(expected)
})
