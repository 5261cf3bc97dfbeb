/** What an editor and a document say of one key of a file format. Nothing that judges reads it. */
export interface KeyWords {
  /** One or two plain sentences. */
  readonly says: string
  /** Values as they would be written for this key, the most telling first. */
  readonly examples?: readonly unknown[]
  /** What each value of a closed set means; every one of them has an entry. */
  readonly values?: Readonly<Record<string, string>>
}

/** The words of a format. A path joins keys with `.`; `[]` stands for an item of a list, `*` for an entry under a name of one's own. */
export interface FormatWords {
  readonly title: string
  readonly says: string
  readonly keys: Readonly<Record<string, KeyWords>>
  /** Names that an open map is known to have, with what each means; a map that is not described by its schema. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Beginnings of paths under which the keys of another place are repeated: `overrides[].` has those of the file. */
  readonly repeated: readonly (readonly [beginning: string, as: string])[]
  /** Beginnings of paths under which another format stands. */
  readonly embedded: readonly (readonly [beginning: string, format: FormatWords])[]
}
