// Fails where a committed file that is generated is not what the source gives today.
import { execFileSync, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const PAGE = 'src/report/html/page-assets.generated.ts'
const checks = [
  [
    'generated schemas, tables and pages are fresh',
    'scripts/generate.mjs',
    ['schemas', 'docs/rules/README.md', 'docs/policy-reference.md', 'docs/conformance.md'],
  ],
  ['dist/ and the page of the HTML report are fresh', 'scripts/build.mjs', ['dist', PAGE]],
]
let failed = 0
for (const [says, script, paths] of checks) {
  execFileSync(process.execPath, [join(root, script)], { cwd: root, stdio: 'inherit' })
  const changed = execFileSync('git', ['status', '--porcelain', '--', ...paths], {
    cwd: root,
    encoding: 'utf8',
  }).trim()
  if (changed === '') console.log(`ok: ${says}`)
  else {
    failed++
    console.log(`not ok: ${says}; run "npm run generate" and "npm run build", then commit:\n${changed}`)
  }
}
// The page is computed from the sources; the command that it names uses what is built.
const { status } = spawnSync(process.execPath, [join(root, 'scripts/conformance.mjs')], {
  cwd: root,
  stdio: 'ignore',
})
if (status === 0) console.log('ok: dist/aivss gives the published values')
else {
  failed++
  console.log(
    'not ok: dist/aivss gives other values than docs/conformance.md; see node scripts/conformance.mjs',
  )
}
process.exitCode = failed === 0 ? 0 : 1
