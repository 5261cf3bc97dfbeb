import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { busyVerdict, verdict } from '../report/build.ts'
import { inBrowser } from './browser.ts'
import { COPILOT, examplesVerdict, HISTORY, manyAgents, richVerdict } from './rich-verdict.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What of WCAG 2.2 A and AA and of good practice a view breaks. */
async function violations(page: Page, only: 'everything' | 'contrast'): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate<readonly string[]>(
    `axe.run({ runOnly: ${JSON.stringify(only === 'contrast' ? ['color-contrast'] : RULES)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html + ' ' + failureSummary)))`,
  )
}

const names = (page: Page): Promise<readonly string[]> =>
  page.locator('.agent-table tbody th a').allTextContents()

inBrowser('the page of the HTML report', (open) => {
  test('opens from disk, asks the network for nothing, and has nothing to complain of', async () => {
    const { page, incidents } = await open(await examplesVerdict())
    await page.getByRole('heading', { name: 'Three of seven agents fail the policy.' }).waitFor()
    expect(await page.title()).toBe('Agent risk report: fail, 7 agents')
    expect(await page.locator('.agent-table tbody tr').count()).toBe(7)
    for (const href of await page
      .locator('.agent-table tbody a')
      .evaluateAll((all) => all.map((one) => one.hash))) {
      await page.evaluate(`location.hash = ${JSON.stringify(href)}`)
      await page.locator('article.agent h1').waitFor()
    }
    expect(incidents).toEqual([])
  })

  test('the table sorts by its headings, and says so', async () => {
    const { page } = await open(await examplesVerdict())
    const heading = page.locator('.agent-table').getByRole('columnheader', { name: 'Agent' })
    expect(await heading.getAttribute('aria-sort')).toBe('none')
    expect((await names(page))[0]).toBe('Keelson')
    await heading.getByRole('button').click()
    expect(await heading.getAttribute('aria-sort')).toBe('ascending')
    expect(await names(page)).toEqual((await names(page)).toSorted())
    await heading.getByRole('button').click()
    expect(await heading.getAttribute('aria-sort')).toBe('descending')
    expect((await names(page))[0]).toBe('Tide tables assistant')
    await page.getByRole('columnheader', { name: 'AIVSS' }).getByRole('button').click()
    expect((await names(page)).at(-1)).toBe('Manifest checker')
  })

  test('the table filters by words, band and verdict together', async () => {
    const { page } = await open(await examplesVerdict())
    const search = page.getByRole('searchbox')
    await search.fill('TIDEWATER quay')
    expect(await names(page)).toEqual(['Customs broker', 'Berth dispatcher'])
    await search.fill('')
    await page.getByLabel('Band', { exact: true }).selectOption('critical')
    expect(await names(page)).toEqual(['Drydock'])
    await page.getByLabel('Verdict', { exact: true }).selectOption('pass')
    expect(await names(page)).toEqual([])
    expect(await page.getByRole('status').first().textContent()).toBe('No agent is like that.')
  })

  test('the keyboard reaches an agent, its page takes the focus, and the way back keeps the search', async () => {
    const { page } = await open(await examplesVerdict())
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('customs')
    for (let stop = 0; stop < 20; stop++) {
      await page.keyboard.press('Tab')
      if ((await page.locator(':focus').textContent()) === 'Customs broker') break
    }
    await page.keyboard.press('Enter')
    await page.locator('article.agent').waitFor()
    expect(await page.evaluate('location.hash')).toBe('#/agent/customs-broker')
    expect(await page.locator(':focus').textContent()).toBe('Customs broker')
    await page.goBack()
    expect(await names(page)).toEqual(['Customs broker'])
  })

  test('an agent has its charts, each with a name and its numbers in words', async () => {
    const { page } = await open(richVerdict(), { hash: '#/agent/copilot', history: HISTORY })
    const drawing = (name: string): Promise<string | null> =>
      page.getByRole('img', { name }).first().locator('desc').textContent()
    expect(await drawing('How the score is built up')).toMatch(
      /^CVSS v4.0 base score 7.0, Execution Autonomy \+0.15, .*AIVSS 8.5$/,
    )
    expect(await drawing('Factors against the limits')).toMatch(
      /^Execution Autonomy 0.5 \(limit 0.8\), External Tool Control Surface 0.5 \(limit 0.3\), /,
    )
    expect(await drawing('The score over time')).toBe(
      '2026-09-01 6.1, 2026-10-01 open, 2026-11-01 7.4, 2026-11-23 8.5',
    )
    expect(await drawing('The score on the scale')).toBe('8.5; fails from 9.0; warns from 7.0')
  })

  test('an agent shows what the verdict says of it', async () => {
    const { page } = await open(richVerdict(), { hash: '#/agent/copilot' })
    const text = (await page.locator('article.agent').textContent()) ?? ''
    for (const said of [
      'The model prints 4.2 (medium)',
      'Before this change it was 6.1',
      'lapsed after 2026-11-01, 22 days ago',
      'changes business records; fetches URLs or calls HTTP APIs',
      'Take a power away.',
      'Accepted until 2027-02-01 by @tidewater/risk: Until the next release.',
      'human-in-the-loop, planned',
      'brought by this change',
      'A crane is told to drop its load',
      'the full agentic effect',
      'insufficient evidence',
      'in 14 days by CISA BOD 26-04, as an analogy; in 3 days with the effect class',
      'out-of-cycle',
    ])
      expect(text).toContain(said)
  })

  test('the overview tells the run: gaps, notices, history, what is due and what is gone', async () => {
    const { page } = await open(richVerdict(), { history: HISTORY })
    const text = (await page.locator('main').textContent()) ?? ''
    for (const said of [
      'models/huge.aivss.yml',
      'The floor is not pinned.',
      'A glob matches nothing.',
      '1 lapsed',
      'gone (agents/gone.aivss.yml)',
    ])
      expect(text).toContain(said)
    expect(
      await page.getByRole('img', { name: 'Agents by band over time' }).locator('desc').textContent(),
    ).toMatch(/2026-11-23: 1 open, 1 high, 1 low$/)
  })

  test.each([
    [
      'a run that could not be done',
      verdict({
        status: 'error',
        errors: [{ code: 'x', message: 'No policy', help: 'Write one.', location: null }],
      }),
      'No policy. Write one.',
    ],
    ['a run that found nothing', verdict({ status: 'nothing-to-check' }), 'Looked for threat models'],
    ['a pull request', busyVerdict(), 'compared with a1b2c3d'],
  ])('%s is told', async (_, one, said) => {
    const { page, incidents } = await open(one)
    await page.getByText(said).first().waitFor()
    expect(incidents).toEqual([])
  })

  test.each([
    ['light', 'everything'],
    ['dark', 'contrast'],
  ] as const)('nothing of WCAG AA is broken (%s: %s)', async (colorScheme, only) => {
    const { page } = await open(richVerdict(), { colorScheme, history: HISTORY })
    expect(await violations(page, only)).toEqual([])
    await page.evaluate("location.hash = '#/agent/copilot'")
    await page.locator('article.agent').waitFor()
    expect(await violations(page, only)).toEqual([])
  })

  test('on paper nothing is left out: every row, every folded part, and no controls', async () => {
    const { page } = await open(manyAgents(60))
    expect(await page.locator('.agent-table tbody tr').count()).toBe(50)
    await page.emulateMedia({ media: 'print' })
    await page.locator('.agent-table tbody tr').nth(59).waitFor()
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate("location.hash = '#/agent/agent-60'")
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.findings', '.layers', '.mitigations', '.radar', '.facts'])
      expect({ part, shown: await page.locator(part).first().isVisible() }).toEqual({ part, shown: true })
    expect(await page.locator('details:not([open]):not(.as-table)').count()).toBe(0)
    expect(await page.locator('.what-if').isVisible()).toBe(false)
  })

  test('the whole report for paper holds the overview and every agent', async () => {
    const { page, incidents } = await open(richVerdict(), { hash: '#/print', history: HISTORY })
    expect(await page.locator('h1').allTextContents()).toEqual([
      'One of three agents fails the policy.',
      'Open question',
      COPILOT.name,
      'Quiet clerk',
    ])
    expect(incidents).toEqual([])
  })

  test('two models that claim one id have a page each', async () => {
    const twins = verdict({
      agents: [
        { ...COPILOT, name: 'First' },
        { ...COPILOT, name: 'Second', path: 'b.aivss.yml' },
      ],
    })
    const { page } = await open(twins, { hash: '#/agent/copilot/2' })
    expect(await page.locator('h1').textContent()).toBe('Second')
  })

  test('an address that nothing has shows the overview', async () => {
    const { page } = await open(richVerdict(), { hash: '#/agent/nobody' })
    expect(await page.locator('.agent-table').isVisible()).toBe(true)
  })

  test('holds two thousand agents', async () => {
    const { page, incidents } = await open(manyAgents(2000))
    await page.getByText('2,000 agents, 1 to 50 shown').waitFor()
    const size: number = await page.evaluate('performance.getEntriesByType("navigation")[0].decodedBodySize')
    expect(size).toBeLessThan(5_000_000)
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByText('Page 2 of 40').waitFor()
    await page.getByRole('searchbox').fill('agent-1234')
    expect(await names(page)).toEqual(['Agent 1234'])
    expect(incidents).toEqual([])
  })

  test('is a summary without scripts', async () => {
    const { page, incidents } = await open(manyAgents(300), { javaScriptEnabled: false })
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('need JavaScript')
    expect(text).toContain('The first 200 of 300 agents')
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(200)
    expect(incidents).toEqual([])
  })
})
