import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { HistoryRecord } from '../../src/verdict/history.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { inBrowser } from './browser.ts'
import { HISTORY, richVerdict } from './rich-verdict.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script><!--',
  '<img src=x onerror=alert(3)>',
  '"><svg onload=alert(4)> javascript:alert(5)',
  '\u202Egnp.exe\u202C \u2028alert(6)\u2029 \uD800',
  '__proto__',
  'x'.repeat(10_000),
  'constructor',
]

/** Keys under which people write what they like. */
const FREE = new Set(
  [
    'id',
    'name',
    'description',
    'owner',
    'path',
    'message',
    'help',
    'subject',
    'title',
    'how',
    'text',
    'reason',
  ].concat([
    'why',
    'by',
    'agent',
    'rule',
    'threat',
    'floor',
    'vector',
    'event',
    'head',
    'commit',
    'ref',
    'source',
    'preset',
  ]),
)
/** Lists whose items are free text. */
const LISTS = new Set(['changes', 'notices', 'delivery', 'floors'])

/** Every free text of a verdict replaced. Ids of the vocabulary (mitigations, factors, layers) stay, or nothing would be shown. */
function poisoned(one: Verdict): Verdict {
  let index = 0
  const next = (): string => HOSTILE[index++ % HOSTILE.length] ?? ''
  const ids = new Map<string, string>()
  return JSON.parse(
    JSON.stringify(one),
    function replace(this: object, key: string, value: unknown): unknown {
      if (LISTS.has(key) && Array.isArray(value)) return value.map(next)
      if (typeof value !== 'string' || !FREE.has(key)) return value
      if ('status' in this && 'evidence' in this && key !== 'how') return value
      // What belongs together stays together.
      const known = ids.get(value) ?? next()
      ids.set(value, known)
      return known
    },
  )
}

const history: readonly HistoryRecord[] = HISTORY.map((record) => ({
  ...record,
  commit: '<script>alert(7)</script>',
  agents: JSON.parse(
    `{"__proto__": {"score": 3, "severity": "low"}, "<b>": {"score": 3, "severity": "low"}}`,
  ),
}))

/** What must not be there, whatever anybody wrote. */
const strangers = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`[...document.querySelectorAll('*')].flatMap((one) => [
    ...(['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'BASE', 'VIDEO', 'AUDIO', 'B'].includes(one.tagName) && !one.closest('.facts') ? [one.tagName] : []),
    ...(one.tagName === 'SCRIPT' && one.parentElement !== document.body ? ['a script'] : []),
    ...[...one.attributes].filter(({ name, value }) => /^on|^style$|^src$|^action$/.test(name) || (name === 'href' && !value.startsWith('#'))).map(({ name, value }) => name + '=' + value),
  ])`)

inBrowser('a page of hostile names and prose', (open) => {
  test('shows them as text, and nothing runs, loads or breaks out', async () => {
    const { page, incidents } = await open(poisoned(richVerdict()), { history })
    await page.locator('.agent-table').waitFor()
    expect(await page.locator('script').count()).toBe(2)
    const addresses = await page
      .locator('.agent-table tbody a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    expect(addresses.length).toBe(3)
    expect(await strangers(page)).toEqual([])
    for (const address of [...addresses, '#/print']) {
      await page.evaluate(`location.hash = ${JSON.stringify(address)}`)
      await page.locator('article.agent h1').first().waitFor()
      expect(await strangers(page)).toEqual([])
    }
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('<script>alert(1)</script>')
    expect(text).toContain('<img src=x onerror=alert(3)>')
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028\u2029]/)
    expect(text).not.toContain('x'.repeat(1_100))
    expect(incidents).toEqual([])
  })

  test('an agent named __proto__ has a page like any other', async () => {
    const named = richVerdict()
    const [first, ...rest] = named.agents
    const proto = {
      ...named,
      agents: [...(first === undefined ? [] : [{ ...first, id: '__proto__' }]), ...rest],
    }
    const { page, incidents } = await open(proto, { hash: '#/agent/__proto__', history })
    expect(await page.locator('h1').textContent()).toBe('Cargo copilot')
    expect(
      await page.getByRole('img', { name: 'The score over time' }).locator('desc').textContent(),
    ).toContain('2026-09-01 3.0')
    expect(incidents).toEqual([])
  })

  test('long words never make the page wider than the window', async () => {
    const { page } = await open(poisoned(richVerdict()), { viewport: { width: 390, height: 800 } })
    const width = (): Promise<number> => page.evaluate('document.documentElement.scrollWidth')
    expect(await width()).toBe(390)
    const address = await page.locator('.agent-table tbody a').nth(2).getAttribute('href')
    await page.evaluate(`location.hash = ${JSON.stringify(address)}`)
    await page.locator('article.agent').waitFor()
    expect(await width()).toBe(390)
  })

  test('stays text without scripts too', async () => {
    const { page, incidents } = await open(poisoned(richVerdict()), { javaScriptEnabled: false })
    expect(await page.locator('main img, main script, main svg').count()).toBe(0)
    expect(await page.locator('main').textContent()).toContain('<script>alert(1)</script>')
    expect(incidents).toEqual([])
  })
})
