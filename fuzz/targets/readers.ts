import fc from 'fast-check'
import { agentaz } from '../../src/formats/agentaz.ts'
import { aivss08 } from '../../src/formats/aivss-08.ts'
import { aivss10 } from '../../src/formats/aivss-10.ts'
import { listing } from '../../src/formats/listing.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { markdownProse } from '../../src/formats/markdown-prose.ts'
import { native } from '../../src/formats/native.ts'
import { otm } from '../../src/formats/otm.ts'
import { owaspTml } from '../../src/formats/owasp-tml.ts'
import type { Reader } from '../../src/formats/reader.ts'
import { readerFor } from '../../src/formats/registry.ts'
import { sarif } from '../../src/formats/sarif.ts'
import { threatComposer } from '../../src/formats/threat-composer.ts'
import { threatcl } from '../../src/formats/threatcl.ts'
import type { FormatId, ThreatModel } from '../../src/model/threat-model.ts'
import { changedText } from '../mutation.ts'
import { quotedTexts, seedFiles } from '../seeds.ts'
import { demand, type Target } from '../target.ts'

const READERS = {
  native: [native, ['a.aivss.yml', 'a.aivss.json']],
  markdown: [markdown, ['a.aivss.md']],
  listing: [listing, ['a-threat-model.txt']],
  'aivss-0.8': [aivss08, ['a-threat-model.json']],
  'aivss-1.0': [aivss10, ['a-threat-model.json']],
  'owasp-tml': [owaspTml, ['a-threat-model.json']],
  'threat-composer': [threatComposer, ['a-threat-model.json']],
  agentaz: [agentaz, ['agentaz.json']],
  otm: [otm, ['a-threat-model.json', 'a-threat-model.yaml']],
  threatcl: [threatcl, ['a-threat-model.json']],
  sarif: [sarif, ['a-threat-model.sarif']],
  'markdown-prose': [markdownProse, ['docs/bot/threat-model.md']],
} as const satisfies Readonly<Record<FormatId, readonly [Reader, readonly string[]]>>

/** Each reader alone: it never throws, and gives a model or a problem with a place and a remedy. */
export const readerTargets: readonly Target[] = Object.values(READERS).map(([reader, paths]) => ({
  name: `reader-${reader.id}`,
  inputs: () => fc.tuple(fc.constantFrom(...paths), changedText(seedsOf(reader, paths))),
  judge: async ([path = '', text = '']) => {
    readerFor(path, text.slice(0, 4096))
    const { models, problems } = await reader.read(text, path)
    demand(models.length + problems.length > 0, 'neither a model nor a problem')
    const lines = text.split(/\r\n|\r|\n/).length
    const places = [...problems.map(({ place }) => place), ...models.flatMap(placesOf)]
    for (const { path: file, line, column } of places)
      demand(
        file === path && line >= 1 && line <= lines && column >= 1,
        `a place outside the file: ${file}:${line}:${column} of ${lines} lines`,
      )
    for (const { message, help } of problems)
      demand(message.trim() !== '' && help.trim() !== '', 'a problem without words')
    for (const model of models) demandNumbers(model)
  },
}))

function seedsOf(reader: Reader, paths: readonly string[]): readonly string[] {
  const texts = [...seedFiles().map(({ text }) => text), ...quotedTexts('__tests__/formats').flat()]
  const found = texts.filter((text) => paths.some((path) => readerFor(path, text.slice(0, 4096)) === reader))
  if (found.length === 0) throw new Error(`nothing to begin with for the reader ${reader.id}`)
  return found
}

function placesOf({
  place,
  agent,
  mitigations,
  threats,
  cvss,
}: ThreatModel): readonly ThreatModel['place'][] {
  return [
    place,
    agent.id.place,
    ...mitigations.map((one) => one.place),
    ...threats.map((one) => one.place),
    ...(cvss === null ? [] : [cvss.place]),
  ]
}

/** What a reader lets through is within what can be scored. */
function demandNumbers({ factors, cvss, threats, agent }: ThreatModel): void {
  for (const stated of [factors, ...threats.flatMap(({ own }) => own?.factors ?? [])])
    for (const [id, factor] of Object.entries(stated))
      demand(factor.value >= 0 && factor.value <= 1, `the factor ${id} is ${factor.value}`)
  for (const one of [cvss, ...threats.map((threat) => threat.cvss)])
    demand(one?.base == null || (one.base >= 0 && one.base <= 10), `a CVSS base of ${String(one?.base)}`)
  demand(/^[a-z0-9][a-z0-9-]{0,63}$/.test(agent.id.value), `the id "${agent.id.value}"`)
}
