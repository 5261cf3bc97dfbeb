/** What others rely on, by topic: the name of each thing, and what is promised of it. */
export type Contract = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface ContractChanges {
  /** Gone, or promised otherwise: what relied on it breaks. */
  readonly broken: readonly string[]
  /** What is judged otherwise: a verdict may turn with no change of the judged files. */
  readonly judged: readonly string[]
  readonly added: readonly string[]
}

/** What the gate demands unless somebody says otherwise: it may change, and never unseen. */
const DEMANDS: readonly string[] = ['rules', 'presets']

/** What became of a contract. */
export function contractChanges(before: Contract, after: Contract): ContractChanges {
  const changes = { broken: new Array<string>(), judged: new Array<string>(), added: new Array<string>() }
  for (const topic of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[topic] ?? {}, after[topic] ?? {}]
    for (const [name, promised] of Object.entries(old)) {
      const today = now[name]
      if (today === undefined) changes.broken.push(`gone: ${topic}: ${name}`)
      else if (today !== promised)
        changes[DEMANDS.includes(topic) ? 'judged' : 'broken'].push(
          `changed: ${topic}: ${name}: ${promised} -> ${today}`,
        )
    }
    for (const name of Object.keys(now))
      if (!Object.hasOwn(old, name)) changes.added.push(`new: ${topic}: ${name}`)
  }
  return changes
}

/** The changes in words, with what to do; empty where there are none. */
export function contractAdvice({ broken, judged, added }: ContractChanges): string {
  const all = [...broken, ...judged, ...added]
  if (all.length === 0) return ''
  return [
    'docs/contract.json is not what the program has.',
    ...all.map((line) => `  ${line}`),
    ...(broken.length === 0
      ? []
      : [
          'What is gone or changed breaks what others rely on: undo it, or it needs a major version (a minor one before 1.0.0) and a line under "Changed" or "Removed" in CHANGELOG.md that says what to do.',
        ]),
    ...(judged.length === 0
      ? []
      : [
          'Verdicts may turn: a minor version, and a line under "Judgement" in CHANGELOG.md that says which and how to keep the old one.',
        ]),
    ...(added.length === 0
      ? []
      : [
          'What is new others may rely on from now on: a minor version, and a line under "Added" in CHANGELOG.md; a rule or a detector also under "Judgement".',
        ]),
    'If it is meant: node scripts/contract.mjs --write. What counts as a contract: docs/versioning.md.',
  ].join('\n')
}

/** The contract as text, one promise a line, so that a comparison of two versions can be read. */
export function contractText(contract: Contract): string {
  return `${JSON.stringify(contract, null, 2)}\n`
}
