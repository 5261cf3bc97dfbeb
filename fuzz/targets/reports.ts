import fc from 'fast-check'
import { print as printComment, RUN, BLOB } from '../../__tests__/report/comment-build.ts'
import { HOSTILE, hostileText, hostileVerdict } from '../../__tests__/report/hostile.ts'
import { demand, type Target } from '../target.ts'
import { demandHarmless } from '../harmless.ts'

/** Every surface of a verdict in which whoever is judged chose every string. */
export const reportTarget: Target = {
  name: 'reports',
  inputs: () =>
    fc.array(
      fc.oneof(
        hostileText,
        fc
          .array(fc.oneof(fc.constantFrom(...HOSTILE), hostileText), { maxLength: 4 })
          .map((all) => all.join('')),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  judge: async (texts) => {
    await demandHarmless(hostileVerdict(texts), (one) => printComment(one), [RUN, BLOB])
    demand(Object.keys(Object.prototype).length === 0, 'a report changed every object')
  },
}
