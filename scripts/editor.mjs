// What an editor makes of the schemas: asks the YAML language server that VS Code, Neovim and others run for completion, hover
// texts and faults. The server is no dependency of the project; it is installed under .cache/ when it is not there.
// Usage: node scripts/editor.mjs [path of the built command]
import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const command = resolve(process.argv[2] ?? join(root, 'dist/cli/index.js'))
const VERSION = '2.0.0'
const home = join(root, '.cache/editor')
const server = join(home, 'node_modules/yaml-language-server/bin/yaml-language-server')
if (!existsSync(server)) {
  mkdirSync(home, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const flags = ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', home]
  execFileSync(npm, [...flags, `yaml-language-server@${VERSION}`], { stdio: 'inherit' })
}

/** Every example of a schema that is not what its key takes. */
function wrongExamples(schema) {
  const ajv = new Ajv2020({ strict: false })
  const wrong = []
  const seen = new Set()
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return
    const key = JSON.stringify(node)
    if (Array.isArray(node.examples) && !seen.has(key)) {
      const validate = ajv.compile({ ...node, $defs: schema.$defs })
      for (const example of node.examples)
        if (!validate(example)) wrong.push(`${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`)
    }
    seen.add(key)
    for (const [keyword, child] of Object.entries(node)) if (keyword !== 'examples') visit(child)
  }
  visit(schema)
  return { count: seen.size, wrong }
}

let failed = 0
const check = (says, ok, detail = '') => {
  if (!ok) failed++
  console.log(`${ok ? 'ok' : 'not ok'}: ${says}${ok || detail === '' ? '' : `\n  ${detail}`}`)
}

/** The language server protocol over standard input and output. */
function connect() {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = new Map()
  const faults = new Map()
  let buffer = Buffer.alloc(0)
  let last = 0
  const write = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const read = (message) => {
    if (message.method === undefined) {
      answers.get(message.id)?.(
        message.error === undefined ? message.result : Promise.reject(new Error(message.error.message)),
      )
      answers.delete(message.id)
    } else if (message.id !== undefined) {
      const settings = {
        yaml: { schemaStore: { enable: false }, validate: true, hover: true, completion: true },
      }
      const wanted =
        message.method === 'workspace/configuration'
          ? message.params.items.map(({ section }) => settings[section] ?? null)
          : null
      write({ id: message.id, result: wanted })
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params
      faults.get(uri)?.(diagnostics)
    }
  }
  child.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      if (end === -1) return
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1])
      if (buffer.length < end + 4 + length) return
      const body = buffer.subarray(end + 4, end + 4 + length).toString()
      buffer = buffer.subarray(end + 4 + length)
      read(JSON.parse(body))
    }
  })
  const ask = (method, params) =>
    new Promise((done) => {
      answers.set(++last, done)
      write({ id: last, method, params })
    })
  /** Opens a document; the answer are its faults. */
  const open = (path, text) =>
    new Promise((done) => {
      const uri = pathToFileURL(path).href
      faults.set(uri, done)
      write({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      })
    })
  return { ask, open, tell: (method, params) => write({ method, params }), stop: () => child.kill() }
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aivss-gate-editor-')))
const editor = connect()
const giveUp = setTimeout(() => {
  console.log('not ok: the language server did not answer within two minutes')
  process.exit(1)
}, 120_000)
try {
  await editor.ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      textDocument: {
        completion: {
          completionItem: { documentationFormat: ['markdown', 'plaintext'], snippetSupport: true },
        },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        publishDiagnostics: {},
      },
      workspace: { configuration: true },
    },
  })
  editor.tell('initialized', {})

  const schema = (name) =>
    `# yaml-language-server: $schema=${relative(folder, join(root, `schemas/${name}.schema.json`))}\n`
  let number = 0
  /** A document in which `|` marks the place that is asked about. */
  const asked = async (name, text) => {
    const path = join(folder, `${name}-${++number}.yml`)
    const full = schema(name) + text
    const at = full.indexOf('|')
    const before = full.slice(0, at).split('\n')
    const faults = await editor.open(path, full.replace('|', ''))
    const where = {
      textDocument: { uri: pathToFileURL(path).href },
      position: { line: before.length - 1, character: before.at(-1).length },
    }
    return { faults, where }
  }
  const labels = async (name, text) => {
    const { where } = await asked(name, text)
    const { items } = await editor.ask('textDocument/completion', where)
    return items
  }
  const plain = (documentation) =>
    typeof documentation === 'string' ? documentation : (documentation?.value ?? '')
  /** [schema, document, labels that must be offered, one of them with words that must explain it]. */
  const completions = [
    [
      'model',
      '|',
      ['agent-threat-model', 'agent', 'cvss', 'factors', 'mitigations', 'threats', 'layers', 'review'],
      ['agent-threat-model', 'first key'],
    ],
    [
      'model',
      'agent-threat-model: 1\nfactors:\n  |',
      ['autonomy', 'tools', 'self_mod'],
      ['tools', 'External Tool Control Surface'],
    ],
    [
      'model',
      'agent-threat-model: 1\nmitigations:\n  |',
      ['sandboxing', 'human-in-the-loop', 'audit-logging'],
      ['sandboxing', 'isolated'],
    ],
    [
      'model',
      'agent-threat-model: 1\nmitigations:\n  sandboxing:\n    status: |',
      ['in-place', 'planned', 'not-applicable'],
      ['planned', 'does not work yet'],
    ],
    [
      'model',
      'agent-threat-model: 1\nagent:\n  id: bot\n  exposure: |',
      ['internal', 'partner', 'public'],
      ['public', 'Anybody'],
    ],
    ['model', 'agent-threat-model: 1\ncapabilities:\n  - |', ['exec.shell', 'net.fetch'], null],
    [
      'policy',
      '|',
      ['version', 'extends', 'thresholds', 'require', 'waivers', 'overrides'],
      ['waivers', 'exactly one finding'],
    ],
    ['policy', 'version: 1\nextends: |', ['advisory', 'balanced', 'strict'], null],
    ['policy', 'version: 1\nthresholds:\n  |', ['fail', 'warn', 'increase'], ['increase', 'base branch']],
    [
      'policy',
      'version: 1\nrules:\n  |',
      ['layer-uncovered', 'capability-drift'],
      ['layer-uncovered', 'MAESTRO'],
    ],
    ['policy', 'version: 1\nrequire:\n  - id: a\n    mitigation: |', ['sandboxing', 'kill-switch'], null],
    [
      'policy-test',
      'version: 1\ncases:\n  - name: one\n    |',
      ['model', 'before', 'expect', 'files'],
      ['before', 'the change started'],
    ],
    [
      'policy-test',
      'version: 1\ncases:\n  - name: one\n    model:\n      factors:\n        |',
      ['autonomy', 'tools'],
      ['tools', 'External Tool Control Surface'],
    ],
  ]
  for (const [name, text, wanted, explained] of completions) {
    const items = await labels(name, text)
    const offered = items.map(({ label }) => label)
    const missing = wanted.filter((label) => !offered.includes(label))
    check(
      `${name}: ${JSON.stringify(text)} offers ${wanted.join(', ')}`,
      missing.length === 0,
      `missing: ${missing.join(', ')}; offered: ${offered.slice(0, 12).join(', ')}`,
    )
    if (explained === null) continue
    const words = plain(items.find(({ label }) => label === explained[0])?.documentation)
    check(`  and explains ${explained[0]}`, words.includes(explained[1]), JSON.stringify(words))
  }

  for (const name of ['model', 'policy', 'policy-test', 'baseline']) {
    const { count, wrong } = wrongExamples(
      JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')),
    )
    check(
      `${name}: every example is what its key takes`,
      count > 20 && wrong.length === 0,
      wrong.join('\n  '),
    )
  }

  const hovers = [
    ['model', 'agent-threat-model: 1\nfactors:\n  to|ols: 0.5\n', 'External Tool Control Surface'],
    ['model', 'agent-threat-model: 1\nmitigations:\n  sand|boxing: in-place\n', 'isolated'],
    ['model', 'agent-threat-model: 1\nreview: { o|n: 2026-11-20 }\n', 'day of the review'],
    [
      'policy',
      'version: 1\nunder|mined: error\n'
        .replace('undermined', 'undetermined')
        .replace('under|mined', 'undeter|mined'),
      'missing inputs',
    ],
    [
      'policy',
      'version: 1\noverrides:\n  - paths: ["a/**"]\n    thresholds: { fa|il: none }\n',
      'fails at or above',
    ],
    [
      'policy-test',
      'version: 1\ncases:\n  - name: one\n    expect: { sta|tus: fail }\n',
      'status of the verdict',
    ],
  ]
  for (const [name, text, words] of hovers) {
    const { where } = await asked(name, text)
    const hover = await editor.ask('textDocument/hover', where)
    const shown = plain(hover?.contents)
    check(`${name}: ${JSON.stringify(text)} shows "${words}"`, shown.includes(words), JSON.stringify(shown))
  }

  const typos = [
    ['model', 'agent-threat-model: 1\nagent: { id: bot }\nmitigatons:\n  sandboxing: in-place\n', 2],
    ['model', 'agent-threat-model: 1\nagent: { id: bot }\nfactors: { tools: 1.5 }\n', 2],
    ['policy', 'version: 1\nextends: balanced\nthreshholds: { fail: high }\n', 2],
    ['policy', 'version: 1\nundetermined: eror\n', 1],
    ['policy-test', 'version: 1\ncases:\n  - name: one\n    expects: { status: fail }\n', 3],
  ]
  for (const [name, text, line] of typos) {
    const { faults } = await asked(name, `${text}|`)
    const lines = faults.map(({ range }) => range.start.line - 1)
    check(
      `${name}: ${JSON.stringify(text)} is marked on line ${line + 1}`,
      lines.includes(line),
      JSON.stringify(faults.map(({ message }) => message)),
    )
  }

  /** What lies in the repository with a schema line, as it stands. */
  const files = ['.aivss', '.github', 'examples'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
  )
  const described = files.filter(
    (path) =>
      path.endsWith('.yml') && /^# yaml-language-server:/m.test(readFileSync(join(root, path), 'utf8')),
  )
  check(
    'examples, the own policy and the own model name their schemas',
    described.length >= 6,
    described.join(', '),
  )
  for (const path of described) {
    const faults = await editor.open(join(root, path), readFileSync(join(root, path), 'utf8'))
    check(
      `${path} has no fault`,
      faults.length === 0,
      JSON.stringify(faults.map(({ message, range }) => [range.start.line + 1, message])),
    )
  }

  const work = join(folder, 'work')
  const run = (...args) => execFileSync(process.execPath, [command, ...args], { cwd: work, encoding: 'utf8' })
  mkdirSync(join(work, '.claude/agents'), { recursive: true })
  mkdirSync(join(work, 'schemas'))
  execFileSync('git', ['init', '-q'], { cwd: work })
  writeFileSync(
    join(work, '.claude/agents/writer.md'),
    '---\nname: writer\ndescription: Writes\ntools: Read, Write, Bash\n---\nWrite.\n',
  )
  for (const name of ['model', 'policy', 'policy-test'])
    writeFileSync(join(work, `schemas/${name}.schema.json`), run('schema', name))
  run('init', '--policy', '--policy-tests')
  run('init')
  for (const path of ['.github/aivss-gate.yml', '.github/aivss-gate.test.yml', '.aivss/writer.aivss.yml']) {
    const text = readFileSync(join(work, path), 'utf8')
    check(
      `what init writes into ${path} names the schema of the repository`,
      text.startsWith('# yaml-language-server: $schema=../schemas/'),
      text.split('\n')[0],
    )
    const faults = await editor.open(join(work, path), text)
    check(
      '  and has no fault',
      faults.length === 0,
      JSON.stringify(faults.map(({ message, range }) => [range.start.line + 1, message])),
    )
  }
} finally {
  clearTimeout(giveUp)
  editor.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
