import { examine } from '../../../src/app/doctor/examine.ts'
import type { GithubSetup } from '../../../src/app/doctor/github-setup.ts'
import { type DoctorPorts, readSetup } from '../../../src/app/doctor/read-setup.ts'
import type { Workspace } from '../../../src/app/workspace.ts'
import type { DoctorReport, Outcome } from '../../../src/report/doctor-report.ts'

export type Files = Readonly<Record<string, string>>

export const COMMIT = '0123456789abcdef0123456789abcdef01234567'

/** Owners of everything that matters. */
export const OWNERS = '* @acme/all\n'

/** A workflow as the documentation has it, with a real commit in place of the placeholder. */
export const filled = (text: string): string => text.replaceAll('OWNER', 'acme').replaceAll('COMMIT', COMMIT)

const NOT_ASKED: GithubSetup = { kind: 'not-asked', why: 'GitHub was not asked', help: '' }

function workspaceOf(files: Files): Workspace {
  return {
    base: '',
    named: new Set(),
    complete: true,
    list: () => Object.keys(files).toSorted(),
    has: (path) => Object.hasOwn(files, path),
    prefetch: async () => {},
    read: (path, most) => {
      const text = files[path]
      if (text === undefined) return { kind: 'missing' }
      const bytes = new TextEncoder().encode(text)
      return bytes.length > most ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes }
    },
    look: async () => {},
    concerns: () => true,
    identity: (path) => files[path] ?? null,
  }
}

export async function diagnosis(files: Files, ports: Partial<DoctorPorts> = {}): Promise<DoctorReport> {
  const setup = await readSetup({
    workspace: workspaceOf(files),
    today: '2026-11-23',
    library: 'not here',
    ignored: () => [],
    github: NOT_ASKED,
    ...ports,
  })
  return examine(setup, '0.0.0')
}

/** `check outcome path:line`, of everything but GitHub's checks and what is ok. */
export function toldIn(
  { checks }: DoctorReport,
  outcomes: readonly Outcome[] = ['problem', 'note', 'cannot-tell'],
) {
  return checks
    .filter(({ area }) => area !== 'github')
    .flatMap(({ id, said }) =>
      said
        .filter(({ outcome }) => outcomes.includes(outcome))
        .map(
          ({ outcome, place }) =>
            `${id} ${outcome}${place === null ? '' : ` ${place.path.replace(/^.*\//, '')}:${place.line}`}`,
        ),
    )
}
