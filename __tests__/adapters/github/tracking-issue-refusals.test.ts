import { describe, expect, it } from '@jest/globals'
import { ApiError, type ApiErrorKind } from '../../../src/adapters/github/api-error.ts'
import { issueProblem, issueRemainder } from '../../../src/adapters/github/issue-problem.ts'
import { CLEAN, findings, type Given, given } from './tracking-given.ts'

/** What people are told of a run that is refused. */
async function toldBy(bringing: Promise<unknown>): Promise<string> {
  try {
    await bringing
  } catch (error) {
    if (error instanceof ApiError) return issueProblem(error)
    throw error
  }
  throw new Error('it was not refused')
}

describe('a refusal', () => {
  it('of a token that may only read names the permission, and nothing is changed', async () => {
    const one = await given()
    expect(await toldBy(one.bring(findings(), 'reads'))).toMatch(/403.*`issues: write`.*"issue: false"/s)
    one.own()
    expect(await toldBy(one.bring(findings(), 'reads'))).toMatch(/403.*`issues: write`/s)
    expect(await toldBy(one.bring(CLEAN, 'reads'))).toMatch(/403.*`issues: write`/s)
    expect(one.issues()).toMatchObject([{ state: 'open', body: expect.stringContaining('old') }])
  })

  const places: readonly (readonly [where: string, given: () => Promise<Given>, told: RegExp])[] = [
    ['without issues', async () => await given({ issues: false }), /410.*switched off.*"issue: false"/s],
    ['that is archived', async () => await given({ archived: true }), /403.*archived/s],
    ['that the token cannot see', async () => await given({ readable: false }), /404.*`issues: write`/s],
  ]

  it.each(places)('in a repository %s says so', async (_, make, told) => {
    const one = await make()
    expect(await toldBy(one.bring())).toMatch(told)
    expect(one.issues()).toEqual([])
  })

  it('of the comment in a locked issue closes it all the same and is told', async () => {
    const one = await given()
    one.own({ locked: true })
    const { kind, left } = await one.bring(CLEAN)
    expect([kind, one.open()]).toEqual(['closed', []])
    expect(left === null ? '' : issueRemainder(left)).toMatch(/up to date.*locked/s)
  })

  it('to close a duplicate keeps the issue up to date and is told', async () => {
    const one = await given()
    for (let count = 0; count < 3; count += 1) one.own()
    one.server.fault({ match: { method: 'PATCH', path: /2$/ }, status: 403, body: { message: 'No' } })
    expect(await one.bring()).toMatchObject({ kind: 'updated', number: 1, left: { kind: 'forbidden' } })
    expect(one.open().map(({ number }) => number)).toEqual([1, 2])
  })

  it.each<[ApiErrorKind, string]>([
    ['unauthorised', 'token is complete'],
    ['rejected', 'repeating'],
    ['limited', 'next audit'],
    ['unavailable', 'next audit'],
  ])('that is no question of rights (%s) does not blame them', (kind, told) => {
    const failure = { kind, status: 403, request: 'POST /x', wanted: 'issues=write', wait: null, said: 'No' }
    expect(issueProblem(new ApiError(failure))).toContain(told)
    expect(issueProblem(new ApiError(failure))).not.toMatch(/permission/)
  })
})
