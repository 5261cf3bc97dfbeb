import type { MitigationId } from '../../model/catalogue.ts'
import type { Mitigation, MitigationStatus } from '../../model/threat-model.ts'
import type { Place, Stated } from '../../source/place.ts'
import { mitigationsNamed, type Named } from './named-mitigations.ts'

/** A control as another tool's file has it: words, what that file says of its state, and the threats that it answers. */
export interface Control {
  readonly title: string
  /** What the file says besides the title; it is shown, never read for mitigations. */
  readonly detail: string | null
  /** What the file's own word for the state means here. */
  readonly status: MitigationStatus
  /** The threats it answers, by the names that the file gives them. */
  readonly threats: readonly string[]
  /** Where its words stand. */
  readonly place: Place
}

export interface ReadControls {
  /** One entry for each mitigation that a control names. */
  readonly mitigations: readonly Mitigation[]
  /** By the file's name of the threat. */
  readonly answers: ReadonlyMap<string, readonly Stated<MitigationId>[]>
  /** Controls that name no mitigation of the catalogue. */
  readonly unnamed: readonly Control[]
}

interface Entry {
  readonly control: Control
  readonly named: Named
}

/** What controls say about the mitigations of the catalogue. */
export function readControls(controls: readonly Control[]): ReadControls {
  const entries = new Map<MitigationId, Entry[]>()
  const answers = new Map<string, Map<MitigationId, Stated<MitigationId>>>()
  const unnamed: Control[] = []
  for (const control of controls) {
    const names = mitigationsNamed(control.title, control.status)
    if (names.length === 0) unnamed.push(control)
    for (const named of names) {
      entries.set(named.id, [...(entries.get(named.id) ?? []), { control, named }])
      for (const threat of control.threats) {
        const known = answers.get(threat) ?? new Map<MitigationId, Stated<MitigationId>>()
        if (!known.has(named.id)) known.set(named.id, { value: named.id, place: control.place })
        answers.set(threat, known)
      }
    }
  }
  return {
    mitigations: [...entries].map(([id, all]) => joined(id, all)),
    answers: new Map([...answers].map(([threat, stated]) => [threat, [...stated.values()]])),
    unnamed,
  }
}

/** What several controls say together is the first of these that one of them says. */
const ORDER: readonly MitigationStatus[] = [
  'partial',
  'planned',
  'absent',
  'unknown',
  'not-applicable',
  'in-place',
]

/** In place only where every control that names it is: one done here and open there is partial. */
function joined(id: MitigationId, entries: readonly Entry[]): Mitigation {
  const has = (status: MitigationStatus): boolean => entries.some(({ named }) => named.status === status)
  const isMixed = has('in-place') && entries.some(({ named }) => named.status !== 'in-place')
  const status = isMixed ? 'partial' : (ORDER.find(has) ?? 'unknown')
  const deciding = entries.filter(({ named }) => named.status === (isMixed ? 'in-place' : status))
  const { control, named } =
    deciding.find((entry) => entry.named.source === 'stated') ?? first(deciding, entries)
  return {
    id,
    status,
    source: named.source,
    how: shown(named.source === 'stated' ? control.detail : control.title),
    evidence: [],
    ticket: null,
    due: null,
    place: control.place,
  }
}

function first(deciding: readonly Entry[], entries: readonly Entry[]): Entry {
  const entry = deciding[0] ?? entries[0]
  if (entry === undefined) throw new Error('a mitigation without a control')
  return entry
}

function shown(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed.slice(0, 4000)
}
