import fc from 'fast-check'
import { checkEvidence } from '../../src/model/evidence.ts'
import { changedText } from '../mutation.ts'
import { quotedTexts, seedFiles } from '../seeds.ts'
import { demand, type Target } from '../target.ts'

/** Evidence over any file: it holds or has a reason, and what does not hold proves nothing. */
export const evidenceTarget: Target = {
  name: 'evidence',
  inputs: () =>
    fc.tuple(
      changedText(quotedTexts('__tests__/model').flat()),
      fc.constantFrom('a.yml', 'a.json', 'a.ts', 'a.py', 'a.tf', 'a.md', 'a.sql', 'Dockerfile', 'a.ini'),
      changedText(seedFiles().map(({ text }) => text)),
    ),
  judge: async ([written = '', path = '', text = '']) => {
    for (const evidence of [
      written,
      path,
      `${path} contains ${written}`,
      `${path}#/${written} = ${written}`,
    ]) {
      const { holds, proves, reason } = await Promise.resolve(
        checkEvidence(evidence, () => ({ kind: 'text', text })),
      )
      demand(holds === true || reason !== null, 'what does not hold has no reason')
      demand(holds === true || !proves, 'what does not hold proves something')
    }
  },
}
