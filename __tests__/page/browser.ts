import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, jest } from '@jest/globals'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { html } from '../../src/report/html.ts'
import type { HistoryRecord } from '../../src/verdict/history.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'

/** A report that is open in the browser, and what happened in it that must not happen. */
export interface Opened {
  readonly page: Page
  /** Console messages, errors, violations of the security policy, dialogs, and requests for anything but the file. */
  readonly incidents: readonly string[]
}

export interface Opening extends BrowserContextOptions {
  readonly hash?: string
  readonly history?: readonly HistoryRecord[]
}

type Open = (verdict: Verdict, opening?: Opening) => Promise<Opened>

/** The day of every report in these tests. */
export const DAY = '2026-11-23'

/** Chromium as CHROMIUM_PATH names it, else the first that is installed; null where there is none. */
function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return named
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' })
    if (status === 0) return stdout.trim()
  }
  return null
}

/** Tests that look at reports in one headless browser; without a browser they are skipped, and say so. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  const executablePath = findChromium()
  if (executablePath === null) {
    console.warn(`${name}: skipped, no Chromium was found; CHROMIUM_PATH may name one`)
    describe.skip(name, () => tests(() => Promise.reject(new Error('no browser'))))
    return
  }
  // A browser that shares two cores with the rest of the suite takes its time.
  jest.setTimeout(60_000)
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'aivss-gate-page-'))
    let browser: Browser | null = null
    let files = 0
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    })
    afterEach(async () => {
      for (const context of browser?.contexts() ?? []) await context.close()
    })
    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    })
    tests(async (verdict, { hash = '', history = [], ...options } = {}) => {
      if (browser === null) throw new Error('the browser is open before any test')
      const file = join(folder, `${++files}.html`)
      writeFileSync(file, html(verdict, { day: DAY, history, reportLevel: 'note' }))
      const address = pathToFileURL(file).href
      const page = await browser.newPage(options)
      page.setDefaultTimeout(20_000)
      const incidents: string[] = []
      page.on('console', (message) => incidents.push(message.text()))
      page.on('pageerror', (error) => incidents.push(String(error)))
      page.on('dialog', (dialog) => {
        incidents.push(`dialog ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) incidents.push(request.url())
      })
      await page.goto(address + hash)
      return { page, incidents }
    })
  })
}
