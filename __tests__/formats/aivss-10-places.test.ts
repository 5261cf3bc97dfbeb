import { expect, test } from '@jest/globals'
import { at, readText } from './read.ts'

const FINDING = {
  finding_id: 'SHOP-7',
  path_id: 'Shop path 1',
  title: 'Poisoned memory',
  aivss_version: '2.0-candidate',
}
const HUMAN = { assessor: 'ann', assessor_kind: 'human', assessed_at: '2026-08-27T00:00:00Z' }

/** Line by line, as a tool prints it: the first key stands on line 2. */
const read = (extra: object) => readText(JSON.stringify({ ...FINDING, ...extra }, null, 2), 'shop.json')

test.each<[string, object, string | null]>([
  ['with a day', HUMAN, '2026-08-27 on 9'],
  ['with a day only', { ...HUMAN, assessed_at: '2026-08-27' }, '2026-08-27 on 9'],
  ['without a day', { assessor: 'ann', assessor_kind: 'human' }, null],
  ['with what is no day', { ...HUMAN, assessed_at: 'last year' }, null],
])('a review %s', async (_, provenance, day) => {
  const { model } = await read({ provenance })
  const { review } = model
  expect(review?.by).toBe('ann')
  expect(review?.place.line).toBe(6)
  expect(review?.on === null ? null : `${review?.on.value} on ${review?.on.place.line}`).toBe(day)
})

test.each<[string, object, string | null]>([
  ['of its own', { publicly_exposed: true }, 'public 6:3'],
  ['of its decision', { decision: { decision_points: { publicly_exposed: true } } }, 'public 8:7'],
  ['that is not given', {}, null],
])('the exposure %s', async (_, extra, told) => {
  const { exposure } = (await read(extra)).model.agent
  expect(exposure === null ? null : `${exposure.value} ${at(exposure.place)}`).toBe(told)
})
