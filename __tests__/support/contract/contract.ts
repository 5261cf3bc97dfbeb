import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ISSUE_MARKER } from '../../../src/adapters/github/issue-list.ts'
import { MARKER } from '../../../src/adapters/github/own-comments.ts'
import { HISTORY_MARKER } from '../../../src/adapters/github/trend-text.ts'
import { type Command, EXIT, exitCodeOf } from '../../../src/adapters/node/commands/command.ts'
import { FACTOR_IDS, VERSIONS } from '../../../src/aivss/index.ts'
import { explained, SCHEMA_NAMES, type SchemaName } from '../../../src/app/json-schema.ts'
import { DETECTORS } from '../../../src/detect/registry.ts'
import { ROLES } from '../../../src/detect/detector.ts'
import { fingerprint } from '../../../src/gate/fingerprint.ts'
import { CAPABILITIES } from '../../../src/model/capabilities.ts'
import { CATALOGUE } from '../../../src/model/catalogue.ts'
import { LAYER_IDS } from '../../../src/model/maestro.ts'
import { PRESET_DOCUMENTS } from '../../../src/policy/presets.ts'
import { FORMATS } from '../../../src/report/formats.ts'
import { REPORTERS } from '../../../src/report/reporter.ts'
import { RULES } from '../../../src/rules/registry.ts'
import { LEVELS, STATUSES } from '../../../src/verdict/verdict.ts'
import { verdict, finding, agent, WIDE } from '../../report/build.ts'
import { ROOT } from '../run-built.ts'
import type { Contract } from './changes.ts'
import { documentKeys } from './documents.ts'
import { schemaKeys } from './key-paths.ts'

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** What the program promises to others, as it stands; `folder` holds one agent, to see how it is listed. */
export async function contractOf(folder: string): Promise<Contract> {
  const documents = await documentKeys(folder)
  return {
    rules: Object.fromEntries(
      RULES.map(({ id, levels: { advisory, balanced, strict } }) => [
        id,
        `${advisory} / ${balanced} / ${strict}`,
      ]),
    ),
    presets: Object.fromEntries(
      Object.entries(PRESET_DOCUMENTS).flatMap(([preset, document]) =>
        Object.entries(document).map(([key, value]) => [`${preset}.${key}`, JSON.stringify(value)]),
      ),
    ),
    ...Object.fromEntries(Object.entries(documents).map(([name, keys]) => [`JSON ${name}`, present(keys)])),
    ...Object.fromEntries(SCHEMA_NAMES.map((name) => [`file ${name}`, fileKeys(name)])),
    'exit codes': {
      ...Object.fromEntries(STATUSES.map((status) => [status, String(exitCodeOf(status))])),
      'usage, policy or internal error': String(EXIT.error),
    },
    markers: { comment: MARKER, 'tracking issue': ISSUE_MARKER, 'history of audits': HISTORY_MARKER },
    fingerprint: fingerprints(),
    ...action(),
    ...(await commands()),
    formats: {
      ...Object.fromEntries(FORMATS.map((format) => [`report ${format}`, 'present'])),
      ...Object.fromEntries(formatIds().map((format) => [`reader ${format}`, 'present'])),
    },
    detectors: present(DETECTORS.map(({ id }) => id)),
    ids: {
      ...named('level', LEVELS),
      ...named('role', ROLES),
      ...named('AIVSS version', VERSIONS),
      ...named('factor', FACTOR_IDS),
      ...named('layer', LAYER_IDS),
      ...named('capability', Object.keys(CAPABILITIES)),
      ...named('mitigation', Object.keys(CATALOGUE)),
    },
    'module aivss-gate/aivss': moduleExports(),
  }
}

/** A model inside another file is that of the file model. */
function fileKeys(name: SchemaName): Readonly<Record<string, string>> {
  const keys = Object.entries(schemaKeys(explained(name).schema))
  return Object.fromEntries(keys.filter(([path]) => !path.startsWith('(model)')))
}

function present(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, 'present']))
}

function named(kind: string, names: readonly string[]): Readonly<Record<string, string>> {
  return present(names.map((name) => `${kind} ${name}`))
}

/** Ids of a few findings: waivers, baselines and code scanning rest on them. */
function fingerprints(): Readonly<Record<string, string>> {
  const parts = { agent: 'coder', rule: 'required-mitigation', subject: 'sandboxing', path: 'a/b.yml' }
  const log: unknown = JSON.parse(
    REPORTERS.sarif(verdict({ agents: [agent('coder')], findings: [finding('coder')] }), WIDE),
  )
  return {
    'agent, rule, subject, path': fingerprint(parts),
    'no agent': fingerprint({ ...parts, agent: null }),
    'other path': fingerprint({ ...parts, path: 'a/c.yml' }),
    'partialFingerprints of SARIF':
      /"partialFingerprints":\{"([^"]+)"/.exec(JSON.stringify(log))?.[1] ?? 'none',
  }
}

function action(): Contract {
  const { inputs, outputs, runs } = parse(text('action.yml')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
    readonly outputs: Readonly<Record<string, unknown>>
    readonly runs: { readonly using: string; readonly main: string }
  }
  return {
    'inputs of the Action': Object.fromEntries(
      Object.entries(inputs).map(([name, { default: value, required }]) => [
        name,
        `${required === true ? 'required' : 'optional'}, default ${JSON.stringify(value ?? '')}`,
      ]),
    ),
    'outputs of the Action': present(Object.keys(outputs)),
    'the Action runs': { using: runs.using, main: runs.main },
  }
}

async function commands(): Promise<Contract> {
  const folder = 'src/adapters/node/commands'
  const loaded: Readonly<Record<string, unknown>>[] = []
  // One after the other: jest trips over modules that several ask for at once.
  for (const name of readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.ts')))
    loaded.push(await import(`../../../${folder}/${name}`))
  const all = loaded
    .flatMap((module) => Object.values(module).filter(isCommand))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const { bin, exports } = JSON.parse(text('package.json')) as Readonly<Record<'bin' | 'exports', object>>
  return {
    commands: Object.fromEntries(all.map(({ name, usage }) => [name, usage])),
    options: Object.fromEntries(
      all.flatMap(({ name, options }) =>
        Object.entries(options).map(([option, { value, choices }]) => [
          `${name} --${option}`,
          choices?.join(' | ') ?? value ?? 'a switch',
        ]),
      ),
    ),
    package: {
      ...Object.fromEntries(Object.keys(bin).map((name) => [`command ${name}`, 'present'])),
      ...Object.fromEntries(Object.keys(exports).map((name) => [`export ${name}`, 'present'])),
    },
  }
}

function isCommand(value: unknown): value is Command {
  return (
    typeof value === 'object' && value !== null && 'options' in value && 'run' in value && 'usage' in value
  )
}

/** The readers' ids stand in a type: it is what the verdict names. */
function formatIds(): readonly string[] {
  const [, type = ''] = /export type FormatId =([\s\S]*?)\n\n/.exec(text('src/model/threat-model.ts')) ?? []
  return [...type.matchAll(/'([^']+)'/g)].map(([, id = '']) => id)
}

function moduleExports(): Readonly<Record<string, string>> {
  const blocks = text('src/aivss/index.ts').matchAll(/^export (type )?\{([^}]*)\}/gm)
  const names = [...blocks].flatMap(([, all, list = '']) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => (all === undefined ? name : `type ${name}`)),
  )
  return Object.fromEntries(
    names
      .map((name) => [name.replace(/^type /, ''), name.startsWith('type ') ? 'type' : 'value'] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
