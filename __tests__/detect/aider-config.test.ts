import { expect, test } from '@jest/globals'
import { aiderConfig } from '../../src/detect/hosts/aider-config.ts'
import { powers } from './settings-artefact.ts'

test.each<[string, string, readonly string[] | null]>([
  ['answers yes', 'model: m\nyes-always: true\n', ['auto.approve:2', 'model.fixed:1']],
  ['commented out', '#yes-always: true\nmodel: m\n', null],
  ['asks', 'yes-always: false\n', null],
  ['taste', 'read: [AGENTS.md, yes.md]\nauto-commits: true\n', null],
  ['broken', 'yes-always: [\n  : :\n', null],
])('%s', (_, text, expected) => {
  expect(powers(aiderConfig, '.aider.conf.yml', text)).toEqual(expected)
})
