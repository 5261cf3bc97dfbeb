import type { Said } from '../../../report/doctor-report.ts'
import { type Check, note, orOk, problem } from '../check.ts'
import { CHANGE_EVENTS, type GateUse, inputOf } from '../gate-use.ts'
import type { Permissions } from '../workflow.ts'

const UPLOADS = /^github\/codeql-action\/upload-sarif@/i
const PLAIN = 'Write "permissions: { contents: read, pull-requests: write }".'

/** The job's token may what the gate needs, and no more. */
export const workflowPermissions: Check = {
  id: 'workflow-permissions',
  area: 'workflows',
  summary: "the job's token may what the gate needs, and no more",
  look({ gates }) {
    const uses = gates.filter(({ kind }) => kind !== 'command')
    return uses.length === 0 ? [] : orOk(uses.flatMap(judge), 'stated, enough, and no more')
  },
}

/** What holds for the job: its own, else its workflow's, else those of the job that calls it. */
function permissionsOf({ job, holder, jobs, workflow }: GateUse): Permissions | null {
  const caller = jobs.at(-2)?.permissions ?? null
  return job.permissions ?? holder.permissions ?? caller ?? workflow.permissions
}

function judge(use: GateUse): readonly Said[] {
  const stated = permissionsOf(use)
  if (stated === null)
    return [
      problem(
        "no permissions are stated: the repository's setting decides, which may be to write everything",
        PLAIN,
        use.job.place,
      ),
    ]
  if (stated.all === 'write-all')
    return [problem('"write-all": the job may write everything in the repository', PLAIN, stated.place)]
  const has = (right: string): string =>
    stated.all === 'read-all' ? 'read' : (stated.rights.get(right)?.value ?? 'none')
  return [
    ...(stated.all === 'read-all'
      ? [note('"read-all" is more than the gate needs', PLAIN, stated.place)]
      : []),
    ...lacking(use, stated, has),
    ...excess(use, stated),
  ]
}

function lacking(use: GateUse, { place }: Permissions, has: (right: string) => string): readonly Said[] {
  const audits = isAudit(use)
  const comments = use.events.some((event) => [...CHANGE_EVENTS, 'workflow_run'].includes(event))
  const uploads = use.job.steps.some(({ uses }) => UPLOADS.test(uses?.value ?? ''))
  return [
    ...(has('contents') === 'none'
      ? [problem('no "contents: read": the gate cannot read what it judges', 'Add "contents: read".', place)]
      : []),
    ...(comments &&
    inputOf(use, 'comment')?.value !== 'never' &&
    has('pull-requests') !== 'write' &&
    has('issues') !== 'write'
      ? [
          note(
            'no "pull-requests: write": the comment on the pull request will be refused',
            'Add it, or set "comment: never".',
            place,
          ),
        ]
      : []),
    ...(audits && inputOf(use, 'issue')?.value !== 'false' && has('issues') !== 'write'
      ? [
          note(
            'no "issues: write": the audit keeps no tracking issue',
            'Add it, or set "issue: false".',
            place,
          ),
        ]
      : []),
    ...(uploads && has('security-events') !== 'write'
      ? [
          problem(
            'no "security-events: write": the upload of the SARIF file fails, and the job with it',
            'Add it.',
            place,
          ),
        ]
      : []),
  ]
}

/** Rights to write that nothing in the job is known to need. */
function excess(use: GateUse, { rights }: Permissions): readonly Said[] {
  const branch = inputOf(use, 'history')?.value.startsWith('branch:') === true
  const needed: Readonly<Record<string, boolean>> = {
    'pull-requests': true,
    issues: isAudit(use),
    contents: branch,
    'security-events': use.job.steps.some(({ uses }) => UPLOADS.test(uses?.value ?? '')),
  }
  return [...rights]
    .filter(([name, { value }]) => value === 'write' && needed[name] !== true)
    .map(([name, { place }]) =>
      note(
        `"${name}: write" is more than the gate needs`,
        'Take it out, or give it to another job, if nothing else in this one needs it.',
        place,
      ),
    )
}

function isAudit(use: GateUse): boolean {
  return use.events.includes('schedule') || inputOf(use, 'mode')?.value === 'audit'
}
