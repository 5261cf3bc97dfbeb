import { type DoctorReport, outcomeCounts } from './doctor-report.ts'
import { jsonText } from './json-text.ts'

/** The report as JSON, `aivss-gate/doctor/v1`. Keys are a contract; more may be added. */
export function doctorJson(report: DoctorReport): string {
  const counts = outcomeCounts(report)
  return jsonText({
    schema: 'aivss-gate/doctor/v1',
    tool: { name: 'aivss-gate', version: report.toolVersion },
    repository: report.repository,
    summary: {
      problems: counts.problem,
      cannotTell: counts['cannot-tell'],
      notes: counts.note,
      ok: counts.ok,
    },
    checks: report.checks.map(({ id, area, summary, outcome, said }) => ({
      id,
      area,
      summary,
      outcome: outcome ?? 'not-applicable',
      results: said.map(({ place, ...one }) => ({ ...one, location: place })),
    })),
  })
}
