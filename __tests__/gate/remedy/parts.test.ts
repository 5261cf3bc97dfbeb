import { describe, expect, it } from '@jest/globals'
import { partCost } from '../../../src/gate/remedy/cost.ts'
import { besideListing, writtenIn } from '../../../src/gate/remedy/formats.ts'
import { includes, keyOf, withParts } from '../../../src/gate/remedy/part-set.ts'
import { restored, valueBefore, wasStated } from '../../../src/gate/remedy/restore.ts'
import { wordsOf } from '../../../src/gate/remedy/words.ts'
import { native } from '../../../src/formats/native.ts'
import type { FormatId, ThreatModel } from '../../../src/model/threat-model.ts'
import type { Place } from '../../../src/source/place.ts'
import type { RemedyPart } from '../../../src/verdict/remedy.ts'
import { stated } from './ways-told.ts'

const at = (path: string, line = 1): Place => ({ path, line, column: 1 })
const factor = (
  id: 'tools' | 'opacity',
  from: number,
  to: number,
  gone: readonly string[] = [],
): RemedyPart => ({
  kind: 'factor',
  id,
  from,
  to,
  without: gone.map((path) => ({ id: 'exec.shell', place: at(path) })),
})
const input = (id: 'cvss' | 'tools', atMost: number, atLeast = 0): RemedyPart => ({
  kind: 'input',
  id,
  atLeast,
  atMost,
})
const put = (evidence: 'stated' | 'any' | 'path' | 'new-path'): RemedyPart => ({
  kind: 'mitigation',
  id: 'sandboxing',
  evidence,
})

const PARTS: Readonly<Record<string, RemedyPart>> = {
  stated: put('stated'),
  shown: put('path'),
  factor: factor('tools', 1, 0),
  raise: { kind: 'raise', id: 'tools', to: 0.8 },
  input: input('tools', 0.5),
  cvss: input('cvss', 5),
  claim: { kind: 'claim', strength: 'none' },
  restore: { kind: 'restore', subject: 'cvss', value: '4' },
  power: { kind: 'power', id: 'exec.shell', places: [at('a.md', 2)] },
  capability: { kind: 'capability', id: 'net.fetch' },
  layer: { kind: 'layer', id: 'L4' },
  review: { kind: 'review' },
}

async function modelOf(text: object): Promise<ThreatModel> {
  const whole = { 'agent-threat-model': 1, agent: { id: 'coder' }, ...text }
  const { models } = await native.read(JSON.stringify(whole), 'agents/coder.aivss.yml')
  const [model] = models
  if (model === undefined) throw new Error('no model')
  return model
}

const EMPTY = await modelOf({})
const FULL = await modelOf({
  agent: { id: 'coder', exposure: 'public' },
  cvss: 4,
  'exploit-maturity': 'attacked',
  'mitigation-strength': 'partial',
  aivss: 'AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H',
  factors: { tools: 0.5, autonomy: 0.2 },
  mitigations: { 'kill-switch': { status: 'planned' }, sandboxing: { status: 'partial' } },
  threats: [
    { id: 'T1', title: 'One', cvss: 6 },
    { id: 'T2:a', title: 'Two', cvss: 5 },
  ],
})

describe('what the form of a model has room for', () => {
  const rooms: readonly (readonly [FormatId, string])[] = [
    ['native', 'model'],
    ['markdown', 'model'],
    ['listing', 'model: factor raise input claim restore, beside'],
    ['aivss-0.8', 'model: factor raise input cvss claim restore, nowhere'],
    ['aivss-1.0', 'model: cvss, nowhere'],
    ['markdown-prose', 'model: stated input cvss, nowhere'],
    ['owasp-tml', 'model: factor raise input cvss, nowhere'],
    ['otm', 'model: factor raise input cvss, nowhere'],
    ['threatcl', 'model: factor raise input cvss, nowhere'],
    ['threat-composer', 'nowhere'],
    ['agentaz', 'nowhere'],
    ['sarif', 'nowhere'],
  ]
  const rest = [
    'stated',
    'shown',
    'power',
    'capability',
    'layer',
    'review',
    'factor',
    'raise',
    'input',
    'cvss',
    'claim',
    'restore',
  ]

  it.each(rooms)('%s: %s', (format, room) => {
    const [some, otherwise = some] = room.split(', ')
    const named = some?.startsWith('model: ') === true ? some.slice(7).split(' ') : []
    for (const name of rest) {
      const part = PARTS[name]
      if (part === undefined) throw new Error(name)
      const written = writtenIn({ ...EMPTY, format }, part)
      expect([name, written]).toEqual([name, named.includes(name) ? 'model' : otherwise])
    }
  })

  it('factors of a listing that a native model names stand in the listing', () => {
    const through: ThreatModel = {
      ...EMPTY,
      listing: { value: 'agents/coder.txt', place: at('a') },
      factorNames: 'listing',
    }
    const told = ['factor', 'raise', 'input', 'cvss', 'stated', 'review'].map((name) =>
      writtenIn(through, PARTS[name] ?? { kind: 'review' }),
    )
    expect(told).toEqual(['listing', 'listing', 'listing', 'model', 'model', 'model'])
    expect(writtenIn({ ...through, factorNames: 'standard' }, factor('tools', 1, 0))).toBe('model')
    expect(writtenIn({ ...through, listing: null }, factor('tools', 1, 0))).toBe('model')
  })

  it('the native model beside a listing takes its name, and declares no score', () => {
    const declared = { aivss: 5, severity: null, place: at('a') }
    const beside = besideListing(
      { ...EMPTY, format: 'listing', path: 'services/x/agents.d/coder-threat-model.txt', declared },
      (path) => path.replace('services/x/', ''),
    )
    expect(beside).toMatchObject({
      format: 'native',
      path: 'services/x/agents.d/coder-threat-model.aivss.yml',
      place: { path: 'services/x/agents.d/coder-threat-model.aivss.yml', line: 1, column: 1 },
      listing: { value: 'agents.d/coder-threat-model.txt', place: { line: 1, column: 1 } },
      declared: null,
    })
  })
})

describe('sets of changes', () => {
  const joined: readonly (readonly [string, RemedyPart, RemedyPart, RemedyPart | null])[] = [
    ['stronger evidence stays', put('any'), put('new-path'), put('new-path')],
    ['weaker evidence adds nothing', put('path'), put('stated'), put('path')],
    [
      'a factor falls to the lower value, without the powers of both',
      factor('tools', 0.5, 0, ['a', 'b']),
      factor('tools', 1, 0.5, ['b', 'c']),
      factor('tools', 1, 0, ['a', 'b', 'c']),
    ],
    [
      'a factor is raised to the higher value',
      { kind: 'raise', id: 'tools', to: 0.5 },
      { kind: 'raise', id: 'tools', to: 0.8 },
      { kind: 'raise', id: 'tools', to: 0.8 },
    ],
    [
      'a factor that was raised far enough stays',
      { kind: 'raise', id: 'tools', to: 0.8 },
      { kind: 'raise', id: 'tools', to: 0.5 },
      { kind: 'raise', id: 'tools', to: 0.8 },
    ],
    ['an input is at most the lower value', input('tools', 0.5), input('tools', 0.2), input('tools', 0.2)],
    ['an input that is low enough stays', input('tools', 0.2), input('tools', 0.5), input('tools', 0.2)],
    [
      'no claim is less than a partial one',
      { kind: 'claim', strength: 'partial' },
      { kind: 'claim', strength: 'none' },
      { kind: 'claim', strength: 'none' },
    ],
    [
      'a partial claim does not follow none',
      { kind: 'claim', strength: 'none' },
      { kind: 'claim', strength: 'partial' },
      { kind: 'claim', strength: 'none' },
    ],
    ['a factor cannot rise and fall', { kind: 'raise', id: 'tools', to: 0.5 }, factor('tools', 1, 0), null],
    [
      'a power cannot go and be stated',
      { kind: 'capability', id: 'exec.shell' },
      { kind: 'power', id: 'exec.shell', places: [] },
      null,
    ],
    [
      'a claim cannot be lowered and stated again',
      { kind: 'claim', strength: 'none' },
      { kind: 'restore', subject: 'mitigation-strength', value: 'strong' },
      null,
    ],
    [
      'a factor cannot be stated again and fall',
      { kind: 'restore', subject: 'tools', value: '0.5' },
      factor('tools', 1, 0),
      null,
    ],
    ['a review is one', { kind: 'review' }, { kind: 'review' }, { kind: 'review' }],
  ]

  it.each(joined)('%s', (_name, one, other, both) => {
    expect(withParts([one], [other])).toEqual(both === null ? null : [both])
  })

  it('are told in one order: what is done, what is said, who looks at it', () => {
    const { stated: mitigation, power, factor: fall, capability, claim, layer, review } = PARTS
    const ordered = [
      mitigation,
      power,
      fall,
      factor('opacity', 1, 0),
      capability,
      claim,
      PARTS['restore'],
      input('cvss', 5),
      layer,
      review,
    ]
    const parts = ordered.flatMap((part) => part ?? [])
    const kinds = (set: readonly RemedyPart[] | null): readonly string[] | undefined =>
      set?.map((part) => ('id' in part ? part.id : part.kind))
    expect(kinds(withParts([], parts.filter(({ kind }) => kind !== 'restore').toReversed()))).toEqual([
      'sandboxing',
      'exec.shell',
      'opacity',
      'tools',
      'net.fetch',
      'claim',
      'cvss',
      'L4',
      'review',
    ])
    expect(
      kinds(withParts([], parts.filter(({ kind }) => kind !== 'input').toReversed()))?.slice(5, 8),
    ).toEqual(['claim', 'restore', 'L4'])
    expect(
      kinds(
        withParts(
          [],
          [
            { kind: 'layer', id: 'L2' },
            { kind: 'raise', id: 'tools', to: 1 },
            { kind: 'capability', id: 'rag' },
            { kind: 'layer', id: 'L1' },
          ],
        ),
      ),
    ).toEqual(['rag', 'tools', 'L1', 'L2'])
  })

  it('have one key each', () => {
    expect(keyOf([put('any'), { kind: 'review' }])).toBe(
      '[{"kind":"mitigation","id":"sandboxing","evidence":"any"},{"kind":"review"}]',
    )
    expect(keyOf([])).toBe('[]')
  })

  it('ask as much as others, or more', () => {
    const tables: readonly (readonly [RemedyPart, RemedyPart, boolean])[] = [
      [factor('tools', 1, 0), factor('tools', 1, 0.5), true],
      [factor('tools', 1, 0.5), factor('tools', 1, 0.5), true],
      [factor('tools', 1, 0.5), factor('tools', 1, 0), false],
      [factor('tools', 1, 0), factor('opacity', 1, 0), false],
      [put('path'), put('stated'), true],
      [put('stated'), put('path'), false],
      [input('tools', 0.2), input('tools', 0.5), false],
      [input('tools', 0.2), input('tools', 0.2), false],
      [{ kind: 'claim', strength: 'none' }, { kind: 'claim', strength: 'partial' }, true],
      [{ kind: 'layer', id: 'L1' }, { kind: 'layer', id: 'L2' }, false],
      [{ kind: 'review' }, { kind: 'review' }, true],
    ]
    expect(tables.map(([one, other]) => includes([one], [other]))).toEqual(tables.map(([, , told]) => told))
    expect(includes([put('path'), { kind: 'review' }], [{ kind: 'review' }])).toBe(true)
    expect(includes([{ kind: 'review' }], [put('path'), { kind: 'review' }])).toBe(false)
    expect(includes([], [])).toBe(true)
  })
})

describe('what asks less stands first', () => {
  const planned = (status: ThreatModel['mitigations'][number]['status']): ThreatModel => ({
    ...EMPTY,
    mitigations: FULL.mitigations.filter(({ id }) => id === 'sandboxing').map((one) => ({ ...one, status })),
  })
  const less: readonly (readonly [string, () => number, () => number])[] = [
    [
      'what is in place than what is partly',
      () => partCost(put('stated'), planned('in-place')),
      () => partCost(put('stated'), planned('partial')),
    ],
    [
      'what is partly there than what is planned',
      () => partCost(put('stated'), planned('partial')),
      () => partCost(put('stated'), planned('planned')),
    ],
    [
      'what is planned than what is unknown',
      () => partCost(put('stated'), planned('planned')),
      () => partCost(put('stated'), planned('unknown')),
    ],
    [
      'what is unknown than what is absent',
      () => partCost(put('stated'), planned('unknown')),
      () => partCost(put('stated'), planned('absent')),
    ],
    [
      'what is absent than what is said not to apply',
      () => partCost(put('stated'), planned('absent')),
      () => partCost(put('stated'), planned('not-applicable')),
    ],
    [
      'what is planned than what nobody mentioned',
      () => partCost(put('stated'), planned('planned')),
      () => partCost(put('stated'), EMPTY),
    ],
    [
      'what is mentioned than any other',
      () => partCost(put('any'), FULL),
      () => partCost({ kind: 'mitigation', id: 'watermarking' as 'sandboxing', evidence: 'any' }, FULL),
    ],
    ['words than a link', () => partCost(put('stated'), EMPTY), () => partCost(put('any'), EMPTY)],
    ['a link than a file', () => partCost(put('any'), EMPTY), () => partCost(put('path'), EMPTY)],
    ['a file than a new one', () => partCost(put('path'), EMPTY), () => partCost(put('new-path'), EMPTY)],
    [
      'half a fall than a whole one',
      () => partCost(factor('tools', 1, 0.5), EMPTY),
      () => partCost(factor('tools', 1, 0), EMPTY),
    ],
    [
      'a fall of a half than the same one to nothing',
      () => partCost(factor('tools', 1, 0.5), EMPTY),
      () => partCost(factor('tools', 0.5, 0), EMPTY),
    ],
    [
      'what was given to the agent than what comes with its model',
      () => partCost(factor('tools', 1, 0), EMPTY),
      () => partCost(factor('opacity', 1, 0), EMPTY),
    ],
    [
      'a fall without powers that go than one with them',
      () => partCost(factor('tools', 1, 0), EMPTY),
      () => partCost(factor('tools', 1, 0, ['a']), EMPTY),
    ],
    [
      'a power at one place than at two',
      () => partCost({ kind: 'power', id: 'rag', places: [at('a')] }, EMPTY),
      () => partCost({ kind: 'power', id: 'rag', places: [at('a'), at('b')] }, EMPTY),
    ],
    [
      'to state a power than to take it away',
      () => partCost({ kind: 'capability', id: 'rag' }, EMPTY),
      () => partCost({ kind: 'power', id: 'rag', places: [at('a')] }, EMPTY),
    ],
    [
      'an input that may be anything than one that may not',
      () => partCost(input('tools', 1), EMPTY),
      () => partCost(input('tools', 0), EMPTY),
    ],
    [
      'a CVSS that may be anything than a factor that may be little',
      () => partCost(input('cvss', 9), EMPTY),
      () => partCost(input('tools', 0.5), EMPTY),
    ],
    [
      'words than a claim',
      () => partCost({ kind: 'layer', id: 'L1' }, EMPTY),
      () => partCost({ kind: 'claim', strength: 'none' }, EMPTY),
    ],
    [
      'a claim than a review',
      () => partCost({ kind: 'claim', strength: 'none' }, EMPTY),
      () => partCost({ kind: 'review' }, EMPTY),
    ],
    [
      'a review than a control',
      () => partCost({ kind: 'review' }, EMPTY),
      () => partCost(put('stated'), planned('partial')),
    ],
    [
      'what was stated before than a raise',
      () => partCost({ kind: 'restore', subject: 'cvss', value: '4' }, EMPTY),
      () => partCost({ kind: 'raise', id: 'tools', to: 1 }, EMPTY),
    ],
  ]
  it.each(less)('%s', (_name, one, other) => {
    expect(one()).toBeLessThan(other())
  })
})

describe('what the base stated', () => {
  const told: readonly (readonly [string, string | null, boolean])[] = [
    ['tools', '0.5', true],
    ['opacity', null, false],
    ['cvss', '4', true],
    ['exploit-maturity', 'attacked', true],
    ['mitigation-strength', 'partial', true],
    ['exposure', 'public', true],
    ['aivss', 'AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H', true],
    ['ssvc', null, false],
    ['mitigation:kill-switch', 'planned', true],
    ['mitigation:sandboxing', 'partial', true],
    ['mitigation:least-agency', null, false],
    ['threat:T1', null, true],
    ['threat:T1:aivss', null, true],
    ['threat:T1:tools', null, true],
    ['threat:T2:a', null, true],
    ['threat:T2', null, false],
    ['nonsense', null, false],
  ]
  it.each(told)('%s was %s', (subject, value, was) => {
    expect([valueBefore(FULL, subject), wasStated(FULL, subject)]).toEqual([value, was])
  })

  it('is silent where the base said nothing', () => {
    const subjects = [
      'cvss',
      'exploit-maturity',
      'mitigation-strength',
      'exposure',
      'aivss',
      'ssvc',
      'threat:T1',
    ]
    expect(subjects.filter((subject) => wasStated(EMPTY, subject))).toEqual([])
    for (const subject of ['opacity', 'nonsense', 'mitigation:least-agency', 'threat:T9'])
      expect(restored(EMPTY, FULL, subject)).toBe(EMPTY)
  })

  it('comes back by itself, and nothing else with it', () => {
    const keys: readonly (readonly [string, (model: ThreatModel) => unknown])[] = [
      ['tools', ({ factors }) => factors],
      ['cvss', ({ cvss }) => cvss],
      ['exploit-maturity', ({ maturity }) => maturity],
      ['mitigation-strength', ({ strength }) => strength],
      ['exposure', ({ agent }) => agent.exposure],
      ['aivss', ({ profile }) => profile],
      ['mitigation:kill-switch', ({ mitigations }) => mitigations],
      ['threat:T1', ({ threats }) => threats],
    ]
    for (const [subject] of keys) {
      const model = restored(EMPTY, FULL, subject)
      const changed = keys.filter(([, part]) => JSON.stringify(part(model)) !== JSON.stringify(part(EMPTY)))
      expect([subject, changed.map(([name]) => name)]).toEqual([subject, [subject]])
    }
    expect(restored(EMPTY, FULL, 'tools').factors).toEqual({ tools: FULL.factors.tools })
    expect(restored(EMPTY, FULL, 'exposure').agent).toEqual({ ...EMPTY.agent, exposure: FULL.agent.exposure })
    expect(restored(EMPTY, FULL, 'threat:T2:a').threats).toEqual([FULL.threats[1]])
  })

  it('leaves everything in the order in which the base has it', () => {
    const now = {
      ...FULL,
      mitigations: FULL.mitigations.filter(({ id }) => id !== 'sandboxing'),
      factors: { autonomy: FULL.factors.autonomy },
    } as ThreatModel
    expect(restored(now, FULL, 'mitigation:sandboxing').mitigations).toEqual(FULL.mitigations)
    const both = { ...FULL.factors, tools: { ...EMPTY.place, value: 0, why: null, place: EMPTY.place } }
    const again = restored({ ...FULL, factors: both }, FULL, 'tools')
    expect(JSON.stringify(again.factors)).toBe(JSON.stringify(restored(FULL, FULL, 'tools').factors))
    expect(
      Object.keys(restored({ ...FULL, factors: { tools: both.tools } }, FULL, 'autonomy').factors),
    ).toEqual(['autonomy', 'tools'])
  })

  it('of a threat: its CVSS, and what it states for itself', async () => {
    const own = (tools: number): ThreatModel['threats'][number]['own'] => ({
      factors: { tools: { value: tools, why: null, place: EMPTY.place } },
      maturity: null,
      strength: null,
      declared: null,
    })
    const [one, two] = FULL.threats
    if (one === undefined || two === undefined) throw new Error('two threats')
    const before: ThreatModel = { ...FULL, threats: [{ ...one, own: own(0.9) }, two] }
    const now: ThreatModel = {
      ...FULL,
      threats: [
        { ...one, title: 'New title', cvss: null, own: own(0.1) },
        { ...two, cvss: null },
      ],
    }
    const [first, second] = restored(now, before, 'threat:T1').threats
    expect([first?.title, first?.cvss, first?.own, second]).toEqual([
      'New title',
      one.cvss,
      own(0.9),
      now.threats[1],
    ])
    const [factored] = restored(now, before, 'threat:T1:tools').threats
    expect([factored?.cvss, factored?.own?.factors]).toEqual([null, own(0.9)?.factors])
    expect(valueBefore(before, 'threat:T1:tools')).toBe('0.9')
    expect(restored(FULL, before, 'threat:T1:tools').threats).toEqual(FULL.threats)
    expect(restored(now, before, 'threat:T1:opacity').threats).toEqual(now.threats)
  })
})

describe('words of a change', () => {
  const words: readonly (readonly [RemedyPart, string])[] = [
    [put('stated'), 'put sandboxing in place and state how'],
    [put('any'), 'put sandboxing in place with evidence'],
    [put('path'), 'put sandboxing in place with evidence in the tree'],
    [put('new-path'), 'put sandboxing in place with evidence in a file that this change adds or edits'],
    [factor('tools', 1, 0), 'limit tools from 1 to 0 (read-only tools or none)'],
    [
      factor('tools', 1, 0.7),
      'limit tools from 1 to 0.7 (less than "broad high-authority tools (cloud, CI/CD, SQL, OT)" (1))',
    ],
    [
      factor('tools', 1, 0.2),
      'limit tools from 1 to 0.2 (less than "mixed read/write but tightly scoped or allowlisted" (0.5))',
    ],
    [
      factor('tools', 1, 0, ['a', 'b', 'c', 'd']),
      'limit tools from 1 to 0 (without exec.shell at a:1, b:1, c:1 and 1 more)',
    ],
    [
      {
        kind: 'factor',
        id: 'tools',
        from: 1,
        to: 0,
        without: [
          { id: 'rag', place: at('a', 3) },
          { id: 'exec.shell', place: at('b') },
          { id: 'rag', place: at('c') },
        ],
      },
      'limit tools from 1 to 0 (without rag at a:3, c:1 and exec.shell at b:1)',
    ],
    [{ kind: 'power', id: 'exec.shell', places: [at('a', 2), at('b')] }, 'take exec.shell away at a:2, b:1'],
    [{ kind: 'capability', id: 'rag' }, 'state the capability rag'],
    [{ kind: 'raise', id: 'tools', to: 0.8 }, 'raise tools to 0.8'],
    [{ kind: 'claim', strength: 'none' }, 'claim no mitigation strength'],
    [{ kind: 'claim', strength: 'partial' }, 'claim no more than partial mitigation strength'],
    [{ kind: 'restore', subject: 'cvss', value: '4' }, 'state cvss as 4 again, as before the change'],
    [{ kind: 'restore', subject: 'threat:T1', value: null }, 'state threat:T1 again, as before the change'],
    [input('cvss', 5), 'state the CVSS base, at most 5.0'],
    [input('tools', 0), 'state tools, at most 0.0'],
    [input('tools', 0.5, 0.5), 'state tools as 0.5'],
    [input('tools', 0.8, 0.5), 'state tools, from 0.5 to 0.8'],
    [{ kind: 'layer', id: 'L4' }, 'say something about the MAESTRO layer L4'],
    [{ kind: 'review' }, 'have the model as it then stands reviewed'],
  ]
  it.each(words)('%j', (part, text) => {
    expect(wordsOf([part], EMPTY, '0.8', null)).toEqual([text])
  })

  it('say where they are written once, where that is not the file of the model', () => {
    const parts = [put('stated'), factor('tools', 1, 0), { kind: 'review' } as const]
    const listing: ThreatModel = {
      ...EMPTY,
      format: 'listing',
      path: 'agents/coder.txt',
      factors: stated(0) as never,
    }
    expect(wordsOf(parts, listing, '0.8', 'agents/coder.txt')).toEqual([
      'put sandboxing in place and state how, in a native model that says "listing: agents/coder.txt" and repeats the CVSS base and multipliers that it prints',
      'limit tools from 1 to 0 (read-only tools or none)',
      'have the model as it then stands reviewed',
    ])
    const through: ThreatModel = {
      ...EMPTY,
      listing: { value: 'agents/coder.txt', place: at('a') },
      factorNames: 'listing',
    }
    expect(wordsOf(parts, through, '0.8', null)).toEqual([
      'put sandboxing in place and state how',
      'limit tools from 1 to 0 (read-only tools or none) (in agents/coder.txt)',
      'have the model as it then stands reviewed',
    ])
  })

  it('mean what the version says that is scored', () => {
    const told = (['0.5', '0.8', '0.9'] as const).map((version) =>
      wordsOf([factor('tools', 1, 0)], EMPTY, version, null),
    )
    expect(told).toEqual([
      ['limit tools from 1 to 0 (no external tools, simple deterministic capability)'],
      ['limit tools from 1 to 0 (read-only tools or none)'],
      ['limit tools from 1 to 0 (read-only tools or none)'],
    ])
    const only = (version: '0.5' | '0.8'): readonly string[] =>
      wordsOf([{ kind: 'factor', id: 'goal_planning', from: 1, to: 0, without: [] }], EMPTY, version, null)
    expect(only('0.8')).toEqual(only('0.5'))
  })
})
