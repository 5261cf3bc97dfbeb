// Measures the goals of docs/performance.md, each side by side with what it is compared with, and prints a table:
//
//   npm run bench -- [--runs N] [--only NAME]... [--large] [--peers]
//
// Corpora are made once under .cache/bench (BENCH_FOLDER names another folder). --large adds the repository of 100,000
// files, which takes minutes to make; --peers installs ajv-cli and spectral-cli into .cache/bench-peers and runs them.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerOf } from './action.mjs'
import { git, large, modelData, models } from './corpus.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true, default: [] },
    large: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
})
const corpora = process.env.BENCH_FOLDER ?? join(root, '.cache/bench')
const scratch = mkdtempSync(join(tmpdir(), 'aivss-gate-bench-'))
const cli = join(root, 'dist/cli/index.js')
const peers = join(root, '.cache/bench-peers')

const corpus = (name, make) => {
  const folder = join(corpora, name)
  if (!existsSync(join(folder, '.git'))) make(folder)
  return folder
}
const modelsOf = (count) => corpus(`m${count}`, (folder) => models(folder, count))
const repositoryOf = (name, sizes) =>
  corpus(name, (folder) => {
    large(folder, sizes)
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'main')
  })

/** One whole process: seconds on the clock, of a processor (without git's), and MiB at the most. */
function once({ args, cwd = root, env = {}, codes = [0, 1] }) {
  const usage = join(scratch, 'usage.json')
  const began = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(root, 'bench/usage.cjs'), ...args],
    {
      cwd,
      env: { ...process.env, AIVSS_GATE_CACHE: 'off', ...env, BENCH_USAGE: usage },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  const wall = (performance.now() - began) / 1000
  if (!codes.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  return { wall, ...JSON.parse(readFileSync(usage, 'utf8')) }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const round = (number) =>
  number >= 100 ? number.toFixed(0) : number >= 1 ? number.toFixed(2) : number.toFixed(3)

/** Two commands in turn, so that a machine that slows down slows both; the ratio is taken pair by pair. */
function pair(name, one, other, runs = Number(values.runs)) {
  if (values.only.length > 0 && !values.only.includes(name)) return
  once(one)
  once(other)
  const pairs = Array.from({ length: runs }, () => [once(one), once(other)])
  const [a, b] = [0, 1].map((side) => ({
    wall: median(pairs.map((both) => both[side].wall)),
    mebibytes: median(pairs.map((both) => both[side].mebibytes)),
  }))
  const ratio = median(pairs.map(([x, y]) => x.wall / y.wall))
  const cpu = median(pairs.map(([x, y]) => x.seconds / y.seconds))
  console.log(
    `| ${name} | ${round(a.wall)} s, ${round(a.mebibytes)} MiB | ${round(b.wall)} s, ${round(b.mebibytes)} MiB | ${round(ratio)} | ${round(cpu)} |`,
  )
}

const bare = { args: ['-e', '0'] }
const check = (folder, env = {}) => ({ args: [cli, 'check', folder], env })

try {
  mkdirSync(corpora, { recursive: true })
  const [{ model }] = cpus()
  console.log(
    `Node ${process.version}, ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
  )
  console.log('| work | this | compared with | ratio | of processor time |\n| --- | --- | --- | --- | --- |')
  pair('one model / bare node', check(modelsOf(1)), bare, 15)
  const kept = { AIVSS_GATE_CACHE: join(scratch, 'kept') }
  pair('one model again / bare node', check(modelsOf(1), kept), bare, 15)
  const small = repositoryOf('small', { files: 1_000, candidates: 50, models: 50 })
  const action = (folder) => ({ args: [join(root, 'dist/index.js')], env: runnerOf(folder, scratch) })
  pair('Action, pull request / bare node', action(small), bare, 9)
  const many = modelsOf(10_000)
  pair('10,000 models / list, read and scan', check(many), { args: [join(root, 'bench/floor.mjs'), many] }, 3)
  pair('10,000 models again / list, read and scan', check(many, kept), {
    args: [join(root, 'bench/floor.mjs'), many],
  })
  pair('10,000 models / 1,000 models', check(many), check(modelsOf(1_000)), 3)
  if (values.large) {
    const big = repositoryOf('big', { files: 100_000, candidates: 5_000, models: 50 })
    pair('pull request, 100,000 files / 1,000 files', action(big), action(small), 5)
    pair('whole repository of 100,000 files / bare node', check(big), bare, 3)
  }
  if (values.peers) runPeers(many)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function runPeers(many) {
  if (!existsSync(join(peers, 'node_modules/.bin/ajv'))) {
    mkdirSync(peers, { recursive: true })
    writeFileSync(join(peers, 'package.json'), '{"private": true}\n')
    execFileSync(
      'npm',
      ['install', '--silent', '--no-audit', '--no-fund', 'ajv-cli@5.0.0', '@stoplight/spectral-cli@6.16.3'],
      {
        cwd: peers,
        stdio: 'inherit',
      },
    )
  }
  const json = join(scratch, 'json')
  mkdirSync(json)
  for (let index = 0; index < 10_000; index += 1)
    writeFileSync(join(json, `m${index}.json`), JSON.stringify(modelData(index)))
  const ajv = {
    args: [
      join(peers, 'node_modules/ajv-cli/dist/index.js'),
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '--errors=no',
      '-c',
      'ajv-formats',
      '-s',
      join(root, 'schemas/model.schema.json'),
      '-d',
      join(json, '*.json'),
    ],
    cwd: peers,
  }
  pair('10,000 models / ajv-cli on the same as JSON', check(many), ajv, 3)
  const ruleset = join(scratch, 'rules.yml')
  const rules = ['agent', 'cvss', 'factors', 'mitigations', 'layers', 'agent.owner'].map(
    (field, index) =>
      `  rule-${index}:\n    given: $\n    message: "{{error}}"\n    then: {field: ${field}, function: truthy}\n`,
  )
  writeFileSync(ruleset, `rules:\n${rules.join('')}`)
  const hundred = modelsOf(1_000)
  const spectral = {
    args: [
      join(peers, 'node_modules/@stoplight/spectral-cli/dist/index.js'),
      'lint',
      '--quiet',
      '--ruleset',
      ruleset,
      join(hundred, 'agents/**/*.yml'),
    ],
    cwd: peers,
    codes: [0, 1, 2],
  }
  pair('1,000 models / spectral-cli with six rules', check(hundred), spectral, 3)
}
