import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readerFor } from '../../src/formats/registry.ts'
import { ROOT } from '../support/run-built.ts'
import { saysOf } from './judged.ts'

const INSTEAD =
  'in a native model in place of this file ("aivss-gate convert FILE --to native" writes one), there under'

const fixture = (name: string): string => readFileSync(join(ROOT, '__tests__/fixtures', name), 'utf8')
const FILES = {
  'threat-composer': { 'a.tc.json': fixture('imports/pigeon-post.tc.json') },
  agentaz: { 'agentaz.json': fixture('imports/bell-ringer.agentaz.json') },
  'owasp-tml': {
    'a.tml.json': JSON.stringify({ ...JSON.parse(fixture('imports/carillon.tml.json')), extensions: {} }),
  },
  'markdown-prose': { 'threat-model.md': fixture('imports-markdown/bosun.md') },
  markdown: { 'a.aivss.md': '---\nagent-threat-model: 1\nagent: {id: bot}\n---\n' },
} as const

describe('what can be done', () => {
  it.each([
    ['threat-composer', `${INSTEAD} "factors:"`, 'with a control that is named "kill-switch"'],
    ['agentaz', `${INSTEAD} "factors:"`, `${INSTEAD} "mitigations:"`],
    [
      'owasp-tml',
      'in a map "example.org/aivss", there under "factors"',
      'with a control that is named "kill-switch"',
    ],
    [
      'markdown-prose',
      'in a table of factors with a column "Value"',
      'with a control that is named "kill-switch"',
    ],
    ['markdown', 'under "factors:" or in its table', 'under "mitigations:" or in its table'],
  ] as const)('is said for the format %s in its own terms', async (format, factors, mitigations) => {
    const now = FILES[format]
    const [path = '', text = ''] = Object.entries(now)[0] ?? []
    expect(readerFor(path, text.slice(0, 4096))?.id).toBe(format)
    const policy =
      'require: [{id: kill-switch, mitigation: kill-switch}]\nlimits: {factors: {self_mod: 0.5}}\n'
    expect(await saysOf('factor-limit', { now, policy })).toEqual([
      expect.stringMatching(/\| State "self_mod" ./),
    ])
    expect((await saysOf('factor-limit', { now, policy })).join()).toContain(`${factors}.`)
    expect(await saysOf('required-mitigation', { now, policy })).toContainEqual(
      expect.stringMatching(new RegExp(`kill-switch.*\\| .*${mitigations.replace(/[()]/g, '\\$&')}`)),
    )
  })

  it('works where it is followed in a file of another format', async () => {
    const policy = 'limits: {factors: {self_mod: 0.5}}\n'
    const plain = JSON.parse(fixture('imports/carillon.tml.json'))
    const stated = { ...plain, extensions: { 'example.org/aivss': { factors: { self_mod: 0.1 } } } }
    const now = { 'a.tml.json': JSON.stringify(stated) }
    expect(await saysOf('factor-limit', { now, policy })).toEqual([])
  })
})
