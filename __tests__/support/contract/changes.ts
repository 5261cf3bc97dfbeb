/** What others rely on, by topic: the name of each thing, and what is promised of it. */
export type Contract = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface ContractChanges {
  /** Gone, or promised otherwise: what relied on it breaks. */
  readonly broken: readonly string[]
  readonly added: readonly string[]
}

/** What became of a contract. */
export function contractChanges(before: Contract, after: Contract): ContractChanges {
  const [old, now] = [entriesOf(before), entriesOf(after)]
  return {
    broken: [...old].flatMap(([name, promised]) => {
      const today = now.get(name)
      if (today === promised) return []
      return [today === undefined ? `gone: ${name}` : `changed: ${name}: ${promised} -> ${today}`]
    }),
    added: [...now.keys()].filter((name) => !old.has(name)).map((name) => `new: ${name}`),
  }
}

/** The changes in words, with what to do; empty where there are none. */
export function contractAdvice({ broken, added }: ContractChanges): string {
  if (broken.length + added.length === 0) return ''
  const severity =
    broken.length > 0
      ? 'This breaks what others rely on: undo it, or it needs a major version (a minor one before 1.0.0) and a line under "Changed" or "Removed" in CHANGELOG.md that says what to do.'
      : 'This adds to what others may rely on from now on: a minor version, and a line under "Added" in CHANGELOG.md.'
  return [
    'docs/contract.json is not what the program has.',
    ...[...broken, ...added].map((line) => `  ${line}`),
    severity,
    'If it is meant: node scripts/contract.mjs --write. What counts as a contract: docs/versioning.md.',
  ].join('\n')
}

/** The contract as text, one promise a line, so that a comparison of two versions can be read. */
export function contractText(contract: Contract): string {
  return `${JSON.stringify(contract, null, 2)}\n`
}

function entriesOf(contract: Contract): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(contract).flatMap(([topic, entries]) =>
      Object.entries(entries).map(([name, promised]) => [`${topic}: ${name}`, promised] as const),
    ),
  )
}
