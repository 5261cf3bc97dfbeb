import { readdirSync, readFileSync } from 'node:fs'
import base from './jest.config.js'

/*
 * The whole suite at once. Loading the program takes longer than most files of tests, so that those of one room share a
 * process and load it once. A single file runs with the plain configuration: jest __tests__/detect/codex.test.ts.
 */

/** Whole runs of the Action, most of them long. They have a room of their own, so that none is left for the end. */
const RUNS =
  /^(?:github\/(?:outages|limits|delivery|floors|planted|emulate)|adapters\/(?:base|action|github\/tracking-issue-emulate)|support\/github\/.*)\.test\.ts$/
/** Files below __tests__ that are gathered by __tests__/rooms/<name>.ts; the first room that has a file keeps it. */
const ROOMS = {
  runs: RUNS,
  arithmetic: /^(?:aivss|model|source|rules)\//,
  detection: /^detect\//,
  reading: /^(?:formats|policy)\//,
  deciding: /^(?:gate|audit|app|docs)\//,
  reports: /^report\//,
  commands: /^adapters\//,
  github: /^github\//,
  pages: /^page\//,
}
/** What is done around each test of a file would be done around each test of its room. */
const ALONE = /^beforeEach\(/m

const files = readdirSync(new URL('__tests__', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .sort()
const isAlone = (file) => ALONE.test(readFileSync(new URL(`__tests__/${file}`, import.meta.url), 'utf8'))
const roomOf = (file) =>
  isAlone(file) ? undefined : Object.keys(ROOMS).find((room) => ROOMS[room].test(file))
const rooms = Object.fromEntries(
  Object.keys(ROOMS).map((room) => [room, files.filter((file) => roomOf(file) === room)]),
)

export default {
  ...base,
  globals: { ROOMS: rooms },
  testSequencer: '<rootDir>/jest.rooms.sequencer.js',
  testMatch: [
    ...Object.keys(rooms).map((room) => `<rootDir>/__tests__/rooms/${room}.ts`),
    ...files.filter((file) => roomOf(file) === undefined).map((file) => `<rootDir>/__tests__/${file}`),
    '<rootDir>/fuzz/__tests__/*.test.ts',
  ],
}
