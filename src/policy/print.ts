import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { documentOf } from './document.ts'
import type { Policy } from './policy.ts'
import { presetText } from './presets.ts'

/** The complete effective policy as a policy file. Reading it back gives the same policy. */
export function printPolicy(policy: Policy): string {
  const body = stringify(documentOf(policy), {
    version: '1.2',
    schema: 'core',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
  return `# The complete policy that is in force, over the preset ${presetText(policy)}.\n# Digest: ${policyDigest(policy)}\n${body}`
}

/** `sha256:<hex>` of what the policy says. Key order, formatting and comments of the file do not matter, nor how much of it a preset says. */
export function policyDigest(policy: Policy): string {
  const document = documentOf(policy)
  const canonical = {
    ...document,
    require: document.require?.toSorted((a, b) => compare(a.id, b.id)),
    custom: document.custom?.toSorted((a, b) => compare(a.name, b.name)),
  }
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(sortKeys(canonical)))
    .digest('hex')}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => compare(a, b))
      .map(([key, part]) => [key, sortKeys(part)]),
  )
}
