// Corpora for the benchmarks: repositories of threat models and of files that look like agents, the same on every run.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FACTORS = [
  'autonomy',
  'tools',
  'language',
  'context',
  'non_determinism',
  'opacity',
  'persistence',
  'identity',
  'multi_agent',
  'self_mod',
]
const SHIPS = ['barge', 'brig', 'clipper', 'cutter', 'dory', 'ferry', 'galley', 'ketch', 'lugger', 'sloop']

/** Numbers in 0..1 that depend on nothing but the seed (mulberry32). */
export function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole native threat model of about 1.8 kB as data: vector, ten factors, seven layers, four mitigations. */
export function modelData(index) {
  const next = numbers(index + 1)
  const tenth = () => Math.round(next() * 10) / 10
  const pick = (...of) => of[Math.floor(next() * of.length)]
  const ship = SHIPS[index % SHIPS.length]
  return {
    'agent-threat-model': 1,
    agent: {
      id: `${ship}-${index}`,
      name: `The ${ship} ${index}`,
      description: `Plans the berths of the ${ship} class in harbour ${index % 97}, books tugs and pilots, and tells the crews by message what changed since the last tide.`,
      owner: `@harbour/crew-${index % 40}`,
      exposure: pick('internal', 'partner', 'public'),
    },
    cvss: `CVSS:4.0/AV:${pick('N', 'A')}/AC:${pick('L', 'H')}/AT:N/PR:${pick('N', 'L')}/UI:N/VC:${pick('L', 'N')}/VI:${pick('L', 'H')}/VA:N/SC:N/SI:${pick('L', 'N')}/SA:N`,
    factors: Object.fromEntries(FACTORS.map((factor) => [factor, tenth()])),
    'mitigation-strength': 'partial',
    mitigations: {
      sandboxing: { status: 'in-place', how: 'Runs in a container without network but the berth service.' },
      'human-in-the-loop': {
        status: 'in-place',
        how: 'The harbour master confirms every booking above a day.',
      },
      'audit-logging': { status: 'in-place', how: 'Every call is kept for a year in the harbour log.' },
      'least-privilege': {
        status: pick('in-place', 'planned', 'partial'),
        how: 'One token for each harbour.',
      },
    },
    layers: {
      L1: 'A hosted model of fixed version; prompts are reviewed with the code.',
      L2: 'Tide tables and berth plans, read only, checked for age.',
      L3: 'One loop with eight tools, twenty turns at most.',
      L4: 'A container on the harbour cluster, rebuilt nightly.',
      L5: 'Runs are sampled and read each week.',
      L6: 'Reviewed with every release of the planner.',
      L7: 'Hands over to the tug dispatcher by queue alone.',
    },
  }
}

/** The same as a YAML file, in the form that people write. */
export function modelText(index) {
  const data = modelData(index)
  const lines = ['agent-threat-model: 1', 'agent:']
  for (const [key, value] of Object.entries(data.agent)) lines.push(`  ${key}: ${JSON.stringify(value)}`)
  lines.push(`cvss: ${data.cvss}`, 'factors:')
  for (const [key, value] of Object.entries(data.factors)) lines.push(`  ${key}: ${value}`)
  lines.push(`mitigation-strength: ${data['mitigation-strength']}`, 'mitigations:')
  for (const [key, { status, how }] of Object.entries(data.mitigations))
    lines.push(`  ${key}:`, `    status: ${status}`, `    how: ${how}`)
  lines.push('layers:')
  for (const [key, value] of Object.entries(data.layers)) lines.push(`  ${key}: ${value}`)
  return `${lines.join('\n')}\n`
}

const put = (root, path, text) => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

export const git = (root, ...args) =>
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    },
  ).toString()

/** A repository of so many threat models under agents/, in folders of a hundred. */
export function models(root, count) {
  rmSync(root, { recursive: true, force: true })
  for (let index = 0; index < count; index += 1)
    put(root, `agents/${Math.floor(index / 100)}/m${index}.aivss.yml`, modelText(index))
  // Green or red does not matter here, but the report should be short: the policy is mild.
  put(root, '.github/aivss-gate.yml', 'version: 1\nextends: advisory\n')
  commit(root)
}

/** Everything in it becomes a first commit. */
export function commit(root) {
  git(root, 'init', '--quiet', '--initial-branch=main')
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'first')
}

/** Files that hold nothing of interest, of the kinds that repositories are full of. */
const FILLERS = [
  ['ts', (n) => `export const berth${n} = (tide: number): number => tide * ${n % 13} + ${n % 7}\n`],
  [
    'py',
    (n) => `def berth_${n}(tide):\n    """The berth for a tide."""\n    return tide * ${n % 13} + ${n % 7}\n`,
  ],
  ['md', (n) => `# Quay ${n}\n\nDepth at low water: ${n % 17} m. See the chart of the harbour.\n`],
  ['yml', (n) => `quay: ${n}\ndepth: ${n % 17}\nlights: [red, green]\n`],
  ['json', (n) => `{"quay": ${n}, "depth": ${n % 17}}\n`],
  ['go', (n) => `package quay\n\n// Depth${n} is the depth at low water.\nconst Depth${n} = ${n % 17}\n`],
]

/** Files that look as if they defined an agent, and some that do. */
const CANDIDATES = [
  [
    '.claude/agents',
    'md',
    (n) =>
      `---\nname: watch-${n}\ndescription: Watches quay ${n}\ntools: Read, Grep\n---\nLook at the tide tables.\n`,
  ],
  [
    '.github/workflows',
    'yml',
    (n) =>
      `name: tides ${n}\non: push\njobs:\n  tide:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${n}\n`,
  ],
  [
    'src/tools',
    'py',
    (n) =>
      `from langchain.tools import tool\n\n@tool\ndef depth_${n}(quay: str) -> str:\n    """Depth of a quay."""\n    return "${n}"\n`,
  ],
  ['docs', 'AGENTS.md', (n) => `# Notes for contributors ${n}\n\nRun the tests before you push.\n`],
]

/**
 * A repository of `files` files, of which `candidates` look as if they defined agents, with `models` threat models; made by
 * git's own fast import. The head of the branch `change` differs from `main` in three models and five artefacts.
 */
export function large(root, { files, candidates, models: count }) {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  git(root, 'init', '--quiet', '--initial-branch=main')
  const stream = []
  const file = (path, text) =>
    stream.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
  const head = (branch, message) =>
    stream.push(
      `commit refs/heads/${branch}\ncommitter bench <bench@example.invalid> 1700000000 +0000\ndata ${message.length}\n${message}\n`,
    )
  head('main', 'first')
  file('.github/aivss-gate.yml', 'version: 1\nextends: balanced\ncoverage: {agent: optional}\n')
  for (let index = 0; index < count; index += 1) file(`agents/m${index}.aivss.yml`, modelText(index))
  for (let index = 0; index < candidates; index += 1) {
    const [folder, ending, text] = CANDIDATES[index % CANDIDATES.length]
    const name = ending.includes('.') ? `${index}/${ending}` : `c${index}.${ending}`
    file(
      folder.startsWith('.') ? `area${index % 50}/${folder}/${name}` : `area${index % 50}/${folder}/${name}`,
      text(index),
    )
  }
  for (let index = 0; index < files - candidates - count - 1; index += 1) {
    const [ending, text] = FILLERS[index % FILLERS.length]
    file(`area${index % 50}/part${Math.floor(index / 1_000)}/f${index}.${ending}`, text(index))
  }
  head('change', 'change')
  stream.push('from refs/heads/main\n')
  for (let index = 0; index < 3; index += 1)
    file(
      `agents/m${index}.aivss.yml`,
      modelText(index + 100_000).replace(/id: .*/, `id: ${JSON.stringify(modelData(index).agent.id)}`),
    )
  for (let index = 0; index < 5; index += 1)
    file(
      `area${(index * 4) % 50}/.claude/agents/c${index * 4}.md`,
      CANDIDATES[0][2](index * 4).replace('Read, Grep', 'Read, Bash'),
    )
  execFileSync('git', ['-C', root, 'fast-import', '--quiet'], {
    input: stream.join(''),
    stdio: ['pipe', 'ignore', 'inherit'],
    maxBuffer: 1 << 29,
  })
  git(root, 'checkout', '--quiet', 'change')
}
