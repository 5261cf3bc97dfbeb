import fc from 'fast-check'
import { ROLES, type Detector } from '../../src/detect/detector.ts'
import { TooMuchToRead } from '../../src/detect/read/too-much.ts'
import { DETECTORS } from '../../src/detect/registry.ts'
import { isCapability } from '../../src/model/capabilities.ts'
import { changedText } from '../mutation.ts'
import { quotedTexts, seedFiles, type SeedFile } from '../seeds.ts'
import { demand, type Target } from '../target.ts'

/** All detectors, each asked for every file whose name it knows: none throws but at too much, and what is found lies in the file. */
export const detectorTarget: Target = {
  name: 'detectors',
  inputs: () => {
    const byDetector = seedsByDetector().filter(([, seeds]) => seeds.length > 0)
    return fc
      .constantFrom(...byDetector)
      .chain(([, seeds]) =>
        fc.tuple(
          fc.constantFrom(...new Set(seeds.map(({ path }) => path))),
          changedText(seeds.map(({ text }) => text)),
        ),
      )
  },
  judge: async ([path = '', text = '']) => {
    const lines = text.split(/\r\n|\r|\n/).length
    for (const detector of DETECTORS.filter((one) => one.looksAt(path))) {
      const found = await Promise.resolve(detected(detector, path, text))
      if (found === null) continue
      const about = `${detector.id} of ${path}`
      demand(
        found.path === path && found.kind !== '' && ROLES.includes(found.role),
        `${about}: ${found.kind}`,
      )
      for (const { id, line, column } of [
        ...found.capabilities,
        ...found.agents.flatMap(({ capabilities }) => capabilities),
      ]) {
        demand(isCapability(id), `${about}: no power is called ${String(id)}`)
        demand(
          line >= 1 && line <= lines && column >= 1,
          `${about}: ${id} at ${line}:${column} of ${lines} lines`,
        )
      }
      for (const { line } of found.agents)
        demand(line >= 1 && line <= lines, `${about}: an agent at line ${line} of ${lines}`)
    }
  },
}

/** What the tests put together piece by piece. */
const MORE: readonly SeedFile[] = [
  {
    path: 'flows/reply.json',
    text: '{"name":"reply","nodes":[{"name":"Chat","type":"@n8n/n8n-nodes-langchain.chatTrigger","parameters":{"public":true}},{"name":"Agent","type":"@n8n/n8n-nodes-langchain.agent","parameters":{}},{"name":"Code","type":"@n8n/n8n-nodes-langchain.toolCode","parameters":{}}],"connections":{"Code":{"ai_tool":[[{"node":"Agent","type":"ai_tool","index":0}]]},"Chat":{"main":[[{"node":"Agent","type":"main","index":0}]]}}}',
  },
]

function detected(detector: Detector, path: string, text: string): ReturnType<Detector['detect']> {
  try {
    return detector.detect(path, text, { has: () => true, read: () => null })
  } catch (error) {
    if (error instanceof TooMuchToRead) return null
    throw error
  }
}

/** Detectors of which no file and no text in the tests is one: nothing is tried for them. */
export function detectorsWithoutSeeds(): readonly string[] {
  return seedsByDetector()
    .filter(([, seeds]) => seeds.length === 0)
    .map(([{ id }]) => id)
}

let known: readonly (readonly [Detector, readonly SeedFile[]])[] | null = null

function seedsByDetector(): readonly (readonly [Detector, readonly SeedFile[]])[] {
  const quoted = quotedTexts('__tests__/detect').flat()
  const paths = quoted.filter((text) => /^[\w.@/-]{3,80}$/.test(text))
  const texts = quoted.filter((text) => text.length > 20 && /[\s:{]/.test(text))
  known ??= DETECTORS.map((detector) => {
    const { marks } = detector
    const isOne = ({ path, text }: SeedFile): boolean =>
      detector.looksAt(path) &&
      (marks === null || marks.some((mark) => text.includes(mark))) &&
      detected(detector, path, text) !== null
    // Some names belong to several detectors; the longer ones are the more particular.
    const named = paths.filter((one) => detector.looksAt(one)).toSorted((a, b) => b.length - a.length)
    const tried = [...new Set(named)].slice(0, 6)
    return [
      detector,
      [...MORE, ...seedFiles(), ...tried.flatMap((path) => texts.map((text) => ({ path, text })))].filter(
        isOne,
      ),
    ] as const
  })
  return known
}
