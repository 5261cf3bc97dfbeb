import { describe, expect, test } from '@jest/globals'
import { markdownProse } from '../../src/formats/markdown-prose.ts'

const HEAD = '# Deckhand AI agent threat model\n\n## Threats\n\n### T1: Steered\n\nMitigations:\n\n'
const MEBIBYTE = 1024 * 1024

describe('hostile documents', () => {
  test.each([
    ['ten mebibytes', 'a '.repeat(5 * MEBIBYTE)],
    ['ten mebibytes of rules', '---\n'.repeat(2.5 * MEBIBYTE)],
    ['open comments', '<!--'.repeat(1_000)],
    ['open brackets', '[('.repeat(200)],
    ['tags', '<'.repeat(1_000)],
    ['colons', 'A'.repeat(40) + ': '.repeat(1_000)],
    ['marks', '- ✅ (planned '.repeat(200)],
    ['a line of words', `- ✅ ${'no sandbox or '.repeat(200)}`],
    ['bullets', '- ✅ Sandboxing\n\n'.repeat(100)],
    ['headings', '### T1: a\n'.repeat(200)],
    ['cells', `| Threat | Mitigation | Status |\n|---|---|---|\n${'| a | Sandboxing | ✅ |\n'.repeat(100)}`],
    ['strikes', '~~a'.repeat(100)],
    ['vectors', 'CVSS:4.0/AV:N/'.repeat(600)],
    ['nulls', '\u0000'.repeat(200)],
    ['lone surrogates', '\uD800'.repeat(200)],
  ])('%s: a model or a problem, never an exception', async (_, body) => {
    for (const text of [HEAD + body, body]) {
      expect(typeof markdownProse.recognises('docs/threat-model.md', text)).toBe('boolean')
      const { models, problems } = await markdownProse.read(text, 'docs/threat-model.md')
      expect(models.length + problems.length).toBeGreaterThan(0)
      for (const { place, message, help } of problems)
        expect([place.line > 0, message === '', help === '']).toEqual([true, false, false])
    }
  })

  test('more threats than a model may have are counted once', async () => {
    const many = Array.from({ length: 600 }, (_, index) => `### T${index + 1}: a`).join('\n\n')
    const { models, problems } = await markdownProse.read(`# Deckhand AI agent\n\n${many}`, 'a.md')
    expect([models[0]?.threats.length, problems.map(({ message }) => message)]).toEqual([
      500,
      ['the document names more than 500 threats'],
    ])
  })
})
