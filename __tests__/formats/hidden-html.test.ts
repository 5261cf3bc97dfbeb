import { describe, expect, test } from '@jest/globals'
import { factorsOf, mitigationsOf, readText } from './read.ts'

const FRONT = '---\nagent-threat-model: 1\nagent: {id: bot}\n---\n\n# Bot\n\n'
const TABLE = '| Factor | Value |\n|---|---|\n| Tools | 0.1 |\n'
const SENTENCE = 'All code runs in a gVisor sandbox.\n'
const read = (body: string) => readText(FRONT + body, 'docs/bot.aivss.md')

describe('what raw HTML hides around Markdown', () => {
  test.each([
    '<div hidden>',
    '<DIV class="a" HIDDEN="until-found">',
    "<div title='>' hidden>",
    '<div style="display: none">',
    '<div style="max-height:0">',
    '<template>',
    '<dialog>',
    '<section><div hidden><div></div>',
    '<p hidden><!-- </p> -->',
  ])('is not read: %s', async (opening) => {
    const closing = `</${/^<(?:section>\s*<)?(\w+)/.exec(opening)?.[1]}>`
    const { model, problems } = await read(`${opening}\n\n${TABLE}\n${SENTENCE}\n${closing}\n`)
    expect([factorsOf(model), mitigationsOf(model)]).toEqual([[], []])
    expect(problems).toEqual([
      expect.stringMatching(/a factor or mitigation table stands in code, a comment or raw HTML/),
    ])
  })

  test.each([
    '<div>',
    '<div aria-hidden="true">',
    '<div title="hidden">',
    '<div data-x="a hidden b">',
    '<div style="text-align: center">',
    '<details><summary>More</summary>',
    '<div hidden></div>',
    '<img hidden>',
    '<!-- <div hidden> -->',
    '<template>x</template>',
  ])('is only that: what stands after %s is read', async (opening) => {
    const { model, problems } = await read(`${opening}\n\n${TABLE}\n${SENTENCE}`)
    expect(problems).toEqual([])
    expect(factorsOf(model)).toEqual(['tools=0.1 12:1'])
    expect(mitigationsOf(model)).toHaveLength(1)
  })

  test('goes within a sentence and a cell too', async () => {
    const { model } = await read(
      `All code <span hidden>runs in a gVisor sandbox</span>.\n\n${TABLE.replace('0.1', '0.9<i hidden>1</i>')}`,
    )
    expect([factorsOf(model), mitigationsOf(model)]).toEqual([['tools=0.9 12:1'], []])
  })
})
