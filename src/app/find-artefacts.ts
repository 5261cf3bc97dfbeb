import { createHash } from 'node:crypto'
import type { ArtefactFile } from '../detect/detector.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { Gap } from '../verdict/verdict.ts'
import { excludedUnder } from './candidates.ts'
import {
  detectArtefact,
  fittingDetectors,
  isAgentFolder,
  isAgentPlace,
  type Unexamined,
} from './detect-artefact.ts'
import { LIMITS } from './limits.ts'
import { namedFiles } from './named-files.ts'
import { neighboursIn } from './neighbours.ts'
import { unopened, unreadable } from './unopened.ts'
import type { Ports } from './workspace.ts'

export interface FoundArtefacts {
  readonly artefacts: readonly ArtefactFile[]
  /** `sha256:...` of the files that models name, by the path that they write. */
  readonly digests: ReadonlyMap<string, string>
  readonly gaps: readonly Gap[]
  /** Files that look like artefacts by their name and were taken out. */
  readonly excluded: number
}

/** Samples and test data: what defines an agent there puts none into service. */
const SAMPLES = /(?:^|\/)(?:testdata|__fixtures__|fixtures|__mocks__|__snapshots__)\//

/** Folders that hosts look into, whatever the folders below are called; of several the last. */
const OF_A_HOST =
  /^(?:.*\/)?(?=\.(?:agents|amazonq|claude|codex|cursor|factory|gemini|github|kiro|opencode|qwen)\/)/i

/**
 * Finds the files of a workspace that define agents or grant them powers: those that are worth opening (a clone or folder
 * opens all, an API what a change touches) and those that models name.
 */
export async function findArtefacts(
  { workspace, now }: Ports,
  policy: Policy,
  models: readonly ThreatModel[],
  modelPaths: ReadonlySet<string>,
): Promise<FoundArtefacts> {
  const ignored = matcher(policy.ignore.map((glob) => glob.value))
  const isExcluded = excludedUnder([policy])
  const artefacts = new Map<string, ArtefactFile>()
  const digests = new Map<string, string>()
  const gaps: Gap[] = []
  const told = new Set<string>()
  const unexamined = (path: string, why: Unexamined): false => {
    if (!told.has(path)) gaps.push({ path, ...why, agent: null })
    told.add(path)
    return false
  }
  let excluded = 0
  const candidates = workspace.list().filter((path) => {
    if (modelPaths.has(path) || !workspace.concerns(path)) return false
    const inside = path.slice(workspace.base.length)
    const fitting = fittingDetectors(inside)
    const isFolder = fitting.length === 0 && isAgentFolder(inside)
    if (fitting.length === 0 && !isFolder) return false
    // A sub-agent in `.claude/agents/fixtures/` is one; what stands in a host's folder among samples is not.
    const above = isAgentPlace(fitting) ? (OF_A_HOST.exec(inside)?.[0] ?? inside) : inside
    const out = isExcluded(above) || SAMPLES.test(above) || ignored(inside)
    // Any source file may be one by its name; what has the name of an artefact is worth counting.
    excluded += out && fitting.some(({ detector }) => detector.marks === null) ? 1 : 0
    if (out) return false
    if (path.includes('\uFFFD')) return unexamined(path, NAMELESS)
    // What is not opened at all must not pass for a file without agents.
    const why =
      isFolder || isAgentPlace(fitting) ? unopened(workspace.read(path, LIMITS.artefactBytes)) : null
    return why === null ? !isFolder : unexamined(path, why)
  })
  const named = [
    ...new Set(
      models.flatMap((model) =>
        model.agent.artefacts.flatMap(({ value }) => namedFiles(workspace, fileOfArtefact(value))),
      ),
    ),
  ].map((path) => workspace.base + path)
  const neighbours = neighboursIn(workspace, unexamined)
  /** Files that take something from others which are not fetched yet. */
  let waiting = new Map<string, Uint8Array>()
  const take = (path: string, bytes: Uint8Array): void => {
    const found = detectArtefact(path.slice(workspace.base.length), bytes, neighbours.around)
    if (neighbours.wants()) waiting.set(path, bytes)
    // Padding must not hide an agent.
    else if (found.kind === 'unexamined') unexamined(path, found.why)
    else if (found.kind === 'artefact') artefacts.set(path, { ...found.artefact, file: path })
  }
  await workspace.prefetch(named)
  for (const path of named) {
    const content = workspace.read(path, LIMITS.artefactBytes)
    if (content.kind === 'bytes') {
      take(path, content.bytes)
      const digest = createHash('sha256').update(content.bytes).digest('hex')
      digests.set(path.slice(workspace.base.length), `sha256:${digest}`)
    }
    const why = unopened(content)
    if (why !== null && fittingDetectors(path.slice(workspace.base.length)).length > 0) unexamined(path, why)
    else if (content.kind === 'unreadable') unexamined(path, unreadable(content.reason))
  }
  const others = candidates.filter((path) => !artefacts.has(path) && !waiting.has(path))
  const start = now()
  let late = 0
  await workspace.look(others, LIMITS.artefactBytes, (path, content) => {
    if (now() - start > LIMITS.readMillis) {
      if (late === 0) gaps.push({ path, reason: 'time', message: TOO_LATE, agent: null })
      late += 1
      return
    }
    if (typeof content === 'string') unexamined(path, { reason: 'unreadable', message: content })
    else take(path, content)
  })
  while (waiting.size > 0) {
    const again = waiting
    waiting = new Map()
    await neighbours.fetch()
    for (const [path, bytes] of again)
      if (now() - start <= LIMITS.readMillis) take(path, bytes)
      else unexamined(path, { reason: 'time', message: TOO_LATE })
  }
  return {
    artefacts: [...artefacts.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    digests,
    gaps,
    excluded,
  }
}

const TOO_LATE = `looking for agents took longer than ${LIMITS.readMillis / 1000} seconds; neither this file nor those after it were looked at`

const NAMELESS: Unexamined = {
  reason: 'invalid-encoding',
  message:
    'the name is not valid UTF-8, so that several files may go by it, and one of them may define an agent',
}
