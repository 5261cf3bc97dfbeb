import { editorComment, publishedSchema } from './schema-address.ts'

/** The line by which an editor knows the schema of a file, for files outside this repository. */
export function schemaComment(name: 'model' | 'policy'): string {
  return `# yaml-language-server: $schema=${publishedSchema(name)}`
}

/** A first policy: the preset balanced, and the keys that most repositories change sooner or later. `schema` is the path to a schema in the repository. */
export function firstPolicy(schema: string | null = null): string {
  return `${editorComment('policy', schema)}
# What this repository demands of its AI agents. A pull request is judged by the policy of its base branch, not by its own.
# What is not said here comes from the preset; "aivss-gate policy print" shows everything that is in force.
version: 1
extends: balanced # advisory (only warns) | balanced | strict

# thresholds: { fail: critical, warn: high } # a band or a score
# review: { required: true, max-age: 180d } # somebody answers for each model
# coverage: { agent: required, capability: optional } # which files need a threat model
# ignore: [] # globs of files that are neither models nor agents of this repository; they are counted in the verdict
`
}
