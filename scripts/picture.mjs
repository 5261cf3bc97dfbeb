/*
 * Draws docs/pictures: what command and Action really say of the repository of docs/getting-started.md and of examples/.
 *
 *   node scripts/picture.mjs [--dist FOLDER]
 *
 * Needs Chromium (CHROMIUM names it, else /usr/bin/chromium). FOLDER holds another build, index.js and cli/index.js.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { followed } from './picture/followed.mjs'
import { commentPage, summaryPage } from './picture/github-page.mjs'
import { terminal } from './picture/terminal.mjs'
import { runCommand, runOnPullRequest } from './picture/run.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const named = process.argv.indexOf('--dist')
const dist = named === -1 ? join(root, 'dist') : resolve(process.argv[named + 1] ?? '.')
const pictures = join(root, 'docs/pictures')
/** Bytes: a page with a few of them should still open at once. */
const MOST = 150_000

const folder = mkdtempSync(join(tmpdir(), 'aivss-gate-pictures-'))
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
try {
  mkdirSync(pictures, { recursive: true })
  const { repository, commits } = followed(folder, dist)
  const [red, green] = commits
  const first = await runOnPullRequest(dist, repository, red, [])
  const second = await runOnPullRequest(dist, repository, green, first.comments)
  await draw('comment-red.webp', commentPage(first.comments[0] ?? ''))
  await draw('comment-green.webp', commentPage(second.comments[0] ?? ''))
  await draw('summary.webp', summaryPage(first.summary), { open: 'Where the points come from' })

  const args = ['check', 'examples/agents/drydock.txt', 'examples/agents/quay.aivss.yml']
  keep('check.svg', Buffer.from(terminal(args, runCommand(dist, args, root))))

  const report = join(folder, 'report.html')
  runCommand(dist, ['check', 'examples', '--format', 'html', '--output', report], root)
  await draw('report.webp', pathToFileURL(report), { high: 900 })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Opens a page (its text or its address) and keeps its picture, from the top to at most `high` pixels, one fold open. */
async function draw(name, page, { high = Infinity, open = '' } = {}) {
  const tab = await browser.newPage({
    viewport: { width: page instanceof URL ? 1180 : 880, height: 200 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  if (page instanceof URL) await tab.goto(page.href)
  else await tab.setContent(page)
  if (open !== '') await tab.locator('summary', { hasText: open }).click()
  const whole = await tab.evaluate(() => document.documentElement.scrollHeight)
  const { width } = tab.viewportSize() ?? { width: 880 }
  await tab.setViewportSize({ width, height: Math.min(whole, high) })
  keep(name, await smaller(await tab.screenshot({ type: 'png' })))
  await tab.close()
}

/** A PNG as WebP, a third of the size, by the browser's own hand. */
async function smaller(png) {
  const tab = await browser.newPage()
  const address = await tab.evaluate(
    async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob())
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      })
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.8)
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  await tab.close()
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

function keep(name, bytes) {
  if (bytes.length > MOST) throw new Error(`${name} has ${bytes.length} bytes, more than ${MOST}`)
  writeFileSync(join(pictures, name), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
