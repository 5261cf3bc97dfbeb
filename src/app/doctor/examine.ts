import { type DoctorReport, worstOutcome } from '../../report/doctor-report.ts'
import { CHECKS } from './registry.ts'
import type { Setup } from './setup.ts'

/** Everything that the checks say of a set-up. */
export function examine(setup: Setup, toolVersion: string): DoctorReport {
  return {
    toolVersion,
    repository: setup.github.kind === 'asked' ? setup.github.repository : null,
    checks: CHECKS.map(({ id, area, summary, look }) => {
      const said = look(setup)
      return { id, area, summary, outcome: worstOutcome(said), said }
    }),
  }
}
