import { FACTOR_IDS, FACTORS, type FactorId } from '../aivss/factors.ts'
import { SSVC_FACTOR_IDS, SSVC_FACTORS } from '../aivss/ssvc-factors.ts'
import type { FormatWords, KeyWords } from '../source/key-words.ts'
import { CAPABILITIES } from './capabilities.ts'
import { CATALOGUE } from './catalogue.ts'
import { LAYERS } from './maestro.ts'
import { mitigationIds } from './names.ts'

const WHY: KeyWords = {
  says: 'Why, in your own words. A reviewer reads it.',
  examples: ['A person merges; nobody watches the run.'],
}
const STATUS = {
  'in-place': 'It works today.',
  partial: 'It covers a part of what it should.',
  planned: 'It does not work yet; "due" says until when.',
  absent: 'There is none.',
  unknown: 'Nobody knows.',
  'not-applicable': 'It makes no sense here; "how" says why.',
} as const
const MATURITY = {
  attacked: 'Attacks are known.',
  'proof-of-concept': 'A proof of concept exists. This holds where nothing is said.',
  poc: 'The same as proof-of-concept.',
  unreported: 'Nobody has reported one; say why.',
} as const
const STRENGTH = {
  none: 'Nothing is claimed. This holds where nothing is said.',
  weak: 'The same as none.',
  partial: 'Each factor that counts has a mitigation in place.',
  strong: 'Each of them is shown by evidence in the tree, and the agent is tested by attack.',
} as const
const EXPLOITED = {
  kev: 'It is listed in CISA KEV.',
  active: 'CISA Vulnrichment reports it as active.',
  observed: 'You have seen it yourselves.',
  poc: 'A proof of concept is public.',
  none: 'Nothing is known.',
  unresolved: 'The question is open.',
} as const

/** What each factor is, and what its steps mean. */
export const FACTOR_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  FACTOR_IDS.map((id) => [id, factorWords(id)]),
)

/** What the keys of a native threat model mean, by their path. */
export const MODEL_WORDS: FormatWords = {
  title: 'Agent threat model',
  says: 'The threat model of one or several AI agents. What it does not say is unknown, never zero.',
  keys: {
    'agent-threat-model': { says: 'The version of the format, 1. It must be the first key.', examples: [1] },
    $schema: { says: 'The schema, for editors. It is not read.', examples: ['./model.schema.json'] },
    agent: {
      says: 'The one agent of this file.',
      examples: [{ id: 'release-notes-bot', owner: '@acme/release-eng' }],
    },
    'agent.id': {
      says: 'The stable id of the agent, unique in the repository: a to z, 0 to 9 and -.',
      examples: ['release-notes-bot'],
    },
    'agent.name': { says: 'The name that people know it by.', examples: ['Release notes bot'] },
    'agent.description': {
      says: 'What it does, in a sentence.',
      examples: ['Drafts release notes from merged pull requests.'],
    },
    'agent.owner': { says: 'Who answers for the agent.', examples: ['@acme/release-eng'] },
    'agent.exposure': {
      says: 'Who can reach the agent.',
      examples: ['internal'],
      values: {
        internal: 'People of the organisation.',
        partner: 'Other organisations that are known.',
        public: 'Anybody.',
      },
    },
    'agent.artefacts': {
      says: 'The files that this model covers: exact paths of files that define an agent (path#id where one holds several), globs for others.',
      examples: [['.github/workflows/release-notes.md', '.claude/agents/notes-writer.md']],
    },
    agents: {
      says: 'Several agents. Each entry has the keys of a file with one agent.',
      examples: [[{ id: 'triage-bot', cvss: 5.3 }]],
    },
    'agents[].agent': { says: 'The agent of this entry.', examples: [{ id: 'triage-bot' }] },
    defaults: {
      says: 'With "agents": what holds for every entry that does not say otherwise.',
      examples: [{ owner: '@acme/platform', exposure: 'internal' }],
    },
    listing: {
      says: 'The path of a listing text that supplies factors, layers and description.',
      examples: ['docs/release-notes-bot.txt'],
    },
    capabilities: {
      says: 'What the agent can do. Powers that its artefacts grant and that are missing here are findings.',
      examples: [['net.fetch', { 'vcs.write': 'opens pull requests only' }]],
    },
    'capabilities[]': {
      says: 'A power, alone or with what it is used for.',
      examples: Object.keys(CAPABILITIES),
    },
    cvss: {
      says: 'The worst that can go wrong when the agent is misled, as CVSS v4.0: a vector (best), a base score, or {base, why}.',
      examples: ['CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N', 7.1],
    },
    'cvss.base': { says: 'The base score, 0 to 10, where there is no vector.', examples: [7.1] },
    'cvss.vector': {
      says: 'A CVSS v4.0 vector. CVSS 3.1 is refused.',
      examples: ['CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N'],
    },
    'cvss.why': WHY,
    factors: {
      says: 'The agentic risk factors, 0 to 1, by the steps 0.0, 0.5 and 1.0. One that is left out is unknown, never zero.',
      examples: [{ autonomy: 0.5, tools: 0.5 }],
    },
    'factors.*': {
      says: 'A number from 0 to 1, or {value, why}.',
      examples: [0.5, { value: 0.5, why: 'A person merges.' }],
    },
    'factors.*.value': { says: 'The factor, 0 to 1.', examples: [0, 0.5, 1] },
    'factors.*.why': WHY,
    'exploit-maturity': {
      says: 'What is known of attacks on agents like this one; proof-of-concept where nothing is said.',
      examples: ['proof-of-concept'],
      values: MATURITY,
    },
    'exploit-maturity.value': {
      says: 'What is known of attacks, or a threat multiplier above 0, at most 1.5.',
      examples: ['unreported'],
      values: MATURITY,
    },
    'exploit-maturity.why': WHY,
    'mitigation-strength': {
      says: 'How strong you claim the mitigations are. The policy says whether a claim counts as it is.',
      examples: ['partial'],
      values: STRENGTH,
    },
    'mitigation-strength.value': {
      says: 'The claim, or a mitigation factor above 0, at most 1.',
      examples: ['partial'],
      values: STRENGTH,
    },
    'mitigation-strength.why': WHY,
    mitigations: {
      says: 'Controls by their id in the catalogue, each with what is true today.',
      examples: [{ sandboxing: { status: 'in-place', how: 'Runs in a container without network.' } }],
    },
    'mitigations.*': {
      says: 'A status, or a status with how and evidence.',
      examples: ['in-place', { status: 'planned', ticket: 'ACME-123', due: '2027-02-01' }],
      values: STATUS,
    },
    'mitigations.*.status': { says: 'What is true today.', examples: ['in-place'], values: STATUS },
    'mitigations.*.how': {
      says: 'How it is done here. It is needed for not-applicable.',
      examples: ['Runs in the workflow firewall container, no host mounts.'],
    },
    'mitigations.*.evidence': {
      says: 'Where it can be seen: a path, "path contains TEXT", "path#/json/pointer = VALUE", "path#L12" or an address. Only the first three prove anything.',
      examples: [
        'infra/agent.yml contains "readOnlyRootFilesystem: true"',
        ['infra/agent.yml#/spec/readOnlyRootFilesystem = true'],
      ],
    },
    'mitigations.*.ticket': { says: 'Where the work on it is tracked.', examples: ['ACME-123'] },
    'mitigations.*.due': {
      says: 'For planned ones: the day by which it is in place, YYYY-MM-DD.',
      examples: ['2027-02-01'],
    },
    threats: {
      says: 'What can go wrong, one by one.',
      examples: [[{ id: 'T1', layer: 'L3', title: 'A pull request body steers the notes writer' }]],
    },
    'threats[].id': { says: 'An id that is unique in this model.', examples: ['T1'] },
    'threats[].layer': { says: 'The MAESTRO layer, L1 to L7 or its name.', examples: Object.keys(LAYERS) },
    'threats[].title': {
      says: 'Who does what to whom, in a sentence.',
      examples: ['A pull request body steers the notes writer'],
    },
    'threats[].cvss': {
      says: "A CVSS v4.0 base of its own. Such a threat is scored with the model's factors and multipliers, and the highest score counts.",
      examples: [6.9],
    },
    'threats[].mitigations': { says: 'Ids of the mitigations that answer it.', examples: [['sandboxing']] },
    'threats[].mitigations[]': { says: 'The id of a mitigation.', examples: mitigationIds() },
    'threats[].refs': {
      says: 'Where it is described: ASI01, T6, a CVE or an address.',
      examples: [['ASI01']],
    },
    'threats[].aivss': {
      says: "The threat's metric profile of AIVSS 1.0 or 2.0, shown beside the score. Without a CVSS vector it takes the model's.",
      examples: ['AIVSS:1.0/LC:D/CP:N/AP:C/SR:X/EX:M/PT:M/CA:M/TD:M'],
    },
    layers: {
      says: 'What there is to say about each MAESTRO layer. Begin with "unknown:" to mark an honest gap.',
      examples: [{ L1: 'unknown: the platform picks the model' }],
    },
    'layers.*': {
      says: 'What there is to say about this layer.',
      examples: ['unknown: the platform picks the model'],
    },
    review: {
      says: 'Who else has read this model, and when.',
      examples: [{ by: '@acme/security', on: '2026-11-20' }],
    },
    'review.by': { says: 'Who reviewed it.', examples: ['@acme/security'] },
    'review.on': {
      says: 'The day of the review, YYYY-MM-DD. It may not lie ahead.',
      examples: ['2026-11-20'],
    },
    'review.expires': { says: 'The last day on which it holds, YYYY-MM-DD.', examples: ['2027-05-20'] },
    'review.artefacts': {
      says: 'The digest of each artefact as it was reviewed. With another content the review is stale.',
      examples: [{ '.claude/agents/notes-writer.md': `sha256:${'0'.repeat(64)}` }],
    },
    'review.artefacts.*': {
      says: 'sha256: and 64 hex digits.',
      examples: [`sha256:${'0'.repeat(64)}`],
    },
    aivss: {
      says: 'The metric profile of AIVSS 1.0 or 2.0: a vector, or {vector, ...}. It is shown beside the score and never part of it.',
      examples: ['AIVSS:1.0/LC:I/CP:N/AP:C/SR:P/EX:M/PT:M/CA:M/TD:M'],
    },
    'aivss.vector': {
      says: 'All eight metrics, X where nothing is known. A CVSS v4.0 vector and one blank may stand before it.',
      examples: ['AIVSS:1.0/LC:I/CP:N/AP:C/SR:P/EX:M/PT:M/CA:M/TD:M'],
    },
    'aivss.episodes': {
      says: 'Independent attack episodes from a clean state, in an environment like production. SR follows from 30 or more.',
      examples: [{ successes: 18, trials: 30 }],
    },
    'aivss.episodes.successes': { says: 'How many episodes succeeded.', examples: [18] },
    'aivss.episodes.trials': { says: 'How many episodes there were.', examples: [30] },
    'aivss.evidence': {
      says: 'The strongest that is known of exploitation. AIVSS 1.0 resolves E from it.',
      examples: ['poc'],
      values: EXPLOITED,
    },
    'aivss.exposed': {
      says: 'Whether it is exposed to the public; what "exposure" says where nothing is said, else yes.',
      examples: [true],
    },
    'aivss.automatable': {
      says: 'Whether an attacker can automate the attack. With impact it gives a timeline.',
      examples: [true],
    },
    'aivss.impact': {
      says: 'The technical impact of a success. With automatable it gives a timeline.',
      examples: ['partial'],
      values: {
        partial: 'Limited control, or some information.',
        total: 'Total control, or all information.',
      },
    },
    ssvc: {
      says: 'Inputs of AIVSS-SSVC. The outcome is shown beside the score.',
      examples: [{ threat: 'poc', vulnerability: 'moderate', impact: 'significant' }],
    },
    'ssvc.threat': {
      says: 'The state of exploitation.',
      examples: ['poc'],
      values: { none: 'None is known.', poc: 'A proof of concept is public.', active: 'It is exploited.' },
    },
    'ssvc.vulnerability': {
      says: 'How well the agent is protected.',
      examples: ['moderate'],
      values: { hardened: 'Well.', moderate: 'To a degree.', exposed: 'Hardly.' },
    },
    'ssvc.impact': {
      says: 'What a success does.',
      examples: ['significant'],
      values: {
        contained: 'It stays where it happens.',
        significant: 'It does real harm.',
        critical: 'It does the worst harm.',
      },
    },
    'ssvc.factors': {
      says: 'Capability factors, whole numbers from 1 to 5, another scale than that of "factors". One that is left out counts as 1.',
      examples: [{ execution_autonomy: 4, tool_authority: 3 }],
    },
  },
  names: {
    factors: FACTOR_WORDS,
    mitigations: definitions(CATALOGUE),
    'capabilities[]': Object.fromEntries(
      Object.entries(CAPABILITIES).map(([id, says]) => [id, capitalised(says)]),
    ),
    layers: Object.fromEntries(Object.entries(LAYERS).map(([id, { name }]) => [id, `${name}.`])),
    'ssvc.factors': Object.fromEntries(
      SSVC_FACTOR_IDS.map((id) => [id, `${SSVC_FACTORS[id].name}: ${SSVC_FACTORS[id].definition}.`]),
    ),
  },
  repeated: [
    ['agents[].', ''],
    ['agents[].', 'agent.'],
    ['defaults.', ''],
    ['defaults.', 'agent.'],
    ['threats[].cvss.', 'cvss.'],
    ['threats[].aivss.', 'aivss.'],
  ],
  embedded: [],
}

function factorWords(id: FactorId): string {
  const { name, definition, rubric } = FACTORS[id]
  const steps: readonly string[] | null = rubric['0.8'] ?? rubric['0.5']
  const scale = steps === null ? '' : ` 0.0 ${steps[0]}; 0.5 ${steps[1]}; 1.0 ${steps[2]}.`
  return `${name}: ${definition}.${scale}`
}

/** Sentences from definitions, which begin in lower case. */
function definitions(
  table: Readonly<Record<string, { readonly definition: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(table).map(([id, { definition }]) => [id, capitalised(definition)]),
  )
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
