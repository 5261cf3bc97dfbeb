// Audits a fleet of simulated repositories through a local GitHub, kills the job half-way, lets it go on, and joins the
// results. Prints requests and memory: node bench/fleet.mjs [REPOSITORIES] [COMMAND]
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COUNT = Number(process.argv[2] ?? 5_000)
const CLI = process.argv[3] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli/index.js')

/** The id that git gives a blob, which the client checks. */
const sha = (text) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
const model = (index) => `agent-threat-model: 1
agent: { id: agent-${index} }
cvss: ${(index % 100) / 10}
factors: { autonomy: 0.5, tools: 0.${index % 10}, language: 1, context: 0.5, non_determinism: 0.5, opacity: 0.5, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0 }
`
const numberOf = (path) => Number(/\/repos\/acme\/r(\d+)/.exec(path)?.[1] ?? Number.NaN)
let requests = 0

function answer(path, url) {
  if (path === '/orgs/acme/repos') {
    const page = Number(url.searchParams.get('page') ?? 1)
    const from = (page - 1) * 100
    const items = Array.from({ length: Math.min(100, COUNT - from) }, (_, at) => ({
      full_name: `acme/r${from + at}`,
      default_branch: 'main',
      archived: false,
      disabled: false,
      fork: false,
    }))
    const next =
      from + 100 < COUNT
        ? { link: `<${origin}${path}?type=all&sort=full_name&per_page=100&page=${page + 1}>; rel="next"` }
        : {}
    return [200, items, next]
  }
  const index = numberOf(path)
  if (index % 30 === 7) return [500, { message: 'Server Error' }]
  if (index % 30 === 17) return [404, { message: 'Not Found' }]
  if (index % 30 === 27) return [403, { message: 'Resource not accessible by personal access token' }]
  const text = model(index)
  if (path.includes('/branches/')) return [200, { commit: { sha: sha(`commit ${index}`) }, protected: false }]
  if (path.includes('/git/trees/')) {
    const entry = (name, content) => ({
      path: name,
      mode: '100644',
      type: 'blob',
      sha: sha(content),
      size: content.length,
    })
    return [
      200,
      {
        sha: sha(`tree ${index}`),
        truncated: false,
        tree: [entry('.aivss/agent.aivss.yml', text), entry('README.md', 'hello')],
      },
    ]
  }
  if (path.includes('/git/blobs/')) {
    const content = path.endsWith(sha(text)) ? text : 'hello'
    return [
      200,
      {
        sha: sha(content),
        size: content.length,
        encoding: 'base64',
        content: Buffer.from(content).toString('base64'),
      },
    ]
  }
  return [404, { message: 'Not Found' }]
}

const server = createServer((request, response) => {
  requests += 1
  const url = new URL(request.url, origin)
  const [status, body, headers = {}] = answer(url.pathname, url)
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ratelimit-remaining': String(100_000 - requests),
    'x-ratelimit-reset': '4000000000',
    ...headers,
  })
  response.end(JSON.stringify(body))
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${server.address().port}`
const folder = mkdtempSync(join(tmpdir(), 'aivss-gate-fleet-'))

/** Runs the command; `stopAt` kills it once so many results are there. Memory in MiB is asked of Linux and null elsewhere. */
async function run(args, stopAt = Infinity) {
  const started = Date.now()
  const before = requests
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: { ...process.env, GITHUB_API_URL: origin, GH_TOKEN: 'fleet' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err, peak] = ['', '', null]
  child.stdout.on('data', (data) => (out += data))
  child.stderr.on('data', (data) => (err += data))
  const samples = []
  const watch = setInterval(() => {
    try {
      const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
      samples.push(rss)
      peak = Math.max(peak ?? 0, rss)
    } catch {}
    if (stopAt !== Infinity && readdirSync(join(folder, 'results')).length >= stopAt) child.kill('SIGKILL')
  }, 200)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const third = Math.floor(samples.length / 3)
  const mean = (list) =>
    list.length === 0 ? null : Math.round(list.reduce((a, b) => a + b, 0) / list.length)
  console.log(
    `${args.slice(0, 2).join(' ')}: exit ${code}, ${((Date.now() - started) / 1000).toFixed(1)} s, ${requests - before} requests, memory first third ${mean(samples.slice(0, third))} MiB, last third ${mean(samples.slice(-third))} MiB, peak ${peak === null ? '?' : Math.round(peak)} MiB`,
  )
  console.log(`  ${err.trim().split('\n').at(-1)}`)
  return { out, err, code }
}

const { mkdirSync } = await import('node:fs')
mkdirSync(join(folder, 'results'))
await run(['fleet', 'plan', '--org', 'acme', '--output', 'plan.json'])
await run(['fleet', 'audit', 'plan.json', '--output', 'results'], COUNT / 2)
await run(['fleet', 'audit', 'plan.json', '--output', 'results'])
const { out } = await run(['fleet', 'merge', 'results', '--plan', 'plan.json'])
console.log(out.split('\n').slice(-4).join('\n'))
server.close()
rmSync(folder, { recursive: true })
