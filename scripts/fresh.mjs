// Fails where a committed file that is generated is not what the source gives today.
import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const checks = [
  ['generated schemas and tables are fresh', 'scripts/generate.mjs', ['schemas', 'docs/rules/README.md']],
  ['dist/ is fresh', 'scripts/build.mjs', ['dist']],
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
process.exitCode = failed === 0 ? 0 : 1
