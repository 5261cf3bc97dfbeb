// How the HTML report bears many agents: node bench/html.mjs [AGENTS]
//
// Writes a repository of invented agents, runs the built command on it (AIVSS_GATE_CLI names another build), and measures
// the page in Chromium (CHROMIUM_PATH names it): size, time until the table can be used, and how long a search, a sort and
// the page of an agent take.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { writeRepository } from './html-repository.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const agents = Number(process.argv[2] ?? 2000)
const folder = mkdtempSync(join(tmpdir(), 'aivss-gate-bench-'))
const report = join(folder, 'report.html')
try {
  writeRepository(folder, agents)
  const cli = process.env.AIVSS_GATE_CLI ?? join(root, 'dist/cli/index.js')
  const began = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, 'check', '--format', 'html', '--output', report],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (status === 2) throw new Error(stderr)
  print('the command', performance.now() - began, 'ms')
  print('the file', statSync(report).size / 1e6, 'MB')
  await measure(pathToFileURL(report).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(address) {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    // From the start of the navigation to the first moment in which the script has drawn the table and the page is idle.
    await page.goto(address)
    await page.waitForSelector('.agent-table tbody tr')
    print(
      'interactive after',
      await page.evaluate('performance.timing.domInteractive - performance.timing.navigationStart'),
      'ms',
    )
    print(
      'first paint after',
      await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"),
      'ms',
    )
    const took = (action) =>
      page.evaluate(
        `new Promise((done) => { const from = performance.now(); ${action}; requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))) })`,
      )
    print(
      'a search',
      await took(
        "const box = document.querySelector('input[type=search]'); box.value = 'broker'; box.dispatchEvent(new Event('input'))",
      ),
      'ms',
    )
    print('a sort', await took("document.querySelector('.sort').click()"), 'ms')
    print(
      'the page of an agent',
      await took("location.hash = document.querySelector('.agent-table tbody a').hash"),
      'ms',
    )
    print(
      'a slider',
      await took(
        "const range = document.querySelector('input[type=range]'); range.value = '0'; range.dispatchEvent(new Event('input'))",
      ),
      'ms',
    )
    print('memory', (await page.evaluate('performance.memory.usedJSHeapSize')) / 1e6, 'MB')
  } finally {
    await browser.close()
  }
}

function print(what, value, unit) {
  console.log(`${what.padEnd(22)} ${value.toFixed(unit === 'MB' ? 2 : 0).padStart(8)} ${unit}`)
}
