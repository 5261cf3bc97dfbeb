// How long the built Action takes for a pull request, without a network: node bench/action.mjs REPOSITORY [ACTION]
//
// REPOSITORY has the branches `main` and `change` (bench/corpus.mjs makes one). Everything comes from the clone.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The environment in which a runner starts the Action for the pull request `change` into `main` of a clone. */
export function runnerOf(repository, folder) {
  const commit = (name) =>
    execFileSync('git', ['-C', repository, 'rev-parse', name], { encoding: 'utf8' }).trim()
  const [base, head] = [commit('main'), commit('change')]
  const event = join(folder, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({
      action: 'synchronize',
      number: 1,
      pull_request: {
        number: 1,
        head: { sha: head, ref: 'change', repo: { full_name: 'acme/harbour' } },
        base: { sha: base, ref: 'main', repo: { full_name: 'acme/harbour' } },
      },
      repository: { full_name: 'acme/harbour', default_branch: 'main' },
    }),
  )
  const file = (name) => {
    writeFileSync(join(folder, name), '')
    return join(folder, name)
  }
  return {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/harbour',
    GITHUB_SHA: head,
    GITHUB_WORKSPACE: repository,
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: folder,
    INPUT_SOURCE: 'workspace',
    INPUT_COMMENT: 'never',
    INPUT_FAIL: 'false',
    INPUT_MODE: 'auto',
    INPUT_ISSUE: 'false',
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'aivss-gate-bench-'))
  const action = process.argv[3] ?? join(root, 'dist/index.js')
  try {
    const env = runnerOf(process.argv[2], folder)
    const began = performance.now()
    process.stdout.write(execFileSync(process.execPath, [action], { env, encoding: 'utf8' }))
    console.log(`${Math.round(performance.now() - began)} ms`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
