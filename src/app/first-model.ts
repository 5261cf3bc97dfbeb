import { FACTOR_IDS, FACTORS, type FactorId } from '../aivss/factors.ts'
import type { ArtefactFile, Granted } from '../detect/detector.ts'
import { REVIEW_SKELETON } from '../formats/write/review-skeleton.ts'
import { quoted } from '../formats/write/yaml-scalar.ts'
import { CAPABILITIES } from '../model/capabilities.ts'
import { type ImpliedFloor, impliedFloors, NO_POWERS } from '../model/capability-floors.ts'
import { CATALOGUE, type MitigationId } from '../model/catalogue.ts'
import { mitigationIds, slug } from '../model/names.ts'
import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'
import { cutCharacters } from '../report/cut.ts'
import { plain } from '../report/escape.ts'
import { withoutClimbing } from '../source/inside.ts'
import { editorComment } from './schema-address.ts'

/** One agent of an artefact, as a model is to name it. Names and paths are all that it takes from a file. */
export interface Subject {
  /** `path`, or `path#id` where the file holds several agents. */
  readonly artefact: string
  readonly name: string
  readonly kind: string
  readonly powers: readonly Granted[]
}

/** File names that say nothing of the agent; the folder does. */
const EMPTY_NAMES =
  /^(?:agents?|app|config|crew|index|langgraph|main|mcp|opencode|root-agent|route|server|settings(?:\..*)?|skill|workflow)$/

const LONGEST_NAME = 120
const LONGEST_PATH = 1000

/** The agents of a file that need models: each of several by `path#id`, a file that is one agent by its path. */
export function subjectsOf(
  artefact: ArtefactFile,
  isWanted: (id: string | null) => boolean,
): readonly Subject[] {
  const { path, kind, agents, capabilities } = artefact
  const each = agents.length === 0 ? [{ id: null, capabilities: [] }] : agents
  const subjects = new Map<string, Subject>()
  for (const { id, capabilities: own } of each) {
    if (!isWanted(id)) continue
    const alone = each.length === 1 || id === null || !canBeNamed(path, id)
    const name = id === null ? '' : cutCharacters(plain(id), LONGEST_NAME)
    const key = alone ? path : `${path}#${id}`
    const known = subjects.get(key)
    const powers = [...(known?.powers ?? []), ...own, ...(known === undefined ? capabilities : [])]
    subjects.set(key, { artefact: key, kind, name: known?.name ?? (name || nameOfFile(path, kind)), powers })
  }
  return [...subjects.values()]
}

function canBeNamed(path: string, id: string): boolean {
  return id !== '' && !/[#/]/.test(id) && path.length + id.length < LONGEST_PATH
}

/** `code-reviewer.agent.md` as "Code reviewer", `bots/triage/agent.py` as "Triage agent", `.mcp.json` by its kind. */
function nameOfFile(path: string, kind: string): string {
  const [file = '', ...folders] = path.split('/').toReversed()
  // Parts of an address such as `[id]` and `(group)` say nothing either.
  const folder = folders.find((one) => !/^[[(@]/.test(one)) ?? ''
  const stem = file.replace(/^\.+/, '').replace(/\..*$/, '')
  const said = !EMPTY_NAMES.test(slug(stem)) ? stem : folder === '' ? kind : `${folder} ${stem}`
  const words = cutCharacters(plain(said.replace(/[-_.]+/g, ' ')), LONGEST_NAME)
  return words === '' ? 'Agent' : words.charAt(0).toUpperCase() + words.slice(1)
}

/** Where the model of an agent is written, relative to the folder that holds `.github`; null where the policy has no place for it. */
export function placeFor(id: string, { models, ignore }: Policy): string | null {
  const usual = `.aivss/${id}.aivss.yml`
  const globs = (models ?? []).map(({ value }) => value)
  const looked = models === null ? () => true : matcher(globs)
  const ignored = matcher(ignore.map(({ value }) => value))
  const places = globs
    .filter((glob) => glob.includes('*'))
    .map((glob) =>
      glob
        .replaceAll('**/', '')
        .replace(/\*+/g, id)
        .replace(/\{([^,{}]*),[^{}]*\}/g, '$1'),
    )
  return [usual, ...places].find((path) => isFile(path) && looked(path) && !ignored(path)) ?? null
}

/** A YAML file inside the repository; a glob of a policy may point anywhere. */
function isFile(path: string): boolean {
  return /\.ya?ml$/.test(path) && path === withoutClimbing(path) && !/\\|(?:^|\/)\.git\//.test(path)
}

/** The slug of a name that no other agent has. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const wanted = slug(name) || 'agent'
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted.slice(0, 58).replace(/-+$/, '')}-${number}`
    if (!taken.has(id)) return id
  }
}

/**
 * A first threat model: valid, and undetermined until a person has finished it. Only what the file itself shows is stated;
 * each value that a person must judge is marked as a proposal or left out. `schema` is the path to a schema in the repository.
 */
export function firstModel(
  id: string,
  { artefact, name, kind, powers }: Subject,
  policy: Policy,
  schema: string | null = null,
): string {
  const first = new Map<Granted['id'], Granted>()
  for (const power of powers) if (!first.has(power.id)) first.set(power.id, power)
  const all = [...first.values()]
  const stated = all.filter((power) => !NO_POWERS.has(power.id))
  const others = all.filter((power) => NO_POWERS.has(power.id))
  const floors = impliedFloors(all.map(({ id: power }) => power))
  return `${[
    editorComment('model', schema),
    `# A first draft from ${quoted(artefact)} (${plain(kind)}): its score stays open until a person has finished it.`,
    '# What is marked "Proposed" is the least that the powers below imply; judge it, and say why in your own words.',
    'agent-threat-model: 1',
    'agent:',
    `  id: ${quoted(id)}`,
    `  name: ${quoted(name)}`,
    "  # owner: '@your-org/your-team' # who answers for this agent",
    '  # exposure: internal # internal | partner | public: who can reach it',
    '  artefacts:',
    `    - ${quoted(artefact)}`,
    ...block(
      'capabilities:',
      stated.map(powerLine),
      '# No power was read from the file: list what the agent can do.',
    ),
    ...others.map(({ id: other, line }) => `  # also read: ${other}, ${CAPABILITIES[other]} (line ${line})`),
    '# The worst that can go wrong when the agent is misled: a CVSS v4.0 vector (best), a base score, or { base, why }.',
    '# cvss: CVSS:4.0/AV:_/AC:_/AT:_/PR:_/UI:_/VC:_/VI:_/VA:_/SC:_/SI:_/SA:_',
    ...factorLines(floors),
    ...mitigationLines(floors, policy),
    '# What is to be said about each MAESTRO layer; "unknown: ..." marks an honest gap.',
    '# layers:',
    "#   L1: 'unknown: ...' # foundation model; then L2 data, L3 framework, L4 deployment, L5 observability, L6 security, L7 ecosystem",
    REVIEW_SKELETON,
  ].join('\n')}\n`
}

function powerLine({ id, line }: Granted): string {
  return `  - ${id} # ${CAPABILITIES[id]} (line ${line})`
}

/** A key with its entries, or a comment in their place: an empty key is not valid. */
function block(key: string, entries: readonly string[], instead: string): readonly string[] {
  return entries.length === 0 ? [`# ${key}`, instead] : [key, ...entries]
}

function factorLines(floors: readonly ImpliedFloor[]): readonly string[] {
  return [
    '# 0 to 1, by the steps of AIVSS 0.8. A factor that is left out is unknown, never zero.',
    floors.length === 0 ? '# factors:' : 'factors:',
    ...FACTOR_IDS.flatMap((id) => {
      const steps = FACTORS[id].rubric['0.8']
      if (steps === null) return []
      const scale = `  # ${FACTORS[id].name}: 0.0 ${steps[0]}; 0.5 ${steps[1]}; 1.0 ${steps[2]}`
      const floor = floors.find(({ factor }) => factor === id)
      if (floor === undefined) return [scale, `  # ${id}: ?`]
      const why = `Proposed, to be judged by a person: ${floor.because} implies at least ${floor.least}.`
      return [scale, `  ${id}: { value: ${floor.least.toFixed(1)}, why: '${why}' }`]
    }),
  ]
}

/** What the policy demands, then the controls of the factors that the powers raise, those of most of them first. */
function mitigationLines(floors: readonly ImpliedFloor[], policy: Policy): readonly string[] {
  const demanded = new Set(
    policy.require.flatMap(({ mitigations }) => mitigations.flatMap(({ id }) => id ?? [])),
  )
  const raised = new Set<FactorId>(floors.map(({ factor }) => factor))
  const shared = (id: MitigationId): number => CATALOGUE[id].factors.filter((one) => raised.has(one)).length
  const related = mitigationIds()
    .filter((id) => !demanded.has(id) && shared(id) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
  const group = (title: string, ids: readonly MitigationId[]): readonly string[] =>
    ids.length === 0
      ? []
      : [title, ...ids.map((id) => `  ${id}: { status: unknown } # ${CATALOGUE[id].definition}`)]
  return [
    '# in-place | partial | planned | absent | unknown | not-applicable; "how" and "evidence" make it count.',
    ...block(
      'mitigations:',
      [
        ...group('  # The policy demands these, some of them only of certain agents:', [...demanded]),
        ...group('  # These control what the powers above bring; delete what does not matter here:', related),
      ],
      '#   audit-logging: { status: unknown }',
    ),
  ]
}
