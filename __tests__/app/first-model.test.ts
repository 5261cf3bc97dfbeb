import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { firstModel, freeId, placeFor, subjectsOf } from '../../src/app/first-model.ts'
import { firstPolicy } from '../../src/app/first-policy.ts'
import { firstWorkflow } from '../../src/app/first-workflow.ts'
import { effectivePolicy, readPolicy } from '../../src/app/find-policy.ts'
import { impliedFloors } from '../../src/model/capability-floors.ts'
import type { ArtefactFile } from '../../src/detect/detector.ts'
import { CAPABILITIES, type CapabilityId, isCapability } from '../../src/model/capabilities.ts'
import { NO_POWERS } from '../../src/model/capability-floors.ts'
import type { ThreatModel } from '../../src/model/threat-model.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { grantsOf } from '../../src/rules/artefact-grants.ts'
import { readText } from '../formats/read.ts'
import { ROOT } from '../support/run-built.ts'

let policy: Policy
beforeAll(async () => {
  policy = await effectivePolicy(null)
})

interface Given {
  readonly path?: string
  readonly role?: ArtefactFile['role']
  readonly agents?: readonly (readonly [id: string | null, powers: readonly CapabilityId[]])[]
  readonly powers?: readonly CapabilityId[]
}

function artefact({
  path = 'bot.md',
  role = 'agent',
  agents = [[null, []]],
  powers = [],
}: Given): ArtefactFile {
  const at = (ids: readonly CapabilityId[]): ArtefactFile['capabilities'] =>
    ids.map((id, index) => ({ id, line: index + 2, column: 1 }))
  return {
    path,
    file: path,
    kind: 'claude-subagent',
    role,
    agents: agents.map(([id, own]) => ({ id, line: 1, capabilities: at(own) })),
    capabilities: at(powers),
  }
}

async function modelsOf(found: ArtefactFile): Promise<readonly ThreatModel[]> {
  const taken = new Set<string>()
  return Promise.all(
    subjectsOf(found, () => true).map(async (subject) => {
      const id = freeId(subject.name, taken)
      taken.add(id)
      const read = await readText(firstModel(id, subject, policy), `.aivss/${id}.aivss.yml`)
      expect(read.problems).toEqual([])
      expect(read.reader).toBe('native')
      return read.model
    }),
  )
}

const EVERYTHING = Object.keys(CAPABILITIES).filter(isCapability)

describe('a first model', () => {
  it.each<Given>([
    {},
    { agents: [[null, ['exec.shell', 'fs.write']]] },
    { agents: [[null, EVERYTHING]] },
    { agents: [[null, ['limits.turns']]], powers: ['model.fixed'] },
    { role: 'capability', agents: [], powers: ['mcp.client', 'vcs.write'] },
    {
      agents: [
        ['a', ['rag']],
        ['b', ['exec.code']],
      ],
      powers: ['mcp.client'],
    },
    {
      agents: [
        ['same', ['rag']],
        ['same', ['exec.code']],
      ],
    },
    {
      agents: [
        [null, ['rag']],
        [null, ['exec.code']],
      ],
    },
    { path: "bots/it's: [a] #1 {x}, & more/agent.md" },
    { path: '- dash\n: "line" ##[error]\u202E\u{E0041}/ü.md' },
    { path: 'true' },
    { path: '007.md' },
    { path: '1e3.md' },
    {
      agents: [
        ['# x: !y &a *b', []],
        ['\u001B[31mred\u001B[0m', []],
      ],
    },
  ])('is read back without a problem and names what it covers: %j', async (given) => {
    const found = artefact(given)
    for (const model of await modelsOf(found)) {
      const granted = grantsOf(model, [found]).map(({ id }) => id)
      const powers = granted.filter((id) => !NO_POWERS.has(id))
      expect(new Set(model.capabilities.map(({ value }) => value))).toEqual(new Set(powers))
      const floors = impliedFloors(granted)
      expect(Object.entries(model.factors).map(([factor, { value }]) => [factor, value])).toEqual(
        expect.arrayContaining(floors.map(({ factor, least }) => [factor, least])),
      )
      expect(Object.keys(model.factors)).toHaveLength(floors.length)
    }
  })

  it('states nothing that only a person can know', async () => {
    const [model] = await modelsOf(artefact({ agents: [[null, EVERYTHING]] }))
    expect(model).toMatchObject({ cvss: null, review: null, maturity: null, strength: null, layers: {} })
    expect(model?.agent).toMatchObject({ owner: null, exposure: null, description: null })
    for (const { why } of Object.values(model?.factors ?? {})) expect(why).toMatch(/^Proposed, to be judged/)
  })

  it('lists the mitigations of the raised factors and of the policy as unknown', async () => {
    const [model] = await modelsOf(artefact({ agents: [[null, ['exec.shell']]] }))
    expect(new Set(model?.mitigations.map(({ status }) => status))).toEqual(new Set(['unknown']))
    const ids = model?.mitigations.map(({ id }) => id) ?? []
    expect(ids).toEqual(expect.arrayContaining(['sandboxing', 'egress-control', 'audit-logging']))
    expect(ids).not.toContain('memory-isolation')
  })

  it('names each of several agents by its id, and one alone by the path', async () => {
    const several = await modelsOf(
      artefact({
        path: 'langgraph.json',
        agents: [
          ['chat', []],
          ['plan', []],
        ],
      }),
    )
    expect(several.map(({ agent }) => agent.artefacts[0]?.value)).toEqual([
      'langgraph.json#chat',
      'langgraph.json#plan',
    ])
    const [one] = await modelsOf(artefact({ path: 'langgraph.json', agents: [['chat', []]] }))
    expect(one?.agent).toMatchObject({ id: { value: 'chat' }, artefacts: [{ value: 'langgraph.json' }] })
  })

  it.each([
    ['.claude/agents/code-reviewer.agent.md', 'Code reviewer'],
    ['bots/triage/agent.py', 'Triage agent'],
    ['.claude/settings.json', 'Claude settings'],
    ['app/(shop)/chat/[id]/route.ts', 'Chat route'],
    ['.mcp.json', 'Claude subagent'],
    ['\u202E.md', 'Agent'],
  ])('takes the name of %j from the file', async (path, name) => {
    expect(subjectsOf(artefact({ path }), () => true)[0]?.name).toBe(name)
  })
})

describe('an id', () => {
  it('is never taken twice', () => {
    const long = 'x'.repeat(80)
    expect(freeId('A b', new Set(['a-b', 'a-b-2']))).toBe('a-b-3')
    expect(freeId('日本', new Set())).toBe('agent')
    expect(freeId(long, new Set([long.slice(0, 64)]))).toMatch(/^x{58}-2$/)
  })
})

describe('the place of a model', () => {
  const place = async (text: string): Promise<string | null> => {
    const loaded = await readPolicy({ text: `version: 1\n${text}`, path: '.github/aivss-gate.yml' })
    if (!loaded.ok) throw new Error(loaded.problems[0]?.message)
    return placeFor('bot', loaded.policy)
  }
  it.each([
    ['', '.aivss/bot.aivss.yml'],
    ["models: ['**/*.aivss.{yml,json}']", '.aivss/bot.aivss.yml'],
    ["models: ['security/**/*.{yml,json}']", 'security/bot.yml'],
    ["models: ['agents/*/threat-model.yaml']", 'agents/bot/threat-model.yaml'],
    ["models: ['docs/*.md']", null],
    ["models: ['one.yml']", null],
    ["models: ['.git/*.yml']", null],
    ["ignore: ['.aivss/**']", null],
  ])('under %j is %j', async (text, expected) => {
    expect(await place(text)).toBe(expected)
  })
})

describe('the other first files', () => {
  it('are a valid policy that is balanced', async () => {
    const loaded = await readPolicy({ text: firstPolicy(), path: '.github/aivss-gate.yml' })
    expect(loaded).toMatchObject({ ok: true, policy: { preset: 'balanced' } })
    const uncommented = firstPolicy().replace(/^# (?=[a-z]+: )(?!yaml-language)/gm, '')
    expect(uncommented).toMatch(/^thresholds:/m)
    expect(await readPolicy({ text: uncommented, path: '.github/aivss-gate.yml' })).toMatchObject({
      ok: true,
    })
  })

  it('are the workflow of the documentation', () => {
    const documented = readFileSync(join(ROOT, 'examples/workflows/plain.yml'), 'utf8')
    expect(firstWorkflow()).toBe(documented.replace(/^#.*\n/, ''))
  })
})
