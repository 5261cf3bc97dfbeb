import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { ROOT } from '../support/run-built.ts'

test('the page that the reporter carries is what src/page gives', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/page.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
