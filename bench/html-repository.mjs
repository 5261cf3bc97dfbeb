// Writes a repository of invented agents to look at the HTML report with: node bench/html-repository.mjs FOLDER [AGENTS]
// The same arguments give the same repository, apart from the days of reviews, which are relative to today.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const TEAMS = ['payments', 'support', 'platform', 'claims', 'logistics', 'research', 'people', 'documents']
const WHAT = [
  'Invoice',
  'Ticket',
  'Release',
  'Fraud',
  'Route',
  'Contract',
  'Onboarding',
  'Pricing',
  'Incident',
  'Refund',
  'Survey',
  'Catalogue',
]
const DOES = [
  'triage',
  'writer',
  'matcher',
  'broker',
  'planner',
  'checker',
  'assistant',
  'dispatcher',
  'reviewer',
  'clerk',
]
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
const CONTROLS = [
  'sandboxing',
  'human-in-the-loop',
  'least-privilege',
  'audit-logging',
  'egress-control',
  'tool-allowlist',
  'prompt-injection-filtering',
  'output-validation',
  'memory-isolation',
  'short-lived-credentials',
  'adversarial-testing',
  'behavior-monitoring',
  'kill-switch',
  'delegation-control',
  'change-control',
  'determinism-controls',
]
const POWERS = [
  'fs.read',
  'net.fetch',
  'db.read',
  'db.write',
  'msg.send',
  'exec.sandboxed',
  'tracker.write',
  'vcs.write',
  'mcp.client',
  'memory.persistent',
]
const THREATS = [
  ['L1', 'A jailbreak phrase in a customer message overrides the system prompt'],
  ['L2', 'Poisoned records in the retrieval store steer the answer'],
  ['L3', 'Text in an attachment is read as an instruction to call a tool'],
  ['L3', 'A tool is called with arguments that nobody checked'],
  ['L4', 'Generated code reaches the host through a shared volume'],
  ['L5', 'Actions cannot be traced back to the request that caused them'],
  ['L6', 'The service account is wider than the task needs'],
  ['L7', 'A neighbouring agent hands over a task with forged authority'],
]

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

function agentText(index, next) {
  const pick = (list) => list[Math.floor(next() * list.length)]
  const some = (list, share) => list.filter(() => next() < share)
  const team = pick(TEAMS)
  const name = `${pick(WHAT)} ${pick(DOES)}`
  const id = `${name.toLowerCase().replaceAll(' ', '-')}-${index}`
  const temper = next()
  const level = () => pick(temper < 0.3 ? [0, 0, 0.5] : temper < 0.7 ? [0, 0.5, 0.5, 1] : [0.5, 1, 1])
  const cvss =
    next() < 0.5
      ? `CVSS:4.0/AV:${pick('NAL')}/AC:${pick('LH')}/AT:${pick('NP')}/PR:${pick('NLH')}/UI:${pick('NPA')}/VC:${pick('HLN')}/VI:${pick('HLN')}/VA:${pick('HLN')}/SC:${pick('LN')}/SI:${pick('LN')}/SA:N`
      : `{ base: ${(1 + temper * 8.5).toFixed(1)}, why: Scored with the owner in the spring review. }`
  const stated = next() < 0.06 ? FACTORS.slice(0, 6) : FACTORS
  const controls = some(CONTROLS, 0.2 + next() * 0.3)
  const control = (one) => {
    const status = pick(['in-place', 'in-place', 'in-place', 'partial', 'planned', 'absent'])
    const lines = [`  ${one}:`, `    status: ${status}`]
    if (status === 'in-place')
      lines.push(`    how: Enforced by the ${team} runtime, see the control register.`)
    if (status === 'in-place' && next() < 0.6)
      lines.push(`    evidence: 'infra/${team}.yml contains "${one}: enforced"'`)
    if (status === 'planned')
      lines.push(
        `    due: ${day(Math.floor(next() * 300) - 60)}`,
        `    ticket: ${team.toUpperCase()}-${Math.floor(next() * 900) + 100}`,
      )
    return lines.join('\n')
  }
  const threats = some(THREATS, 0.3)
  const threat = ([layer, title], at) =>
    [
      `  - id: T${at + 1}`,
      `    layer: ${layer}`,
      `    title: ${title}`,
      ...(next() < 0.15 ? [`    cvss: ${(3 + next() * 6).toFixed(1)}`] : []),
      `    mitigations: [${some(controls, 0.4).slice(0, 3).join(', ')}]`,
    ].join('\n')
  const reviewed = next()
  const text = [
    'agent-threat-model: 1',
    'agent:',
    `  id: ${id}`,
    `  name: ${name} ${index}`,
    `  description: ${name} for the ${team} team; works on the queue and writes its results back.`,
    `  owner: "@acme/${team}"`,
    `  exposure: ${pick(['internal', 'internal', 'partner', 'public'])}`,
    `capabilities: [${some(POWERS, 0.3).join(', ')}]`,
    ...(next() < 0.04 ? [] : [`cvss: ${cvss}`]),
    'factors:',
    ...stated.map((factor) => `  ${factor}: ${level()}`),
    `mitigation-strength: ${pick(['none', 'none', 'partial', 'strong'])}`,
    ...(next() < 0.2 ? ['exploit-maturity: attacked'] : []),
    ...(controls.length > 0 ? ['mitigations:', ...controls.map(control)] : []),
    ...(threats.length > 0 ? ['threats:', ...threats.map(threat)] : []),
    'layers:',
    '  L1: "unknown: the platform picks the model"',
    '  L4: Runs in the shared cluster, one namespace per team.',
    ...(reviewed < 0.15
      ? []
      : ['review:', '  by: "@acme/security"', `  on: ${day(-Math.floor(reviewed * 420))}`]),
  ].join('\n')
  return [`agents/${team}/${id}.aivss.yml`, `${text}\n`]
}

const POLICY = `version: 1
extends: balanced
thresholds: {fail: critical, warn: high}
limits: {factors: {self_mod: 0.5, identity: 0.5}}
review: {required: true, max-age: 300d}
overrides:
  - paths: ["agents/research/**"]
    thresholds: {fail: 9.5}
waiver-max-days: 400
`

/** Writes the repository; gives back its folder. */
export function writeRepository(folder, agents = 40) {
  const next = numbers(agents)
  const files = Array.from({ length: agents }, (_, index) => agentText(index + 1, next))
  const infra = TEAMS.map((team) => [
    `infra/${team}.yml`,
    CONTROLS.filter(() => next() < 0.8)
      .map((one) => `${one}: enforced\n`)
      .join(''),
  ])
  for (const [path, text] of [...files, ...infra, ['.github/aivss-gate.yml', POLICY]]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder, agents = '40'] = process.argv
  if (folder === undefined) throw new Error('usage: node bench/html-repository.mjs FOLDER [AGENTS]')
  writeRepository(folder, Number(agents))
}
