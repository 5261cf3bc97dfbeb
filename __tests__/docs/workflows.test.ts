import { beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))
const GATE = 'OWNER/aivss-gate@COMMIT'
const EXAMPLES = 'examples/workflows'

interface Document {
  readonly name: string
  readonly text: string
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, Readonly<Record<string, unknown>> | null>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<
    Record<string, { readonly steps?: readonly Step[]; readonly permissions?: unknown }>
  >
}

/**
 * GitHub's own language service. It imports JSON without saying so, which Node refuses: a process of its own with
 * a loader that says it. The service tells an action by its file name and caches by address, so each document gets
 * a folder of its own.
 */
const CHECKER = `
import { register } from 'node:module'
import { text } from 'node:stream/consumers'
const loader = \`export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)\`
register('data:text/javascript,' + encodeURIComponent(loader))
const { validate } = await import('@actions/languageservice')
const { TextDocument } = await import('vscode-languageserver-textdocument')
const results = []
for (const [index, { name, content }] of JSON.parse(await text(process.stdin)).entries()) {
  const kind = name === 'action.yml' ? 'action' : 'workflow'
  const uri = 'file:///' + index + '/' + kind + '.yml'
  const found = await validate(TextDocument.create(uri, 'github-actions-' + kind, 0, content))
  results.push(found.map(({ message, range }) => range.start.line + 1 + ': ' + message))
}
process.stdout.write(JSON.stringify(results))
`

/** What GitHub says of each document, with the line. */
function problemsOf(documents: readonly Document[]): ReadonlyMap<string, readonly string[]> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', CHECKER],
    {
      cwd: root,
      encoding: 'utf8',
      input: JSON.stringify(documents.map(({ name, text }) => ({ name, content: text }))),
    },
  )
  if (status !== 0) throw new Error(stderr)
  const results = JSON.parse(stdout) as readonly (readonly string[])[]
  return new Map(documents.map(({ name }, index) => [name, results[index] ?? ['not examined']]))
}

function read(name: string): Document {
  return { name, text: readFileSync(`${root}${name}`, 'utf8') }
}

function folder(name: string, ending: string): readonly Document[] {
  return readdirSync(`${root}${name}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => read(`${name}/${file}`))
}

/** The YAML blocks of a page that are workflows, also those that are indented under a list. */
function workflowsIn({ name, text }: Document): readonly Document[] {
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```$/gm)]
    .map(([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((block) => /^(?:on|'on'|"on"|jobs):/m.test(block))
    .map((block, index) => ({ name: `${name}, workflow ${index + 1}`, text: block }))
}

function stepsOf(workflow: Workflow): readonly Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps)
}

function eventsOf({ on }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on]
  return Array.isArray(on) ? (on as readonly string[]) : Object.keys(on)
}

/** Sends a package that is already packed; nothing in it runs. */
const PUBLISH = 'npm publish ./package.tgz --ignore-scripts --provenance --access public'

const action = read('action.yml')
const metadata = parse(action.text) as Record<'inputs' | 'outputs', Record<string, unknown>>
const own = folder('.github/workflows', '.yml')
const examples = folder(EXAMPLES, '.yml')
const page = read('docs/github.md')
const shown = [read('README.md'), ...folder('docs', '.md')].flatMap(workflowsIn)
const workflows = [...own, ...examples, ...shown]

let problems: ReadonlyMap<string, readonly string[]>
beforeAll(() => {
  problems = problemsOf([action, ...workflows])
})

test.each([action, ...workflows])('GitHub has nothing to say against $name', ({ name }) => {
  expect(problems.get(name)).toEqual([])
})

test('GitHub would say it', () => {
  const plain = read(`${EXAMPLES}/plain.yml`).text
  const faults = [
    ['runs-on:', 'run-on:', "Unexpected value 'run-on'"],
    ['pull_request:', 'pull_requests:', "Unexpected value 'pull_requests'"],
    ['synchronize', 'synchronise', "Unexpected value 'synchronise'"],
    ['contents: read', 'content: read', "Unexpected value 'content'"],
    ['contents: read', 'contents: all', "Unexpected value 'all'"],
    ['github.run_id', 'githib.run_id', "Unrecognized named-value: 'githib'"],
    ['- uses:', '- use:', "Unexpected value 'use'"],
  ] as const
  const found = problemsOf([
    { name: 'action.yml', text: action.text.replace('using: node24', 'using: node7') },
    ...faults.map(([right, wrong]) => ({ name: wrong, text: plain.replace(right, wrong) })),
  ])
  expect(found.get('action.yml')).toEqual([expect.stringMatching(/^\d+: Unexpected value 'node7'$/)])
  for (const [, wrong, message] of faults)
    expect(found.get(wrong)).toContainEqual(expect.stringContaining(message))
})

describe.each(workflows)('$name', ({ text }) => {
  const workflow = parse(text) as Workflow
  const steps = stepsOf(workflow)
  // The command is used from a clone of the gate itself.
  const isClone = (step: Step): boolean => step.with?.['repository'] === 'OWNER/aivss-gate'
  const gates = steps.filter((step) => step.uses === GATE || step.uses === './' || isClone(step))
  const events = eventsOf(workflow)

  test('uses the gate, pinned', () => {
    // Of our own only one has to; the others build, analyse and release it.
    if (!own.some((one) => one.text === text)) expect(gates).not.toEqual([])
    for (const line of text.split('\n').filter((each) => /uses:.*aivss-gate/.test(each)))
      expect(line.trim().replace(/^- /, '')).toBe(`uses: ${GATE} # pin a commit`)
    expect(gates.filter(isClone).filter((step) => step.with?.['ref'] !== 'COMMIT')).toEqual([])
  })

  test('gives the gate only inputs that it has', () => {
    const given = gates.filter((step) => !isClone(step)).flatMap((step) => Object.keys(step.with ?? {}))
    expect(given.filter((input) => !(input in metadata.inputs))).toEqual([])
  })

  test('asks the gate only for outputs that it has', () => {
    const ids = gates.map(({ id }) => id)
    const asked = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
      .filter(([, id]) => ids.includes(id))
      .map(([, , output = '']) => output)
    expect(asked.filter((output) => !(output in metadata.outputs))).toEqual([])
  })

  test('says what it may do, and not "everything"', () => {
    expect(typeof workflow.permissions).toBe('object')
  })

  test('never fetches code where it holds the rights of the base', () => {
    if (!events.some((event) => event === 'pull_request_target' || event === 'workflow_run')) return
    expect(steps.map(({ uses }) => uses)).toEqual([GATE])
  })

  test('has no filter that would leave a required check pending', () => {
    const filters = Object.values(workflow.on).flatMap((event: unknown) =>
      typeof event === 'object' && event !== null ? Object.keys(event) : [],
    )
    expect(filters.filter((filter) => filter.startsWith('paths'))).toEqual([])
  })
})

describe.each(own)('$name, our own,', ({ text }) => {
  const { permissions, jobs } = parse(text) as Workflow

  test('pins every action by its commit, with the version behind it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line))
    const others = lines.filter((line) => !line.endsWith('uses: ./'))
    expect(
      others.filter((line) => !/uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([])
  })

  test('may only read, but for the one thing that a job is for', () => {
    expect(permissions).toEqual({ contents: 'read' })
    const more = Object.values(jobs).flatMap(({ permissions: rights = {} }) =>
      Object.entries(rights as Readonly<Record<string, string>>).filter(([, right]) => right !== 'read'),
    )
    // Results of an analysis, an attestation, the draft of a release and the tag of a major version.
    const allowed = ['security-events', 'attestations', 'id-token', 'contents']
    expect(more.filter(([name]) => !allowed.includes(name))).toEqual([])
  })

  test('runs nothing of a dependency where it may write', () => {
    for (const { permissions: rights = {}, steps = [] } of Object.values(jobs)) {
      if (!JSON.stringify(rights).includes('write')) continue
      const others = steps.filter(({ run }) => run !== PUBLISH)
      expect(others.filter(({ run = '' }) => /\b(?:npm|npx|node)\b/.test(run))).toEqual([])
    }
  })
})

describe('action.yml', () => {
  // What GitHub asks of an action that is listed in the Marketplace (docs.github.com, Metadata syntax).
  test('has the words and the sign that a listing asks for', () => {
    const { name, author, description, branding } = parse(action.text) as Readonly<Record<string, unknown>>
    expect([name, author]).toEqual(['aivss-gate', 'the aivss-gate authors'])
    expect(String(description).length).toBeLessThan(125)
    expect(branding).toEqual({ icon: 'shield', color: 'purple' })
  })
})

test('this repository is gated by its own build', () => {
  const steps = own.flatMap(({ text }) => stepsOf(parse(text) as Workflow))
  expect(steps.filter(({ uses }) => uses === './')).not.toEqual([])
})

test('one action has one commit in all our workflows', () => {
  const pins = own.flatMap(({ text }) => [...text.matchAll(/uses: ([\w./-]+)@(\S+)/g)])
  const commits = new Map<string, Set<string>>()
  // Actions of one repository are one.
  for (const [, name = '', commit = ''] of pins) {
    const repository = name.split('/').slice(0, 2).join('/')
    commits.set(repository, (commits.get(repository) ?? new Set()).add(commit))
  }
  expect([...commits].filter(([, found]) => found.size > 1)).toEqual([])
})

describe('the pages', () => {
  const blocks = folder('docs', '.md').flatMap(workflowsIn)

  test.each(examples)('show $name as it is, once', ({ name, text }) => {
    expect(text.split('\n')[0]).toBe(`# ${name}`)
    expect(blocks.filter((block) => block.text.startsWith(`# ${name}\n`)).map((block) => block.text)).toEqual(
      [text],
    )
  })

  test('show no workflow that is not a file', () => {
    const files = examples.map(({ name }) => `# ${name}`)
    expect(
      blocks.map((block) => block.text.split('\n')[0]).filter((line = '') => !files.includes(line)),
    ).toEqual([])
  })
})

describe('docs/github.md', () => {
  test('leads only to headings that exist', () => {
    const anchors = [...page.text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    const links = [...page.text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor ?? '')
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([])
  })

  test('names every input and output of the Action', () => {
    const names = [...Object.keys(metadata.inputs), ...Object.keys(metadata.outputs)]
    expect(names.filter((name) => !page.text.includes(`\`${name}\``))).toEqual([])
  })
})

test('the workflow of a ruleset cancels nothing and filters nothing, since GitHub would ignore or trip over it', () => {
  const organisation = parse(read(`${EXAMPLES}/organisation.yml`).text) as Workflow
  expect(organisation.concurrency).toBeUndefined()
  expect(organisation.on).toEqual({ pull_request: null, merge_group: null })
})
