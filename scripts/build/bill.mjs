// The bill of materials of what is built: CycloneDX 1.5 (cyclonedx.org), made of nothing but the lock file and the list of
// bundled packages, so that it is the same on every machine. `npm sbom` lists what is installed, which is not what is shipped.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bill as text. `packages` are those in the bundles. */
export function bill(root, packages) {
  const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const locked = Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
  const components = packages.map((one) => ({ ...one, lock: lockOf(locked, one) }))
  const own = purl(name, version)
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        lifecycles: [{ phase: 'build' }],
        component: {
          type: 'application',
          'bom-ref': own,
          name,
          version,
          description,
          licenses: [{ license: { id: license } }],
          purl: own,
        },
      },
      components: components.map(component),
      dependencies: [
        { ref: own, dependsOn: components.map(({ name, version }) => purl(name, version)) },
        ...components.map(({ name, version }) => ({ ref: purl(name, version) })),
      ],
    },
    null,
    2,
  )}\n`
}

function component({ name, version, license, lock }) {
  const [, group, plain] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name)
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    ...(group === undefined ? {} : { group }),
    name: plain,
    version,
    hashes: hashesOf(lock.integrity),
    licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
    purl: purl(name, version),
  }
}

/** The entry of the lock file for a package; several places may hold the same version, with the same digest. */
function lockOf(locked, { name, version }) {
  const found = locked.find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
  )
  if (found === undefined) throw new Error(`${name}@${version} is bundled and not locked`)
  return found[1]
}

/** Digests of the package's tarball, of which the lock file holds the bytes in base 64. */
function hashesOf(integrity) {
  return integrity.split(' ').map((one) => {
    const [algorithm, digest] = one.split(/-(.*)/)
    return {
      alg: `SHA-${algorithm.replace('sha', '')}`,
      content: Buffer.from(digest, 'base64').toString('hex'),
    }
  })
}

/** The address of a package (github.com/package-url/purl-spec). */
function purl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
