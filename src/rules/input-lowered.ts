import { FACTOR_IDS } from '../aivss/factors.ts'
import type { CvssStatement, Exposure, Mitigation, ThreatModel } from '../model/threat-model.ts'
import { baseOf } from '../scoring/agent-score.ts'
import type { Place } from '../source/place.ts'
import { milderStatements } from './lowered-profile.ts'
import { atMost, type ChangeContext, levels, type Rule } from './rule.ts'
import { inputName } from './score-words.ts'

export const inputLowered: Rule = {
  id: 'input-lowered',
  summary: 'a stated input moved so that the score falls or a demand is met',
  levels: levels('note', 'warn', 'error'),
  about: 'change',
  check(context, level) {
    const milder = milderStatements(context).map((one) => ({ ...one, why: false, help: NO_REASONS }))
    const moves = [
      ...loweredNumbers(context),
      ...loweredStatements(context),
      ...goneStatements(context),
      ...milder,
    ]
    // What failed before and passes now only because the model says other things is for somebody else to accept.
    const talkedGreen = context.baseFails && !context.headFails && !context.filesChanged
    return moves.map(({ subject, message, why, place, help = GIVE_A_REASON }) => ({
      level: talkedGreen ? 'error' : why ? atMost('note', level) : level,
      subject,
      message: `${message}${talkedGreen ? '; with the old statements the agent would fail, and nothing but statements changed' : ''}`,
      help: talkedGreen
        ? 'Show what changed: evidence in the tree, or the artefact itself. Otherwise the owner of the policy may accept it with a waiver.'
        : help,
      place,
    }))
  },
}

interface Move {
  readonly subject: string
  readonly message: string
  /** Whether the head gives a reason that the base did not give. */
  readonly why: boolean
  readonly place: Place
  readonly help?: string
}

const GIVE_A_REASON = 'Say with {value, why} what changed in the agent; a number alone changes nothing.'
const NO_REASONS =
  'A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.'

/** Reasons shorter than this say nothing. */
const MIN_WHY = 10

function newReason(now: string | null, before: string | null): boolean {
  return now !== null && now.trim().length >= MIN_WHY && now.trim() !== before?.trim()
}

type Cvss = CvssStatement | null

function loweredNumbers({ head, base }: ChangeContext): readonly Move[] {
  const moves: Move[] = []
  const down = (
    subject: string,
    name: string,
    from: number | null,
    to: number | null,
    why: boolean,
    place: Place,
  ): void => {
    if (from !== null && to !== null && to < from)
      moves.push({ subject, message: `${name} went from ${from} to ${to}`, why, place })
  }
  const [now, before] = [head.model, base.model]
  const cvssDown = (subject: string, name: string, to: Cvss, from: Cvss): void => {
    if (to === null || from === null) return
    const why = newReason(to.why, from.why)
    down(subject, name, baseOf(from, base.cvss), baseOf(to, head.cvss), why, to.place)
  }
  const factorsDown = (
    threat: string | null,
    to: ThreatModel['factors'],
    from: ThreatModel['factors'],
  ): void => {
    for (const id of FACTOR_IDS) {
      const [after, earlier] = [to[id], from[id]]
      if (after === undefined || earlier === undefined) continue
      const subject = threat === null ? id : `threat:${threat}:${id}`
      const name = threat === null ? inputName(id) : `${inputName(id)} of the threat ${threat}`
      down(subject, name, earlier.value, after.value, newReason(after.why, earlier.why), after.place)
    }
  }
  factorsDown(null, now.factors, before.factors)
  cvssDown('cvss', 'the CVSS base', now.cvss, before.cvss)
  for (const threat of now.threats) {
    const old = before.threats.find((one) => one.id === threat.id)
    if (old === undefined) continue
    cvssDown(`threat:${threat.id}`, `the CVSS base of the threat ${threat.id}`, threat.cvss, old.cvss)
    if (threat.own !== null && old.own !== null) factorsDown(threat.id, threat.own.factors, old.own.factors)
    // Without factors of its own a threat is scored with those of the agent, of which is told above.
    else if (threat.own !== null) factorsDown(threat.id, threat.own.factors, before.factors)
  }
  const from = base.scored.leading
  const same = head.scored.computations.find(({ threat }) => threat?.id === from.threat?.id)
  const to = same ?? head.scored.leading
  const maturityWhy = newReason(now.maturity?.why ?? null, before.maturity?.why ?? null)
  down(
    'exploit-maturity',
    'the threat multiplier',
    from.input.thm ?? null,
    to.input.thm ?? null,
    maturityWhy,
    (now.maturity ?? now).place,
  )
  const strengthWhy = newReason(now.strength?.why ?? null, before.strength?.why ?? null)
  down(
    'mitigation-strength',
    'the claimed mitigation factor',
    from.claimedMf,
    to.claimedMf,
    strengthWhy,
    (now.strength ?? now).place,
  )
  return moves
}

/**
 * Inputs that the base stated and that nobody states now, or only of threats: in another format, say. Where that leaves the score
 * open across a threshold, the open score is told; here is what falls or passes all the same.
 */
function goneStatements({ head, base, headFails, baseFails }: ChangeContext): readonly Move[] {
  const [now, before] = [head.model, base.model]
  const fell = head.scored.score.high < base.scored.score.high
  if (!fell && !(baseFails && !headFails)) return []
  const gone = (subject: string, name: string): Move => ({
    subject,
    message: `${name} is not stated any more`,
    why: false,
    place: now.place,
    help: 'State it again: what was known of the agent is not unknown because a file says less.',
  })
  const threats = before.threats.filter(
    ({ id, cvss }) =>
      cvss !== null && now.threats.some((one) => one.id === id && one.cvss === null && one.own !== null),
  )
  return [
    ...(before.cvss !== null && now.cvss === null ? [gone('cvss', 'the CVSS base')] : []),
    ...FACTOR_IDS.filter((id) => before.factors[id] !== undefined && now.factors[id] === undefined).map(
      (id) => gone(id, inputName(id)),
    ),
    ...threats.map(({ id }) => gone(`threat:${id}`, `the CVSS base of the threat ${id}`)),
  ]
}

const OPENNESS: readonly Exposure[] = ['internal', 'partner', 'public']

function loweredStatements(context: ChangeContext): readonly Move[] {
  const { head, base } = context
  const [now, before] = [head.model, base.model]
  const moves: Move[] = []
  const [to, from] = [now.agent.exposure, before.agent.exposure]
  if (to !== null && from !== null && OPENNESS.indexOf(to.value) < OPENNESS.indexOf(from.value)) {
    moves.push({
      subject: 'exposure',
      message: `the exposure went from ${from.value} to ${to.value}`,
      why: false,
      place: to.place,
    })
  }
  for (const mitigation of now.mitigations) {
    const old = before.mitigations.find((one) => one.id === mitigation.id)
    if (!helps(mitigation, old, context)) continue
    const why = newReason(mitigation.how, old?.how ?? null) || mitigation.evidence.length > 0
    const message = `${mitigation.id} went from ${old?.status ?? 'not stated'} to ${mitigation.status}`
    moves.push({ subject: `mitigation:${mitigation.id}`, message, why, place: mitigation.place })
  }
  for (const threat of before.threats) {
    const scored = threat.cvss !== null || threat.own !== null
    if (!scored || now.threats.some((one) => one.id === threat.id && (one.cvss !== null || one.own !== null)))
      continue
    moves.push({
      subject: `threat:${threat.id}`,
      message: `the threat ${threat.id}, which has a score of its own, is gone`,
      why: false,
      place: now.place,
    })
  }
  return moves
}

/** A status counts as a move where a demand accepts it and not the old one, or it is in place now and the score fell. */
function helps(now: Mitigation, old: Mitigation | undefined, { head, base }: ChangeContext): boolean {
  const meets = head.policy.require.some(
    ({ mitigations, status }) =>
      mitigations.some((one) => one.id === now.id) &&
      status.includes(now.status) &&
      !(old !== undefined && status.includes(old.status)),
  )
  const inPlace = now.status === 'in-place' && old?.status !== 'in-place'
  return meets || (inPlace && head.scored.score.high < base.scored.score.high)
}
