import type { Artefact, Detector, FoundAgent, Granted, Surroundings } from '../detect/detector.ts'
import { TooMuchToRead } from '../detect/read/too-much.ts'
import { eachWay } from '../detect/read/twice.ts'
import { DETECTORS } from '../detect/registry.ts'
import { CONTROLS } from '../model/capability-floors.ts'
import type { Gap } from '../verdict/verdict.ts'
import { LIMITS } from './limits.ts'
import { decodeText, isLfsPointer } from './text-file.ts'

/** Why a file that may define an agent could not be examined. */
export type Unexamined = Pick<Gap, 'reason' | 'message'>

export type Detected =
  | { readonly kind: 'artefact'; readonly artefact: Artefact }
  | { readonly kind: 'unexamined'; readonly why: Unexamined }
  | { readonly kind: 'none' }

const NONE: Detected = { kind: 'none' }

const TOO_LONG: Unexamined = {
  reason: 'too-large',
  message: `more than is looked at for agents: ${LIMITS.artefactBytes / 1024 / 1024} MiB, ${LIMITS.artefactYaml} characters of YAML with its aliases written out, and names of code that lead to no more than some hundred thousand others are the most`,
}

/** A detector with the path by which it may know a file. */
export interface Fitting {
  readonly detector: Detector
  readonly path: string
}

/**
 * The detectors that may know a file by its path, or by the path in lower case: on a file system that does not tell cases
 * apart `.CLAUDE/agents` is `.claude/agents`.
 */
export function fittingDetectors(path: string): readonly Fitting[] {
  const folded = path.toLowerCase()
  const fitting: Fitting[] = []
  // Every path of a repository comes by here, and most fit nothing.
  for (const detector of DETECTORS) {
    if (detector.looksAt(path)) fitting.push({ detector, path })
    if (folded !== path && detector.looksAt(folded)) fitting.push({ detector, path: folded })
  }
  return fitting
}

/** Whether a detector knows a file by its place or name, and not by its ending alone; instructions define no agent. */
export function isAgentPlace(fitting: readonly Fitting[]): boolean {
  return fitting.some(({ detector, path }) => {
    const ending = /\.[^./]+$/.exec(path)?.[0] ?? ''
    return detector.id !== 'agent-instructions' && !detector.looksAt(`-/-${ending}`)
  })
}

/** Names below which some host looks for agents, in folders of its own. */
const PROBES = [
  'x.md',
  'x.toml',
  'x.lock.yml',
  'agents/x.md',
  'workflows/x.md',
  'settings.json',
  'config.toml',
]

/** Whether some host would look for agents below a path, were it a folder. */
export function isAgentFolder(path: string): boolean {
  if (!/(?:^|\/)\.[a-z]/i.test(path) || /[^/]\.[^/]*$/.test(path)) return false
  const folded = path.toLowerCase()
  return PROBES.some((probe) =>
    DETECTORS.some((one) => one.looksAt(`${folded}/${probe}`) && !one.looksAt(`-/${probe}`)),
  )
}

/** What the first detector that recognises a file says of it. */
export function detectArtefact(path: string, bytes: Uint8Array, around: Surroundings): Detected {
  const fitting = fittingDetectors(path)
  if (fitting.length === 0) return NONE
  const decoded = decodeText(bytes, path)
  if (decoded.ok && isLfsPointer(decoded.text)) {
    const message = 'a Git LFS pointer stands where an agent may be defined; it is never followed'
    return isAgentPlace(fitting) ? { kind: 'unexamined', why: { reason: 'lfs-pointer', message } } : NONE
  }
  // Hosts read what is no text for us: they replace the bytes that are wrong.
  const text = decoded.ok ? decoded.text : decoded.lossy
  const likely = likelyAmong(fitting, text)
  if (likely.length > 0 && bytes.length >= LIMITS.artefactBytes) return { kind: 'unexamined', why: TOO_LONG }
  try {
    const found = readingsOf(path, text)
      .flatMap((reading) => eachWay(() => firstOf(likely, reading, around)))
      .reduce(together)
    if (found !== null) return { kind: 'artefact', artefact: { ...found, path } }
  } catch (error) {
    if (error instanceof TooMuchToRead) return { kind: 'unexamined', why: TOO_LONG }
    throw error
  }
  if (decoded.ok || !isAgentPlace(likely)) return NONE
  const message = `${decoded.reason}, so that nobody can tell which agent it defines`
  return { kind: 'unexamined', why: { reason: 'invalid-encoding', message } }
}

function firstOf(likely: readonly Fitting[], text: string, around: Surroundings): Artefact | null {
  for (const { detector, path } of likely) {
    const found = detector.detect(path, text, around)
    if (found !== null) return found
  }
  return null
}

/** In these a break of Unicode is none, or stands in strings. */
const NOT_YAML = /\.(?:json[c5]?|py|[cm]?[jt]sx?)$/i

/**
 * A text as different hosts read it: a lone carriage return ends a line for some, NEL and the separators of Unicode for
 * readers of YAML 1.1.
 */
function readingsOf(path: string, text: string): readonly string[] {
  const returns = text.replace(/\r(?!\n)/g, '\n')
  const breaks = NOT_YAML.test(path) ? returns : returns.replace(/[\u0085\u2028\u2029]/g, '\n')
  return [...new Set([text, returns, breaks])]
}

/** What two readings of one file come to: the powers of either, and the controls that both have. */
function together(one: Artefact | null, other: Artefact | null): Artefact | null {
  if (one === null || other === null) return withoutControls(one ?? other)
  const [first, second] = [byId(one), byId(other)]
  const agents = [...new Map([...second, ...first]).values()].map((agent): FoundAgent => {
    const [here, there] = [first.get(agent.id), second.get(agent.id)]
    return here === undefined || there === undefined
      ? agent
      : { ...agent, capabilities: joined(here.capabilities, there.capabilities) }
  })
  return {
    ...(one.agents.length > 0 ? one : other),
    agents,
    capabilities: joined(one.capabilities, other.capabilities),
  }
}

function withoutControls(artefact: Artefact | null): Artefact | null {
  return (
    artefact && {
      ...artefact,
      agents: artefact.agents.map((agent) => ({ ...agent, capabilities: joined(agent.capabilities, []) })),
      capabilities: joined(artefact.capabilities, []),
    }
  )
}

function byId({ agents }: Artefact): ReadonlyMap<string | null, FoundAgent> {
  return new Map(agents.map((agent) => [agent.id, agent]))
}

function joined(one: readonly Granted[], other: readonly Granted[]): readonly Granted[] {
  const inBoth = ({ id }: Granted): boolean =>
    [one, other].every((side) => side.some((granted) => granted.id === id))
  const powers = new Map([...other, ...one].map((granted) => [granted.id, granted]))
  return [...powers.values()].filter((granted) => !CONTROLS.has(granted.id) || inBoth(granted))
}

/** The marks of detectors as one pattern each, and of several at once: most files have none, and are read through but once. */
const MARKS = new Map(DETECTORS.map((detector) => [detector, patternOf([detector])]))
const SHARED_MARKS = new Map<string, RegExp | null>()

function patternOf(detectors: readonly Detector[]): RegExp | null {
  const marks = detectors.map((detector) => detector.marks)
  if (marks.includes(null)) return null
  const texts = marks.flatMap((some) => some ?? []).map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(texts.join('|'))
}

function likelyAmong(fitting: readonly Fitting[], text: string): readonly Fitting[] {
  const ids = fitting.map(({ detector }) => detector.id).join()
  const known = SHARED_MARKS.get(ids)
  const shared = known === undefined ? patternOf(fitting.map(({ detector }) => detector)) : known
  if (known === undefined) SHARED_MARKS.set(ids, shared)
  if (shared !== null && !shared.test(text)) return []
  return fitting.filter(({ detector }) => MARKS.get(detector)?.test(text) ?? true)
}
