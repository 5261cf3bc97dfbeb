import { describe, expect, test } from '@jest/globals'
import { checkEvidence, parseEvidence, type TreeFile } from '../../src/model/evidence.ts'
import { withoutComments } from '../../src/model/comments.ts'

describe('the forms of evidence', () => {
  test.each([
    ['infra/run.tf', { kind: 'file', path: 'infra/run.tf' }],
    ['./infra/run.tf', { kind: 'file', path: 'infra/run.tf' }],
    ['docs/a b.md', { kind: 'file', path: 'docs/a b.md' }],
    ['a.md#L12', { kind: 'line', path: 'a.md', line: 12 }],
    ['a.md#L12-L14', { kind: 'line', path: 'a.md', line: 12 }],
    ['a.yml contains cap_drop: ALL', { kind: 'text', path: 'a.yml', text: 'cap_drop: ALL' }],
    ['a.yml contains "cap_drop: ALL"', { kind: 'text', path: 'a.yml', text: 'cap_drop: ALL' }],
    ['a.yml contains this contains that', { kind: 'text', path: 'a.yml', text: 'this contains that' }],
    ['a.json#/x/0/y = true', { kind: 'pointer', path: 'a.json', pointer: ['x', '0', 'y'], value: 'true' }],
    ['a.json#/x == 1', { kind: 'pointer', path: 'a.json', pointer: ['x'], value: '1' }],
    [
      'a.json#/a~1b/c~0d/~01 = x=y',
      { kind: 'pointer', path: 'a.json', pointer: ['a/b', 'c~d', '~1'], value: 'x=y' },
    ],
    ['https://example.com/a#/b = c', { kind: 'url' }],
    ['file:///etc/passwd', { kind: 'url' }],
  ])('%s', (text, parsed) => expect(parseEvidence(text)).toEqual(parsed))

  test.each([
    '',
    '.',
    '..',
    '../x',
    'a/../../x',
    '/etc/passwd',
    '//x',
    'a//b',
    'a\\b',
    'C:\\x',
    './',
    '..#L1',
    '/etc/passwd contains root:x:0',
    '../x#/a = 1',
    'a.yml contains short',
    'a.yml contains "12345"',
    'a.yml contains      x',
    'a.md#section',
    'a.md#',
    'a.json#/x',
    'a.json#x = 1',
  ])('%j is none', (text) =>
    expect(parseEvidence(text).kind).toMatch(text === '.' ? /file|invalid/ : /^invalid$/),
  )
})

const FILES: Record<string, TreeFile> = {
  'run.yml': {
    kind: 'text',
    text: 'runtime: gvisor # seccomp: none\n# cap_drop: ALL\nlist: [a, {b: two}]\n',
  },
  'c.json': {
    kind: 'text',
    text: '{"a/b": {"c~d": [10, true, null, "text", {"x": [1]}]}, "constructor2": 1}',
  },
  'empty.txt': { kind: 'text', text: ' \n\n' },
  'bad.json': { kind: 'text', text: '{a: 1}' },
  'loop.yml': { kind: 'text', text: 'a: &a [*a]\n' },
  'shared.yml': { kind: 'text', text: `a: &a ["${'x'.repeat(100_000)}"]\nb: [${'*a, '.repeat(99)}]\n` },
  'notes.txt': { kind: 'text', text: '# gvisor runtime' },
  'model.aivss.yml': { kind: 'barred', reason: 'is a threat model and cannot prove itself' },
  'link.yml': { kind: 'unread', reason: 'is not a regular file; links are never followed' },
}
const check = (text: string) => {
  const { holds, proves, reason } = checkEvidence(text, (path) =>
    Object.hasOwn(FILES, path) ? (FILES[path] ?? null) : null,
  )
  return [holds, proves, reason]
}

describe('whether it holds', () => {
  test.each([
    ['run.yml', [true, true, null]],
    ['empty.txt', [false, false, 'empty.txt is empty']],
    ['nope.txt', [false, false, 'nope.txt does not exist']],
    ['model.aivss.yml', [false, false, 'model.aivss.yml is a threat model and cannot prove itself']],
    ['link.yml', [false, false, 'link.yml is not a regular file; links are never followed']],
    ['run.yml#L1', [true, false, 'a line number alone does not say what stands there']],
    ['run.yml#L0', [false, false, 'run.yml has no text at line 0']],
    ['run.yml#L99', [false, false, 'run.yml has no text at line 99']],
    ['https://x.y', [null, false, 'a URL is not checked and proves nothing by itself']],
    ['run.yml contains runtime: gvisor', [true, true, null]],
    ['run.yml contains seccomp: none', [false, false, 'run.yml holds the text only in a comment']],
    ['run.yml contains cap_drop: ALL', [false, false, 'run.yml holds the text only in a comment']],
    ['run.yml contains RUNTIME: gvisor', [false, false, 'run.yml does not contain the text']],
    ['notes.txt contains gvisor runtime', [true, true, null]],
    ['run.yml#/list/1/b = two', [true, true, null]],
    ['run.yml#/list/1/b = "two"', [true, true, null]],
    ['run.yml#/list/1 = {"b": "two"}', [true, true, null]],
    ['c.json#/a~1b/c~0d/0 = 10', [true, true, null]],
    ['c.json#/a~1b/c~0d/0 = "10"', [false, false, 'c.json has another value at /a/b/c~d/0']],
    ['c.json#/a~1b/c~0d/1 = true', [true, true, null]],
    ['c.json#/a~1b/c~0d/2 = null', [true, true, null]],
    ['c.json#/a~1b/c~0d/3 = text', [true, true, null]],
    ['c.json#/a~1b/c~0d/4 = {"x":[1]}', [true, true, null]],
    ['c.json#/a~1b/c~0d/4 = {"x":[1],"y":1}', [false, false, 'c.json has another value at /a/b/c~d/4']],
    ['c.json#/a~1b/c~0d/4 = {}', [false, false, 'c.json has another value at /a/b/c~d/4']],
    ['c.json#/a~1b/c~0d/4 = {"x":{"0":1}}', [false, false, 'c.json has another value at /a/b/c~d/4']],
    ['c.json#/a~1b/c~0d/9 = 1', [false, false, 'c.json has nothing at /a/b/c~d/9']],
    ['c.json#/a~1b/c~0d/length = 5', [false, false, 'c.json has nothing at /a/b/c~d/length']],
    ['c.json#/constructor/name = Object', [false, false, 'c.json has nothing at /constructor/name']],
    ['c.json#/__proto__ = {}', [false, false, 'c.json has nothing at /__proto__']],
    [
      'bad.json#/a = 1',
      [false, false, expect.stringMatching(/^bad\.json could not be read: not valid JSON/)],
    ],
    ['loop.yml#/a = x', [false, false, 'loop.yml could not be read: an alias stands inside what it names']],
    ['shared.yml#/b = x', [false, false, 'shared.yml has another value at /b']],
    [
      'notes.txt#/a = 1',
      [false, false, 'notes.txt is neither JSON nor YAML, so a pointer cannot be followed'],
    ],
    ['../run.yml', [false, false, 'it is not a path inside the repository']],
  ])('%s', (text, result) => expect(check(text)).toEqual(result))
})

describe('comments prove nothing', () => {
  test.each([
    ['a.yml', 'a: 1 # NO\nb: x#yes'],
    ['a.yml', "a: it's # NO, isn't it"],
    ['a.yaml', '  # NO "quoted"'],
    ['a.sh', "echo don't # NO 'x'"],
    ['Dockerfile', 'FROM x\n# NO\nRUN yes'],
    ['a.dockerfile', '# NO'],
    ['Makefile', 'all: # NO'],
    ['a.py', 'x = 1 # NO\n"""NO\nNO"""\ny = "# yes"'],
    ['a.py', "'''NO'''\nx = 'yes'"],
    ['a.js', 'const a = "// yes" // NO\n/* NO\nNO */ yes()'],
    ['a.ts', "const url = 'https://yes' // NO"],
    ['a.ts', '/* NO'],
    ['a.mjs', 'const t = `a\n// yes` // NO'],
    ['a.json', '{"a": "// yes"}'],
    ['a.jsonc', '{"a": 1} // NO'],
    ['a.tf', 'a = 1 # NO\nb = "yes" // NO\n/* NO */'],
    ['a.hcl', '# NO\n// NO'],
    ['a.html', '<p>yes</p><!-- NO\nNO -->yes'],
    ['a.md', '# yes\n<!-- NO'],
    ['a.sql', "select 'yes' -- NO"],
    ['a.ini', '; NO\na=yes'],
    ['a.go', 'x := "\\"yes" // NO "'],
    ['a.txt', '# yes // yes'],
  ])('%s: %j', (path, text) => {
    const left = withoutComments(text, path)
    expect([left.includes('NO'), left.includes('yes')]).toEqual([false, text.includes('yes')])
  })

  test.each([
    ['"\\'.repeat(200_000), 'a.js'],
    ['`\\'.repeat(200_000), 'a.js'],
    ['\\"'.repeat(200_000), 'a.py'],
    ['/*'.repeat(200_000), 'a.css'],
    ['#'.repeat(400_000), 'a.yml'],
    ['"""'.repeat(200_001), 'a.py'],
  ])('%#: a text made to be slow takes linear time', (text, path) => {
    expect(withoutComments(text, path)).toBeDefined()
  })
})
