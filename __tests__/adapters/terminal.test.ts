import { expect, it } from '@jest/globals'
import { notWritten } from '../../src/adapters/node/terminal.ts'

const FULL = 'error: the report could not be written: ENOSPC\n'

it.each([
  ['whose reader has gone away', 'EPIPE', false, [], []],
  ['on a full disk', 'ENOSPC', false, [FULL], [2]],
  ['on a full disk, with nobody to tell', 'ENOSPC', true, [FULL], [2]],
  [
    'for no known reason',
    undefined,
    false,
    ['error: the report could not be written: unknown reason\n'],
    [2],
  ],
])('output %s ends the run as it must', (_, code, deaf, said, exits) => {
  const [lines, codes]: [string[], number[]] = [[], []]
  const say = (text: string): void => {
    lines.push(text)
    if (deaf) throw new Error('standard error is full too')
  }
  notWritten(Object.assign(new Error('x'), code === undefined ? {} : { code }), {
    say,
    exit: (one) => void codes.push(one),
  })
  expect([lines, codes]).toEqual([said, exits])
})
