// Writes what is derived from the source: the JSON Schemas, the table of rules, the reference of the policy and the page on conformance.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { page as conformancePage } from './conformance/page.mjs'
import { recompute } from './conformance/recompute.mjs'
import { measure } from './conformance/sweeps.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})

const { SCHEMA_NAMES, jsonSchema } = await import('../lib/app/json-schema.js')
mkdirSync(join(root, 'schemas'), { recursive: true })
for (const name of SCHEMA_NAMES) writeFileSync(join(root, `schemas/${name}.schema.json`), jsonSchema(name))

const { ruleTable } = await import('../lib/app/rule-table.js')
const page = join(root, 'docs/rules/README.md')
const MARK = '<!-- generated -->'
const parts = readFileSync(page, 'utf8').split(MARK)
if (parts.length !== 3) throw new Error(`${page} needs the table between two lines ${MARK}`)
writeFileSync(page, [parts[0], `\n\n${ruleTable()}\n\n`, parts[2]].join(MARK))

const { policyReference } = await import('../lib/app/policy-reference.js')
const reference = join(root, 'docs/policy-reference.md')
writeFileSync(reference, policyReference())

const aivss = await import('../lib/aivss/index.js')
const published = JSON.parse(readFileSync(join(root, 'scripts/conformance/published.json'), 'utf8'))
const conformance = join(root, 'docs/conformance.md')
const groups = await recompute(published, aivss)
writeFileSync(conformance, conformancePage(groups, measure(aivss), published, aivss))

execFileSync(
  process.execPath,
  [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--write', page, reference, conformance],
  { cwd: root },
)
