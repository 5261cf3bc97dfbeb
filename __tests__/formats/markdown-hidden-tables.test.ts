import { expect, test } from '@jest/globals'
import { readText } from './read.ts'

const HEAD = '---\nagent-threat-model: 1\nagent: {id: a}\n---\n\n'

test.each<[string, boolean]>([
  ['| Factor | Value |', true],
  ['Factor|Value', true],
  ['|  FACTORS  |  value  |', true],
  ['Factor || Value', true],
  ['| Factor | Why | Value |', true],
  ['| Mitigation | Status |', true],
  ['Mitigations|Status', true],
  ['Mitigation  |  |  status', true],
  ['| Mitigation | How | Status |', true],
  ['<td>Factor</td> <td>Value</td>', true],
  ['<td>Mitigation</td><td>Status</td>', true],
  ['<!-- Mitigation | How | Status -->', true],
  ['factor value', false],
  ['mitigation status', false],
  ['| Tool | Status |', false],
  ['| Tool | Value |', false],
  ['| Factor | Status |', false],
  ['| Mitigation | Value |', false],
  ['| Name | Why | Value |', false],
])('whether %s in code is told as a table that nobody sees: %s', async (header, isTold) => {
  const { problems } = await readText(`${HEAD}\`\`\`\n\n${header}\n\n\`\`\`\n`, 'm.md')
  expect(problems.map((problem) => problem.replace(/ \|.*/, ''))).toEqual(
    isTold ? ['6:1 a factor or mitigation table stands in code, a comment or raw HTML'] : [],
  )
})
