// Builds dist/: the page of the HTML report and tsc first, then one ncc bundle for each entry. Byte-identical on every machine.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bill } from './build/bill.mjs'
import { bundledPackages, distinct, licences, pagePackages } from './build/bundled.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = (script, ...args) =>
  execFileSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

node('scripts/page.mjs')
rmSync(join(root, 'lib'), { recursive: true, force: true })
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
rmSync(join(root, 'dist'), { recursive: true, force: true })

const entries = [
  ['action', 'dist'],
  ['cli', 'dist/cli'],
  ['aivss/index', 'dist/aivss'],
]
const bundled = []
const onPage = pagePackages(root, 'src/report/html/page-assets.generated.ts')
for (const [entry, out] of entries) {
  const stats = join(root, 'lib/stats.json')
  node(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    `lib/${entry}.js`,
    '-o',
    out,
    '--no-cache',
    '--stats-out',
    stats,
  )
  const inside = bundledPackages(JSON.parse(readFileSync(stats, 'utf8')))
  // The page of the HTML report is a text in the bundles that print reports.
  if (entry !== 'aivss/index') inside.push(...onPage)
  writeFileSync(join(root, out, 'licenses.txt'), licences(inside))
  bundled.push(...inside)
  rmSync(stats)
}
writeFileSync(join(root, 'dist/sbom.cdx.json'), bill(root, distinct(bundled)))
chmodSync(join(root, 'dist/cli/index.js'), 0o755)

// The types of the module that stands alone.
const types = join(root, 'dist/aivss/types')
mkdirSync(types, { recursive: true })
for (const name of readdirSync(join(root, 'lib/aivss'))) {
  if (!name.endsWith('.d.ts')) continue
  // tsc keeps the source's `.ts` in declarations; a consumer resolves `.js` to the declaration beside it.
  const text = readFileSync(join(root, 'lib/aivss', name), 'utf8')
  writeFileSync(join(types, name), text.replace(/(from ')(\.\/[^']+)\.ts(')/g, '$1$2.js$3'))
}

for (const [, out] of entries) trim(join(root, out))

/** Line ends and blanks at line ends differ between packages; git would normalise some of them. */
function trim(folder) {
  for (const name of readdirSync(folder)) {
    if (!/\.(?:js|txt|json)$/.test(name)) continue
    const path = join(folder, name)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
  }
}
