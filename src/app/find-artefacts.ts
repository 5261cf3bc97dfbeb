import { createHash } from 'node:crypto'
import type { Artefact, ArtefactFile, Detector } from '../detect/detector.ts'
import { TooMuchToRead } from '../detect/read/too-much.ts'
import { DETECTORS } from '../detect/registry.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { Gap } from '../verdict/verdict.ts'
import { excludedUnder } from './candidates.ts'
import { LIMITS } from './limits.ts'
import { namedFiles } from './named-files.ts'
import { decodeText, isLfsPointer } from './text-file.ts'
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
  let excluded = 0
  const candidates = workspace.list().filter((path) => {
    const inside = path.slice(workspace.base.length)
    if (modelPaths.has(path)) return false
    const fitting = DETECTORS.filter((detector) => detector.looksAt(inside))
    if (fitting.length === 0) return false
    const out = isExcluded(inside) || SAMPLES.test(inside) || ignored(inside)
    // Any source file may be one by its name; what has the name of an artefact is worth counting.
    excluded += out && fitting.some(({ marks }) => marks === null) ? 1 : 0
    return !out
  })
  const named = [
    ...new Set(
      models.flatMap((model) =>
        model.agent.artefacts.flatMap(({ value }) => namedFiles(workspace, fileOfArtefact(value))),
      ),
    ),
  ].map((path) => workspace.base + path)
  const take = (path: string, bytes: Uint8Array): void => {
    const found = detectIn(path.slice(workspace.base.length), bytes, (sibling) =>
      workspace.has(workspace.base + sibling),
    )
    // Padding must not hide an agent.
    if (found === 'too-long') gaps.push({ path, reason: 'too-large', message: TOO_LONG, agent: null })
    else if (found !== null) artefacts.set(path, { ...found, file: path })
  }
  await workspace.prefetch(named)
  for (const path of named) {
    const content = workspace.read(path, LIMITS.artefactBytes)
    if (content.kind === 'bytes') {
      take(path, content.bytes)
      const digest = createHash('sha256').update(content.bytes).digest('hex')
      digests.set(path.slice(workspace.base.length), `sha256:${digest}`)
    }
    if (content.kind === 'unreadable')
      gaps.push({ path, reason: 'unreadable', message: `could not be read: ${content.reason}`, agent: null })
  }
  const others = candidates.filter((path) => !artefacts.has(path))
  const start = now()
  let late = 0
  await workspace.look(others, LIMITS.artefactBytes, (path, content) => {
    if (now() - start > LIMITS.readMillis) {
      if (late === 0) gaps.push({ path, reason: 'time', message: TOO_LATE, agent: null })
      late += 1
      return
    }
    if (typeof content === 'string') gaps.push({ path, reason: 'unreadable', message: content, agent: null })
    else take(path, content)
  })
  return {
    artefacts: [...artefacts.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    digests,
    gaps,
    excluded,
  }
}

const TOO_LATE = `looking for agents took longer than ${LIMITS.readMillis / 1000} seconds; neither this file nor those after it were looked at`

const TOO_LONG = `too long to be looked at for agents: ${LIMITS.artefactBytes / 1024 / 1024} MiB, and ${LIMITS.artefactYaml} characters of YAML with its aliases written out, are the most`

/** The marks of detectors as one pattern each, and of several at once: most files have none, and are read through but once. */
const MARKS = new Map(DETECTORS.map((detector) => [detector, patternOf([detector])]))
const SHARED_MARKS = new Map<string, RegExp | null>()

function patternOf(detectors: readonly Detector[]): RegExp | null {
  const marks = detectors.map((detector) => detector.marks)
  if (marks.includes(null)) return null
  const texts = marks.flatMap((some) => some ?? []).map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(texts.join('|'))
}

function likelyAmong(fitting: readonly Detector[], text: string): readonly Detector[] {
  const ids = fitting.map(({ id }) => id).join()
  const known = SHARED_MARKS.get(ids)
  const shared = known === undefined ? patternOf(fitting) : known
  if (known === undefined) SHARED_MARKS.set(ids, shared)
  if (shared !== null && !shared.test(text)) return []
  return fitting.filter((detector) => MARKS.get(detector)?.test(text) ?? true)
}

/** What the first detector that recognises a file says of it. */
function detectIn(
  path: string,
  bytes: Uint8Array,
  has: (path: string) => boolean,
): Artefact | 'too-long' | null {
  const fitting = DETECTORS.filter((detector) => detector.looksAt(path))
  if (fitting.length === 0) return null
  const decoded = decodeText(bytes, path)
  if (!decoded.ok || isLfsPointer(decoded.text)) return null
  const { text } = decoded
  const likely = likelyAmong(fitting, text)
  if (likely.length > 0 && bytes.length >= LIMITS.artefactBytes) return 'too-long'
  try {
    for (const detector of likely) {
      const found = detector.detect(path, text, { has })
      if (found !== null) return found
    }
    return null
  } catch (error) {
    if (error instanceof TooMuchToRead) return 'too-long'
    throw error
  }
}
