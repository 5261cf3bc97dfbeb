import { loadCvssCalculator } from '../../../aivss/cvss-calculator.ts'
import { parseCvssVector } from '../../../aivss/cvss.ts'
import type { ProfileScore } from '../../../aivss/profile-score.ts'
import { parseProfile } from '../../../aivss/profile-vector.ts'
import { scoreProfile } from '../../../aivss/profile.ts'
import { severityOf } from '../../../aivss/severity.ts'
import { UserError } from '../../../app/user-error.ts'
import { profileText } from '../../../report/beside-score.ts'
import type { Terminal } from '../terminal.ts'
import { EXIT, type ExitCode } from './command.ts'

/** A vector, also one without its prefix, so that its fault is told and not that there is no such file. */
const VECTOR = /^\s*\(?(?:(?:CVSS|AIVSS):|(?:[A-Z]{1,3}:[A-Z]+\/){3})/i

/** What only metric profiles and scores of AIVSS have: their name, a metric of theirs, or two parts. */
const OF_AIVSS = /AIVSS:|AARS:|(?:^|\/)(?:LC|CP|AP|SR|EX|PT|CA|TD):|\s/i

export function isVector(text: string): boolean {
  return VECTOR.test(text)
}

/** Prints the score of a vector: of a metric profile, or the base score of a CVSS v4.0 vector. */
export async function scoreVector(text: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  return OF_AIVSS.test(text) ? scoreOfProfile(text, json, terminal) : scoreOfCvss(text, json, terminal)
}

async function scoreOfProfile(text: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const parsed = parseProfile(text)
  if (!parsed.ok)
    throw new UserError(
      'vector',
      `the vector ${parsed.reason}`,
      'Write "AIVSS:1.0/LC:./CP:./AP:./SR:./EX:./PT:./CA:./TD:." or AIVSS:2.0, and before it a CVSS v4.0 vector and one blank.',
    )
  const calculator = parsed.pair.cvss === null ? null : await loadCvssCalculator()
  const score = scoreProfile(parsed.pair, calculator)
  terminal.out(
    json
      ? `${JSON.stringify(score, null, 2)}\n`
      : `${profileText({ ...score, from: 'model', timeline: null })}\n`,
  )
  return EXIT.ok
}

/** The metric profile alone, as `score --format json` prints it. */
export function profileObject(profile: ProfileScore): ProfileScore {
  const { version, cvss, metrics, effectClass, aivss, severity, experimental } = profile
  return { version, cvss, metrics, effectClass, aivss, severity, experimental }
}

async function scoreOfCvss(text: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
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
