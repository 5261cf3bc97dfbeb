import { runAction } from './adapters/actions/run-action.ts'

await runAction(process.env)
