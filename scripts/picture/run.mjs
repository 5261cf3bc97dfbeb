import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the command prints, in colour. */
export function runCommand(dist, args, cwd) {
  return spawnSync(process.execPath, [join(dist, 'cli/index.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', AIVSS_GATE_CACHE: 'off' },
  }).stdout
}

/**
 * Runs the Action as a runner does for the pull request whose head is `head` into `main`, against a server that keeps
 * comments, knows the tip of `main` and nothing else. Returns the summary and the bodies of the comments afterwards.
 */
export async function runOnPullRequest(dist, repository, head, comments) {
  const folder = mkdtempSync(join(tmpdir(), 'aivss-gate-runner-'))
  const kept = [...comments]
  const base = execFileSync('git', ['rev-parse', 'main'], { cwd: repository, encoding: 'utf8' }).trim()
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const [status, answer] = answerTo(request.method ?? '', request.url ?? '', { base, body, kept })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const address = `http://127.0.0.1:${server.address().port}`
    const file = (name, content = '') => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const side = (sha, ref) => ({ sha, ref, repo: { full_name: 'acme/notes' } })
    const event = {
      action: 'synchronize',
      number: 1,
      pull_request: { number: 1, head: side(head, 'release-notes'), base: side(base, 'main') },
      repository: { full_name: 'acme/notes', default_branch: 'main' },
    }
    const child = spawn(process.execPath, [join(dist, 'index.js')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
        GITHUB_REPOSITORY: 'acme/notes',
        GITHUB_SHA: head,
        GITHUB_WORKSPACE: repository,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: address,
        GITHUB_GRAPHQL_URL: `${address}/graphql`,
        GITHUB_RUN_ID: '1',
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: folder,
        INPUT_TOKEN: 'none',
        INPUT_SOURCE: 'workspace',
        INPUT_COMMENT: 'always',
        INPUT_FAIL: 'true',
        INPUT_MODE: 'auto',
        INPUT_ISSUE: 'false',
      },
    })
    await once(child, 'exit')
    return { summary: readFileSync(join(folder, 'summary'), 'utf8'), comments: kept }
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function answerTo(method, url, { base, body, kept }) {
  const user = { login: 'github-actions[bot]', type: 'Bot' }
  const comment = (index) => ({ id: index + 1, body: kept[index], user })
  if (url === '/graphql') return [200, { data: { viewer: { login: user.login } } }]
  if (url.endsWith('/branches/main')) return [200, { name: 'main', protected: true, commit: { sha: base } }]
  if (/\/issues\/1\/comments(?:\?|$)/.test(url)) {
    if (method === 'GET') return [200, kept.map((_, index) => comment(index))]
    kept.push(JSON.parse(body).body)
    return [201, comment(kept.length - 1)]
  }
  const one = /\/issues\/comments\/(\d+)$/.exec(url)
  if (one !== null && method === 'PATCH') {
    kept[Number(one[1]) - 1] = JSON.parse(body).body
    return [200, comment(Number(one[1]) - 1)]
  }
  return [404, { message: 'Not Found' }]
}
