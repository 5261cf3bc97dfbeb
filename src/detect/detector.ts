import type { CapabilityId } from '../model/capabilities.ts'

/** What a file is to an agent: it puts one into service, grants powers to one, points to one, offers tools, or only instructs. */
export const ROLES = ['agent', 'capability', 'declaration', 'tool-surface', 'instructions'] as const
export type Role = (typeof ROLES)[number]

/** A power, at the place in the file that grants it. */
export interface Granted {
  readonly id: CapabilityId
  /** From 1. */
  readonly line: number
  readonly column: number
}

/** One agent of a file. */
export interface FoundAgent {
  /** The name that tells it apart within the file; null where the file is the agent. */
  readonly id: string | null
  readonly line: number
  readonly capabilities: readonly Granted[]
}

/** What a detector found a file to be. No value of the file stands in it: only ids, places and kinds. */
export interface Artefact {
  readonly path: string
  /** The detector's word for it: `claude-subagent`, `mcp-config`, ... */
  readonly kind: string
  readonly role: Role
  /** Empty unless the role is agent. */
  readonly agents: readonly FoundAgent[]
  /** Powers that belong to no single agent of the file. */
  readonly capabilities: readonly Granted[]
}

/** An artefact with its path relative to the repository's root; `path` is as models and policies write it. */
export interface ArtefactFile extends Artefact {
  readonly file: string
}

/** What a detector may ask of the rest of the tree. */
export interface Surroundings {
  /** Whether a file stands at a path of the same tree. */
  has(path: string): boolean
  /** The text of another file of the tree; null where there is none, and where it is told apart why it could not be read. */
  read(path: string): string | null
}

/**
 * Recognises one family of files. Pure: text in, what it is out. It executes and imports nothing, and throws on bad data only
 * `TooMuchToRead`, where a file is more than its reader reads.
 */
export interface Detector {
  /** Never changes once released. */
  readonly id: string
  /** Whether a file of this name may be one; paths are relative to the repository's root, with `/`. */
  looksAt(path: string): boolean
  /** Texts of which one must stand in the file, for detectors that would otherwise parse a whole repository; null: always parsed. */
  readonly marks: readonly string[] | null
  /** Null where the file is not what it was taken for. */
  detect(path: string, text: string, around: Surroundings): Artefact | null
}
