import { isMap, isScalar, LineCounter, visit } from 'yaml'
import { at, type Entry, entry, type Value } from '../../detect/read/value.ts'
import type { Place } from '../../source/place.ts'
import { duplicateKeys, parseYaml, startOf, syntaxFaults, TooMuch } from '../../source/yaml-document.ts'

/** Why GitHub may not run a workflow as it reads. */
export interface WorkflowFault {
  readonly what: string
  /** GitHub refuses the whole file; otherwise it is not known to us whether it does. */
  readonly certain: boolean
  readonly place: Place
}

/**
 * What GitHub takes at the top, in a job and in a step (docs.github.com, Workflow syntax for GitHub Actions). It refuses a file
 * with any other key, and may know newer ones.
 */
const TOP = 'name run-name on permissions env defaults concurrency jobs'.split(' ')
const JOB =
  'name permissions needs if runs-on snapshot environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services uses with secrets'.split(
    ' ',
  )
const STEP = 'id if name uses run working-directory shell with env continue-on-error timeout-minutes'.split(
  ' ',
)

/** What is wrong with a workflow that can be read all the same; nothing runs, and no red check appears, where GitHub refuses it. */
export function workflowFaults(path: string, text: string, file: Value): readonly WorkflowFault[] {
  const jobs = at(file, 'jobs')?.entries ?? []
  const steps = jobs.flatMap(({ value }) => at(value, 'steps')?.items ?? [])
  const placeOf = ({ line, column }: { readonly line: number; readonly column: number }): Place => ({
    path,
    line,
    column,
  })
  const unknown = (value: Value, known: readonly string[]): readonly WorkflowFault[] =>
    value.entries
      .filter(({ key }) => !known.includes(key))
      .map((one) => ({
        what: `the key "${one.key}" is not among those that GitHub documents there`,
        certain: false,
        place: placeOf(one),
      }))
  return [
    ...ofYaml(path, text),
    ...jobs.filter(isWithoutRunner).map((job) => ({
      what: `the job "${job.key}" has no "runs-on"`,
      certain: true,
      place: placeOf(job),
    })),
    ...unknown(file, [...TOP, 'true']),
    ...jobs.flatMap(({ value }) => unknown(value, JOB)),
    ...steps.flatMap((value) => unknown(value, STEP)),
  ]
}

function isWithoutRunner({ value }: Entry): boolean {
  return entry(value, 'runs-on') === null && entry(value, 'uses') === null
}

/** Syntax, keys that stand twice, further documents, and merged maps: GitHub takes anchors and aliases, but no `<<`. */
function ofYaml(path: string, text: string): readonly WorkflowFault[] {
  const counter = new LineCounter()
  const fault = (what: string, index: number): WorkflowFault => {
    const { line, col } = counter.linePos(index)
    return { what, certain: true, place: { path, line, column: col } }
  }
  try {
    const document = parseYaml(text, counter)
    const merged: WorkflowFault[] = []
    visit(document, {
      Pair(_, { key }) {
        if (isScalar(key) && key.value === '<<')
          merged.push(fault('GitHub knows no merged maps ("<<")', startOf(key)))
      },
    })
    if (!isMap(document.contents)) return [fault('it is no map of keys', 0)]
    return [
      ...[...syntaxFaults(document), ...duplicateKeys(document)].map(({ message, index }) =>
        fault(message, index),
      ),
      ...merged,
    ]
  } catch (error) {
    if (error instanceof TooMuch)
      return [{ ...fault(error.fault.message, error.fault.index), certain: false }]
    throw error
  }
}
