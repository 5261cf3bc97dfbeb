import fc from 'fast-check'
import { parseResult } from '../../src/app/fleet/result.ts'
import { readHistory } from '../../src/audit/history.ts'
import { keepTicks } from '../../src/adapters/github/issue-ticks.ts'
import { packHistory, unpackHistory } from '../../src/adapters/github/trend-text.ts'
import { changedText } from '../mutation.ts'
import { quotedTexts } from '../seeds.ts'
import { demand, type Target } from '../target.ts'

/** What earlier runs left where others may write: a history, its comment, an issue with ticks, the result of a fleet. */
export const storeTarget: Target = {
  name: 'stores',
  inputs: () => fc.tuple(changedText([...quotedTexts('__tests__/audit').flat(), packHistory('{}\n') ?? ''])),
  judge: async ([text = '']) => {
    const { records, last } = readHistory(text)
    demand(records.length === 0 || last !== null, 'records without a last line')
    readHistory(unpackHistory(text))
    await Promise.resolve(parseResult(text))
    const ours = '- [ ] <!-- t-1 --> One task\n'
    demand(keepTicks(text, ours).replace('[x]', '[ ]') === ours, 'an old text left more than ticks')
  },
}
