import { expect, it } from '@jest/globals'
import { POLICY, tame } from '../github/given.ts'
import { came, judged } from '../support/pull-in-memory.ts'

const MODEL = tame('bot')

it.each([
  ['UTF-8', Buffer.from(MODEL)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${MODEL}`)],
  ['UTF-16', Buffer.from(MODEL, 'utf16le')],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${MODEL}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\uFEFF${MODEL}`, 'utf16le').swap16()],
  ['no encoding at all', Buffer.concat([Buffer.from(MODEL), Buffer.from([0xff])])],
])('a native model in %s that lies where nobody looks is told', async (_, content) => {
  const verdict = await judged({
    base: { [POLICY]: 'version: 1\nmodels: ["m/**"]\n' },
    change: { 'docs/bot.yml': content },
  })
  expect(came(verdict)).toContain('warn model-unlisted -')
})
