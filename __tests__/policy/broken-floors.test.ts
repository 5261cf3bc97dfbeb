import { describe, expect, test } from '@jest/globals'
import { loadConditions } from '../../src/policy/conditions.ts'
import { loadPolicy } from '../../src/policy/load.ts'

const compiler = await loadConditions()

/** The floors that a policy with faults names, each with its line. */
function floorsOf(text: string): readonly string[] {
  const loaded = loadPolicy({ text, path: '.github/aivss-gate.yml' }, compiler)
  if (loaded.ok) throw new Error('the policy has no fault')
  return loaded.extendsRemote.map(({ value, place }) => `${place.line} ${value}`)
}

describe('a policy that cannot be read still names its floors', () => {
  test.each([
    ['in its one line', 'extends: acme/p/g.yml@v1\nrules: [\n', ['1 acme/p/g.yml@v1']],
    ['after others', 'version: 1\nextends : acme/p/g.yml@v1\nrules: [\n', ['2 acme/p/g.yml@v1']],
    [
      'in a list in brackets, a comment left out',
      'rules: [\n"extends": [balanced, "acme/p/g.yml@v1", acme/p/h.yml@v2] # acme/p/i.yml@v3\n',
      ['2 acme/p/g.yml@v1', '2 acme/p/h.yml@v2'],
    ],
    [
      'in a list over several lines, up to the next key',
      "'extends':\n- acme/p/g.yml@v1\n# acme/p/no.yml@v1\n  - 'acme/p/h.yml@v1'\nwaivers: [\n  - acme/p/no.yml@v1\n",
      ['2 acme/p/g.yml@v1', '4 acme/p/h.yml@v1'],
    ],
    [
      'in brackets over several lines, with CR LF',
      'extends: [\r\n  acme/p/g.yml@v1,\r\n  acme/p/h.yml@v1\r\n]\r\nversion: {\r\n',
      ['2 acme/p/g.yml@v1', '3 acme/p/h.yml@v1'],
    ],
    ['at its end', 'rules: [\nextends:\n  - acme/p/g.yml@v1', ['3 acme/p/g.yml@v1']],
    ['in another key: no', 'not-extends: acme/p/g.yml@v1\nrules: [acme/p/g.yml@v1\n', []],
    ['by presets alone', 'extends: strict\nrules: [\n', []],
  ])('%s', (_, text, floors) => {
    expect(floorsOf(text)).toEqual(floors)
  })

  test.each([
    ['one', 'version: 1\nextends: acme/p/g.yml@v1\nrulez: {}\n', ['2 acme/p/g.yml@v1']],
    [
      'two',
      'version: 1\nextends: [strict, acme/p/g.yml@v1, acme/p/h.yml@v1]\nrules: {a: b}\n',
      ['2 acme/p/g.yml@v1', '2 acme/p/h.yml@v1'],
    ],
    ['none', 'version: 1\nextends: [strict]\nrules: {a: b}\n', []],
    ['what is none', 'version: 1\nextends: {a: b}\n', []],
  ])('in a document whose other parts are at fault: %s', (_, text, floors) => {
    expect(floorsOf(text)).toEqual(floors)
  })
})

test.each(['off', 'note'])('model-invalid cannot be %s', (level) => {
  const loaded = loadPolicy(
    { text: `version: 1\nrules:\n  model-invalid: ${level}\n`, path: 'p.yml' },
    compiler,
  )
  expect(loaded.ok ? [] : loaded.problems).toEqual([
    {
      message: `model-invalid cannot be ${level}: a model that cannot be read would pass unjudged`,
      help: 'Take files that are no models out with "ignore:", or lower the rule to warn.',
      place: { path: 'p.yml', line: 3, column: 3 },
    },
  ])
})
