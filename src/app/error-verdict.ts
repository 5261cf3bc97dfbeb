import type { Verdict } from '../verdict/verdict.ts'
import type { UserError } from './user-error.ts'

/** The verdict of a run that could not be done, so that a machine reads the reason in the same form. */
export function errorVerdict(error: UserError, toolVersion: string, event: string): Verdict {
  const { code, message, help, place, others } = error
  return {
    schema: 'aivss-gate/verdict/v1',
    tool: { name: 'aivss-gate', version: toolVersion },
    status: 'error',
    policy: {
      source: null,
      ref: null,
      preset: 'balanced',
      digest: '',
      floors: [],
      notEnforcedBefore: null,
      proposed: null,
      baseline: null,
    },
    scope: { event, gate: 'all', base: null, head: null, excluded: 0 },
    summary: { agents: 0, error: 0, warn: 0, note: 0, waived: 0, existing: 0, accepted: 0, worst: null },
    agents: [],
    findings: [],
    gaps: [],
    acceptances: [],
    notices: [],
    delivery: [],
    errors: [
      { code, message, help, location: place },
      ...others.map((other) => ({ code, message: other.message, help: other.help, location: other.place })),
    ],
  }
}
