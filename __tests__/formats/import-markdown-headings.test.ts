import { describe, expect, test } from '@jest/globals'
import { readText } from './read.ts'

const HEAD = '# Deckhand AI agent threat model\n\n## Threats\n\n### T1: Steered by what it reads\n\n'

/** What becomes of "Sandboxing" under some Markdown. */
const sandboxing = async (text: string): Promise<string> => {
  const { model } = await readText(HEAD + text, 'docs/threat-model.md')
  return model.mitigations.map(({ status }) => status).join()
}

describe('headings under which nothing is in place', () => {
  test.each([
    'Former controls',
    'Removed mitigations',
    'Rejected mitigations',
    'Alternatives considered: controls',
    'Disabled controls',
    'Deprecated controls',
    'Bypassed controls',
    'No controls',
    'Lacking mitigations',
    'Controls absent',
    'Weak controls',
    'Controls not in place',
    'Non-existing controls',
    "Controls that aren't active",
    'Controls: none of these are implemented',
    'Controls of the attacker',
    'Attacker controls',
    'Currently failing controls',
  ])('%s', async (heading) => {
    const found = [
      await sandboxing(`## ${heading}\n\n- ✅ Sandboxing\n`),
      await sandboxing(`## ${heading}\n\n- Sandboxing\n`),
      await sandboxing(`| Threat | ${heading} | Status |\n|---|---|---|\n| x | Sandboxing | done |\n`),
    ]
    expect(found).not.toContain('in-place')
  })

  test('a bare name counts only where every word of the heading is plain', async () => {
    const found = ['Current mitigations', 'Implemented security controls', 'Current mitigations elsewhere']
    expect(await Promise.all(found.map((one) => sandboxing(`## ${one}\n\n- Sandboxing\n`)))).toEqual([
      'in-place',
      'in-place',
      'unknown',
    ])
  })
})

test.each(['yes, in 2027', 'done, by 2027', 'yes, after 2026'])('a year to come: %s', async (status) => {
  const row = `| Threat | Mitigation | Status |\n|---|---|---|\n| x | Sandboxing | ${status} |\n`
  expect(await sandboxing(row)).toBe('unknown')
})
