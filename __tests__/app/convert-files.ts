import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decide } from '../../src/app/check.ts'
import { type Converted, convertModels, type Target } from '../../src/app/convert-model.ts'
import { readSource } from '../../src/app/convert-source.ts'
import { effectivePolicy } from '../../src/app/find-policy.ts'
import type { Ports, Workspace } from '../../src/app/workspace.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { runs } from '../support/properties.ts'
import { ROOT } from '../support/run-built.ts'

/** Ports to one file that was named, or that lies in a tree with nothing else. */
function ports(path: string, text: string, isNamed: boolean): Ports {
  const bytes = new TextEncoder().encode(text)
  const workspace: Workspace = {
    base: '',
    named: new Set(isNamed ? [path] : []),
    complete: true,
    list: () => [path],
    has: (one) => one === path,
    prefetch: async () => {},
    read: (one) => (one === path ? { kind: 'bytes', bytes } : { kind: 'missing' }),
    look: async () => {},
    concerns: () => true,
    identity: () => null,
  }
  return { workspace, now: () => Date.parse('2027-01-02'), progress: () => {} }
}

const policies = new Map<string, Policy>()

/** The policy that a preset is, made once: its conditions take longer than all else here. */
async function policyOf(preset: string): Promise<Policy> {
  const text = `version: 1\nextends: ${preset}\n`
  const policy = policies.get(preset) ?? (await effectivePolicy({ text, path: '.github/aivss-gate.yml' }))
  policies.set(preset, policy)
  return policy
}

/** A text in another form, as the command would hand it over. */
export async function converted(
  text: string,
  path: string,
  target: Target,
  agent: string | null = null,
): Promise<Converted> {
  const source = await readSource(ports(path, text, true), await policyOf('balanced'))
  return convertModels(source, target, agent)
}

/** What the gate says of a tree that holds one file, under a preset. */
export async function judged(text: string, path: string, preset: string): Promise<Verdict> {
  const policy = await policyOf(preset)
  const { verdict } = await decide(ports(path, text, false), {
    policy,
    floors: [],
    toolVersion: '0.0.0',
    scope: { event: 'local', base: null, head: null },
    base: null,
    policyChange: null,
    gaps: [],
    baseline: null,
    part: null,
    gate: null,
  })
  return verdict
}

/** Whether every case is tried, as in continuous integration. */
const ALL = runs(300) === 300

/** Text files of the repository that could be models: examples, our own and, where not all are tried, an eighth of the scenarios. */
export function texts(): readonly { readonly path: string; readonly text: string }[] {
  const found = ['examples', '.aivss', '__tests__/scenarios'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ya?ml|json|md|txt|hcl)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/[\\/](?:base|\.github)[\\/]|scenario\.yml$/.test(path))
      .map((path) => ({ path: path.slice(ROOT.length + 1), text: readFileSync(path, 'utf8') })),
  )
  const distinct = [...new Map(found.map((one) => [one.text, one])).values()]
  return distinct.filter(({ path }, index) => ALL || !path.startsWith('__tests__') || index % 8 === 0)
}
