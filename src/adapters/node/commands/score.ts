import { loadCvssCalculator } from '../../../aivss/cvss-calculator.ts'
import { parseCvssVector } from '../../../aivss/cvss.ts'
import { severityOf } from '../../../aivss/severity.ts'
import { DEFAULT_VERSION, VERSIONS } from '../../../aivss/version.ts'
import { effectivePolicy } from '../../../app/find-policy.ts'
import { authorScores } from '../../../app/score-file.ts'
import { readNamed } from '../../../app/single-file.ts'
import { UserError } from '../../../app/user-error.ts'
import type { ThreatModel } from '../../../model/threat-model.ts'
import { plain } from '../../../report/escape.ts'
import type { AgentScore } from '../../../verdict/verdict.ts'
import { type Option, readArguments } from '../arguments.ts'
import { openFolder } from '../folder.ts'
import type { Terminal } from '../terminal.ts'
import { type Command, EXIT, type ExitCode } from './command.ts'
import { printProblems } from './problems.ts'

const options = {
  format: { value: 'FORMAT', help: 'text, json', choices: ['text', 'json'] },
  aivss: { value: 'VERSION', help: `${VERSIONS.join(', ')}; default ${DEFAULT_VERSION}`, choices: VERSIONS },
} as const satisfies Readonly<Record<string, Option>>

/** A vector, also one without its prefix, so that its fault is told and not that there is no such file. */
const VECTOR = /^\(?(?:(?:CVSS|AIVSS):|(?:[A-Z]{1,3}:[A-Z]+\/){3})/i

export const score: Command = {
  name: 'score',
  summary: 'one score, one line: of a model, or the base score of a CVSS v4.0 vector',
  usage: 'FILE|VECTOR',
  details: [
    "Prints the author's own score: what the model states and claims, with nothing assumed and no policy. What is missing gives an interval.",
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
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 1)
    const subject = args.positionals[0]
    if (subject === undefined)
      throw new UserError('usage', 'score needs a file or a vector', 'Write aivss-gate score FILE.')
    const json = args.text('format') === 'json'
    if (VECTOR.test(subject)) return scoreVector(subject, json, terminal)
    const version = VERSIONS.find((one) => one === args.text('aivss')) ?? DEFAULT_VERSION
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
    if (json) {
      const objects = scores.map(({ scored }) => scored.score)
      terminal.out(`${JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2)}\n`)
    } else for (const { model, scored } of scores) terminal.out(`${line(model, scored.score)}\n`)
    printProblems(problems, terminal)
    return problems.length === 0 ? EXIT.ok : EXIT.error
  },
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

async function scoreVector(text: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  if (/AIVSS:/i.test(text)) {
    throw new UserError(
      'vector',
      'AIVSS metric vectors are not scored by this version',
      'Give a CVSS v4.0 vector alone, or a threat-model file.',
    )
  }
  const parsed = parseCvssVector(text)
  if (!parsed.ok)
    throw new UserError(
      'vector',
      `the vector ${parsed.reason}`,
      'Write a complete CVSS v4.0 vector, "CVSS:4.0/AV:.../SA:...".',
    )
  const calculator = await loadCvssCalculator()
  const base = calculator(parsed.vector)
  const severity = severityOf(base)
  terminal.out(
    json
      ? `${JSON.stringify({ version: null, cvss: { base, vector: text }, severity }, null, 2)}\n`
      : `CVSS ${base.toFixed(1)} ${severity} (CVSS v4.0 base; with the ten factors it becomes an AIVSS score)\n`,
  )
  return EXIT.ok
}
