import { describe, expect, it } from '@jest/globals'
import { readProse, settle } from '../../src/formats/prose/read-prose.ts'
import { sentencesOf } from '../../src/formats/prose/sentences.ts'
import { stem } from '../../src/formats/prose/stem.ts'
import { wordsOf } from '../../src/formats/prose/words.ts'
import { SENTENCES } from './prose-sentences.ts'

describe('sentences, and what a careful reader takes from them', () => {
  it.each(Object.keys(SENTENCES))('%s', (stance) => {
    const rows = SENTENCES[stance] ?? []
    const read = rows.map(([mitigation, text]) => {
      const settled = settle(readProse(text)).get(mitigation)
      return [mitigation, text, settled?.stance ?? 'none', settled?.mention.cue ?? null]
    })
    expect(read).toEqual(rows.map(([mitigation, text, cue]) => [mitigation, text, stance, cue]))
  })
})

describe('mentions', () => {
  it('are all taken back by a later sentence about the same control', () => {
    const text = 'Code runs in a sandbox. Rate limits apply to every call. The sandbox is optional.'
    expect(readProse(text).map(({ mitigation, stance, cue }) => [mitigation, stance, cue])).toEqual([
      ['sandboxing', 'uncertain', 'optional'],
      ['rate-limiting', 'present', 'apply'],
      ['sandboxing', 'uncertain', 'optional'],
    ])
  })

  it('stand behind struck-out text where they stood', () => {
    const text = '~~Nothing is kept in.~~ Code runs in gVisor.'
    expect(readProse(text).map(({ start, end }) => text.slice(start, end))).toEqual(['gVisor'])
  })

  it('of a paragraph that is marked as not certain are advice or nothing', () => {
    const read = (text: string): readonly (readonly [string, string | null])[] =>
      readProse(text, { uncertain: true }).map(({ stance, cue }) => [stance, cue])
    expect(read('gVisor')).toEqual([['uncertain', 'not certain']])
    expect(read('The agent uses gVisor.')).toEqual([['uncertain', 'uses']])
    expect(read('The agent lacks gVisor.')).toEqual([['uncertain', 'lacks']])
    expect(read('Use gVisor.')).toEqual([['recommended', 'imperative']])
  })
})

describe('words', () => {
  const textsOf = (text: string): string =>
    wordsOf(text)
      .map((word) => word.text)
      .join(' ')

  it.each([
    [
      'British spelling becomes American',
      'Sanitised, organisation; tokenise, authorises',
      'sanitized organization tokenize authorizes',
    ],
    [
      'words that only end so stay',
      'Likewise unsanitised premise, wiseness',
      'likewise unsanitised premise wiseness',
    ],
    [
      'other British words',
      'behaviour behaviours behavioural defence defences artefact artefacts unauthorised',
      'behavior behaviors behavioral defense defenses artifact artifacts unauthorized',
    ],
    [
      'denials in one word',
      "cannot can't won't shan't ain't isn't don’t",
      'can not can not will not shall not is not is not do not',
    ],
    [
      'other contractions',
      "let's agent's they're we've we'll we'd I'm",
      'should agent they are we have we will we would i am',
    ],
    ['apostrophes elsewhere', "rock'n'tree o'reilly d'velop", "rock'n'tree o'reilly d'velop"],
    [
      'compounds',
      'microvm microvms allowlist allowlists allowlisted allowlisting whitelist whitelists whitelisted whitelisting safelist denylist',
      'micro vm micro vms allow list allow lists allow listed allow listing allow list allow lists allow listed allow listing allow list deny list',
    ],
    [
      'more compounds',
      'lockfile lockfiles rollback rollbacks killswitch runbook runbooks webassembly multiparty microsegmentation microsegmented',
      'lock file lock files roll back roll backs kill switch run book run books wasm multi party micro segmentation micro segmented',
    ],
    ['invisible signs', 'sand\u00adbox mi\u200bcro \uff33andbox', 'sandbox micro sandbox'],
    ['a word of any length', `a ${'x'.repeat(60)} b`, `a ${'x'.repeat(40)} b`],
    ['names of objects', 'constructor toString', 'constructor tostring'],
  ])('%s', (_, text, words) => {
    expect(textsOf(text)).toBe(words)
  })

  it.each([
    ['a blank', 'a b', ''],
    ['a comma', 'a, b', ','],
    ['a full stop', 'a. b', '.'],
    ['a full stop within a name', 'a.b', ''],
    ['a full stop in quotes', 'a." b', '.'],
    ['a full stop before a line', 'a.\nb', '.'],
    ['a full stop in emphasis', 'a.**_ b', '.'],
    ['several signs', 'a?! b', '?!'],
    ['a hyphen', 'a-b', '-'],
    ['a hyphen in emphasis', 'a**-**b', '-'],
    ['a slash', 'a/b', '-'],
    ['another hyphen', 'a\u2011b', '-'],
    ['a dash', 'a — b', '—'],
    ['a hyphen between blanks', 'a - b', '—'],
    ['two hyphens', 'a -- b', '—'],
    ['three hyphens', 'a --- b', '—'],
    ['an option', 'a --b', ''],
    ['an option in code', 'a `-b', ''],
    ['a comma and an option', 'a, --b', ','],
    ['a comma and a hyphen', 'a, - b', ',—'],
    ['quotes, emphasis and links', 'a *_`~"‘’“”<>#=+&@ b', ''],
    ['a colon', 'a: b', ':'],
    ['parentheses', 'a (b', '('],
    ['a line', 'a\nb', ''],
    ['a line of another system', 'a\r\nb', ''],
    ['a paragraph', 'a\n\nb', '¶'],
    ['a paragraph with blanks', 'a\n \t\nb', '¶'],
    ['a paragraph of another system', 'a\r\n\r\nb', '¶'],
    ['an item', 'a\n- b', '¶—'],
    ['an item with a star', 'a\n  * b', '¶'],
    ['an item with a bullet', 'a\n\t• b', '¶•'],
    ['emphasis on a new line', 'a\n*b', ''],
    ['many signs', `a ${'; '.repeat(30)}b`, ';'.repeat(12)],
  ])('%s', (_, text, before) => {
    expect(wordsOf(text).map((word) => word.before)).toEqual(['', before])
  })

  it('stand where they stand in the text, the parts of a compound together', () => {
    expect(wordsOf("It can't, microvm's").map(({ text, start, end }) => [text, start, end])).toEqual([
      ['it', 0, 2],
      ['can', 3, 8],
      ['not', 3, 8],
      ['microvm', 10, 19],
    ])
  })
})

describe('stems', () => {
  it.each([
    ['sandbox', 'sandboxes sandboxed sandboxing'],
    ['policy', 'policies'],
    ['verify', 'verifies verified verifying'],
    ['patch', 'patches patched patching'],
    ['push', 'pushes'],
    ['pass', 'passes passed passing'],
    ['log', 'logs logged logging'],
    ['cap', 'caps capped capping'],
    ['isolat', 'isolate isolates isolated isolating'],
    ['process', 'processes'],
    ['access', 'access accesses'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['ad', 'ads'],
    ['go', 'go'],
    ['be', 'be'],
    ['us', 'us'],
    ['ti', 'tie ties'],
    ['died', 'died'],
    ['king', 'king kings'],
    ['bring', 'bring brings'],
    ['feed', 'feed'],
    ['bed', 'bed beds'],
    ['add', 'add adds'],
    ['egg', 'egg'],
    ['iesaf', 'iesafe'],
  ])('%s', (expected, words) => {
    expect(words.split(' ').map(stem)).toEqual(words.split(' ').map(() => expected))
  })
})

describe('sentences', () => {
  const read = (text: string): readonly string[] =>
    sentencesOf(wordsOf(text), text).map(
      ({ words, question }) =>
        words.map((word) => word.before + word.text).join(' ') + (question ? ' ?' : ''),
    )

  it.each([
    ['One. Two! Three? Four', ['one', '.two', '!three ?', '?four']],
    ['One | two\n\nthree… four', ['one', '|two', '¶three', '…four']],
    ['Is it? ', ['is it ?']],
    ['It is. Is it', ['it is', '.is it']],
    ['It is! (Is it?', ['it is', '!is it ?']],
    ['Say e. g. this, eg. that, ie. those vs. these', ['say e .g .this ,eg .that ,ie .those vs .these']],
    ['Approx. ten, cf. fig. two, incl. all resp. none', ['approx .ten ,cf .fig .two ,incl .all resp .none']],
    ['The tool (a shell) runs', ['the tool a shell runs']],
    ['The tool (a small but very old shell) runs', ['the tool runs', '(a small but very old shell']],
    ['One (two three four five) six', ['one two three four five six']],
    ['One (two three four five six) seven', ['one seven', '(two three four five six']],
    ['One (two (three) four) five (six', ['one two three four five six']],
    ['One) two', ['one )two']],
    ['(One two three four five)', ['(one two three four five']],
    ['One (two) (three four five six seven) eight', ['one two eight', ')(three four five six seven']],
  ])('%s', (text, sentences) => {
    expect(read(text)).toEqual(sentences)
  })

  it('are cut where they have no end', () => {
    expect(sentencesOf(wordsOf('word '.repeat(400)), '').map(({ words }) => words.length)).toEqual([
      160, 160, 80,
    ])
  })
})
