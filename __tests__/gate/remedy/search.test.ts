import { describe, expect, it } from '@jest/globals'
import { solutionsOf } from '../../../src/gate/remedy/search.ts'
import { type Trial, trialOf } from '../../../src/gate/remedy/trial.ts'
import { decided, demands, MODEL, model, stated } from './ways-told.ts'

const SMALL = {
  policy: { require: demands(), limits: { factors: { tools: 0.2 } }, rules: { 'layer-uncovered': 'off' } },
  files: { [MODEL]: model({}, { cvss: 2 }) },
}
const LARGE = {
  policy: { require: demands(), thresholds: { fail: 6 } },
  files: { [MODEL]: model({ ...stated(0.5), tools: 1 }, { cvss: 3 }) },
}

/** How many ways are found with so much work, how often something was tried, and what is left. */
async function found(run: typeof SMALL | typeof LARGE, most: number, weight = 1): Promise<readonly number[]> {
  const { judgements } = await decided(run)
  const [judgement] = judgements
  const judged = judgement?.judged[0]
  if (judgement === undefined || judged === undefined) throw new Error('no agent')
  const trial = trialOf([{ judgement, judged, before: null }])
  const tried = new Set<string>()
  let times = 0
  const counted: Trial = (parts) => {
    times++
    tried.add(JSON.stringify(parts))
    return trial(parts)
  }
  const work = { left: most }
  const ways = solutionsOf(counted, judged.model, work, weight)
  // Nothing is tried twice, and everything that is tried is paid for.
  expect([tried.size, most - work.left]).toEqual([times, times * weight])
  return [ways.length, times, work.left]
}

describe('how much is tried is bounded', () => {
  it.each([
    [0, [0, 0, 0]],
    [1, [0, 1, 0]],
    [2, [1, 2, 0]],
    [40, [1, 2, 38]],
  ])('one way that is easy to find, within %d', async (most, told) => {
    expect(await found(SMALL, most)).toEqual(told)
  })

  it.each([
    [6, 1, [0, 6, 0]],
    [8, 1, [2, 8, 0]],
    [9, 1, [3, 9, 0]],
    [12, 1, [3, 9, 3]],
    [160, 1, [3, 9, 151]],
    [160, 10, [3, 9, 70]],
    [160, 40, [0, 4, 0]],
    [160, 160, [0, 1, 0]],
    [160, 161, [0, 0, 160]],
  ])('many ways, within %d at %d each', async (most, weight, told) => {
    expect(await found(LARGE, most, weight)).toEqual(told)
  })
})
