import { expect, test } from '@jest/globals'
import { a2aCard } from '../../src/detect/manifests/a2a-card.ts'
import { judged } from './manifest-table.ts'

const PATH = '.well-known/agent-card.json'

test.each([
  [
    '{"name": "a",\n"url": "https://a.example/a2a",\n"protocolVersion": "0.3.0",\n"skills": [{"id": "x"}]}',
    'net.public_endpoint:2 multi.a2a:3',
  ],
  ['{"url": "http://localhost:9999/",\n"capabilities": {},\n"skills": []}', 'multi.a2a:2'],
  [
    '{"skills": [],\n"supportedInterfaces": [\n{"url": "https://a.example"}]}',
    'multi.a2a:2 net.public_endpoint:3',
  ],
  ['{"skills": [],\n"protocol": {"type": "a2a"}}', 'multi.a2a:2'],
])('a card is a declaration: %j', (text, shared) => {
  expect(judged(a2aCard, PATH, text)).toEqual({ kind: 'a2a-card', role: 'declaration', agents: {}, shared })
})

test.each([
  [PATH, '{"name": "a", "url": "https://a.example", "skills": ["sword"]}'],
  ['game/agent.json', '{"name": "npc", "skills": [{"name": "jump"}], "capabilities": {}}'],
  ['agents.json', '{"skills": [], "protocol": {"type": "a2a"}}'],
  [PATH, '{"skills": [],'],
])('%s with %j is none', (path, text) => {
  expect(judged(a2aCard, path, text)).toBeNull()
})
