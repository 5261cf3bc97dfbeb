import { readdirSync, readFileSync } from 'node:fs'
import base from './jest.config.js'

/*
 * The whole suite at once. Loading the program takes longer than most files of tests, so that those of one room share a
 * process and load it once. A single file runs with the plain configuration: jest __tests__/detect/codex.test.ts.
 */

/** Folders below __tests__ whose files are gathered by __tests__/rooms/<name>.ts. */
const ROOMS = {
  arithmetic: ['aivss', 'model', 'source', 'rules'],
  detection: ['detect'],
  reading: ['formats', 'policy'],
  deciding: ['gate', 'audit', 'app', 'docs'],
  reports: ['report'],
  commands: ['adapters'],
  github: ['github'],
}
/** Not gathered: they set something up for every test around them, or take so long that another process should have them. */
const ALONE = /^(?:beforeAll|beforeEach|afterAll|afterEach)\(|^inBrowser\(/m
const LONG =
  /^(?:gate\/remedies|github\/(?:outages|limits|delivery|floors|planted)|adapters\/(?:base|action))\.test\.ts$/

const files = readdirSync(new URL('__tests__', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .sort()
const isAlone = (file) =>
  LONG.test(file) || ALONE.test(readFileSync(new URL(`__tests__/${file}`, import.meta.url), 'utf8'))
const rooms = Object.fromEntries(
  Object.entries(ROOMS).map(([room, folders]) => [
    room,
    files.filter((file) => folders.includes(file.split('/')[0]) && !isAlone(file)),
  ]),
)
const gathered = new Set(Object.values(rooms).flat())

export default {
  ...base,
  globals: { ROOMS: rooms },
  testSequencer: '<rootDir>/jest.rooms.sequencer.js',
  testMatch: [
    ...Object.keys(rooms).map((room) => `<rootDir>/__tests__/rooms/${room}.ts`),
    ...files.filter((file) => !gathered.has(file)).map((file) => `<rootDir>/__tests__/${file}`),
    '<rootDir>/fuzz/__tests__/*.test.ts',
  ],
}
