// Extracts the operations that the tests' GitHub server serves from GitHub's OpenAPI description (MIT, the package
// @octokit/openapi). The package is 385 MB on disk, so it is no dependency; the extract is committed instead:
//
//   cd "$(mktemp -d)" && npm i --no-save @octokit/openapi@23.0.2
//   node <here>/scripts/extract-openapi.mjs node_modules/@octokit/openapi/generated/api.github.com.json
//
// Prose, examples and components that nothing refers to are left out; OpenAPI 3.0's `nullable` becomes plain JSON
// Schema, so that ajv can read it.
import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const REPO = '/repos/{owner}/{repo}'
const WANTED = [
  ['get', REPO],
  ['get', `${REPO}/branches`],
  ['get', `${REPO}/branches/{branch}`],
  ['get', `${REPO}/branches/{branch}/protection`],
  ['get', `${REPO}/rules/branches/{branch}`],
  ['get', `${REPO}/rulesets/{ruleset_id}`],
  ['get', `${REPO}/actions/permissions`],
  ['get', `${REPO}/actions/permissions/workflow`],
  ['get', `${REPO}/actions/permissions/selected-actions`],
  ['get', `${REPO}/codeowners/errors`],
  ['get', `${REPO}/commits/{ref}`],
  ['get', `${REPO}/commits/{commit_sha}/pulls`],
  ['get', `${REPO}/compare/{basehead}`],
  ['get', `${REPO}/git/trees/{tree_sha}`],
  ['get', `${REPO}/git/blobs/{file_sha}`],
  ['get', `${REPO}/git/commits/{commit_sha}`],
  ['get', `${REPO}/git/ref/{ref}`],
  ['post', `${REPO}/git/blobs`],
  ['post', `${REPO}/git/trees`],
  ['post', `${REPO}/git/commits`],
  ['post', `${REPO}/git/refs`],
  ['patch', `${REPO}/git/refs/{ref}`],
  ['get', `${REPO}/contents/{path}`],
  ['get', `${REPO}/pulls`],
  ['get', `${REPO}/pulls/{pull_number}`],
  ['get', `${REPO}/pulls/{pull_number}/files`],
  ['get', `${REPO}/issues/{issue_number}/comments`],
  ['post', `${REPO}/issues/{issue_number}/comments`],
  ['get', `${REPO}/issues/comments/{comment_id}`],
  ['patch', `${REPO}/issues/comments/{comment_id}`],
  ['delete', `${REPO}/issues/comments/{comment_id}`],
  ['get', `${REPO}/issues`],
  ['post', `${REPO}/issues`],
  ['get', `${REPO}/issues/{issue_number}`],
  ['patch', `${REPO}/issues/{issue_number}`],
  ['post', `${REPO}/issues/{issue_number}/labels`],
  ['post', `${REPO}/labels`],
  ['get', '/user'],
  ['get', '/orgs/{org}/repos'],
  ['get', '/users/{username}/repos'],
  ['get', '/rate_limit'],
]
const DROPPED = new Set(['example', 'x-github', 'externalDocs', 'x-multi-segment', 'discriminator', 'xml'])
const PROSE = new Set(['description', 'summary', 'title', 'operationId', 'tags', 'deprecated'])

/** Where the description is stricter than GitHub: each line was seen in real answers. */
function correct(schemas) {
  // The repository of a pull request's head is null once the fork is deleted.
  for (const name of ['pull-request', 'pull-request-simple']) {
    const head = schemas[name].properties.head.properties
    head.repo = { anyOf: [head.repo, { type: 'null' }] }
  }
}

function nullable(schema) {
  if (schema.nullable !== true) {
    delete schema.nullable
    return schema
  }
  delete schema.nullable
  if (schema.enum !== undefined && !schema.enum.includes(null)) schema.enum.push(null)
  if (schema.type !== undefined) return { ...schema, type: [schema.type, 'null'] }
  return schema.enum === undefined ? { anyOf: [schema, { type: 'null' }] } : schema
}

/** `names` says that the keys are names that someone chose (properties, components), not keywords. */
function strip(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => strip(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value)
    .filter(([key, held]) => names || !isNoise(key, held))
    .map(([key, held]) => [key, strip(held, !names && ['properties', 'patternProperties'].includes(key))])
  const object = Object.fromEntries(kept)
  return names ? object : nullable(object)
}

const isNoise = (key, held) =>
  DROPPED.has(key) || key === 'examples' || (PROSE.has(key) && typeof held !== 'object') || key === 'tags'

function referenced(value, found) {
  if (Array.isArray(value)) for (const item of value) referenced(item, found)
  else if (value !== null && typeof value === 'object') {
    if (typeof value.$ref === 'string') found.add(value.$ref)
    for (const item of Object.values(value)) referenced(item, found)
  }
  return found
}

function extract(description) {
  correct(description.components.schemas)
  const paths = {}
  for (const [method, path] of WANTED) {
    const { parameters, requestBody, responses } = strip(description.paths[path][method])
    ;(paths[path] ??= {})[method] = { parameters, requestBody, responses: json(responses) }
  }
  const components = {}
  const waiting = [...referenced(paths, new Set())]
  for (const ref of waiting) {
    const [, , kind, name] = ref.split('/')
    if (components[kind]?.[name] !== undefined) continue
    const component = strip(description.components[kind][name])
    ;(components[kind] ??= {})[name] =
      kind === 'responses' ? { content: onlyJson(component.content) } : component
    waiting.push(...referenced(components[kind][name], new Set()))
  }
  const { title, version, license } = description.info
  return { openapi: description.openapi, info: { title, version, license }, paths, components }
}

const json = (responses) =>
  Object.fromEntries(
    Object.entries(responses).map(([status, { $ref, content }]) => [
      status,
      $ref === undefined ? { content: onlyJson(content) } : { $ref },
    ]),
  )

const onlyJson = (content) =>
  content?.['application/json'] === undefined
    ? undefined
    : { 'application/json': content['application/json'] }

const source = process.argv[2]
if (source === undefined) throw new Error('usage: node scripts/extract-openapi.mjs <api.github.com.json>')
const target = fileURLToPath(new URL('../__tests__/support/github/openapi.json', import.meta.url))
const text = JSON.stringify(extract(JSON.parse(readFileSync(source, 'utf8')))) + '\n'
writeFileSync(target, text)
console.log(`${relative(process.cwd(), target)}: ${Math.ceil(text.length / 1024)} kB`)
