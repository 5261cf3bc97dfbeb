// Stands for @jest/globals: gathers the tests of the files that are loaded, to be run one by one.
import { expect } from 'expect'

let group = null

/** Loads one file and gives its tests, each with the hooks around it. */
export async function testsOf(file, load) {
  const root = { name: '', parent: null, before: [], beforeEach: [], afterEach: [], after: [], ready: null }
  const tests = []
  group = Object.assign(root, { add: (name, run, of) => tests.push({ file, name, run, of }) })
  await load()
  const seen = new Map()
  return tests.map(({ name, run, of }) => {
    const full = `${file} > ${path(of).concat(name).join(' > ')}`
    const count = (seen.get(full) ?? 0) + 1
    seen.set(full, count)
    return { id: count === 1 ? full : `${full} #${count}`, file, groups: groups(of), run }
  })
}

const groups = (of) => (of === null ? [] : [...groups(of.parent), of])
const path = (of) => groups(of).flatMap(({ name }) => (name === '' ? [] : [name]))

function describe(name, body) {
  const outer = group
  group = {
    name,
    parent: outer,
    before: [],
    beforeEach: [],
    afterEach: [],
    after: [],
    ready: null,
    add: outer.add,
  }
  body()
  group = outer
}

function test(name, run) {
  group.add(name, run, group)
}

const each = (define) => (rows) => (name, run) => {
  for (const [index, row] of rows.entries()) {
    const values = Array.isArray(row) ? row : [row]
    define(`${name} [${index}]`, () => run(...values))
  }
}
describe.each = each(describe)
test.each = each(test)
// The rest of a file's tests has nothing to do with what is skipped.
describe.skip = () => {}
test.skip = () => {}

const beforeAll = (run) => void group.before.push(run)
const beforeEach = (run) => void group.beforeEach.push(run)
const afterEach = (run) => void group.afterEach.push(run)
const afterAll = (run) => void group.after.push(run)

/** Runs what a group sets up, once. */
export async function ready(groups) {
  for (const one of groups) {
    one.ready ??= (async () => {
      for (const run of one.before) await run()
    })()
    await one.ready
  }
}

export async function runTest({ groups, run }) {
  for (const one of groups) for (const hook of one.beforeEach) await hook()
  try {
    await run()
  } finally {
    for (const one of groups) for (const hook of one.afterEach) await hook()
  }
}

export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, test as it }
