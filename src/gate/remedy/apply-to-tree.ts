import type { ArtefactFile, Granted } from '../../detect/detector.ts'
import type { ThreatModel } from '../../model/threat-model.ts'
import { isGlob, matcher } from '../../policy/paths.ts'
import { fileOfArtefact } from '../../source/inside.ts'
import type { Place } from '../../source/place.ts'
import type { GateInput } from '../gate-input.ts'
import { EVIDENCE_FILES } from './apply-to-model.ts'
import type { PartSet } from './part-set.ts'

/**
 * The tree of a run with what a remedy does to its files: artefacts without the powers that go, evidence that holds. Two
 * trees where taking away a power that the change itself brought may leave a file as it was at the base, or may not.
 */
export function treesWith(
  parts: PartSet,
  input: GateInput,
  model: ThreatModel,
): readonly [GateInput, ...GateInput[]] {
  const changed = treeWith(parts, input, model, new Set())
  const perhapsAsBefore = new Set(
    changed.artefacts
      .filter((now) => {
        const was = input.base?.artefacts.find(({ path }) => path === now.path)
        return !input.artefacts.includes(now) && was !== undefined && powersOf(was) === powersOf(now)
      })
      .map(({ path }) => path),
  )
  return perhapsAsBefore.size === 0 ? [changed] : [changed, treeWith(parts, input, model, perhapsAsBefore)]
}

function treeWith(
  parts: PartSet,
  input: GateInput,
  model: ThreatModel,
  asBefore: ReadonlySet<string>,
): GateInput {
  if (parts.length === 0) return input
  const gone = new Set(powersGone(parts).map(({ id, place }) => grantKey(id, place.path, place)))
  const files = new Set(powersGone(parts).map(({ place }) => place.path))
  const edited = new Set(input.artefacts.filter(({ file }) => files.has(file)).map(({ path }) => path))
  // The model is edited whatever is done; what was unreadable in it does not count as unchanged then.
  const own = [input.policyPath(model.path), ...(model.listing === null ? [] : [model.listing.value])]
  const same = [...asBefore, EVIDENCE_FILES.path]
  const changed = new Set(
    [...edited, ...own, EVIDENCE_FILES['new-path']].filter((path) => !asBefore.has(path)),
  )
  const { base } = input
  return {
    ...input,
    artefacts:
      edited.size === 0
        ? input.artefacts
        : input.artefacts.map((artefact) => (files.has(artefact.file) ? without(artefact, gone) : artefact)),
    digestOf: (path) => {
      const file = fileOfArtefact(path)
      if (asBefore.has(file)) return base?.digestOf(path) ?? null
      return edited.has(file) ? 'sha256:of what it then is' : input.digestOf(path)
    },
    contentOf: (path) => (path === model.path ? null : input.contentOf(path)),
    evidenceFile: (path) =>
      path === EVIDENCE_FILES.path || path === EVIDENCE_FILES['new-path']
        ? { kind: 'text', text: 'What shows the mitigation.' }
        : input.evidenceFile(path),
    base:
      base === null
        ? null
        : {
            ...base,
            differs: (path) => !same.includes(path) && (isAmong(changed, path) || base.differs(path)),
          },
  }
}

/** Every power that the parts take away, at each of its places. */
export function powersGone(parts: PartSet): readonly { readonly id: Granted['id']; readonly place: Place }[] {
  return parts.flatMap((part) => {
    if (part.kind === 'factor') return part.without
    return part.kind === 'power' ? part.places.map((place) => ({ id: part.id, place })) : []
  })
}

function without(artefact: ArtefactFile, gone: ReadonlySet<string>): ArtefactFile {
  const left = (granted: readonly Granted[]): readonly Granted[] =>
    granted.filter((one) => !gone.has(grantKey(one.id, artefact.file, one)))
  return {
    ...artefact,
    capabilities: left(artefact.capabilities),
    agents: artefact.agents.map((agent) => ({ ...agent, capabilities: left(agent.capabilities) })),
  }
}

function powersOf({ agents, capabilities }: ArtefactFile): string {
  const all = [...agents.flatMap((agent) => agent.capabilities), ...capabilities]
  return [...new Set(all.map(({ id }) => id))].toSorted().join()
}

function grantKey(id: Granted['id'], file: string, at: Pick<Place, 'line' | 'column'>): string {
  return JSON.stringify([id, file, at.line, at.column])
}

/** Whether a path, or a glob, names one of the files. */
function isAmong(files: ReadonlySet<string>, path: string): boolean {
  if (files.has(path) || !isGlob(path)) return files.has(path)
  const fits = matcher([path])
  return [...files].some((file) => fits(file))
}
