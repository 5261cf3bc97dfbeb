import type { Granted } from '../detector.ts'
import { grants } from './found-agent.ts'
import { type Entry, entry, type Value } from '../read/value.ts'

/** Words that leave the choice to the host, and blanks that something fills in later. */
const UNNAMED = /^(?:|inherit|auto|default|none|null|helm)$|[{}$]|^(?:your|<).*(?:model|>)/i

/** A key that names a model: its id, a list of them to choose from, or a map with the id; told where the name stands. */
export function modelNamed(found: Entry | null): readonly Granted[] {
  if (found === null) return []
  const inside = ['id', 'name', 'model', 'preferred', 'default'].flatMap(
    (key) => entry(found.value, key) ?? [],
  )
  return grants([found, ...inside].find(isNamed) ?? null, 'model.fixed')
}

function isNamed({ value }: Entry): boolean {
  return [value, ...value.items].some(({ text }) => text !== null && !UNNAMED.test(text.trim()))
}

/** A key that caps how often the agent may go round; the first of several names for it. */
export function turnsCapped(owner: Value | null, ...keys: readonly string[]): readonly Granted[] {
  const found = keys.map((key) => entry(owner, key)).find((one) => one !== null) ?? null
  return /^[1-9]\d*$/.test(found?.value.text ?? '') ? grants(found, 'limits.turns') : []
}
