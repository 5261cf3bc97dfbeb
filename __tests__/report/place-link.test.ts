import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { elsewhereIn, placeLinks } from '../../src/report/place-link.ts'
import { agent, verdict } from './build.ts'
import { hostileText } from './hostile.ts'
import { BLOB, withPolicy } from './comment-build.ts'
import { nodes, parse } from './markdown-tree.ts'

const link = (path: string, line = 7): readonly { readonly url: string }[] =>
  nodes(parse(placeLinks(BLOB)({ path, line, column: 1 }))).flatMap((node) =>
    node.type === 'link' ? [node] : [],
  )

describe('a place is a link into the judged commit', () => {
  test.each([
    ['agents/coder.aivss.yml', 'agents/coder.aivss.yml'],
    ['a b/c.yml', 'a%20b/c.yml'],
    ['a)b(c.yml', 'a%29b%28c.yml'],
    ['a#b?c%20.yml', 'a%23b%3Fc%2520.yml'],
    ['a`b``.yml', 'a%60b%60%60.yml'],
    ['a\nb\r.yml', 'a%0Ab%0D.yml'],
    ['\u202Elmy.a', '%E2%80%AElmy.a'],
    ["it's*!.yml", 'it%27s%2A%21.yml'],
    ['a|b].yml', 'a%7Cb%5D.yml'],
    ['<b>"x".yml', '%3Cb%3E%22x%22.yml'],
    ['%2e%2e/x', '%252e%252e/x'],
    ['packages/@acme/x.yml', 'packages/%40acme/x.yml'],
  ])('%j', (path, uri) => {
    expect(link(path)).toMatchObject([{ url: `${BLOB}${uri}#L7` }])
  })

  test.each([
    '../../../evil/repo',
    '/etc/passwd',
    'https://evil.example',
    '..\\..\\x',
    '',
    `a/${'x'.repeat(2_000)}`,
  ])('not where the path is none inside it: %j', (path) => {
    expect(link(path)).toEqual([])
  })

  test('whatever the path, never out of it, and never more than one', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.webPath(), fc.string({ unit: 'binary' })), (path) => {
        const found = link(path)
        expect(found.length).toBeLessThanOrEqual(1)
        for (const { url } of found) expect(new URL(url).href.startsWith(BLOB)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })
})

test('not to what does not stand in the judged commit', () => {
  const floor = 'acme/policies/agents.yml@v2 (3f0c2d1e5a6b7c8d9e0f11223344556677889900)'
  const agents = [agent('gone', { path: 'gone.yml', change: 'removed' }), agent('here', { path: 'here.yml' })]
  const one = withPolicy(verdict({ agents }), { floors: [floor], ref: '3f0c2d1' })
  const elsewhere = elsewhereIn(one)
  const paths = [
    'gone.yml',
    'here.yml',
    '.github/aivss-gate.yml',
    floor,
    'acme/policies/agents.yml@v2',
    'a@b.yml',
  ]
  expect(paths.filter(elsewhere)).toEqual([
    'gone.yml',
    '.github/aivss-gate.yml',
    floor,
    'acme/policies/agents.yml@v2',
  ])
  expect(placeLinks(BLOB, elsewhere)({ path: floor, line: 1, column: 1 })).not.toContain('](')
  expect(elsewhereIn(withPolicy(one, { ref: null }))('.github/aivss-gate.yml')).toBe(false)
})
