import { availableParallelism } from 'node:os'

// What one run keeps for the next has no place in tests of runs.
process.env.AIVSS_GATE_CACHE ??= 'off'

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // One more than there are cores: tests wait for git, a browser and retries.
  maxWorkers: availableParallelism() + 1,
  // Several at once on a busy machine are slow; a test that hangs is found all the same.
  testTimeout: 30_000,
  testMatch: ['**/__tests__/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
}
