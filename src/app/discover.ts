import { native } from '../formats/native.ts'
import { readerFor } from '../formats/registry.ts'
import type { ModelProblem } from '../formats/reader.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { Place } from '../source/place.ts'
import type { Gap, GapReason } from '../verdict/verdict.ts'
import { blockedPaths } from './blocked-paths.ts'
import { type Candidacy, candidacyUnder, excludedUnder } from './candidates.ts'
import { LIMITS } from './limits.ts'
import { namedFiles, namesTooMuch } from './named-files.ts'
import { decodeText, isLfsPointer } from './text-file.ts'
import type { Ports, Workspace } from './workspace.ts'

export interface Discovery {
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
  readonly gaps: readonly Gap[]
  /** Native models outside the places where the policy looks. */
  readonly unlisted: readonly Place[]
  /** Files that look like models and were taken out. */
  readonly excluded: number
  /** Every file that was read as a model. */
  readonly modelPaths: ReadonlySet<string>
}

interface Read {
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
  readonly gap: Gap | null
}

const NOTHING: Read = { models: [], problems: [], gap: null }

/**
 * Finds and reads every threat model of a workspace. One broken file never hides the others. At paths that held a model at
 * the base (`wereModels`) a file that cannot be read as one is a finding. Where `others` are in force beside the policy,
 * models are looked for in all their places, and only the policy's own `ignore` counts.
 */
export async function discover(
  { workspace, now, progress }: Ports,
  policy: Policy,
  wereModels: ReadonlySet<string> = new Set(),
  others: readonly Policy[] = [],
): Promise<Discovery> {
  const candidacy = candidacyUnder([policy, ...others])
  const isExcluded = excludedUnder([policy, ...others])
  const ignored = matcher(policy.ignore.map((glob) => glob.value))
  const relative = (path: string): string => path.slice(workspace.base.length)
  const chosen: { path: string; candidacy: 'must' | 'may'; ignored: boolean }[] = []
  const elsewhere: string[] = []
  let excluded = 0
  for (const path of workspace.list()) {
    const inside = relative(path)
    const kind: Candidacy = workspace.named.has(path) ? 'must' : candidacy(inside)
    if (kind === 'no') continue
    const named = workspace.named.has(path)
    if (!named && isExcluded(inside)) excluded += kind === 'elsewhere' ? 0 : 1
    else if (kind !== 'elsewhere') {
      chosen.push({
        path,
        candidacy: wereModels.has(path) ? 'must' : kind,
        ignored: !named && ignored(inside),
      })
    } else if (!ignored(inside)) elsewhere.push(path)
  }
  const gaps: Gap[] = []
  const unlisted: Place[] = []
  await workspace.look(elsewhere, LIMITS.headBytes, (path, head) => {
    if (typeof head === 'string') gaps.push(gap(path, 'unreadable', head))
    else if (isNative(head, path)) unlisted.push({ path, line: 1, column: 1 })
  })
  await workspace.prefetch(chosen.slice(0, LIMITS.modelFiles).map((file) => file.path))
  const models: ThreatModel[] = []
  const problems: ModelProblem[] = [...blockedPaths(workspace, [policy, ...others], wereModels)]
  const modelPaths = new Set<string>()
  const start = now()
  for (const [index, file] of chosen.entries()) {
    progress(index, chosen.length)
    if (index >= LIMITS.modelFiles) {
      gaps.push(
        gap(file.path, 'too-many', `more than ${LIMITS.modelFiles} model files; this one was not read`),
      )
      continue
    }
    if (file.path.includes('\uFFFD')) {
      gaps.push(
        gap(file.path, 'invalid-encoding', 'the name is not valid UTF-8, so that several files may go by it'),
      )
      continue
    }
    if (now() - start > LIMITS.readMillis) {
      gaps.push(
        gap(
          file.path,
          'time',
          `reading took longer than ${LIMITS.readMillis / 1000} seconds; this file was not read`,
        ),
      )
      continue
    }
    const read = await readModel({ workspace, now, progress }, file.path, file.candidacy)
    if (file.ignored && !reachesOutside(read.models, ignored, workspace)) {
      excluded += read === NOTHING ? 0 : 1
      continue
    }
    if (read !== NOTHING) modelPaths.add(file.path)
    models.push(...read.models)
    problems.push(...read.problems)
    if (read.gap !== null) gaps.push(read.gap)
  }
  progress(chosen.length, chosen.length)
  return { models, problems, gaps, unlisted, excluded, modelPaths }
}

/**
 * An ignored model still counts where it claims an artefact that exists and is not ignored: otherwise moving the model would
 * silence the agent.
 */
function reachesOutside(
  models: readonly ThreatModel[],
  ignored: (path: string) => boolean,
  workspace: Workspace,
): boolean {
  return models.some((model) =>
    model.agent.artefacts.some(
      (artefact) =>
        namedFiles(workspace, fileOfArtefact(artefact.value)).some((file) => !ignored(file)) ||
        namesTooMuch(workspace),
    ),
  )
}

async function readModel({ workspace }: Ports, path: string, candidacy: 'must' | 'may'): Promise<Read> {
  const must = candidacy === 'must'
  const invalid = (message: string, help: string, place: Place = { path, line: 1, column: 1 }): Read => ({
    models: [],
    problems: [{ message, help, place, agent: null }],
    gap: null,
  })
  const content = workspace.read(path, LIMITS.modelBytes)
  switch (content.kind) {
    case 'missing':
      // A tracked file may have been deleted from the work tree; a name that is not UTF-8 must not hide one.
      return path.includes('\uFFFD')
        ? {
            ...NOTHING,
            gap: gap(path, 'unreadable', 'no file can be found under this name; is it valid UTF-8?'),
          }
        : NOTHING
    case 'link':
    case 'submodule':
    case 'special': {
      const what = { link: 'a symbolic link', submodule: 'a submodule', special: 'not a regular file' }[
        content.kind
      ]
      return must
        ? invalid(
            `${what} stands where a threat model must be; it is never followed`,
            'Put the model itself there.',
          )
        : NOTHING
    }
    case 'too-large': {
      const mebibytes = (LIMITS.modelBytes / 1024 / 1024).toFixed(0)
      return {
        ...NOTHING,
        gap: gap(path, 'too-large', `${content.size} bytes; model files above ${mebibytes} MiB are not read`),
      }
    }
    case 'unreadable':
      return { ...NOTHING, gap: gap(path, 'unreadable', `the file could not be read: ${content.reason}`) }
    case 'bytes':
      break
  }
  const decoded = decodeText(content.bytes, path)
  if (!decoded.ok) {
    return must || readerFor(path, decoded.lossy.slice(0, LIMITS.headBytes)) !== null
      ? invalid(decoded.reason, 'Save the file as UTF-8 text.', decoded.place)
      : NOTHING
  }
  const { text } = decoded
  if (isLfsPointer(text)) {
    const message = 'a Git LFS pointer stands in place of the file; it is never followed'
    return must
      ? invalid(message, 'Keep threat models out of Git LFS.')
      : { ...NOTHING, gap: gap(path, 'lfs-pointer', message) }
  }
  const reader = readerFor(path, text.slice(0, LIMITS.headBytes))
  if (reader === null) return must ? invalid(...unrecognised(text, path)) : NOTHING
  const { models, problems } = await reader.read(text, path)
  return { models, problems: firstOf(problems), gap: null }
}

/** A file may hold so many faults that only the first help. */
function firstOf(problems: readonly ModelProblem[]): readonly ModelProblem[] {
  const next = problems[LIMITS.problemsPerFile]
  if (next === undefined) return problems
  const more = problems.length - LIMITS.problemsPerFile
  const message = `${more} more ${more === 1 ? 'problem' : 'problems'} in this file`
  const rest = { ...next, message, help: 'Correct the others first.' }
  return [...problems.slice(0, LIMITS.problemsPerFile), rest]
}

function unrecognised(text: string, path: string): [message: string, help: string] {
  if (text.trim() === '')
    return ['the threat model is empty', 'Begin with "agent-threat-model: 1" and "agent: {id: ...}".']
  if (/\.(md|markdown)$/i.test(path)) {
    const help = 'Begin the file with "---", "agent-threat-model: 1", "agent:", "  id: my-agent" and "---".'
    return ['the file has no front matter that names the agent', help]
  }
  return [
    'the file is not a threat model that any reader recognises',
    'Begin a YAML or JSON file with "agent-threat-model: 1"; a listing needs its title line and "OWASP AIVSS score rationale". If it is no model, take it out with "ignore:".',
  ]
}

function isNative(head: Uint8Array, path: string): boolean {
  const decoded = decodeText(head, path)
  const text = decoded.ok ? decoded.text : decoded.lossy
  return /\.md$/i.test(path) ? readerFor(path, text)?.id === 'markdown' : native.recognises(path, text)
}

function gap(path: string, reason: GapReason, message: string): Gap {
  return { path, reason, message, agent: null }
}
