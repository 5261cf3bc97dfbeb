// Recomputes every published AIVSS number that is listed in conformance/published.json with the built module, and prints
// published, ours and a verdict. Needs nothing but Node: node scripts/conformance.mjs [--all] [--json] [--module FILE]
// Exit code 0: every value is reproduced, or differs as docs/conformance.md says; 1: one differs otherwise.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { recompute, tally } from './conformance/recompute.mjs'

const { values } = parseArgs({
  options: { all: { type: 'boolean' }, json: { type: 'boolean' }, module: { type: 'string' } },
})
const module =
  values.module === undefined ? '../dist/aivss/index.js' : pathToFileURL(resolve(values.module)).href
const aivss = await import(module)
const published = JSON.parse(readFileSync(new URL('./conformance/published.json', import.meta.url), 'utf8'))
const groups = await recompute(published, aivss)
const total = tally(groups.flatMap(({ checks }) => checks))

if (values.json) {
  const documents = groups.map(({ id, title, checks }) => ({ id, title, ...tally(checks), checks }))
  console.log(JSON.stringify({ ...total, documents }, null, 2))
} else {
  for (const { title, checks } of groups) {
    const { values: count, reproduced, known } = tally(checks)
    console.log(`${title}: ${count} values, ${reproduced} reproduced, ${known} known to be wrong`)
    for (const { where, what, printed, ours, verdict, cause } of checks) {
      if (verdict === 'reproduced' && !values.all) continue
      console.log(`  ${verdict}: ${where}, ${what}: published ${printed}, ours ${ours}`)
      if (cause !== null) console.log(`    ${cause}`)
    }
  }
  const { values: count, reproduced, known, differs, stale } = total
  console.log(
    `\n${count} published values: ${reproduced} reproduced, ${known} known to be wrong, ${differs + stale} unexplained`,
  )
}
process.exitCode = total.differs + total.stale === 0 ? 0 : 1
