import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { score } from '../../src/aivss/index.ts'
import { agent, score as scored, verdict } from '../report/build.ts'
import { inBrowser } from './browser.ts'
import { COPILOT, examplesVerdict, richVerdict } from './rich-verdict.ts'

const supposed = (page: Page): Promise<string | null> => page.locator('.what-if-line').textContent()

async function move(page: Page, label: string, value: number): Promise<void> {
  // A range that is filled tells it as if it were moved.
  await page.getByLabel(label).fill(String(value))
}

inBrowser('the what-if panel', (open) => {
  test('begins with the score that the gate came to, for every agent', async () => {
    const examples = await examplesVerdict()
    const { page, incidents } = await open(examples)
    for (const { id, score: gate } of examples.agents) {
      await page.evaluate(`location.hash = '#/agent/${id}'`)
      await page.getByText(id, { exact: true }).first().waitFor()
      const text = gate.aivss?.toFixed(1) ?? `${gate.low.toFixed(1)}–${gate.high.toFixed(1)}`
      expect(await page.locator('.what-if-score').textContent()).toBe(text)
      expect(await page.locator('.big-score .numeral').textContent()).toBe(text)
    }
    expect(incidents).toEqual([])
  })

  test('a moved factor gives what score() gives', async () => {
    const { page } = await open(richVerdict(), { hash: '#/agent/copilot' })
    const [own] = COPILOT.inputs
    for (const value of [0, 0.35, 1]) {
      await move(page, 'Execution Autonomy', value)
      const then = score({
        version: '0.8',
        cvss: 7,
        thm: 0.97,
        mf: 1,
        factors: { ...own?.factors, autonomy: value },
      })
      expect(await supposed(page)).toBe(`${then.aivss?.toFixed(1)}${then.severity}now 8.5`)
    }
    await page.getByRole('button', { name: 'Back to what is stated' }).click()
    expect(await supposed(page)).toBe('8.5highas it is now')
  })

  test('score, band, thresholds and limits change at once', async () => {
    const { page } = await open(richVerdict(), { hash: '#/agent/copilot' })
    const judged = page.locator('.judgements')
    expect(await judged.textContent()).toBe(
      'below the fail threshold of 9.0at or above the warn threshold of 7.0over the limit: External Tool Control Surface',
    )
    await move(page, 'CVSS v4.0 base score', 9.5)
    await move(page, 'External Tool Control Surface', 0.3)
    expect(await supposed(page)).toBe('9.7criticalnow 8.5')
    expect(await judged.textContent()).toBe(
      'at or above the fail threshold of 9.0at or above the warn threshold of 7.0within every factor limit',
    )
  })

  test('a threat with its own CVSS takes the lead where it is worse', async () => {
    const { page } = await open(richVerdict(), { hash: '#/agent/copilot' })
    await move(page, 'CVSS base of T2', 9.8)
    expect(await supposed(page)).toBe('9.9criticalnow 8.5')
  })

  test('mitigation counts only as far as it is earned', async () => {
    const { page } = await open(richVerdict(), { hash: '#/agent/copilot' })
    expect(await page.getByLabel('Strength that the author claims').inputValue()).toBe('0.83')
    expect(await page.locator('.outcome-card').textContent()).toContain('earned is none')
    // With the factors at 0 only those that sandboxing covers are left to be covered.
    for (const name of [
      'Language',
      'Context',
      'Behavioral',
      'Opacity',
      'Persistent',
      'Dynamic Identity',
      'Multi-Agent',
    ])
      await page.locator('.slider', { hasText: name }).locator('input').fill('0')
    const then = score({
      version: '0.8',
      cvss: 7,
      thm: 0.97,
      mf: 0.83,
      factors: {
        ...COPILOT.factors,
        language: 0,
        context: 0,
        non_determinism: 0,
        opacity: 0,
        persistence: 0,
        identity: 0,
        multi_agent: 0,
      },
    })
    expect(await supposed(page)).toContain(then.aivss?.toFixed(1))
    expect(await page.locator('.outcome-card').textContent()).toContain('earned is partial')
    await page.getByLabel('sandboxing').selectOption('not in place')
    expect(await page.locator('.outcome-card').textContent()).toContain('earned is none')
    await page.getByLabel('Another mitigation').selectOption('least-agency')
    expect(await page.getByLabel('least-agency').inputValue()).toBe('in-place')
  })

  test('a remedy can be tried', async () => {
    const failing = agent('copilot', {
      ...COPILOT,
      remedies: [
        {
          changes: ['limit autonomy from 0.5 to 0'],
          parts: [{ kind: 'factor', id: 'autonomy', from: 0.5, to: 0, without: [] }],
          aivss: 8.3,
          status: 'warn',
          listing: 'copilot',
        },
      ],
    })
    const { page } = await open(verdict({ agents: [failing] }), { hash: '#/agent/copilot' })
    await page.getByRole('button', { name: 'Try it in the what-if' }).click()
    expect(await supposed(page)).toBe('8.3highnow 8.5')
    expect(await page.getByLabel('Execution Autonomy').inputValue()).toBe('0')
  })

  test('says so where the verdict does not hold the inputs', async () => {
    const { page } = await open(verdict({ agents: [agent('old', { score: scored(5), inputs: [] })] }), {
      hash: '#/agent/old',
    })
    expect(await page.getByRole('region', { name: 'What if' }).textContent()).toContain(
      'nothing can be supposed here',
    )
  })
})
