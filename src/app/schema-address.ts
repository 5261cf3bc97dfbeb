import type { SchemaName } from './json-schema.ts'
import { TOOL_VERSION } from './version.ts'

/** Who publishes the schemas; the placeholder stands until somebody does. */
const OWNER: string = 'OWNER'

/** Where a schema lies at the tag of this version. Tags are never moved, so that a file keeps meaning what it meant. */
export function publishedSchema(name: SchemaName): string {
  return `https://raw.githubusercontent.com/${OWNER}/aivss-gate/v${TOOL_VERSION}/schemas/${name}.schema.json`
}

/** Paths at which a repository may hold a schema of its own, relative to its root. */
export function schemaPlaces(name: SchemaName): readonly string[] {
  return ['schemas', '.github/schemas', '.github'].map((folder) => `${folder}/${name}.schema.json`)
}

/** Whether the beginning of a file is that of one of our schemas. */
export function isOurSchema(head: string): boolean {
  return /^\s*\{\s*"title": "(?:Agent threat model|aivss-gate [a-z ]+)"/.test(head)
}

/**
 * The line by which an editor knows the schema of a file: `local` is the path from the file to a schema in the repository,
 * which needs no network. Without one, and while nobody publishes the schemas, it says how to get one.
 */
export function editorComment(name: SchemaName, local: string | null): string {
  if (local !== null) return `# yaml-language-server: $schema=${local}`
  return OWNER === 'OWNER'
    ? `# Editors complete and check this file with its schema: "aivss-gate schema --help" says how.`
    : `# yaml-language-server: $schema=${publishedSchema(name)}`
}
