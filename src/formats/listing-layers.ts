import { LAYER_IDS, type LayerId, layerFromName } from '../model/maestro.ts'
import type { LayerStatement, ThreatModel } from '../model/threat-model.ts'
import type { Place } from '../source/place.ts'
import { indexFrom, type Line, type Report } from './listing-lines.ts'
import type { Passage } from './prose-mitigations.ts'

const FOOTER = /^MAESTRO\s+[—–-]{1,2}\s+the 7-layer/i
const UNCERTAIN = /^not certain from (?:the )?listing\b/i

/** The layers of a listing, and their prose. */
export interface Layers {
  readonly statements: ThreatModel['layers']
  readonly passages: readonly Passage[]
}

/** `L1 · Foundation Models⚠ not certain from listing`, `L3 · Agent Frameworks✓ mapped` */
const LABEL = /^(L[1-7]\s*[·.:–—-]\s*[A-Za-z&() ]{3,60}?)\s*(⚠.*|✓.*)?$/u

/** Reads the lines below the MAESTRO heading, labelled or by position. */
export function readLayers(lines: readonly Line[], report: Report): Layers {
  const end = indexFrom(lines, 0, FOOTER)
  const body = lines.slice(0, end).filter((line) => !/^Per-layer threats for this agent\b/i.test(line.text))
  return body.some((line) => labelOf(line.text) !== null)
    ? readLabelled(body, report)
    : readPositional(body, report)
}

function labelOf(text: string): { layer: LayerId; uncertain: boolean } | null {
  const match = LABEL.exec(text)
  const layer = match === null ? null : layerFromName(match[1] ?? '')
  return layer === null ? null : { layer, uncertain: match?.[2]?.startsWith('⚠') ?? false }
}

function readLabelled(lines: readonly Line[], report: Report): Layers {
  const statements: Partial<Record<LayerId, LayerStatement>> = {}
  const passages: Passage[] = []
  let current: { layer: LayerId; uncertain: boolean } | null = null
  for (const line of lines) {
    const label = labelOf(line.text)
    if (label !== null) {
      if (statements[label.layer] !== undefined)
        report(`the layer ${label.layer} stands twice`, 'Keep one part per layer.', line.place)
      current = label
    } else if (line.text !== '' && current !== null) {
      const before = statements[current.layer]
      const uncertain = current.uncertain || UNCERTAIN.test(line.text) || before?.state === 'uncertain'
      passages.push({ text: line.text, place: line.place, uncertain })
      statements[current.layer] = {
        text: before === undefined ? line.text : `${before.text}\n${line.text}`,
        state: uncertain ? 'uncertain' : 'stated',
        place: before?.place ?? line.place,
      }
    }
  }
  return { statements, passages }
}

function readPositional(lines: readonly Line[], report: Report): Layers {
  const paragraphs = paragraphsOf(lines)
  const aligned = paragraphs.length === LAYER_IDS.length
  const passages = paragraphs.map((one) => ({ ...one, uncertain: !aligned || UNCERTAIN.test(one.text) }))
  if (!aligned && lines.some((line) => line.text !== '')) {
    const first = lines.find((line) => line.text !== '')
    if (first !== undefined) {
      report(
        `the layers are not aligned: ${paragraphs.length} paragraphs instead of seven`,
        'Label each paragraph ("L1 · Foundation Models"), or keep exactly one paragraph per layer. Nothing in them counts as in place until then.',
        first.place,
      )
    }
  }
  const statements: Partial<Record<LayerId, LayerStatement>> = {}
  if (aligned) {
    LAYER_IDS.forEach((id, index) => {
      const passage = passages[index]
      if (passage !== undefined)
        statements[id] = {
          text: passage.text,
          state: passage.uncertain ? 'uncertain' : 'stated',
          place: passage.place,
        }
    })
  }
  return { statements, passages }
}

/** Paragraphs by blank lines where that gives seven; otherwise every line is one, as in the table rendering. */
function paragraphsOf(lines: readonly Line[]): readonly { readonly text: string; readonly place: Place }[] {
  const blocks: { text: string; place: Place }[] = []
  let open = false
  for (const line of lines) {
    const last = blocks.at(-1)
    if (line.text === '') open = false
    else if (open && last !== undefined) last.text += `\n${line.text}`
    else {
      blocks.push({ ...line })
      open = true
    }
  }
  return blocks.length === LAYER_IDS.length ? blocks : lines.filter((line) => line.text !== '')
}
