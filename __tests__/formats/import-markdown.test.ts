import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { at, factorsOf, layersOf, mitigationsOf, readText } from './read.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/imports-markdown/${name}`, import.meta.url), 'utf8')
const TITLE = '# Deckhand AI agent: threat model\n\n'
const read = (body: string, path = 'docs/threat-model.md') => readText(TITLE + body, path)
const control = async (line: string): Promise<string | undefined> =>
  mitigationsOf((await read(`## Threats\n\n### T1: Steered\n\nMitigations:\n\n- ${line}\n`)).model)[0]?.split(
    ' ',
  )[0]

describe('a document with headings and bullets', () => {
  test('is read as far as it says something', async () => {
    const { model, problems, reader } = await readText(fixture('bosun.md'), 'docs/bosun-threat-model.md')
    expect([reader, problems]).toEqual(['markdown-prose', []])
    expect(model.agent).toMatchObject({
      id: { value: 'bosun' },
      name: 'Bosun',
      description: 'Bosun is an LLM agent that answers berth requests and books cranes through two tools.',
      owner: { value: '@harbour/platform', place: { line: 3 } },
    })
    expect(model.review).toMatchObject({ by: null, on: { value: '2026-08-14', place: { line: 4 } } })
    expect(model.cvss).toMatchObject({ base: 7.1, vector: null, place: { line: 12 } })
    expect(model.threats.map(({ id, title, place }) => `${id} ${title} ${at(place)}`)).toEqual([
      'T1 A request steers the agent 16:1',
      'T2 The booking tool is called in a loop (ASI02) 34:1',
      'T3 Stolen token 54:1',
    ])
    expect(model.threats[1]).toMatchObject({ refs: ['ASI02'], cvss: { place: { line: 41 } } })
    expect(model.threats[0]?.mitigations.map(({ value }) => value)).toContain('tool-allowlist')
    expect(mitigationsOf(model)).toEqual([
      'prompt-injection-filtering=in-place stated 22:3',
      'rate-limiting=unknown prose 23:3',
      'tool-allowlist=partial stated 24:3',
      'egress-control=absent stated 25:3',
      'output-validation=planned prose 26:3',
      'human-in-the-loop=in-place prose 27:3',
      'adversarial-testing=planned prose 28:3',
      'audit-logging=planned prose 29:7',
      'sandboxing=unknown prose 30:3',
      'kill-switch=absent prose 32:36',
      'circuit-breaker=planned stated 38:3',
      'short-lived-credentials=planned prose 58:8',
    ])
  })
})

describe('a document with tables', () => {
  test('is read as far as it says something', async () => {
    const { model, problems } = await readText(
      fixture('quartermaster.md'),
      'services/store/docs/threat-model.md',
    )
    expect(problems).toEqual([])
    expect([model.agent.id.value, model.agent.name]).toEqual([
      'quartermaster-ai-assistant',
      'Quartermaster AI assistant',
    ])
    expect(factorsOf(model)).toEqual(['autonomy=0.5 9:1', 'tools=0.5 10:1', 'self_mod=0 12:1'])
    expect(model.threats.map(({ id, layer, title }) => [id, layer, title])).toEqual([
      ['T1', 'L7', 'A mail claims to be a captain'],
      ['T2', 'L2', 'A stock list is poisoned'],
      ['T3', null, 'Orders flood the supplier'],
    ])
    expect(mitigationsOf(model).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'agent-identity=in-place stated',
      'memory-retention-limits=unknown stated',
      'sandboxing=unknown stated',
      'rate-limiting=planned stated',
      'human-in-the-loop=in-place stated',
      'audit-logging=planned stated',
      'least-privilege=absent stated',
      'kill-switch=unknown stated',
      'secrets-isolation=planned stated',
    ])
    expect(layersOf(model)).toEqual(['L4=stated 34:1'])
  })
})

describe('a mark never makes its words better than they are', () => {
  test.each([
    ['✅ Sandboxing', 'sandboxing=in-place'],
    ['Sandboxing ✅', 'sandboxing=in-place'],
    ['**Sandboxing** - implemented', 'sandboxing=in-place'],
    ['[implemented] Sandboxing', 'sandboxing=in-place'],
    ['✅ All tools run in a gVisor sandbox', 'sandboxing=in-place'],
    ['All tools run in a gVisor sandbox.', 'sandboxing=in-place'],
    ['✅ Sandboxing ❌', 'sandboxing=absent'],
    ['✅ partial: Sandboxing', 'sandboxing=partial'],
    ['✅ Sandboxing (planned)', 'sandboxing=planned'],
    ['✅ VPN kill switch', 'kill-switch=unknown'],
    ['✅ Sandboxing (can be added for partners on request)', 'sandboxing=unknown'],
    ['✅ Tools should run in a sandbox', 'sandboxing=planned'],
    ['✅ Sandbox identified as a mitigation', 'sandboxing=unknown'],
    ['❌ Tools run in a sandbox', 'sandboxing=absent'],
    ['⚠️ Sandboxing', 'sandboxing=partial'],
    ['planned: Sandboxing', 'sandboxing=planned'],
    ['? Sandboxing', 'sandboxing=unknown'],
    ['Sandboxing', 'sandboxing=unknown'],
    ['Use a sandbox for every tool', 'sandboxing=planned'],
    ['Tools are not sandboxed.', 'sandboxing=absent'],
    ['taint tracking, tool gating, human approval', 'human-in-the-loop=unknown'],
    ['Firewall kill switch blocks all traffic outside the VPN', 'kill-switch=unknown'],
    ['~~✅~~ Sandboxing', 'sandboxing=unknown'],
    ['<b>✅</b> Sandboxing', 'sandboxing=in-place'],
    ['✅ n\u200Bot yet: Sandboxing', 'sandboxing=unknown'],
    ['✅ Sandboxing is n\u043Et used', 'sandboxing=unknown'],
    ['i\u043Cplemented: Sandboxing', 'sandboxing=unknown'],
    ['[x] Sandboxing', 'sandboxing=unknown'],
    ['[ ] ✅ Sandboxing', 'sandboxing=planned'],
  ])('%s', async (line, expected) => {
    expect(await control(line)).toBe(expected)
  })

  test.each([
    ['two claims: the weaker', '- ✅ Sandboxing\n- ⚠️ Sandboxing', 'sandboxing=partial'],
    [
      'a denial elsewhere',
      '- ✅ Sandboxing\n\n## Residual risks\n\nThe browser tool has no sandbox.',
      'sandboxing=unknown',
    ],
    [
      'advice elsewhere takes nothing back',
      '- ✅ Sandboxing\n\n## Recommendations\n\n- Use a sandbox',
      'sandboxing=in-place',
    ],
    [
      'what is out of scope is not read',
      '- Sandboxing\n\n## Out of scope\n\n- ✅ Sandboxing',
      'sandboxing=unknown',
    ],
    [
      'text about the attack is not read',
      '\n### T2: Escape\n\nThe agent runs in a sandbox.\n\nControls:\n\n- Sandboxing',
      'sandboxing=unknown',
    ],
  ])('%s', async (_, lines, expected) => {
    const { model } = await read(`## Threats\n\n### T1: Steered\n\nMitigations:\n\n${lines}\n`)
    expect(mitigationsOf(model)[0]?.split(' ')[0]).toBe(expected)
  })

  test.each([
    ['Planned controls', 'planned'],
    ['Required mitigations', 'planned'],
    ['Mitigations (not yet implemented)', 'planned'],
    ['Controls', 'unknown'],
    ['Controls in place', 'in-place'],
    ['Current defences', 'in-place'],
  ])('under "%s" a bare name is %s', async (heading, status) => {
    const { model } = await read(`## ${heading}\n\n- Sandboxing of every tool\n`)
    expect(model.mitigations[0]).toMatchObject({ id: 'sandboxing', status, source: 'prose' })
  })
})

test('a heading that says "in place" does not speak for what can be switched on', async () => {
  const body = '## Controls in place\n\n- Sandboxing (can be switched on for every tool)\n- VPN kill switch\n'
  expect((await read(body)).model.mitigations.map(({ id, status }) => `${id}=${status}`)).toEqual([
    'sandboxing=unknown',
    'kill-switch=unknown',
  ])
})

describe('what is not said stays absent', () => {
  test.each([
    ['two bases', 'CVSS base: 7.1\n\nCVSS base: 5.0\n'],
    ['a vector of another version', 'CVSS: CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\n'],
    ['a base within a sentence', 'An attack of CVSS base 9.8 was seen elsewhere.\n'],
    ['a base above ten', 'CVSS base: 11\n'],
  ])('no CVSS base: %s', async (_, line) => {
    expect((await read(`${line}\n## Threats\n\n### T1: Steered\n`)).model.cvss).toBeNull()
  })

  test('a review that is no day, an id that is none, an owner that is a list', async () => {
    const front = '---\nagent: Deck Hand\nowner: [a, b]\nlast_reviewed: 2026-02-30\n---\n'
    const { model } = await readText(
      `${front}${TITLE}## Threats\n\n### T1: Steered\n`,
      'docs/threat-model.md',
    )
    expect([model.agent.id.value, model.agent.owner, model.review]).toEqual(['deckhand-ai-agent', null, null])
  })

  test.each([
    ['docs/deckhand-threat-model.md', '# Threat model', 'deckhand'],
    ['services/deckhand/docs/threat-model.md', '# Threat model', 'deckhand'],
    ['docs/THREAT_MODEL.md', '# Threat model', 'threat-model'],
    ['docs/THREAT_MODEL.md', '# Threat Model & STRIDE analysis — Deckhand (v2)', 'deckhand'],
    ['docs/THREAT_MODEL.md', '---\nagent: hand-2\n---\n# Threat model', 'hand-2'],
  ])('the id of %s under "%s" is %s', async (path, title, id) => {
    const text = `${title}\n\nThis document covers the LLM agent of the deck.\n\n## Threats\n\n### T1: Steered\n`
    expect((await readText(text, path)).model.agent.id.value).toBe(id)
  })
})
