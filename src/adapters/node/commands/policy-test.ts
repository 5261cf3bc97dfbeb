import { UserError } from '../../../app/user-error.ts'
import { policyTestJson } from '../../../report/policy-test-json.ts'
import { policyTestJunit } from '../../../report/policy-test-junit.ts'
import { isPassed, type PolicyTestReport } from '../../../report/policy-test-report.ts'
import { policyTestText } from '../../../report/policy-test-text.ts'
import { handOver } from '../hand-over.ts'
import { refusedTest, runPolicyTest } from '../policy-test-run.ts'
import type { Terminal } from '../terminal.ts'
import { EXIT, type ExitCode } from './command.ts'

interface TestRequest {
  readonly policy: string | null
  readonly file: string | null
  readonly format: 'text' | 'json' | 'junit'
  readonly output: string | null
}

/** `policy test`: 0 where every case came out as expected, 1 where one did not, 2 where there was nothing to run. */
export async function policyTest(request: TestRequest, terminal: Terminal): Promise<ExitCode> {
  const report = await reportOf(request, terminal)
  const exit = report.errors.length > 0 ? EXIT.error : report.cases.every(isPassed) ? EXIT.ok : EXIT.failed
  const status = exit === EXIT.error ? 'error' : exit === EXIT.ok ? 'pass' : 'fail'
  handOver(printed(report, request, terminal), status, request.output, terminal)
  return exit
}

async function reportOf(request: TestRequest, terminal: Terminal): Promise<PolicyTestReport> {
  try {
    return await runPolicyTest(terminal.cwd, request)
  } catch (error) {
    if (!(error instanceof UserError) || request.format === 'text') throw error
    return refusedTest(error)
  }
}

function printed(report: PolicyTestReport, { format, output }: TestRequest, terminal: Terminal): string {
  switch (format) {
    case 'text':
      return policyTestText(report, { colour: output === null && terminal.colour, width: terminal.width })
    case 'json':
      return policyTestJson(report)
    case 'junit':
      return policyTestJunit(report)
  }
}
