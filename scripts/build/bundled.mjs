// Which packages stand in a bundle, and their licences.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/**
 * The packages of which code went into a bundle, by name and version, told by the bundler's statistics. Its own list of
 * licences holds those of one chunk only.
 */
export function bundledPackages(stats) {
  const folders = new Set()
  const look = (modules) => {
    for (const { orphan, nameForCondition, modules: inner } of modules ?? []) {
      // Read, and left out again since nothing of it is used.
      if (orphan === true) continue
      const folder = IN_PACKAGE.exec(nameForCondition ?? '')?.[1]
      if (folder !== undefined) folders.add(folder)
      look(inner)
    }
  }
  look(stats.modules)
  return [...folders].map(packageIn)
}

/** The packages of which code stands in the page of the HTML report, which names them in its licence comments. */
export function pagePackages(root, asset) {
  const names = [...readFileSync(join(root, asset), 'utf8').matchAll(/\/\*! ([^*]+?)\\n/g)].flatMap(
    ([, list]) => list.split(', '),
  )
  if (names.length === 0) throw new Error(`${asset} names no package: has the form of its comments changed?`)
  return [...new Set(names)].map((name) => packageIn(join(root, 'node_modules', name)))
}

/** Each package once, by name and version. */
export function distinct(packages) {
  const byName = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]))
  return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** The licences of packages as one text, under a line `name@version (licence)` each. */
export function licences(packages) {
  return distinct(packages)
    .map(({ name, version, license, text }) => `${name}@${version} (${license})\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  // A folder inside a package may hold a package.json that only says how its files are to be read.
  if (name === undefined || version === undefined) return packageIn(dirname(folder))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[.-].*)?$/i.test(entry))
  if (file === undefined) throw new Error(`${name}@${version} has no licence text`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return { name, version, license, text: text.replaceAll(/[ \t]+$/gm, '') }
}
