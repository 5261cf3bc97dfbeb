import { expect, test } from '@jest/globals'
import { rooModes } from '../../src/detect/hosts/roo-modes.ts'
import { told } from './settings-artefact.ts'

test.each<[string, string, unknown]>([
  [
    'YAML',
    `customModes:
  - slug: docs
    roleDefinition: Writes.
    groups:
      - read
      - - edit
        - fileRegex: \\.md$
      # - command
  - slug: ops
    roleDefinition: |-
      Runs.
    groups: [command, browser, mcp]
  - slug: talker
    roleDefinition: Talks.
    groups: []
`,
    {
      docs: ['fs.read:5', 'fs.write:6'],
      ops: ['exec.shell:12', 'net.browser:12', 'mcp.client:12'],
      talker: [],
    },
  ],
  [
    'JSON with tabs',
    '{\n\t"customModes": [\n\t\t{ "slug": "a", "roleDefinition": "r", "groups": [\n\t\t\t["edit", {"fileRegex": "x"}]] } ] }',
    { a: ['fs.write:4'] },
  ],
  ['a mode without a role', 'customModes:\n  - slug: a\n    groups: [read]\n    note: roleDefinition', null],
  ['no modes', 'customModes: [] # roleDefinition', null],
  ['broken', '{"customModes": [{"slug": "a", "roleDefinition"', null],
  ['prose', 'The roleDefinition of a mode', null],
])('%s', (_, text, agents) => {
  expect(told(rooModes, '.roomodes', text)).toEqual(
    agents === null ? null : { role: 'agent', agents, capabilities: [] },
  )
})
