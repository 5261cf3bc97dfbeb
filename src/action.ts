import * as core from '@actions/core'
import { runAction } from './adapters/actions/run-action.ts'

try {
  await runAction(process.env)
} catch (error) {
  // Whatever was told until then, the job is red. The stack is for those who ask for it, and the runner obeys no line of it.
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  core.setFailed(
    `aivss-gate: a bug; please report it: ${error instanceof Error ? error.message : 'unknown reason'}`,
  )
}
