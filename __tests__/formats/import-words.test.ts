import { describe, expect, test } from '@jest/globals'
import { mitigationsNamed } from '../../src/formats/imports/named-mitigations.ts'

const NAMES = ['Sandboxing', 'audit logging', 'Rate limiting', 'kill switch']

/** What titles with each of the names in place of X are worth, beside a state that says "in place". */
const worth = (title: string): readonly string[] => [
  ...new Set(
    NAMES.flatMap((name) =>
      mitigationsNamed(title.replaceAll('X', name), 'in-place').map(({ status }) => status),
    ),
  ),
]

describe('a title that does not say that the control is there, whatever the state beside it', () => {
  test.each([
    [
      'what became of it',
      'X cancelled, X suspended, X paused, X denied, X unimplemented, X inactive, X expired',
    ],
    ['how far it is', 'X started, X approved, X funded, X scheduled, X almost, X 90% done, X nearly done'],
    ['another thing', 'X budget, X metrics, X target, X placeholder, X vendor selection, X RFP, X survey'],
    ['an order against it', 'Refuse X, Cancel X, Retire X, Oppose X, Prohibit X, Override X, Discuss X'],
    ['a semblance', 'Dummy X, Mock X, Simulated X, Theoretical X, X in name only, X on hold, Little X'],
    ['a part', 'Half of X, X for admins only, Occasional X, X at 10%'],
    ['a time', 'X in v2, X by 2027, X in Q3, X to come, X before launch, X as a stretch goal'],
    ['marks', '!X, [ ] X, ☐ X, <s>X</s>, X=0, X (N/A), −X, X: 0%, "X", X #123'],
    ['parts of a word', 'Non-X, Un-X, X-less, X-free'],
    ['other spellings of no', 'X isnt, X nope, X nein, X entfernt, X aint'],
  ])('%s', (_, titles) => {
    const strong = titles.split(', ').filter((title) => worth(title).includes('in-place'))
    expect(strong).toEqual([])
  })
})

test('a title that names the control, and what it is for, keeps its state', () => {
  const titles =
    'X; X for the tower; X on every bell; X of all calls; X (100 each minute); X: 10 per bell; Central X; Per-bell X; X middleware; X policies; X enforced by the gateway; Use X; X, with alerts; X - in the tower'
  const weak = titles.split('; ').filter((title) => worth(title).some((status) => status !== 'in-place'))
  expect(weak).toEqual([])
})
