import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { folderOf, GOOD, judge, run } from './hostile/folder.ts'

/** A name, the content of the file, and how its first finding begins. */
type Bad = readonly [path: string, content: string | Uint8Array, first: string | RegExp]

const HEAD = 'agent-threat-model: 1\nagent: {id: bad}\n'
const JSON_HEAD = '{"agent-threat-model": 1, "agent": {"id": "bad"}'
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')
const yaml = (name: string, rest: string, first: string | RegExp): Bad => [
  `${name}.aivss.yml`,
  HEAD + rest,
  first,
]
const json = (name: string, rest: string, first: string | RegExp): Bad => [
  `${name}.aivss.json`,
  JSON_HEAD + rest,
  first,
]

/** Every bad file is told at its place, the good model is still judged, and nothing is green. */
async function expectAllTold(bad: readonly Bad[]): Promise<void> {
  const result = await judge(folderOf(bad.map(([path, content]) => [path, content])))
  const told = bad.map(
    ([path, , first]) => [path, (result.invalid.get(path) ?? ['nothing'])[0], first] as const,
  )
  for (const [path, text, first] of told) {
    const matches = typeof first === 'string' ? text?.startsWith(first) === true : first.test(text ?? '')
    expect(matches ? [path, 'told'] : [path, text]).toEqual([path, 'told'])
  }
  expect(result.agents.map((agent) => agent.id)).toContain('good')
  expect([result.exit, result.status]).toEqual([1, 'fail'])
  expect(result.stderr).toBe('')
  expect(result.seconds).toBeLessThan(20)
}

describe('one broken file never hides the others, and is told at its place', () => {
  test('bytes that are not text', async () => {
    await expectAllTold([
      ['empty.aivss.yml', '', '1:1 the threat model is empty'],
      ['only-bom.aivss.yml', '\uFEFF', '1:1 the threat model is empty'],
      ['blanks.aivss.md', ' \n\n\t\n', '1:1 the threat model is empty'],
      ['no-model.aivss.yml', 'a: 1\n', '1:1 the file is not a threat model'],
      ['prose.aivss.md', '# A title\n', '1:1 the file has no front matter'],
      ['open-front.aivss.md', `---\n${HEAD}\n# no end\n`, '1:1 the file has no front matter'],
      [
        'binary.aivss.yml',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1]),
        '3:1 the file is binary',
      ],
      ['nul.aivss.yml', `${HEAD}cvss: 5\0`, '3:8 the file is binary'],
      [
        'latin1.aivss.yml',
        Buffer.from(`${HEAD}listing: caf\xe9`, 'latin1'),
        '3:13 the file is not valid UTF-8',
      ],
      ['utf16.aivss.yml', utf16(HEAD), '1:1 the file is UTF-16'],
      [
        'bom-then-bad.aivss.yml',
        `\uFEFFagent-threat-model: 2\nagent: {id: bad}\n`,
        '1:1 agent-threat-model is 2',
      ],
      ['crlf.aivss.yml', `${HEAD}\n  x\n: 1`.replaceAll('\n', '\r\n'), '3:1 not valid YAML'],
      [
        'lfs.aivss.yml',
        'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
        '1:1 a Git LFS pointer',
      ],
      [
        'lfs.aivss.json',
        'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
        '1:1 a Git LFS pointer',
      ],
    ])
  })

  test('nesting, aliases and other ways to exhaust a reader', async () => {
    const block = Array.from({ length: 4000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')
    const bomb = Array.from({ length: 9 }, (_, i) => `  - &a${i + 1} [${`*a${i},`.repeat(9)}]\n`).join('')
    const deepJson = `, "ssvc": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    await expectAllTold([
      yaml('flow-depth', `ssvc: ${'['.repeat(100_000)}`, /^3:\d+ nested more than 32/),
      yaml('block-depth', `ssvc:\n${block.replace(/^/gm, ' ')}`, /^\d\d+:\d+ nested more than 32/),
      yaml('dash-depth', `ssvc: \n ${'- '.repeat(100_000)}`, /^4:\d+ nested more than 32/),
      json('json-depth', deepJson, /^1:\d+ nested more than 32/),
      yaml('just-too-deep', `ssvc: {a: ${'['.repeat(32)}${']'.repeat(32)}}`, /^3:\d+ nested more than 32/),
      yaml('bomb', `ssvc:\n  - &a0 [x]\n${bomb}`, '5:10 aliases expand to too much data'),
      yaml(
        'aliases',
        `ssvc:\n x: &a 1\n y: [${'*a,'.repeat(1_000_000)}]`,
        /^5:\d+ the document has more than 500000/,
      ),
      yaml(
        'two-hundred-aliases',
        `ssvc:\n x: &a 1\n y: [${'*a,'.repeat(200)}]`,
        '5:306 more than 100 aliases',
      ),
      yaml('no-anchor', 'ssvc: {x: *a}', '3:11 an alias names nothing'),
      yaml('circle', 'ssvc: &a {x: *a}', '3:14 an alias stands inside what it names'),
      yaml('keys', `ssvc:\n${' k: 1\n'.repeat(50_000)}`, '5:2 the same key stands twice'),
      yaml(
        'factors',
        `factors:\n${Array.from({ length: 50_000 }, (_, i) => ` k${i}: 1\n`).join('')}`,
        '4:2 unknown factor "k0"',
      ),
    ])
  })

  test('YAML that is more than plain data', async () => {
    await expectAllTold([
      yaml('merge', 'x: &x {cvss: 5}\n<<: *x', '3:1 unknown key "x"'),
      yaml('duplicate', 'cvss: 1\ncvss: 2', '4:1 the same key stands twice'),
      yaml('duplicate-inside', 'factors: {tools: 1, "tools": 0}', '3:21 the same key stands twice'),
      yaml('js', 'ssvc: {f: !!js/function "function () {}"}', '3:11 an unknown YAML tag'),
      yaml('include', 'cvss: !include /etc/passwd', '3:7 an unknown YAML tag'),
      yaml('binary-tag', 'cvss: !!python/object/apply:os.system ["id"]', '3:7 an unknown YAML tag'),
      yaml('two-documents', '---\nagent-threat-model: 1\n', /^[345]:1 the file holds several YAML documents/),
      yaml('number-key', 'factors: {1: 0.5}', '3:11 a key is not a plain text'),
      yaml('list-key', 'ssvc: {[a]: 0.5}', '3:8 a key is not a plain text'),
      yaml('null-key', 'ssvc: {: 0.5}', /^3:\d+ a key is not a plain text/),
      yaml('tab', 'factors:\n\ttools: 1', /^4:1 not valid YAML/),
      ...['', 'factors', 'mitigations', 'layers', 'ssvc', 'review', 'defaults', 'cvss'].flatMap((map) =>
        ['__proto__', 'constructor', 'prototype'].map((key) =>
          yaml(
            `${map || 'root'}-${key}`,
            map === '' ? `${key}: {tools: 1}` : `${map}: {${key}: 1}`,
            /^3:\d+ .*(?:__proto__|constructor|prototype|defaults|cvss|impact)/,
          ),
        ),
      ),
    ])
  })

  test('JSON that is not JSON', async () => {
    await expectAllTold([
      json('comment', ', // why\n "cvss": 1}', '1:51 not valid JSON: a comment'),
      json('hash', ', # why\n "cvss": 1}', '1:51 not valid JSON: a comment'),
      json('block-comment', ',\n /* why */ "cvss": 1}', '2:2 not valid JSON: a comment'),
      json('trailing', ',\n "cvss": 1,\n}', '3:1 not valid JSON: a comma or colon with nothing after it'),
      json('trailing-item', ',\n "capabilities": ["rag",]}', '2:25 not valid JSON: a comma or colon'),
      json('single', ",\n 'cvss': 1}", '2:2 not valid JSON: single quotes'),
      json('bare', ',\n cvss: 1}', '2:2 not valid JSON: a key without double quotes'),
      json('missing-comma', '\n "cvss": 1}', '2:2 not valid JSON: a comma is missing'),
      json('open', ',\n "cvss": 1', '2:11 not valid JSON: it ends too early'),
      json('open-text', ',\n "cvss": "1', '2:10 not valid JSON: a text in quotes is not closed'),
      json('newline-in-text', ',\n "cvss": "1\n"}', '2:12 not valid JSON: a line end'),
      json('escape', String.raw`, "cvss": "\x"}`, '1:60 not valid JSON: an unknown escape'),
      json('nan', ',\n "cvss": NaN}', '2:10 not valid JSON: a value that JSON does not have'),
      json('hex', ',\n "cvss": 0x10}', '2:10 not valid JSON: a value'),
      json('octal', ',\n "cvss": 010}', '2:10 not valid JSON: a value'),
      json('plus', ',\n "cvss": +1}', '2:10 not valid JSON: a value'),
      json('after', '}\n{}', '2:1 not valid JSON: something stands after its end'),
      json('bracket', ',\n "cvss": 1]', '2:11 not valid JSON: a bracket too many'),
      json('duplicate', ',\n "cvss": 1, "cvss": 2}', '2:13 the same key stands twice'),
      json('infinite', ',\n "cvss": 1e999}', '2:2 cvss is Infinity'),
      ['bom.aivss.json', `\uFEFF${JSON_HEAD}, cvss: 1}`, '1:51 not valid JSON: a key'],
      ['yaml-in.aivss.json', 'agent-threat-model: 1\n', '1:1 not valid JSON: a value'],
    ])
  })

  test('values that are no values', async () => {
    const value = (name: string, text: string, first = `3:1 cvss is`): Bad =>
      yaml(name, `cvss: ${text}`, first)
    await expectAllTold([
      value('nan', '.nan', '3:1 cvss is NaN'),
      value('inf', '.inf', '3:1 cvss is Infinity'),
      value('minus-inf', '-.inf', '3:1 cvss is -Infinity'),
      value('overflow', '1e999'),
      value('hex', '0x10', '3:1 cvss is 16'),
      value('huge', '123456789012345678901234567890'),
      value('negative', '-1'),
      value('null', 'null'),
      value('list', '[5]'),
      value('map', '{base: {base: 5}}', '3:8 cvss.base is a map'),
      value('text', 'five', '3:1 the CVSS vector does not begin with'),
      value('cvss3', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', '3:1 the CVSS vector is CVSS 3.1'),
      yaml('factor-text', 'factors: {tools: "0.5"}', '3:11 factors.tools is "0.5"'),
      yaml('factor-high', 'factors: {tools: 1.01}', '3:11 factors.tools is 1.01'),
      yaml('multiplier', 'exploit-maturity: 1.51', '3:1 exploit-maturity is'),
      yaml('strength', 'mitigation-strength: 0', '3:1 mitigation-strength is'),
      ...[
        'agent',
        'listing',
        'capabilities',
        'cvss',
        'factors',
        'exploit-maturity',
        'mitigation-strength',
        'mitigations',
        'threats',
        'layers',
        'review',
        'aivss',
        'ssvc',
      ].flatMap((key) =>
        ['3', '[[1]]', 'true', '~'].map((wrong, index): Bad => {
          const head = key === 'agent' ? 'agent-threat-model: 1\n' : HEAD
          const content = `${head}${key}: ${wrong}\n`
          const fine = key === 'cvss' && index === 0
          return [
            `wrong-${key}-${index}.aivss.yml`,
            content,
            fine ? 'nothing' : new RegExp(String.raw`^[23]:\d+ `),
          ]
        }),
      ),
      ['no-agent.aivss.yml', 'agent-threat-model: 1\n', '1:1 the agent has no id'],
      ['no-id.aivss.yml', 'agent-threat-model: 1\nagent: {name: x}\n', '2:1 agent.id is missing'],
      [
        'id-slug.aivss.yml',
        'agent-threat-model: 1\nagent: {id: Not A Slug}\n',
        '2:9 agent.id is "Not A Slug"',
      ],
      ['id-number.aivss.yml', 'agent-threat-model: 1\nagent: {id: 7}\n', '2:9 agent.id is 7'],
      ['id-long.aivss.yml', `agent-threat-model: 1\nagent: {id: ${'a'.repeat(65)}}\n`, '2:9 agent.id is'],
      ['version.aivss.yml', 'agent-threat-model: 2\nagent: {id: bad}\n', '1:1 agent-threat-model is 2'],
      ['scalar.aivss.yml', 'agent-threat-model: 1\nagent: bad\n', /^2:1 agent is "bad"/],
    ])
  })

  test('listings and Markdown that are too much', async () => {
    const listing = (rows: string): string =>
      `Big — agentic threat model\nOWASP AIVSS score rationale\n${rows}`
    const md = (body: string): string => `---\n${HEAD}---\n${body}`
    const rows = Array.from({ length: 100_000 }, (_, i) => `| Row ${i} | 0.1 | |\n`).join('')
    await expectAllTold([
      ['.aivss/rows.json', `${JSON_HEAD}, "cvss": {}}`, '1:51 cvss states neither'],
      ['rows-threat-model.txt', listing(rows), /^1:1 the listing has no MAESTRO part/],
      ['quotes.aivss.md', md('>'.repeat(50_000)), '5:1 quotes and lists stand more than 16'],
      ['lists.aivss.md', md(`ok\n\n${'1. '.repeat(50_000)}`), '7:1 quotes and lists stand more than 16'],
      [
        'table.aivss.md',
        md(`| Factor | Value |\n|-|-|\n${'| tools | 1 |\n'.repeat(80_000)}`),
        '5:1 the Markdown text has',
      ],
      ['marks.aivss.md', md(`ok\n\n${'*a_'.repeat(50_000)}`), '7:1 the Markdown text up to here'],
      ['underlines.aivss.md', md('a\n-\n'.repeat(50_000)), /^\d+:1 the Markdown text up to here/],
      [
        'comment.aivss.md',
        md(`<!-- \n| Factor | Value |\n|-|-|\n| tools | 0 |\n`),
        '5:1 a factor or mitigation table stands',
      ],
    ])
  })
})

describe('what stands at a path', () => {
  test('links, pipes and folders are never followed', async () => {
    const folder = folderOf([['inner/real.aivss.yml', GOOD.replace('good', 'inner')]])
    symlinkSync('good.aivss.yml', join(folder, 'to-good.aivss.yml'))
    symlinkSync('/etc/passwd', join(folder, 'passwd.aivss.yml'))
    symlinkSync('nowhere', join(folder, 'dangling.aivss.yml'))
    symlinkSync('loop.aivss.yml', join(folder, 'loop.aivss.yml'))
    symlinkSync('.', join(folder, 'around'))
    symlinkSync('/etc/passwd', join(folder, 'a-threat-model.txt'))
    execFileSync('mkfifo', [join(folder, 'pipe.aivss.yml')])
    mkdirSync(join(folder, 'x.aivss.yml'))
    writeFileSync(join(folder, 'x.aivss.yml', 'in.aivss.yml'), GOOD.replace('good', 'in-folder'))
    const result = await judge(folder)
    const link = /^1:1 a symbolic link stands where a threat model must be/
    for (const name of ['to-good', 'passwd', 'dangling', 'loop'])
      expect(result.invalid.get(`${name}.aivss.yml`)?.[0]).toMatch(link)
    expect(result.invalid.get('pipe.aivss.yml')?.[0]).toMatch(/^1:1 not a regular file/)
    expect(result.agents.map((agent) => agent.id).toSorted()).toEqual(['good', 'in-folder', 'inner'])
    expect([result.exit, result.stdout.includes('root:')]).toEqual([1, false])
  })

  test('what cannot be read is a gap, and a gap is never green', async () => {
    const folder = folderOf([['big.aivss.yml', `${HEAD}# ${'x'.repeat(12_000_000)}\n`]])
    const { exit, status, agents, gaps } = await judge(folder)
    expect([exit, status, [...gaps]]).toEqual([2, 'incomplete', [['big.aivss.yml', 'too-large']]])
    expect(agents.map((agent) => agent.id)).toEqual(['good'])
  })

  test('a file without permission is a gap, a folder without permission stops the run', async () => {
    const nobody = process.getuid?.() === 0 ? 65_534 : undefined
    const folder = folderOf([['locked.aivss.yml', GOOD]])
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'locked.aivss.yml'), 0)
    const { exit, gaps } = await judge(folder, nobody)
    expect([exit, [...gaps]]).toEqual([2, [['locked.aivss.yml', 'unreadable']]])

    const other = folderOf([['shut/in.aivss.yml', GOOD]])
    chmodSync(other, 0o755)
    chmodSync(join(other, 'shut'), 0)
    const done = await run(other, ['check'], nobody)
    chmodSync(join(other, 'shut'), 0o700)
    rmSync(other, { recursive: true })
    expect([done.exit, done.stdout]).toEqual([2, ''])
    expect(done.stderr).toMatch(/^error: the folder .*\/shut could not be read: EACCES\n/)
  })

  test('a name that is not UTF-8 hides nothing', async () => {
    const folder = folderOf([['x', HEAD]])
    renameSync(
      join(folder, 'x'),
      Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from('.aivss.yml')]),
    )
    const { exit, gaps } = await judge(folder)
    expect([exit, [...gaps]]).toEqual([2, [['bad\uFFFD.aivss.yml', 'invalid-encoding']]])
  })
})

describe('names of files', () => {
  const NAMES = [
    'a b.aivss.yml',
    'new\nline.aivss.yml',
    'cr\rname.aivss.yml',
    'esc\u001b[31m.aivss.yml',
    'bell\u0007.aivss.yml',
    '::error::pwned.aivss.yml',
    '%0A::warning::x.aivss.yml',
    '##[error]x.aivss.yml',
    '`whoami`.aivss.yml',
    '$(id).aivss.yml',
    'bidi\u202Etxt.aivss.yml',
    'Case.aivss.yml',
    'case.aivss.yml',
    `${'l'.repeat(240)}.aivss.yml`,
    '-rf/-rf.aivss.yml',
    '--help/--help.aivss.yml',
    '*.aivss.yml',
    '[a].aivss.yml',
    '!not.aivss.yml',
    'back\\slash.aivss.yml',
    '@all #1.aivss.yml',
    '<img src=x>.aivss.yml',
    '|pipe|.aivss.yml',
    'é\u0301.aivss.yml',
    '.aivss.yml',
    '\u2028.aivss.yml',
  ]

  test.each(['in a plain folder', 'in git'])('every one is judged and told as it is, %s', async (where) => {
    const folder = folderOf(NAMES.map((name) => [name, 'a: 1']))
    if (where === 'in git') execFileSync('git', ['init', '-q'], { cwd: folder })
    const { exit, invalid, agents } = await judge(folder)
    expect([...invalid.keys()].toSorted()).toEqual(NAMES.toSorted())
    expect([exit, agents.map((agent) => agent.id)]).toEqual([1, ['good']])
  })

  test.each(['text', 'github', 'markdown'])(
    'none of them commands a terminal or a runner: %s',
    async (format) => {
      const folder = folderOf(NAMES.map((name) => [name, 'a: 1']))
      const { stdout, exit } = await run(folder, ['check', '--format', format])
      rmSync(folder, { recursive: true })
      expect(exit).toBe(1)
      expect(stdout).not.toMatch(/[\0-\u0008\u000B-\u001F\u007F\u202E\u2028]/)
      expect(stdout).not.toMatch(/^\s*::(?:error|warning)::/m)
      expect(stdout).not.toMatch(/##\[/)
      expect(stdout).not.toContain('\nline.aivss.yml')
    },
  )

  test('a name like an option can be named, and one that is no file is told', async () => {
    const folder = folderOf([['--help.aivss.yml', GOOD.replace('good', 'helper')]])
    const named = await run(folder, ['check', '--', '--help.aivss.yml'])
    const long = await run(folder, ['check', 'x'.repeat(5000)])
    rmSync(folder, { recursive: true })
    expect([named.exit, named.stdout]).toEqual([0, expect.stringContaining('helper')])
    expect([long.exit, long.stderr]).toEqual([2, expect.stringMatching(/^error: x+ does not exist\n/)])
  })
})
