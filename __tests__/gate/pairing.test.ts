import { describe, expect, test } from '@jest/globals'
import { model, verdictOf } from '../rules/judged.ts'

type Side = Readonly<Record<string, string>>

interface Move {
  readonly before: Side
  readonly now: Side
  /** The files of the head. */
  readonly there?: readonly string[]
  /** Where files of the base stand by now. */
  readonly moves?: Readonly<Record<string, string>>
}

/** A model whose score tells it apart from the others: 7.2, 7.3, ... for the base scores 1, 2, ... */
const one = (id: string, cvss: number, artefacts: readonly string[] = []): string =>
  model({ agent: `{id: ${id}, artefacts: ${JSON.stringify(artefacts)}}`, cvss: String(cvss) })

/** Each agent: `id path change before`, its base score at the base. */
async function pairs({ before, now, there = [], moves = {} }: Move): Promise<readonly string[]> {
  const { agents } = await verdictOf({
    before,
    now,
    rest: { hasFile: (path) => there.includes(path) },
    baseRest: {
      movedTo: (path) => {
        const place = moves[path]
        return place === undefined ? null : { path: place, isSame: true }
      },
    },
  })
  const known = new Map(
    (await verdictOf({ now: before })).agents.map(({ score, inputs }) => [score.high, inputs[0]?.cvss]),
  )
  return agents
    .map(({ id, path, change, scoreBefore }) =>
      [id, path, change, scoreBefore === null ? '-' : known.get(scoreBefore.high)].join(' '),
    )
    .toSorted()
}

describe('an agent continues', () => {
  test.each<[string, Move, readonly string[]]>([
    [
      'the one of its id that stands in its file, though another comes first',
      { before: { a: one('x', 1), b: one('x', 2) }, now: { b: one('x', 3) } },
      ['x a removed 1', 'x b modified 2'],
    ],
    [
      'one of its id elsewhere; a second of the id is new',
      { before: { c: one('x', 1) }, now: { a: one('x', 2), b: one('x', 3) } },
      ['x a renamed 1', 'x b added -'],
    ],
    [
      'its own id rather than who names its artefact',
      {
        before: { a: one('x', 1, ['bot.yml']), b: one('y', 2) },
        now: { a: one('x', 3), b: one('y', 4, ['bot.yml']) },
        there: ['bot.yml'],
      },
      ['x a modified 1', 'y b modified 2'],
    ],
    [
      'who named its artefact, which is still there',
      { before: { a: one('x', 1, ['bot.yml']) }, now: { b: one('y', 2, ['bot.yml']) }, there: ['bot.yml'] },
      ['y b renamed 1'],
    ],
    [
      'nobody who named an artefact that is gone',
      { before: { a: one('x', 1, ['bot.yml']) }, now: { b: one('y', 2, ['bot.yml']) } },
      ['x a removed 1', 'y b added -'],
    ],
    [
      'nobody who named the same pattern: a new file below it may be another agent',
      {
        before: { a: one('x', 1, ['bots/*.yml']) },
        now: { b: one('y', 2, ['bots/*.yml']) },
        there: ['bots/*.yml'],
      },
      ['x a removed 1', 'y b added -'],
    ],
    [
      'who named its artefact before that moved',
      {
        before: { a: one('x', 1, ['bot.yml']) },
        now: { b: one('y', 2, ['new/bot.yml']) },
        there: ['new/bot.yml'],
        moves: { 'bot.yml': 'new/bot.yml' },
      },
      ['y b renamed 1'],
    ],
    [
      'nobody where the artefact stays and a file of that name came beside it',
      {
        before: { a: one('x', 1, ['bot.yml']) },
        now: { b: one('y', 2, ['new/bot.yml']) },
        there: ['bot.yml', 'new/bot.yml'],
        moves: { 'bot.yml': 'new/bot.yml' },
      },
      ['x a removed 1', 'y b added -'],
    ],
    [
      'each the one of its name in a file of several that moved',
      {
        before: { a: one('x', 1, ['a#b/bots.yml#first']), b: one('y', 2, ['a#b/bots.yml#second']) },
        now: { c: one('v', 3, ['bots.yml#second']), d: one('w', 4, ['bots.yml#first']) },
        there: ['bots.yml'],
        moves: { 'a#b/bots.yml': 'bots.yml' },
      },
      ['v c renamed 2', 'w d renamed 1'],
    ],
    [
      'nobody who was another of the file that moved',
      {
        before: { a: one('x', 1, ['bots.yml#first']) },
        now: { c: one('v', 3, ['new.yml#second']), d: one('w', 4, ['new.yml']) },
        there: ['new.yml'],
        moves: { 'bots.yml': 'new.yml' },
      },
      ['v c added -', 'w d added -', 'x a removed 1'],
    ],
    [
      'who said the same, where id, file and artefacts are others',
      { before: { a: one('x', 1) }, now: { b: one('y', 2), c: one('z', 1) } },
      ['y b added -', 'z c renamed 1'],
    ],
    [
      'the one that says the same in its own file, of two that do',
      { before: { a: one('x', 1), b: one('y', 1) }, now: { b: one('z', 1) } },
      ['x a removed 1', 'z b renamed 1'],
    ],
  ])('%s', async (_, move, told) => {
    const files = (side: Side): Side =>
      Object.fromEntries(Object.entries(side).map(([name, text]) => [`${name}.aivss.yml`, text]))
    expect(await pairs({ ...move, before: files(move.before), now: files(move.now) })).toEqual(
      told.map((text) => text.replace(/ ([a-d]) /, ' $1.aivss.yml ')),
    )
  })

  test.each<[string, string, string]>([
    ['lines are moved', `# a word\n\n${one('x', 1)}`, 'unchanged'],
    ['the name is another', model({ agent: '{id: x, artefacts: [], name: Other}', cvss: '1' }), 'modified'],
    ['a number is another', one('x', 2), 'modified'],
    ['an artefact is added', one('x', 1, ['bot.yml']), 'modified'],
    [
      'a review is added',
      `${one('x', 1)}review: {by: "@x", on: 2026-11-01, artefacts: {"bot.yml": "sha256:${'0'.repeat(64)}"}}\n`,
      'modified',
    ],
  ])('itself, where %s', async (_, now, change) => {
    const { agents } = await verdictOf({ before: one('x', 1), now })
    expect(agents.map((agent) => agent.change)).toEqual([change])
  })

  test.each([
    ['the digest', '0', '1', 'modified'],
    ['nothing', '0', '0', 'unchanged'],
  ])('itself, where %s of a reviewed artefact is another', async (_, before, now, change) => {
    const text = (digit: string) =>
      `${one('x', 1)}review: {by: "@x", on: 2026-11-01, artefacts: {"bot.yml": "sha256:${digit.repeat(64)}"}}\n`
    const { agents } = await verdictOf({ before: text(before), now: text(now) })
    expect(agents.map((agent) => agent.change)).toEqual([change])
  })
})
