import type { ReadResult } from '../reader.ts'
import type { Structured } from '../../source/structured.ts'
import type { Control } from './control.ts'
import { firstText, idFrom, isMap, isTrue, readEach, readData, type Tell } from './foreign-file.ts'
import { type Block, blocksOf, placeOfKey, textIn, textsIn } from './hcl-blocks.ts'
import { importedModel } from './imported-model.ts'
import { readOwnAttributes } from './own-statements.ts'
import type { ModelProblem } from '../reader.ts'
import type { ForeignThreat } from './threats.ts'

/** Names of the exported form (camel case) and of the language (snake case) stand for the same. */
const CONTROL_KEYS = ['control', 'controls', 'expandedControl', 'expanded_control'] as const
const PROPOSED_KEYS = ['proposedControl', 'proposed_control'] as const

export function readThreatcl(text: string, path: string): ReadResult {
  return readData(text, path, 'json', (source) => {
    const told: ModelProblem[] = []
    const tell: Tell = (message, help, place) => {
      told.push({ message, help, place, agent: null })
    }
    const { data } = source
    const blocks = Array.isArray(data)
      ? blocksOf(data, [], source, tell)
      : isMap(data)
        ? (['threatmodels', 'threatmodel'] as const).flatMap((key) =>
            blocksOf(data[key], [key], source, tell),
          )
        : []
    if (blocks.length === 0 && told.length === 0)
      tell('the file holds no threat model', 'Export one with "threatcl export".', source.placeOf([]))
    const read = readEach(
      blocks,
      ({ at }) => source.placeOf(at),
      (block) => readModel(block, path, source),
    )
    return { ...read, problems: [...told, ...read.problems] }
  })
}

function readModel({ label, body, at }: Block, path: string, source: Structured): ReadResult {
  const told: ModelProblem[] = []
  const tell: Tell = (message, help, place) => {
    told.push({ message, help, place, agent: null })
  }
  const name = firstText(label)
  const place = placeOfKey(source, at, body, 'name')
  if (name === null) tell('a threat model has no name', 'Give it a name; it is that of the agent.', place)
  const author = textIn(body, ['author'], at, source, tell)
  const threats = blocksOf(body['threat'], [...at, 'threat'], source, tell)
  const facing = blocksOf(body['attributes'], [...at, 'attributes'], source, tell, false).find((attributes) =>
    ['internetFacing', 'internet_facing'].some((key) => isTrue(attributes.body[key])),
  )
  const attributes = (['additionalAttribute', 'additional_attribute'] as const)
    .flatMap((key) => blocksOf(body[key], [...at, key], source, tell))
    .map((block) => ({ name: block.label ?? '', value: block.body['value'], at: [...block.at, 'value'] }))
  return importedModel(
    {
      format: 'threatcl',
      path,
      id: idFrom(name, path),
      name,
      description: textIn(body, ['description'], at, source, tell),
      owner: author === null ? null : { value: author, place: source.placeOf([...at, 'author']) },
      exposure: facing === undefined ? null : { value: 'public', place: source.placeOf(facing.at) },
      controls: threats.flatMap((threat) => controlsOf(threat, source, tell)),
      threats: threats.map((threat) => threatOf(threat, source, tell)),
      review: null,
      own: readOwnAttributes(attributes, (path) => source.placeOf(path), tell),
      place,
      notes: [],
    },
    { tell, told },
  )
}

/** Threats had no names once; their place in the list is all that joins them with their controls then. */
function nameOf({ label, at }: Block): string {
  return label ?? at.map(String).join('/')
}

function threatOf(threat: Block, source: Structured, tell: Tell): ForeignThreat {
  const { label, body, at } = threat
  const texts = (key: string): readonly string[] => textsIn(body, key, at, source, tell)
  const refs = [...texts('stride'), ...texts('impacts')]
  return {
    name: nameOf(threat),
    id: label,
    title: firstText(textIn(body, ['description'], at, source, tell), label),
    tags: refs,
    refs,
    place: placeOfKey(source, at, body, 'name'),
  }
}

function controlsOf(threat: Block, source: Structured, tell: Tell): readonly Control[] {
  const { body, at } = threat
  const threats = [nameOf(threat)]
  const named = CONTROL_KEYS.flatMap((key): readonly Control[] => {
    const value = body[key]
    const path = [...at, key]
    // The oldest form is one text without a state.
    if (typeof value === 'string')
      return [{ title: value, detail: null, status: 'unknown', threats, place: source.placeOf(path) }]
    return blocksOf(value, path, source, tell).map((block) => {
      const text = (keys: readonly string[]): string | null =>
        textIn(block.body, keys, block.at, source, tell)
      const description = text(['description'])
      return {
        title: firstText(block.label, description) ?? '',
        detail: firstText(text(['implementationNotes', 'implementation_notes']), description),
        status: isTrue(block.body['implemented']) ? 'in-place' : 'planned',
        threats,
        place: placeOfKey(source, block.at, block.body, 'name'),
      }
    })
  })
  const proposed = PROPOSED_KEYS.flatMap((key) =>
    blocksOf(body[key], [...at, key], source, tell, false).map((block): Control => ({
      title: textIn(block.body, ['description'], block.at, source, tell) ?? '',
      detail: null,
      status: isTrue(block.body['implemented']) ? 'in-place' : 'planned',
      threats,
      place: placeOfKey(source, block.at, block.body, 'description'),
    })),
  )
  return [...named, ...proposed].filter(({ title }) => title !== '')
}
