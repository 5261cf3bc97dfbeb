import { PROFILE_VERSIONS, type ProfileVersion } from '../../../aivss/profile-vector.ts'
import { DEFAULT_VERSION, VERSIONS } from '../../../aivss/version.ts'
import { effectivePolicy } from '../../../app/find-policy.ts'
import { authorScores } from '../../../app/score-file.ts'
import { readNamed } from '../../../app/single-file.ts'
import { UserError } from '../../../app/user-error.ts'
import type { ThreatModel } from '../../../model/threat-model.ts'
import { profileText } from '../../../report/beside-score.ts'
import { plain } from '../../../report/escape.ts'
import { worstProfile } from '../../../scoring/agent-profile.ts'
import type { ScoredAgent } from '../../../scoring/agent-score.ts'
import type { AgentProfile, AgentScore } from '../../../verdict/verdict.ts'
import { type Option, readArguments } from '../arguments.ts'
import { openFolder } from '../folder.ts'
import { type Command, EXIT } from './command.ts'
import { printProblems } from './problems.ts'
import { isVector, profileObject, scoreVector } from './score-vector.ts'

const options = {
  format: { value: 'FORMAT', help: 'text, json', choices: ['text', 'json'] },
  aivss: {
    value: 'VERSION',
    help: `${VERSIONS.join(', ')}, or ${PROFILE_VERSIONS.join(', ')} for a metric profile; default ${DEFAULT_VERSION}`,
    choices: [...VERSIONS, ...PROFILE_VERSIONS],
  },
} as const satisfies Readonly<Record<string, Option>>

export const score: Command = {
  name: 'score',
  summary: 'one score, one line: of a model, of a metric profile, or the base score of a CVSS v4.0 vector',
  usage: 'FILE|VECTOR',
  details: [
    "Prints the author's own score: what the model states and claims, with nothing assumed and no policy. What is missing gives an interval.",
    "A model's metric profile follows in a line of its own. As JSON it takes the place of the score where --aivss names its version, or where the model states none of the ten factors.",
    'Exit codes: 0 the score was printed, 2 the file or vector is not valid.',
  ],
  options,
  examples: [
    ['aivss-gate score docs/coder-threat-model.txt', 'coder 9.6 critical (AIVSS 0.8, ...)'],
    ['aivss-gate score bot.aivss.yml --aivss 0.5 --format json', 'the score object under AIVSS 0.5'],
    [
      'aivss-gate score CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
      'a CVSS v4.0 base score',
    ],
    [
      'aivss-gate score "CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H"',
      'a metric profile: effect class and CVSS-BTE',
    ],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 1)
    const subject = args.positionals[0]
    if (subject === undefined)
      throw new UserError('usage', 'score needs a file or a vector', 'Write aivss-gate score FILE.')
    const json = args.text('format') === 'json'
    if (isVector(subject)) return scoreVector(subject, json, terminal)
    const wanted = args.text('aivss')
    const version = VERSIONS.find((one) => one === wanted) ?? DEFAULT_VERSION
    const asked = PROFILE_VERSIONS.find((one) => one === wanted) ?? null
    const folder = openFolder(terminal.cwd, [subject], null)
    if (!folder.workspace.named.has(folder.workspace.list()[0] ?? '')) {
      throw new UserError(
        'usage',
        `${subject} is a folder`,
        'Name one threat-model file; "aivss-gate check" takes folders.',
      )
    }
    const ports = { workspace: folder.workspace, now: Date.now, progress: () => {} }
    const { models, problems } = await readNamed(ports, await effectivePolicy(null))
    const scores = await authorScores(models, version)
    const shown = scores
      .map((one) => show(one, wanted === null || asked !== null, asked))
      .filter((one) => asked === null || one.profile !== null)
    if (shown.length === 0) {
      throw new UserError(
        'usage',
        `no metric profile of AIVSS ${asked ?? ''} is stated in ${subject}`,
        'State one under "aivss:", or name the version of the one that is there.',
      )
    }
    if (json) {
      const objects = shown.map((one) => (one.isAlone ? profileObject(one.profile) : one.scored.score))
      terminal.out(`${JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2)}\n`)
    } else for (const text of shown.flatMap(lines)) terminal.out(`${text}\n`)
    printProblems(problems, terminal)
    return problems.length === 0 ? EXIT.ok : EXIT.error
  },
}

type Scored = { readonly model: ThreatModel; readonly scored: ScoredAgent }

/** A score with the metric profile beside it, or a profile alone. */
type Shown = Scored &
  (
    | { readonly profile: AgentProfile | null; readonly isAlone: false }
    | { readonly profile: AgentProfile; readonly isAlone: true }
  )

/** The worst profile of the version that is asked for, and whether it stands alone: asked for, or with no factor beside it. */
function show(one: Scored, withProfile: boolean, asked: ProfileVersion | null): Shown {
  const all = one.scored.profiles.filter(({ profile }) => asked === null || profile.version === asked)
  const profile = withProfile ? (worstProfile(all)?.profile ?? null) : null
  const { factors, threats } = one.model
  const statesFactors = Object.keys(factors).length > 0 || threats.some(({ own }) => own !== null)
  return profile !== null && (asked !== null || !statesFactors)
    ? { ...one, profile, isAlone: true }
    : { ...one, profile, isAlone: false }
}

function lines({ model, scored, profile, isAlone }: Shown): readonly string[] {
  const own = profile === null ? [] : [plain(`${model.agent.id.value} ${profileText(profile)}`)]
  return isAlone ? own : [line(model, scored.score), ...own]
}

function line(model: ThreatModel, result: AgentScore): string {
  const { aivss, severity, low, high, cvss, factorSum, thm, mf, missing, version, from } = result
  const number =
    aivss === null
      ? `${low.toFixed(1)} to ${high.toFixed(1)} undetermined`
      : `${aivss.toFixed(1)} ${severity ?? ''}`
  const parts = [
    `AIVSS ${version}`,
    `CVSS ${cvss.base === null ? 'missing' : cvss.base.toFixed(1)}`,
    `factor sum ${factorSum === null ? 'open' : String(factorSum)}`,
    `threat ×${thm}`,
    ...(version === '0.5' ? [] : [`mitigation ×${mf}`]),
    ...(from === 'model' ? [] : [`of threat ${from.threat}`]),
    ...(missing.length === 0 ? [] : [`missing: ${missing.join(', ')}`]),
  ]
  return plain(`${model.agent.id.value} ${number} (${parts.join(', ')})`)
}
