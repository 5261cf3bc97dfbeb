import { describe, expect, it } from '@jest/globals'
import { besideListing, writtenIn } from '../../../src/gate/remedy/formats.ts'
import type { FormatId, ThreatModel } from '../../../src/model/threat-model.ts'
import { at, EMPTY, factor, PARTS } from './parts.ts'

describe('what the form of a model has room for', () => {
  const rooms: readonly (readonly [FormatId, string])[] = [
    ['native', 'model'],
    ['markdown', 'model'],
    ['listing', 'model: factor raise input claim restore, beside'],
    ['aivss-0.8', 'model: factor raise input cvss claim restore, nowhere'],
    ['aivss-1.0', 'model: cvss, nowhere'],
    ['markdown-prose', 'model: stated input cvss, nowhere'],
    ['owasp-tml', 'model: factor raise input cvss, nowhere'],
    ['otm', 'model: factor raise input cvss, nowhere'],
    ['threatcl', 'model: factor raise input cvss, nowhere'],
    ['threat-composer', 'nowhere'],
    ['agentaz', 'nowhere'],
    ['sarif', 'nowhere'],
  ]
  const rest = [
    'stated',
    'shown',
    'power',
    'capability',
    'layer',
    'review',
    'factor',
    'raise',
    'input',
    'cvss',
    'claim',
    'restore',
  ]

  it.each(rooms)('%s: %s', (format, room) => {
    const [some, otherwise = some] = room.split(', ')
    const named = some?.startsWith('model: ') === true ? some.slice(7).split(' ') : []
    for (const name of rest) {
      const part = PARTS[name]
      if (part === undefined) throw new Error(name)
      const written = writtenIn({ ...EMPTY, format }, part)
      expect([name, written]).toEqual([name, named.includes(name) ? 'model' : otherwise])
    }
  })

  it('factors of a listing that a native model names stand in the listing', () => {
    const through: ThreatModel = {
      ...EMPTY,
      listing: { value: 'agents/coder.txt', place: at('a') },
      factorNames: 'listing',
    }
    const told = ['factor', 'raise', 'input', 'cvss', 'stated', 'review'].map((name) =>
      writtenIn(through, PARTS[name] ?? { kind: 'review' }),
    )
    expect(told).toEqual(['listing', 'listing', 'listing', 'model', 'model', 'model'])
    expect(writtenIn({ ...through, factorNames: 'standard' }, factor('tools', 1, 0))).toBe('model')
    expect(writtenIn({ ...through, listing: null }, factor('tools', 1, 0))).toBe('model')
  })

  it('the native model beside a listing takes its name, and declares no score', () => {
    const declared = { aivss: 5, severity: null, place: at('a') }
    const beside = besideListing(
      { ...EMPTY, format: 'listing', path: 'services/x/agents.d/coder-threat-model.txt', declared },
      (path) => path.replace('services/x/', ''),
    )
    expect(beside).toMatchObject({
      format: 'native',
      path: 'services/x/agents.d/coder-threat-model.aivss.yml',
      place: { path: 'services/x/agents.d/coder-threat-model.aivss.yml', line: 1, column: 1 },
      listing: { value: 'agents.d/coder-threat-model.txt', place: { line: 1, column: 1 } },
      declared: null,
    })
  })
})
