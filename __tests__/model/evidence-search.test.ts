import { describe, expect, it } from '@jest/globals'
import { checkEvidence, type TreeFile } from '../../src/model/evidence.ts'
import { lineOf, standsIn } from '../../src/model/evidence-search.ts'

/** Every text of two letters up to a length. */
const textsUpTo = (length: number): readonly string[] =>
  length === 0 ? [''] : ['', ...textsUpTo(length - 1).flatMap((text) => [`a${text}`, `b${text}`])]

describe('searching a text', () => {
  it('finds what stands in it and nothing else', () => {
    const texts = [...new Set(textsUpTo(7))]
    const wrong = [...new Set(textsUpTo(4))].flatMap((needle) =>
      texts.filter((text) => standsIn(needle, text) !== text.includes(needle)),
    )
    expect(wrong).toEqual([])
  })

  it('finds lines by their number', () => {
    for (const text of ['', 'a', 'a\n', '\na\n\nb', 'a\r\nb'])
      for (const number of [1, 2, 3, 4, 5]) expect(lineOf(text, number)).toBe(text.split('\n')[number - 1])
    expect(lineOf('a', 0)).toBeUndefined()
  })
})

describe('the effort that evidence may take', () => {
  const file = (text: string, left: number): TreeFile => ({ kind: 'text', text, effort: { left } })
  const LONG = 'seccomp: on\n'.repeat(1000)

  it.each(['a.yml', 'a.yml contains seccomp', 'a.yml#L1', 'a.yml#/x = 1'])(
    'once it is used up %s shows nothing',
    (evidence) => {
      const { holds, proves, reason } = checkEvidence(evidence, () => file(LONG, 0))
      expect([holds, proves]).toEqual([false, false])
      expect(reason).toBe('a.yml was not looked at: evidence names more than is searched in one run')
    },
  )

  it('is shared by all evidence, and asking again takes nothing', () => {
    const only = file(LONG, LONG.length * 8)
    const ask = (needle: string): boolean | null =>
      checkEvidence(`a.yml contains ${needle}`, () => only).holds
    expect(ask('seccomp')).toBe(true)
    // Something that begins like every line and is nowhere has to be compared all along.
    const others = Array.from({ length: 9 }, (_, index) => ask(`seccomp: on\nseccomp: ${index}`))
    expect(others.every((holds) => holds === false)).toBe(true)
    expect(ask('comp: on')).toBe(false)
    expect(ask('seccomp')).toBe(true)
  })
})
