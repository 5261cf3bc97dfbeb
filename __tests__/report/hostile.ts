import * as fc from 'fast-check'
import type { Finding, Verdict } from '../../src/verdict/verdict.ts'
import { busyVerdict, PROFILE } from './build.ts'

/** What an author may write to get more out of a report than text. */
export const HOSTILE = [
  '@octocat please look, cc @acme/security',
  'fixes #1, GH-2, acme/app#3 and acme/app@0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef0123456789abcdef01234567 and deadbeef',
  '![x](http://evil.example/x.png) [y](http://evil.example) <http://evil.example>',
  'http://evil.example www.evil.example mail@evil.example mailto:a@evil.example xmpp:a@evil.example/b',
  '[x]: http://evil.example\n\n[x] [^1]\n\n[^1]: foot',
  '<img src=x onerror=alert(1)><script>alert(1)</script><!-- comment',
  '</details></sub></summary><details open>',
  '--> <!-- aivss-gate -->',
  '```\ncode\n```',
  '`` ` ``` `',
  '~~~\ncode\n~~~',
  '~~gone~~ **bold** _soft_ *soft* __bold__',
  'a | b | c\n--- | --- | ---\n1 | 2 | 3',
  '| \\| \\\\| `|` |',
  '# heading\n## heading\nheading\n===',
  '---',
  '- item\n- [ ] task\n1. one\n> quote\n    code',
  '+ item',
  '1) item',
  '&lt;b&gt; &#64;octocat &amp; &copy;',
  '$x^2$ $$\\color{green}{pass}$$ $`y`$',
  ':white_check_mark: :+1:',
  '\r\n::error::owned\n  ::warning file=x::owned',
  '::set-output name=status::pass',
  '##[error]owned ##[group]x ##vso[task.complete result=Succeeded]',
  '::stop-commands::token',
  '\u001B[31mred\u001B[0m \u001B]8;;http://evil.example\u0007link\u001B]8;;\u0007 \u009B2J \u0007',
  '\u202Eevil\u202C \u2066x\u2069 \u200Ey\u200F z\u200Bw \uFEFF \u2028::error::x\u2029##[error]',
  'Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307a',
  '漢字かな交じり文 🎉👩‍👩‍👧‍👦🇩🇪 한국어',
  '\uD800 lone \uDC00',
  '\\',
  '\\`',
  ' ',
  '',
  '__proto__',
  'x'.repeat(300),
  '@`|<#$&*['.repeat(8),
]

const MARKS = '`|\\*_[]()<>!#@:$&~-+=1. \n\r\tax/www'

export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...MARKS.split('')), maxLength: 30 }),
)

/** The busy verdict with every string that an author or a path may choose replaced. */
export function hostileVerdict(texts: readonly string[]): Verdict {
  let index = 0
  const next = (): string => texts[index++ % texts.length] ?? ''
  const busy = busyVerdict()
  const place = <T extends Finding['location']>(one: T): T => ({ ...one, path: next() })
  const agents = busy.agents.map((agent) => ({
    ...agent,
    id: next(),
    name: next(),
    path: next(),
    profile: { ...PROFILE, from: { threat: next() } },
    score: { ...agent.score, assumed: agent.score.assumed.map(next), missing: agent.score.missing.map(next) },
    remedies: agent.remedies.map((remedy) => ({ ...remedy, changes: remedy.changes.map(next) })),
    findings: busy.findings.filter((one) => one.agent === agent.id).map(({ id }) => id),
  }))
  return {
    ...busy,
    policy: {
      ...busy.policy,
      source: next(),
      ref: next(),
      preset: next(),
      digest: next(),
      floors: [next()],
      notEnforcedBefore: { day: next(), wouldBe: 'fail' },
      proposed: {
        digest: null,
        status: null,
        error: 0,
        warn: 0,
        note: 0,
        problems: [
          {
            code: next(),
            message: next(),
            help: next(),
            location: { path: next(), line: 2, column: 1 },
          },
        ],
      },
    },
    scope: { ...busy.scope, base: next(), head: next() },
    agents,
    findings: busy.findings.map((one) => ({
      ...one,
      rule: next(),
      agent: one.agent === null ? null : next(),
      subject: next(),
      message: next(),
      help: next(),
      location: place(one.location),
      floor: one.level === 'error' ? next() : null,
      waiver: one.waiver === null ? null : { why: next(), owner: next(), expires: next() },
    })),
    gaps: busy.gaps.map((one) => ({ ...one, path: next(), message: next() })),
    notices: [next()],
    delivery: [next()],
    errors: [{ code: next(), message: next(), help: next(), location: { path: next(), line: 1, column: 1 } }],
  }
}

export const anyHostileVerdict = fc
  .array(hostileText, { minLength: 1, maxLength: 12 })
  .map((texts) => hostileVerdict(texts))
