/** How a mitigation is written, in the patterns of `indexPatterns`, matched by stem. */
export interface Phrases {
  /** Names of the control. They assert nothing by themselves. */
  readonly names: readonly string[]
  /** Clauses that say what the control does ("a person approves"). They carry their own verb. */
  readonly facts?: readonly string[]
  /** Names or clauses that say the control is missing ("unsandboxed", "directly on the host"). */
  readonly denials?: readonly string[]
  /** Names that are also ordinary words: they count only when one of the listed words stands in the same sentence. */
  readonly ambiguous?: Readonly<Record<string, string>>
}
