#!/usr/bin/env node
// The command as a hook of the pre-commit framework: the same, but a repository with nothing to check may commit.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const NOTHING_TO_CHECK = 3
const command = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status === NOTHING_TO_CHECK ? 0 : (status ?? 2)
