import { describe, expect, it } from '@jest/globals'
import { nodes, parse } from '../report/markdown-tree.ts'
import { scene } from '../support/github/scene.ts'
import {
  all,
  failing,
  type Given,
  given,
  HERE,
  MARKER,
  model,
  passing,
  PATIENCE,
  risky,
  RUN_URL,
  served,
  tame,
} from './comment-given.ts'

const BOT = 'github-actions[bot]'
const COMMENTS = /\/issues\/(?:comments\/)?\d+(?:\/comments)?$/
const say = (server: Given['server'], author: string, body: string, number = 7): number =>
  server.addComment({ repo: HERE, number, author, body }).id
const headline = (body: string): string => /^### .*$/m.exec(body)?.[0] ?? ''

describe('the comment', () => {
  it(
    'is created, left alone, updated and turned green, and stays one comment',
    async () => {
      const { of, server, run, body, comments, asked } = await given(failing)
      const first = await run()
      expect([first.exit, first.outputs['status']]).toEqual([1, 'fail'])
      const [created] = comments()
      expect(created?.author).toBe(BOT)
      expect(headline(body())).toMatch(/❌.*fail/)

      await run({ checkout: 'merge-depth-1' })
      expect([asked('PATCH'), asked('POST', COMMENTS), body()]).toEqual([0, 1, created?.body])

      const another = of.pushHead({
        'agents/porter.aivss.yml': null,
        'agents/second.aivss.yml': risky('second'),
      })
      await run({ head: another })
      expect([asked('PATCH'), comments()[0]?.id]).toEqual([1, created?.id])
      expect(body()).toContain('second')
      expect(body()).not.toContain('night-porter')

      const green = await run({ head: of.pushHead({ 'agents/second.aivss.yml': tame('second') }) })
      expect([green.exit, green.outputs['status']]).toEqual([0, 'pass'])
      expect([comments().length, comments()[0]?.id]).toEqual([1, created?.id])
      expect(headline(body())).toMatch(/✅.*pass/)
      expect(body()).not.toMatch(/❌/)
      await server.close()
    },
    PATIENCE,
  )

  it(
    'is not posted where no agent, model or policy is touched, but one of ours is brought up to date',
    async () => {
      const base = { 'README.md': 'app', 'a.aivss.yml': risky() }
      const [old, none] = await Promise.all([
        given({ base, change: { 'README.md': 'better' } }),
        given({ base: { 'README.md': 'app' }, change: { 'README.md': 'better' } }),
      ])
      const quiet = await old.run()
      expect([quiet.exit, old.comments()]).toEqual([0, []])
      for (const { run, comments, server, asked } of [old, none]) {
        const ours = say(server, BOT, `${MARKER}\n### ❌ AIVSS gate: fail, of another day`)
        const { exit } = await run({ inputs: { comment: 'on-failure' } })
        expect([exit, comments().map(({ id }) => id)]).toEqual([0, [ours]])
        expect([asked('PATCH'), asked('POST', COMMENTS)]).toEqual([1, 0])
      }
      expect(headline(old.body())).toMatch(/✅.*pass/)
      expect(none.body()).toContain('nothing to check')
    },
    PATIENCE,
  )

  it(
    'is posted where only a removed model is what changed',
    async () => {
      const base = { 'README.md': 'app', 'a.aivss.yml': tame(), 'b.aivss.yml': tame('other') }
      const { run, body } = await given({ base, change: { 'b.aivss.yml': null } })
      await run()
      expect(body()).toMatch(/other[\s\S]*removed/)
    },
    PATIENCE,
  )

  it(
    'is not even asked for with comment: never',
    async () => {
      const { run, server, comments } = await given(failing)
      const ours = say(server, BOT, `${MARKER}\nold`)
      const { exit } = await run({ inputs: { comment: 'never' } })
      expect(exit).toBe(1)
      expect(server.requests.filter(({ path }) => /issues|graphql|user/.test(path))).toEqual([])
      expect(comments().map(({ id, body }) => [id, body])).toEqual([[ours, `${MARKER}\nold`]])
    },
    PATIENCE,
  )

  it(
    'appears with comment: on-failure only once something fails',
    async () => {
      const { of, run, comments, body } = await given(passing)
      const inputs = { comment: 'on-failure' }
      expect((await run({ inputs })).exit).toBe(0)
      expect(comments()).toEqual([])
      expect((await run({ inputs, head: of.pushHead({ 'agents/p.aivss.yml': risky() }) })).exit).toBe(1)
      expect(headline(body())).toMatch(/❌/)
    },
    PATIENCE,
  )

  it(
    "is found among 250, never somebody else's, and duplicates of ours go while the oldest stays",
    async () => {
      const { run, server, comments, asked } = await given(failing)
      const others = [
        ['stranger', `${MARKER}\n### ✅ AIVSS gate: pass`],
        ['dependabot[bot]', `${MARKER}\nI am a bot too`],
        ['github-actions', `${MARKER}\nalmost the name`],
        [BOT, `about ${MARKER}`],
        [BOT, `${MARKER} and more on its line`],
        [BOT, `\n${MARKER}\nlater`],
      ].map(([author = '', body = '']) => ({ id: say(server, author, body), author, body }))
      for (let index = 0; index < 214; index += 1) say(server, 'octocat', `remark ${index}`)
      const oldest = say(server, BOT, `${MARKER}\r\nfirst`)
      for (let index = 0; index < 27; index += 1) say(server, 'octocat', `remark ${index}`)
      say(server, BOT, `${MARKER}\nsecond`)
      say(server, BOT, `${MARKER}\nthird`)
      const elsewhere = say(server, BOT, `${MARKER}\nof another pull request`, 8)
      await run()
      expect(comments().slice(0, others.length)).toEqual(others.map((one) => expect.objectContaining(one)))
      const ours = comments()
        .slice(others.length)
        .filter(({ author }) => author === BOT)
      expect(ours.map(({ id }) => id)).toEqual([oldest])
      expect(headline(ours[0]?.body ?? '')).toMatch(/❌/)
      expect([comments().length, server.comments(HERE, 8).map(({ id }) => id)]).toEqual([248, [elsewhere]])
      expect([asked('POST', COMMENTS), asked('PATCH'), asked('DELETE')]).toEqual([0, 1, 2])
      expect(asked('GET', COMMENTS)).toBe(3)
    },
    PATIENCE,
  )

  it(
    'is one in the end when two runs at once are followed by a third',
    async () => {
      const { run, comments, body } = await given(failing, { latencyMs: 60 })
      await Promise.all([run(), run()])
      const [oldest] = comments()
      await run()
      expect(comments().map(({ id }) => id)).toEqual([oldest?.id])
      expect(headline(body())).toMatch(/❌/)
    },
    PATIENCE,
  )

  it(
    'is its own with the token of a person, of an app and of the job, also where GraphQL does not answer',
    async () => {
      const of = scene(failing)
      const cases = [
        ['ghp_person', 'octocat', 'errors'],
        ['ghs_app', 'acme-gate[bot]', 'viewer'],
        ['ghs_job', BOT, 'not-found'],
      ] as const
      await all(cases, async ([token, author, graphql]) => {
        const { run, server, comments } = await served(of, { graphql })
        const other = say(server, author === BOT ? 'acme-gate[bot]' : BOT, `${MARKER}\nby another token`)
        const mine = say(server, author, `${MARKER}\nold`)
        await run({ token })
        expect(comments().map(({ id, body }) => [id, headline(body) || body])).toEqual([
          [other, `${MARKER}\nby another token`],
          [mine, expect.stringMatching(/❌/)],
        ])
      })
    },
    PATIENCE,
  )

  it(
    'says first where the run could not fail, and so does the summary',
    async () => {
      const { run, body } = await given(failing)
      const told = await run({ inputs: { fail: 'false' } })
      expect([told.exit, told.outputs['status']]).toEqual([0, 'fail'])
      expect(told.annotations.filter(({ title, level }) => level === 'error' && !title)).toEqual([])
      for (const text of [told.summary, body().slice(MARKER.length).trimStart()])
        expect(text.split('\n')[0]).toMatch(/could not fail.*fail: false/)
      expect(body().startsWith(`${MARKER}\n`)).toBe(true)
    },
    PATIENCE,
  )

  it(
    'is read in ten seconds: verdict, table with before and after, what blocks with line and remedy, what judged',
    async () => {
      const policy = 'version: 1\nthresholds: {fail: 9.0, increase: 0.5}\nrequire: []\n'
      const { of, run, body } = await given({
        base: {
          '.github/aivss-gate.yml': policy,
          'agents/porter.aivss.yml': model('night-porter', 5, 0.5),
          'agents/quiet.aivss.yml': tame('quiet'),
        },
        change: {
          'agents/porter.aivss.yml': model('night-porter', 9, 1),
          'agents/new.aivss.yml': tame('newcomer'),
        },
      })
      const told = await run()
      const before = (
        told.report() as { agents: { id: string; scoreBefore: { aivss: number } | null }[] }
      ).agents
        .find(({ id }) => id === 'night-porter')
        ?.scoreBefore?.aivss.toFixed(1)
      const tree = parse(body())
      const at = (type: string): number => tree.children.findIndex((node) => node.type === type)
      expect(tree.children[0]).toMatchObject({ type: 'html', value: MARKER })
      expect([at('heading'), at('heading') < at('table')]).toEqual([1, true])
      expect(at('table')).toBeLessThan(at('list'))

      const rows = body()
        .split('\n')
        .filter((line) => line.startsWith('|'))
      const ofPorter = rows.find((line) => line.includes('night-porter')) ?? ''
      expect(ofPorter).toContain('score-threshold')
      expect(ofPorter.split('|').map((cell) => cell.trim().replaceAll(/[*↑ ]/g, ''))).toEqual(
        expect.arrayContaining([before, '10.0', 'critical']),
      )
      expect(rows.some((line) => line.includes('newcomer'))).toBe(true)
      expect(rows.some((line) => line.includes('quiet'))).toBe(false)

      expect(body()).toMatch(/`score-threshold`\*\* at \[`agents\/porter\.aivss\.yml:3`\][\s\S]*?→ \S/)
      const foot = body().trimEnd().split('\n').at(-1) ?? ''
      for (const fact of [
        '.github/aivss-gate.yml',
        of.mergeBase.slice(0, 12),
        of.head.sha.slice(0, 12),
        RUN_URL,
      ])
        expect(foot).toContain(fact)

      // Every link leads to a line of the judged commit, or to the run.
      for (const node of nodes(tree).filter((one) => one.type === 'link'))
        expect(node.url === RUN_URL ? '' : node.url).toMatch(
          new RegExp(`^$|^https://github\\.com/${HERE}/blob/${of.head.sha}/agents/[a-z.]+#L\\d+$`),
        )
      expect(told.summary).toContain('newcomer')
      expect(told.summary).toContain('score-threshold')
    },
    PATIENCE,
  )
})
