/** A value of a structured text (YAML, JSON with comments, TOML), with the place where it begins. */
export interface Value {
  readonly kind: 'map' | 'list' | 'text' | 'number' | 'boolean' | 'null'
  /** From 1; where the value stands. */
  readonly line: number
  readonly column: number
  /** Entries of a map in the order of the file, with the place of each key; empty otherwise. */
  readonly entries: readonly Entry[]
  /** Items of a list; empty otherwise. */
  readonly items: readonly Value[]
  /** What a scalar says, as text; null for maps, lists and null. */
  readonly text: string | null
}

export interface Entry {
  readonly key: string
  readonly line: number
  readonly column: number
  readonly value: Value
}

/** The entry of a map by its key, or null; also where the value is no map. */
export function entry(value: Value | null, key: string): Entry | null {
  return value?.entries.find((one) => one.key === key) ?? null
}

/** The value below a path of keys, or null. */
export function at(value: Value | null, ...keys: readonly string[]): Value | null {
  return keys.reduce<Value | null>((found, key) => entry(found, key)?.value ?? null, value)
}

/** Texts of a list, of a text with commas, or of one text; places are those of the items, or of the whole text. */
export function words(
  value: Value | null,
): readonly { readonly text: string; readonly line: number; readonly column: number }[] {
  if (value === null) return []
  if (value.kind === 'list')
    return value.items.flatMap((item) =>
      item.text === null ? [] : [{ text: item.text.trim(), line: item.line, column: item.column }],
    )
  if (value.text === null) return []
  return splitOutside(value.text).map((text) => ({ text, line: value.line, column: value.column }))
}

/** Whether a value switches something on: true, or a text that says so. */
export function isOn(value: Value | null): boolean {
  return value !== null && /^(?:true|yes|on)$/i.test(value.text ?? '')
}

/** Splits at commas that stand outside of parentheses: `Bash(git add, git commit), Read`. */
function splitOutside(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of text) {
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    if (character === ',' && depth <= 0) {
      parts.push(part)
      part = ''
    } else part += character
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '')
}
