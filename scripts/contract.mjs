// Compares docs/contract.json, what others may rely on, with what the program has; with --write it is written anew.
// What counts as a contract, and which version a change needs: docs/versioning.md.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// The sources are TypeScript, which the tests know how to load.
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]
const { status } = spawnSync(process.execPath, [...jest, '__tests__/docs/contract.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, AIVSS_GATE_CONTRACT: process.argv.includes('--write') ? 'write' : '' },
})
process.exitCode = status ?? 1
