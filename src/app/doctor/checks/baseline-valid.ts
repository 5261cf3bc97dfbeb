import { DUE_DAYS } from '../../../audit/due.ts'
import { dayAfter } from '../../../model/day.ts'
import { type Check, note, ok, problem } from '../check.ts'

const MOST = 10

/** The file of accepted findings can be read: with one fault in it nothing is accepted. */
export const baselineValid: Check = {
  id: 'baseline-valid',
  area: 'policy',
  summary: 'the file of accepted findings is valid',
  look({ today, policy: { baseline } }) {
    if (baseline === null) return []
    if (baseline.problems.length > 0)
      return baseline.problems
        .slice(0, MOST)
        .map(({ message, help, place }) => problem(`the baseline is void: ${message}`, help, place))
    const ended = baseline.entries.filter(({ expires }) => expires < today)
    const soon = baseline.entries.filter(
      ({ expires }) => expires >= today && expires <= dayAfter(today, DUE_DAYS),
    )
    const place = { path: baseline.path, line: 1, column: 1 }
    const help = 'Repair what they cover, or accept them again with "aivss-gate audit --accept".'
    return [
      ok(`${baseline.entries.length} accepted findings`, place),
      ...(ended.length > 0
        ? [note(`${ended.length} of them have run out and count again`, help, ended[0]?.place ?? place)]
        : []),
      ...(soon.length > 0
        ? [note(`${soon.length} of them run out within ${DUE_DAYS} days`, help, soon[0]?.place ?? place)]
        : []),
    ]
  },
}
