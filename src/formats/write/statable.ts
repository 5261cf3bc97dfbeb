import { FACTOR_IDS, type FactorId } from '../../aivss/factors.ts'
import { DEFAULT_MATURITY, MITIGATION_FACTORS, THREAT_MULTIPLIERS } from '../../aivss/version.ts'
import { LAYER_IDS } from '../../model/maestro.ts'
import type {
  LayerStatement,
  Mitigation,
  ProfileStatement,
  Threat,
  ThreatModel,
} from '../../model/threat-model.ts'
import type { Place, Stated } from '../../source/place.ts'

/** Something that the source says and the written file cannot, or says in another way. */
export interface Change {
  readonly what: string
  readonly place: Place
}

export interface Statable {
  /** The model as the written file states it. */
  readonly model: ThreatModel
  readonly changes: readonly Change[]
}

/** Limits of the native form, which its readers check. */
const LONGEST_TEXT = 4000
const LONGEST_LAYER = 20_000
const MOST_REFS = 50

/**
 * A model as our own forms can state it, and what that changes. Nothing becomes stronger by it: what a sentence says becomes
 * an unknown status, inputs that a threat has of its own become the worst of them for the whole agent. `sentenceAt` is the
 * sentence of the source at a place; `printedIsWrong` says that the printed score does not follow from the model's inputs.
 */
export function statable(
  model: ThreatModel,
  sentenceAt: (place: Place) => string,
  printedIsWrong: boolean,
): Statable {
  const changes: Change[] = []
  const told = (what: string, place: Place): void => void changes.push({ what, place })
  const { agent, place } = model
  const cut = (text: string, what: string, at: Place, longest = LONGEST_TEXT): string => {
    if (text.length <= longest) return text
    told(`${what} is cut to ${longest} characters`, at)
    return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
  }
  tellPrinted(model, printedIsWrong, told)
  tellFactorSet(model, told)
  const own = model.threats.flatMap((threat) => threat.own ?? [])
  return {
    model: {
      ...model,
      agent: {
        ...agent,
        name: cut(agent.name, 'the name', place),
        description:
          agent.description === null || agent.description === ''
            ? null
            : cut(agent.description, 'the description', place),
        owner:
          agent.owner === null
            ? null
            : { ...agent.owner, value: cut(agent.owner.value, 'the owner', agent.owner.place) },
      },
      cvss: printedIsWrong ? null : model.cvss,
      scored: 'agent',
      factorNames: 'standard',
      maturity: model.maturity ?? highestMaturity(own),
      strength: model.strength ?? weakestStrength(own),
      mitigations: model.mitigations.map((one) => confirmable(one, sentenceAt, told)),
      threats: model.threats.map((one) => statableThreat(one, cut, told)),
      layers: statableLayers(model.layers, cut),
      declared: null,
      profile: statableProfile(model.profile, told),
    },
    changes,
  }
}

type Tell = (what: string, place: Place) => void
type Cut = (text: string, what: string, place: Place, longest?: number) => string

function tellPrinted({ declared, cvss }: ThreatModel, isWrong: boolean, told: Tell): void {
  if (declared === null) return
  const score = `the printed score ${declared.aivss.toFixed(1)}${declared.severity === null ? '' : ` (${declared.severity})`}`
  if (!isWrong) told(`${score} is not carried over; the gate computes it`, declared.place)
  else
    told(
      `${score} does not follow from the numbers beside it${cvss === null ? '' : ', so that the CVSS base is written as a comment only'}; say which of them is right`,
      declared.place,
    )
}

function tellFactorSet({ factorNames, factors, place }: ThreatModel, told: Tell): void {
  if (factorNames === 'standard') return
  told(
    'the factor set of a listing has goal_planning in place of language: goal_planning is kept for AIVSS 0.5, language is missing and has to be stated',
    factors.goal_planning?.place ?? place,
  )
}

/** What only a sentence says is not stated by anybody yet. */
function confirmable(one: Mitigation, sentenceAt: (place: Place) => string, told: Tell): Mitigation {
  if (one.source === 'stated') return one
  const { id, status, place } = one
  const sentence = one.how ?? sentenceAt(place)
  told(
    status === 'unknown'
      ? `only a sentence speaks of ${id}; written as unknown`
      : `${id} reads as ${status} in a sentence; written as unknown until a person has confirmed it`,
    place,
  )
  const reads = status === 'unknown' ? 'speaks of it' : `reads as ${status}`
  return {
    ...one,
    status: 'unknown',
    source: 'stated',
    how: `To be confirmed: a sentence of the source ${reads}: ${sentence}`
      .slice(0, LONGEST_TEXT)
      .replace(/[\uD800-\uDBFF]$/, ''),
  }
}

function statableThreat(threat: Threat, cut: Cut, told: Tell): Threat {
  if (threat.own !== null)
    told(
      `the threat ${threat.id} has factors and multipliers of its own; written are the highest of all threats, for the agent as a whole`,
      threat.place,
    )
  if (threat.own?.declared != null)
    told(
      `the printed score ${threat.own.declared.aivss.toFixed(1)} of the threat ${threat.id} is not carried over`,
      threat.own.declared.place,
    )
  if (threat.refs.length > MOST_REFS)
    told(`the threat ${threat.id} keeps its first ${MOST_REFS} references`, threat.place)
  return {
    ...threat,
    title: cut(
      threat.title === '' ? threat.id : threat.title,
      `the title of the threat ${threat.id}`,
      threat.place,
    ),
    refs: threat.refs.filter((ref) => ref !== '').slice(0, MOST_REFS),
    aivss: statableProfile(threat.aivss, told),
    own: null,
  }
}

function statableLayers(layers: ThreatModel['layers'], cut: Cut): ThreatModel['layers'] {
  const written: Partial<Record<(typeof LAYER_IDS)[number], LayerStatement>> = {}
  for (const id of LAYER_IDS) {
    const layer = layers[id]
    if (layer === undefined) continue
    const marked = /^\s*unknown\b/i.test(layer.text)
    const text = layer.state === 'uncertain' && !marked ? `unknown: ${layer.text.trim()}` : layer.text
    written[id] = {
      ...layer,
      text: cut(text, `the text of ${id}`, layer.place, LONGEST_LAYER),
      state: marked ? 'uncertain' : layer.state,
    }
  }
  return written
}

function statableProfile(profile: ProfileStatement | null, told: Tell): ProfileStatement | null {
  if (profile === null) return null
  const { place, value, vector, printed, points, evidence } = profile
  if (printed !== null) told('printed results of the metric profile are not carried over', place)
  if (points.cve) told('that there is a CVE is not carried over with the metric profile', place)
  if (!value.endsWith(vector.text))
    told(
      `the attack episodes are not carried over; the vector says SR:${vector.metrics.SR}, as they give it`,
      place,
    )
  return {
    ...profile,
    evidence: points.inKev ? 'kev' : evidence,
    points: { ...points, cve: false, inKev: points.inKev || evidence === 'kev' },
    printed: null,
  }
}

/** The claim or maturity that makes the agent's score highest, of those that threats state; where one states none, the default counts. */
function highestMaturity(own: readonly NonNullable<Threat['own']>[]): ThreatModel['maturity'] {
  const stated = own.flatMap(({ maturity }) => maturity ?? [])
  const numbers = THREAT_MULTIPLIERS['0.8']
  const size = (value: (typeof stated)[number]['value']): number =>
    typeof value === 'number' ? value : numbers[value]
  const highest = stated.toSorted((a, b) => size(b.value) - size(a.value))[0]
  if (highest === undefined) return null
  return stated.length === own.length || size(highest.value) >= numbers[DEFAULT_MATURITY] ? highest : null
}

function weakestStrength(own: readonly NonNullable<Threat['own']>[]): ThreatModel['strength'] {
  const stated = own.flatMap(({ strength }) => strength ?? [])
  const numbers = MITIGATION_FACTORS['0.8'] ?? { none: 1, partial: 1, strong: 1 }
  const size = (value: (typeof stated)[number]['value']): number =>
    typeof value === 'number' ? value : numbers[value]
  return stated.length === own.length
    ? (stated.toSorted((a, b) => size(b.value) - size(a.value))[0] ?? null)
    : null
}

/** The factors that AIVSS 0.8 sums and the model does not state. */
export function missingFactors({ factors, listing }: ThreatModel): readonly FactorId[] {
  return listing === null
    ? FACTOR_IDS.filter((id) => id !== 'goal_planning' && factors[id] === undefined)
    : []
}

/** The sentence at a place of a text, cut where it is long. Only its own line is looked at. */
export function sentencesOf(
  text: string,
): (place: Pick<Stated<unknown>['place'], 'line' | 'column'>) => string {
  const lines = text.split(/\r\n|\n|\r/)
  return ({ line, column }) => {
    const whole = lines[line - 1] ?? ''
    const before = whole.slice(0, column - 1)
    const start = Math.max(
      ...['. ', '! ', '? ', '| '].map((mark) => before.lastIndexOf(mark) + mark.length),
      0,
    )
    const from = /[.!?|] /.test(before) ? start : 0
    const end = whole.slice(column - 1).search(/[.!?](?:\s|$)/)
    const sentence = whole
      .slice(from, end === -1 ? whole.length : column + end)
      .replace(/\s+/gu, ' ')
      .trim()
    return sentence.length > 300 ? `${sentence.slice(0, 299).replace(/[\uD800-\uDBFF]$/, '')}…` : sentence
  }
}
