import { describe, expect, test } from '@jest/globals'
import { model, saysOf, verdictOf } from '../rules/judged.ts'

interface Move {
  readonly artefacts?: string
  readonly artefactsBefore?: string
  readonly listing?: string
  readonly evidence?: string
  readonly evidenceBefore?: string
  readonly edited?: readonly string[]
  /** Whether what moved is the same; left out, nothing moved. */
  readonly moved?: boolean
  readonly touched?: boolean
}

/** The level at which a base score that falls from a fail to a pass is told. */
async function levelOf(move: Move): Promise<readonly string[]> {
  const { artefacts = '', artefactsBefore = artefacts, evidence = '', evidenceBefore = '' } = move
  const text = (cvss: string, named: string, proof: string): string =>
    model({
      agent: `{id: a, artefacts: [${named}]}`,
      cvss,
      listing: move.listing ?? '',
      mitigations: proof === '' ? '' : `{sandboxing: {status: in-place, evidence: ["${proof}"]}}`,
    })
  const { findings } = await verdictOf({
    before: text('9.5', artefactsBefore, evidenceBefore),
    now: text('4', artefacts, evidence),
    edited: move.edited ?? [],
    tree: { 'a.txt': { kind: 'text', text: 'a: whole words\n' } },
    baseRest: {
      onlyTouched: () => move.touched ?? false,
      movedTo: (path) => (move.moved === undefined ? null : { path: `new/${path}`, isSame: move.moved }),
    },
  })
  return findings.filter(({ subject }) => subject === 'cvss').map(({ level }) => level)
}

interface Gone {
  readonly artefacts: string
  readonly there?: readonly string[]
  /** The artefacts of the agent that stays, and its base score. */
  readonly other?: string
  readonly cvss?: string
  readonly movedTo?: string
  readonly gap?: string
}

/** What is said of an agent whose model is gone. */
function saidOf({
  artefacts,
  there = [],
  other = '[]',
  cvss = '9',
  movedTo,
  gap,
}: Gone): Promise<readonly string[]> {
  const stays = model({ agent: `{id: stays, artefacts: ${other}}`, cvss })
  return saysOf('agent-removed', {
    before: {
      'gone.aivss.yml': model({ agent: `{id: gone, artefacts: ${artefacts}}`, cvss: '9' }),
      'stays.aivss.yml': stays,
    },
    now: { 'stays.aivss.yml': stays },
    rest: {
      hasFile: (path) => there.includes(path),
      gaps: gap === undefined ? [] : [{ path: gap, reason: 'too-large', message: 'm', agent: null }],
    },
    baseRest: { movedTo: () => (movedTo === undefined ? null : { path: movedTo, isSame: true }) },
  })
}

describe('an input that falls from a fail to a pass is an error unless something changed besides statements:', () => {
  test.each<[string, Move, string]>([
    ['an artefact that was named before', { artefacts: 'bot.yml', edited: ['bot.yml'] }, 'warn'],
    ['nothing', { artefacts: 'bot.yml' }, 'error'],
    [
      'an artefact that is named only now',
      { artefacts: 'bot.yml', artefactsBefore: '', edited: ['bot.yml'] },
      'error',
    ],
    [
      'an artefact that was only renamed',
      { artefacts: 'bot.yml', edited: ['bot.yml'], moved: true },
      'error',
    ],
    [
      'an artefact that became another under a new name',
      { artefacts: 'bot.yml', edited: ['bot.yml'], moved: false },
      'warn',
    ],
    ['comments of an artefact', { artefacts: 'bot.yml', edited: ['bot.yml'], touched: true }, 'error'],
    [
      'the policy, named as artefact',
      { artefacts: '.github/aivss-gate.yml', edited: ['.github/aivss-gate.yml'] },
      'error',
    ],
    ['the model, named as artefact', { artefacts: 'model.aivss.yml', edited: ['model.aivss.yml'] }, 'error'],
    [
      'a listing, named as artefact',
      { artefacts: 'page.md', listing: 'page.md', edited: ['page.md'] },
      'error',
    ],
    [
      'evidence that proves something and is new',
      { evidence: 'a.txt contains whole words', edited: ['a.txt'] },
      'warn',
    ],
    ['evidence that was there before', { evidence: 'a.txt contains whole words' }, 'error'],
    ['evidence that does not hold', { evidence: 'a.txt contains other words', edited: ['a.txt'] }, 'error'],
    [
      'evidence of which only comments are new',
      { evidence: 'a.txt contains whole words', edited: ['a.txt'], touched: true },
      'error',
    ],
    [
      'evidence that was named before',
      {
        evidence: 'a.txt contains other words',
        evidenceBefore: 'a.txt contains other words',
        edited: ['a.txt'],
      },
      'warn',
    ],
  ])('%s', async (_, move, level) => {
    expect(await levelOf(move)).toEqual([level])
  })
})

describe('the model of an agent is gone, and', () => {
  test.each<[string, Gone, readonly string[]]>([
    [
      'its artefact is still there',
      { artefacts: '[bot.yml]', there: ['bot.yml'] },
      ['error model :1 the threat model of gone is gone, but bot.yml is still there'],
    ],
    ['its artefact is gone too', { artefacts: '[bot.yml]' }, []],
    [
      'it had no artefact, and findings',
      { artefacts: '[]' },
      ['error model :1 the threat model of gone is gone, and it had findings that nothing answers'],
    ],
    [
      'two artefacts are there',
      { artefacts: '[bot.yml, "b.yml#x"]', there: ['bot.yml', 'b.yml'] },
      ['error model :1 the threat model of gone is gone, but bot.yml, b.yml are still there'],
    ],
    [
      'another model names the artefact',
      { artefacts: '[bot.yml]', there: ['bot.yml'], other: '[bot.yml]' },
      [],
    ],
    [
      'another model names the same pattern, which does not match itself',
      { artefacts: '["bot[12].yml"]', there: ['bot[12].yml'], other: '["bot[12].yml"]' },
      [],
    ],
    [
      'another model names the artefact, and scores less',
      { artefacts: '[bot.yml]', there: ['bot.yml'], other: '[bot.yml]', cvss: '1' },
      ['error model :1 the threat model of gone is gone, but bot.yml is still there'],
    ],
    [
      'another model names the whole file',
      { artefacts: '["bot.yml#x"]', there: ['bot.yml'], other: '[bot.yml]' },
      [],
    ],
    [
      'another model names another agent of the file',
      { artefacts: '["bot.yml#x"]', there: ['bot.yml'], other: '["bot.yml#y"]' },
      ['error model :1 the threat model of gone is gone, but bot.yml is still there'],
    ],
    [
      'a glob of another model would swallow it',
      { artefacts: '[bot.yml]', there: ['bot.yml'], other: '["*.yml"]' },
      ['error model :1 the threat model of gone is gone, but bot.yml is still there'],
    ],
    [
      'the artefact stands elsewhere now',
      { artefacts: '[bot.yml]', movedTo: 'new.yml' },
      ['error model :1 the threat model of gone is gone, but new.yml (bot.yml before) is still there'],
    ],
    [
      'the artefact stands elsewhere now, where another names it',
      { artefacts: '[bot.yml]', movedTo: 'new.yml', other: '[new.yml]' },
      [],
    ],
    ['its file could not be read', { artefacts: '[bot.yml]', there: ['bot.yml'], gap: 'gone.aivss.yml' }, []],
    ['nothing could be read', { artefacts: '[bot.yml]', there: ['bot.yml'], gap: '.' }, []],
    [
      'another file could not be read',
      { artefacts: '[bot.yml]', there: ['bot.yml'], gap: 'x' },
      ['error model :1 the threat model of gone is gone, but bot.yml is still there'],
    ],
  ])('%s', async (_, gone, told) => {
    expect((await saidOf(gone)).map((one) => one.replace(/ \| .*/, ''))).toEqual(told)
  })
})

test('a model that covers less than before', async () => {
  const text = (artefacts: string): string => model({ agent: `{id: a, artefacts: ${artefacts}}` })
  const told = (now: string, before: string) =>
    saysOf('agent-removed', { before: text(before), now: text(now), rest: { hasFile: () => true } })
  const less = 'error coverage :2 the threat model of a covers less than before, but'
  const help = 'Keep the model as long as the agent is in service; remove the artefact together with it.'
  expect(await told('[a.yml]', '[a.yml, b.yml]')).toEqual([`${less} b.yml is still there | ${help}`])
  expect(await told('[]', '[a.yml, b.yml]')).toEqual([`${less} a.yml, b.yml are still there | ${help}`])
  expect(await told('[a.yml, b.yml]', '[a.yml]')).toEqual([])
  expect(await told('["**"]', '["x/*.yml"]')).toEqual([])
  expect(await told('["x/*.yml"]', '["**"]')).toEqual([`${less} ** is still there | ${help}`])
})

test.each<[string, string, readonly string[], readonly [boolean | null, boolean]]>([
  ['of a file that the change edits', 'a.txt contains whole words', ['a.txt'], [true, true]],
  ['of a file that it leaves alone', 'a.txt contains whole words', ['b.txt'], [true, false]],
  ['that does not hold', 'a.txt contains other words', ['a.txt'], [false, false]],
  ['of a file that is not there', 'gone.txt', ['gone.txt'], [false, false]],
  ['on another site', 'https://example.org/report', ['', 'https://example.org/report'], [null, false]],
])('evidence %s, as the verdict marks it', async (_, proof, edited, told) => {
  const text = (name: string): string =>
    model({
      agent: `{id: a, name: ${name}}`,
      mitigations: `{sandboxing: {status: in-place, evidence: ["${proof}"]}}`,
    })
  const { agents } = await verdictOf({
    before: text('before'),
    now: text('now'),
    edited,
    tree: { 'a.txt': { kind: 'text', text: 'a: whole words\n' } },
  })
  const evidence = agents.flatMap(({ mitigations }) => mitigations.flatMap((one) => one.evidence))
  expect(evidence.map(({ holds, brought }) => [holds, brought])).toEqual([told])
})
