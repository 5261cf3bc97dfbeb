import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/properties.ts'
import { toString } from 'mdast-util-to-string'
import {
  annotationText,
  logText,
  markdownCode,
  markdownText,
  plain,
  withoutCommands,
  workflowCommand,
} from '../../src/report/escape.ts'
import { HOSTILE, hostileText } from './hostile.ts'
import { GITHUB_LINKS, nodes, parse } from './markdown-tree.ts'

const withoutBreaks = (text: string): string => text.replaceAll('\u200B', '')

describe('plain', () => {
  test.each([
    ['line ends and tabs', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['terminal sequences', '\u001B[31mred\u009B2J', '[31mred2J'],
    ['bidirectional and zero-width characters', 'a\u202Eb\u2066c\u200Ed\u200Be\uFEFF', 'abcde'],
    ['tag characters, which nobody sees', 'a\u{E0041}\u{E0042}b', 'ab'],
    ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['piles of marks', 'e\u0301\u0302\u0303\u0304\u0305x', 'e\u0301\u0302\u0303x'],
    ['ordinary text', 'naïve 漢字 🎉 <b>', 'naïve 漢字 🎉 <b>'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected)
  })

  test('one line without anything invisible, whatever comes in', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(plain(plain(text))).toBe(plain(text))
      }),
    )
  })
})

describe('markdownText', () => {
  test.each([
    ['a score', '9.6 critical', '9.6 critical'],
    ['a condition', 'tools >= 0.5 && x < 1', 'tools >= 0.5 && x &lt; 1'],
    ['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['markup', '**a** `b` _c_ ~d~ [e](f)', '\\*\\*a\\*\\* \\`b\\` \\_c\\_ \\~d\\~ \\[e\\](f)'],
    ['a pipe', 'a|b', 'a&#124;b'],
    ['a list', '1. one', '1\\. one'],
    ['a quote', '> one', '\\> one'],
    ['mathematics', '$x$', '<span>$</span>x<span>$</span>'],
    ['a mention', '@acme/ciso', '@\u200Bacme/ciso'],
    ['an issue', 'a/b#12', 'a/b#\u200B12'],
    ['an address', 'https://a.b', 'https:\u200B//a.b'],
  ])('%s', (_, text, expected) => {
    expect(markdownText(text)).toBe(expected)
  })

  test('is text to a parser, loses nothing and links nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = parse(markdownText(text, 100_000))
        const others = nodes(tree).filter(({ type }) => !['root', 'paragraph', 'text'].includes(type))
        expect(others.filter((node) => !(node.type === 'html' && /^<\/?span>$/.test(node.value)))).toEqual([])
        expect(withoutBreaks(toString(tree, { includeHtml: false }))).toBe(plain(text))
        for (const pattern of GITHUB_LINKS) expect(toString(tree)).not.toMatch(pattern)
      }),
    )
  })

  test('is one cell of a table', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = parse(`| a | b |\n| --- | --- |\n| ${markdownText(text)} | ${markdownCode(text)} |\n`)
        const cells = nodes(tree).filter(({ type }) => type === 'tableCell')
        expect(cells).toHaveLength(4)
        expect(tree.children).toHaveLength(1)
      }),
    )
  })
})

describe('markdownCode', () => {
  test.each([
    ['a path', 'a/b.yml:3:1', '`a/b.yml:3:1`'],
    ['backticks', 'a``b', '``` a``b ```'],
    ['a mention', '@acme', '`@\u200Bacme`'],
    ['a pipe, which is no code', 'a|b', 'a&#124;b'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(markdownCode(text)).toBe(expected)
  })

  test('is one code span that holds the whole text', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => plain(text) !== '' && !text.includes('|')),
        (text) => {
          const [node, ...more] = nodes(parse(`x ${markdownCode(text, 100_000)}`)).slice(3)
          expect(more).toEqual([])
          expect(node?.type).toBe('inlineCode')
          expect(withoutBreaks(toString(node))).toBe(plain(text))
        },
      ),
    )
  })
})

describe('workflow logs', () => {
  test('data and properties are escaped as documented', () => {
    expect(
      workflowCommand('error', { file: 'a:b,c%.yml', line: 3, title: null }, '100%\r\nno: really, no'),
    ).toBe('::error file=a%3Ab%2Cc%25.yml,line=3::100%25%0D%0Ano: really, no')
    expect(workflowCommand('notice', {}, 'x')).toBe('::notice::x')
  })

  test('every line of a log text is marked as quoted', () => {
    expect(logText('one\r\n::error::x\n  ##[error]y')).toBe('│ one\n│ ::error::x\n│ ##\u200B[error]y')
  })

  test('no line of any text is a command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const safe of [logText(text), withoutCommands(text), annotationText(text)]) {
          expect(safe).not.toMatch(/##\w*\[/)
        }
        for (const safe of [logText(text), withoutCommands(text)]) {
          expect(safe.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::'))).toEqual([])
        }
      }),
      { examples: HOSTILE.map((text) => [text]) },
    )
  })
})
