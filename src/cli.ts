#!/usr/bin/env node
import { run } from './adapters/node/run.ts'
import { processTerminal } from './adapters/node/terminal.ts'

process.exitCode = await run(process.argv.slice(2), processTerminal())
