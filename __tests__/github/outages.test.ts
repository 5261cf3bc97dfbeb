import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../support/github/faults.ts'
import { type Checkout, scene } from '../support/github/scene.ts'
import { all, given, passing, PATIENCE, served, tame } from './comment-given.ts'
import { expectTold, FOR_EVER, verdictOf, warnings, WRITE } from './delivery-told.ts'

const STEPS = {
  branches: /\/branches\//,
  compare: /\/compare\//,
  trees: /\/git\/trees\//,
  blobs: /\/git\/blobs\//,
}
type Answer = Omit<Fault, 'match'>
const REFUSED: Answer = {
  status: 403,
  body: { message: 'Resource not accessible by integration' },
  headers: { 'x-accepted-github-permissions': 'contents=read' },
}
const MISSING: Answer = { status: 404, body: { message: 'Not Found' } }
const LIMITED: Answer = {
  status: 429,
  headers: { 'retry-after': '600' },
  body: { message: 'API rate limit exceeded' },
}
const GARBAGE: Answer = { status: 200, body: '<html>a proxy says hello' }

/** For each step a refusal and an outage; a limit counts for every request alike. */
const FAILURES: readonly (readonly [keyof typeof STEPS, Answer, RegExp, Checkout])[] = [
  ['branches', MISSING, /does not exist/, 'none'],
  ['branches', LIMITED, /429.*600 s/, 'none'],
  ['branches', GARBAGE, /no usable answer/, 'none'],
  ['compare', REFUSED, /403.*contents=read/, 'merge-depth-1'],
  ['compare', GARBAGE, /no usable answer/, 'none'],
  ['trees', MISSING, /404|does not exist/, 'none'],
  ['trees', GARBAGE, /no usable answer/, 'none'],
  ['blobs', REFUSED, /403.*contents=read/, 'none'],
  ['blobs', GARBAGE, /no usable answer/, 'none'],
]

describe('an API that fails', () => {
  it(
    'while reading is never green, says what could not be read and why, and never the token',
    async () => {
      const of = scene(passing)
      await all(FAILURES, async ([step, fault, says, checkout]) => {
        const { server, run, body } = await served(of)
        const path = STEPS[step]
        server.fault({ match: { path }, times: FOR_EVER, ...fault })
        const told = await run({ checkout })
        expect([step, told.exit]).toEqual([step, 1])
        expectTold(told, step === 'branches' || step === 'trees' ? 'error' : 'incomplete')
        const message = told.annotations.map((one) => one.message).join('\n')
        // A missing branch is what GitHub says with its 404 there.
        if (step !== 'branches' || fault !== MISSING)
          expect(message).toContain(`GET /repos/acme/app/${path.source.replaceAll('\\', '').slice(1)}`)
        expect(message).toMatch(says)
        expect(body()).toMatch(/### (?:🚫|❓|⚠️|❌)[^\n]*(?:error|incomplete)/)

        // What judged nothing is not named as the policy.
        const foot = told.summary.trimEnd().split('\n').at(-1) ?? ''
        expect(foot).toContain('aivss-gate')
        if (step === 'branches') expect(foot).not.toMatch(/balanced|gate `all`|·\s+·/)

        const log = told.stdout.split('\n').filter((line) => line !== '::add-mask::ghs_job')
        for (const text of [log.join('\n'), told.summary, JSON.stringify(told.report()), body()])
          expect(text).not.toContain('ghs_job')
        expect(told.stdout.indexOf('ghs_job')).toBe('::add-mask::'.length)
      })
    },
    PATIENCE,
  )

  it(
    'for ever is given up long before the job is',
    async () => {
      const of = scene(passing)
      const faults: readonly (readonly [RegExp, string])[] = [
        [STEPS.branches, 'error'],
        [WRITE, 'pass'],
      ]
      const started = Date.now()
      await Promise.all(
        faults.map(async ([path, status]) => {
          const { server, run, comments } = await served(of)
          server.fault({ match: { path }, times: FOR_EVER, status: 500, body: { message: 'Server Error' } })
          const told = await run({ checkout: 'none' })
          expectTold(told, status)
          expect(told.exit).toBe(status === 'pass' ? 0 : 1)
          const undelivered = path === WRITE ? 1 : 0
          expect([verdictOf(told).delivery.length, comments().length]).toEqual([undelivered, 1 - undelivered])
        }),
      )
      expect(Date.now() - started).toBeLessThan(30_000)
    },
    PATIENCE,
  )

  it(
    'with a token that it does not know is told so, and where there is no token too',
    async () => {
      const of = scene(passing)
      const [unknown, none] = [await served(of), await served(of)]
      const [bad, empty] = await Promise.all([
        unknown.run({ token: 'ghs_ended', checkout: 'none' }),
        none.run({ inputs: { token: '' }, checkout: 'none' }),
      ])
      for (const [told, says] of [
        [bad, /401[\s\S]*token/],
        [empty, /"token" is empty/],
      ] as const) {
        expect(told.exit).toBe(1)
        expectTold(told, 'error')
        expect(told.annotations.map(({ message }) => message).join('\n')).toMatch(says)
        expect(warnings(told)).not.toBe('')
      }
      expect(none.server.requests).toEqual([])
    },
    PATIENCE,
  )

  it(
    'never tells a token that cannot be sent, whichever it is and wherever it would be told',
    async () => {
      const extending = {
        'README.md': 'app',
        '.github/aivss-gate.yml': 'version: 1\nextends: [balanced, acme/rules/p.yml@main]\n',
      }
      const of = scene({ base: extending, change: { 'agents/boy.aivss.yml': tame() } })
      for (const input of ['token', 'policy-token']) {
        const { run, comments } = await served(of)
        const told = await run({ inputs: { [input]: 'ghsfirst\nghssecond' } })
        expectTold(told, 'error')
        expect([told.exit, told.stderr]).toEqual([1, ''])
        expect(told.summary).toContain(`the input "${input}" is no token`)
        const log = told.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
        const texts = [
          log.join('\n'),
          told.summary,
          JSON.stringify(told.report()),
          ...comments().map(({ body }) => body),
        ]
        for (const text of texts) expect(text).not.toMatch(/ghsfirst|ghssecond/)
      }
    },
    PATIENCE,
  )

  it(
    'once is not noticed: it is asked again, and its secondary limit waited for, at most eight things at once',
    async () => {
      const models = Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [`m/a${index}.aivss.yml`, tame(`a${index}`)]),
      )
      const { server, run } = await given({ base: { 'README.md': 'x' }, change: models }, { latencyMs: 8 })
      server.fault({
        match: { path: STEPS.blobs },
        status: 403,
        headers: { 'retry-after': '1' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      })
      server.fault({ match: { path: STEPS.trees }, status: 502, body: '<html>bad gateway' })
      const told = await run()
      expectTold(told, 'pass')
      expect([told.exit, warnings(told)]).toEqual([0, ''])
      expect(told.outputs['agents']).toBe('60')
      expect(server.highestConcurrency).toBeGreaterThan(2)
      expect(server.highestConcurrency).toBeLessThanOrEqual(8)
    },
    PATIENCE,
  )
})
