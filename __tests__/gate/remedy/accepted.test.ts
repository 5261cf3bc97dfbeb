import { describe, expect, it } from '@jest/globals'
import { MODEL, model, type Run, waysTold } from './ways-told.ts'

const OTHER = 'agents/other.aivss.yml'
const LIMITS = { limits: { factors: { tools: 0.2, opacity: 0.2 } } }
const run = (rest: Partial<Run> = {}): Run => ({
  policy: LIMITS,
  files: { [MODEL]: model({}, { cvss: 2 }), [OTHER]: model({}, { cvss: 2 }, { id: 'other' }) },
  ...rest,
})
const OPACITY =
  'limit opacity from 0.5 to 0.2 (less than "partial or fragmented logs, black-box reasoning" (0.5))'
const TOOLS =
  'limit tools from 0.5 to 0.2 (less than "mixed read/write but tightly scoped or allowlisted" (0.5))'

describe('what is accepted in the baseline', () => {
  it('is not asked for, of the agent of which it is accepted', async () => {
    expect(await waysTold(run({ accepted: ['coder factor-limit tools'] }))).toBe(
      `coder 5.9: factor-limit opacity\n- ${OPACITY} -> 5.6 pass\n` +
        `other 5.9: factor-limit tools, factor-limit opacity\n- ${OPACITY}; ${TOOLS} -> 5.4 pass\n`,
    )
  })
})
