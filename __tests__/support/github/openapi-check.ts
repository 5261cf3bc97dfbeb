import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

/** The part of an OpenAPI description that the check reads. */
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> }
}
interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>
}
interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: object
}
type Content = Readonly<Record<string, { readonly schema: object }>>

export interface CheckedRequest {
  /** Decoded values of the path template's parameters. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The parsed body; undefined where none was sent. */
  readonly body: unknown
}

const description = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')) as Described
const JSON_TYPE = 'application/json'
const MOST_PER_PAGE = 100

const compiler = (coerceTypes: boolean): Ajv => {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    coerceTypes,
    validateFormats: true,
    // Every file of tests compiles anew, so what takes long and finds nothing more is left out.
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  })
  formats.default(ajv)
  for (const name of ['repo.nwo', 'ssh-key', 'timestamp']) ajv.addFormat(name, true)
  // Checked as an address of any kind: GitHub itself sends templates such as {/sha} in them.
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:/i)
  return ajv.addSchema({ $id: 'github', ...description })
}
/** Values in an address are text, so only there may text stand for a number. */
const compilers: { address?: Ajv; body?: Ajv } = {}
const compiled = new Map<string, ValidateFunction>()

function faults(
  kind: keyof typeof compilers,
  key: string,
  schema: object,
  value: unknown,
): readonly string[] {
  const id = `${kind} ${key}`
  let validate = compiled.get(id)
  if (validate === undefined) {
    validate = (compilers[kind] ??= compiler(kind === 'address')).compile(schema)
    compiled.set(id, validate)
  }
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${key}${instancePath}: ${message ?? 'invalid'} ${JSON.stringify(params)}`,
  )
}

const operationOf = (method: string, template: string): Operation | undefined =>
  description.paths[template]?.[method.toLowerCase()]

const isOperation = (method: string, template: string): readonly string[] =>
  operationOf(method, template) === undefined ? [`${method} ${template} is not an operation of GitHub`] : []

const parametersOf = (operation: Operation): readonly Parameter[] =>
  (operation.parameters ?? []).map((parameter) =>
    '$ref' in parameter
      ? (description.components.parameters[lastPart(parameter.$ref)] as Parameter)
      : parameter,
  )

const lastPart = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

/** A reference into the description, for ajv to follow. */
const pointer = (...parts: readonly string[]): string =>
  `github#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`

/** What GitHub's description says against this request; nothing where it is right. */
export function checkRequest(
  method: string,
  template: string,
  { params, query, body }: CheckedRequest,
): readonly string[] {
  const operation = operationOf(method, template)
  if (operation === undefined) return isOperation(method, template)
  const known = parametersOf(operation)
  const said: string[] = []
  const check = (where: 'path' | 'query', name: string, value: string): void => {
    const parameter = known.find((one) => one.in === where && one.name === name)
    if (parameter === undefined) said.push(`${where} parameter "${name}" is not described`)
    else {
      const { $ref } = parameter.schema as { $ref?: string }
      const schema = $ref === undefined ? parameter.schema : { $ref: `github${$ref}` }
      const key = `${method} ${template} ${where} ${name}`
      // Coercion needs an object around the value, or the number would have nowhere to go.
      said.push(
        ...faults('address', key, { type: 'object', properties: { value: schema } }, { value }).map((fault) =>
          fault.replace(`${method} ${template} `, ''),
        ),
      )
    }
  }
  for (const [name, value] of Object.entries(params)) check('path', name, value)
  for (const [name, value] of query) check('query', name, value)
  for (const { name, in: where, required } of known) {
    if (where === 'query' && required === true && !query.has(name))
      said.push(`query parameter "${name}" is missing`)
    if (where === 'query' && query.getAll(name).length > 1) said.push(`query parameter "${name}" is repeated`)
  }
  if (Number(query.get('per_page')) > MOST_PER_PAGE)
    said.push(`query parameter "per_page" is above ${MOST_PER_PAGE}, GitHub gives ${MOST_PER_PAGE}`)
  return [...said, ...checkBody(method, template, operation, body)]
}

function checkBody(method: string, template: string, operation: Operation, body: unknown): readonly string[] {
  const { requestBody } = operation
  if (requestBody === undefined) return body === undefined ? [] : ['a body is sent, none is described']
  if (body === undefined) return requestBody.required === true ? ['the body is missing'] : []
  const schema = requestBody.content[JSON_TYPE]?.schema
  if (schema === undefined) return ['the body has no described schema']
  return faults('body', `${method} ${template} body`, closed(schema) as object, body).map((fault) =>
    fault.replace(`${method} ${template} `, ''),
  )
}

/** The schema with unknown properties refused: GitHub ignores them, so a misspelt one would do nothing, silently. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (schema === null || typeof schema !== 'object') return schema
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  )
  const ref = copy['$ref']
  if (typeof ref === 'string' && ref.startsWith('#')) return { ...copy, $ref: `github${ref}` }
  return 'properties' in copy && copy['additionalProperties'] === undefined
    ? { ...copy, additionalProperties: false }
    : copy
}

/** What GitHub's description says against this answer; nothing where it is right. */
export function checkResponse(
  method: string,
  template: string,
  status: number,
  body: unknown,
): readonly string[] {
  const operation = operationOf(method, template)
  if (operation === undefined) return isOperation(method, template)
  const described = operation.responses[String(status)]
  if (described === undefined && status < 400) return [`status ${status} is not described`]
  const at =
    described?.$ref === undefined
      ? ['paths', template, method.toLowerCase(), 'responses', String(status)]
      : described.$ref.slice(2).split('/')
  const content = at.reduce<unknown>(
    (value, part) => (value as Record<string, unknown> | undefined)?.[part],
    description,
  ) as { readonly content?: Content } | undefined
  // Any call can be answered with an error that its own description does not list: 401, 403, 422, 429, 5xx.
  const ref =
    content?.content?.[JSON_TYPE] === undefined
      ? status < 400
        ? undefined
        : pointer('components', 'schemas', 'basic-error')
      : pointer(...at, 'content', JSON_TYPE, 'schema')
  if (ref === undefined) return body === undefined ? [] : [`status ${status} has a body, none is described`]
  if (body === undefined) return [`status ${status} lacks its body`]
  return faults('body', `${method} ${template} ${status}`, { $ref: ref }, body).map((fault) =>
    fault.replace(`${method} ${template} `, ''),
  )
}
