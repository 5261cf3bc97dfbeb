import { stringify } from 'yaml'
import { PRESETS, type Preset } from '../policy/policy.ts'
import { layersOf, PRESET_DOCUMENTS, presetDemands } from '../policy/presets.ts'
import { POLICY_WORDS } from '../policy/schema-words.ts'
import { valueAt } from '../source/decode.ts'
import type { KeyWords } from '../source/key-words.ts'
import { explained } from './json-schema.ts'
import { typeAt } from './schema-type.ts'

const HEAD = `# Policy reference

Every key of \`.github/aivss-gate.yml\`, generated from its schema. How a policy works, which one judges, floors and conditions: [policy](policy.md). An editor shows the same text: [editors](editors.md).

A key that is not stated has the value of the preset; \`aivss-gate policy print\` shows what holds.`

/** The page on the keys of the policy, as Markdown: what each says, its values, its default under each preset, and an example. */
export function policyReference(): string {
  const top = Object.keys(POLICY_WORDS.keys).filter((path) => !/[.[*]/.test(path) && path !== '$schema')
  const { schema } = explained('policy')
  return `${[HEAD, ...top.map((key) => section(key, schema))].join('\n\n')}\n`
}

function section(key: string, schema: unknown): string {
  const within = Object.keys(POLICY_WORDS.keys).filter(
    (path) => (path.startsWith(`${key}.`) || path.startsWith(`${key}[`)) && !path.endsWith('*'),
  )
  const [example] = wordsOf(key).examples ?? []
  return [
    `## ${key}`,
    text(wordsOf(key).says),
    ...facts(key, [], schema),
    ...(key === 'overrides' ? [OVERRIDES] : []),
    ...defaults([key, ...within]),
    ...(example === undefined
      ? []
      : [`\`\`\`yaml\n${stringify({ ...VERSION, [key]: example }, { lineWidth: 0 })}\`\`\``]),
    ...within.flatMap((path) => [
      `### ${path}`,
      text(wordsOf(path).says),
      ...facts(path, wordsOf(path).examples ?? [], schema),
    ]),
  ].join('\n\n')
}

const VERSION = { version: 1 } as const
const OVERRIDES =
  'Beside `paths` an entry has any of the keys `scoring` (without `version`), `thresholds`, `undetermined`, `require`, `limits`, `review`, `rules` and `custom`, as they are described here.'

/** What a key takes, the values of a closed set, and examples, as a list. */
function facts(path: string, examples: readonly unknown[], schema: unknown): readonly string[] {
  const values = Object.entries(wordsOf(path).values ?? {}).map(
    ([value, says]) => `  - \`${value}\`: ${text(says)}`,
  )
  const shown = examples.slice(0, MOST_EXAMPLES).map((one) => `\`${flow(one)}\``)
  const more = examples.length > MOST_EXAMPLES ? ', ...' : ''
  return [
    [
      `- Takes ${typeAt(schema, path) ?? 'nothing'}`,
      ...values,
      ...(shown.length === 0 ? [] : [`- For example ${shown.join(', ')}${more}`]),
    ].join('\n'),
  ]
}

const MOST_EXAMPLES = 4

function defaults(paths: readonly string[]): readonly string[] {
  const rows = paths.flatMap((path) => {
    const each = PRESETS.map((preset) => defaultOf(path, preset))
    return each.every((one) => one === '') ? [] : [`| \`${path}\` | ${each.join(' | ')} |`]
  })
  return rows.length === 0
    ? []
    : [[`| default | ${PRESETS.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n')]
}

/** What a preset says of a key; empty where it says nothing, or only of the keys below it. */
function defaultOf(path: string, preset: Preset): string {
  if (path === 'require')
    return presetDemands(preset)
      .map((id) => `\`${id}\``)
      .join(', ')
  if (path.includes('[')) return ''
  const stated = layersOf(preset)
    .map((layer) => valueAt(PRESET_DOCUMENTS[layer], path.split('.')))
    .findLast((value) => value !== undefined)
  if (stated === undefined || path === 'version') return ''
  return typeof stated === 'object' && !Array.isArray(stated) ? '' : `\`${flow(stated)}\``
}

function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim()
}

function wordsOf(path: string): KeyWords {
  const words = POLICY_WORDS.keys[path]
  if (words === undefined) throw new Error(`nothing is said of ${path}`)
  return words
}

/** A sentence as Markdown: globs and placeholders are no markup. */
function text(says: string): string {
  return says.replace(/[<>*_[\]]/g, '\\$&')
}
