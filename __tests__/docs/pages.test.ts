import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { POLICY_PATH, POLICY_TEST_PATH, readPolicy } from '../../src/app/find-policy.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { native } from '../../src/formats/native.ts'
import { readBaseline } from '../../src/policy/baseline.ts'
import { folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.md'))
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...pagesIn('docs'),
  ...pagesIn('examples'),
]
const texts = new Map(PAGES.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))
const all = [...texts].map(([path, text]) => ({ path, text }))

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm
const withoutCode = (text: string): string => text.replaceAll(FENCE, '').replaceAll(/`[^`\n]*`/g, '')

/** The anchors of a page as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Map<string, number>()
  for (const [, heading = ''] of text.replaceAll(FENCE, '').matchAll(/^#{1,6} (.*)$/gm)) {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    found.add(before === 0 ? slug : `${slug}-${before}`)
  }
  return found
}

describe('links', () => {
  it.each(all)('of $path lead to files and headings that exist', ({ path, text }) => {
    const links = [...withoutCode(text).matchAll(/\]\(((?!https?:|mailto:)[^)\s]+)\)/g)].map(
      ([, to = '']) => to,
    )
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : normalize(join(dirname(path), file))
      if (!existsSync(join(ROOT, target))) return true
      if (anchor === undefined) return false
      return !anchorsOf(readFileSync(join(ROOT, target), 'utf8')).has(anchor)
    })
    expect(broken).toEqual([])
  })

  it('are looked at: there are many, and a heading is known by its anchor', () => {
    const count = all.flatMap(({ text }) => [
      ...withoutCode(text).matchAll(/\]\((?!https?:)[^)\s]+\)/g),
    ]).length
    expect(count).toBeGreaterThan(300)
    expect([...anchorsOf('# One, `two`\n\n## Metric profiles: 1.0\n\n## Metric profiles: 1.0\n')]).toEqual([
      'one-two',
      'metric-profiles-10',
      'metric-profiles-10-1',
    ])
  })
})

describe('pictures', () => {
  const shown = all.flatMap(({ path, text }) =>
    [...text.replaceAll(FENCE, '').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', to = '']) => ({
      path,
      alt,
      to,
    })),
  )

  it.each(shown)('$to on $path can be read without seeing it', ({ alt }) => {
    expect(alt.split(' ').length).toBeGreaterThan(10)
  })

  it('are small, and each is shown or linked somewhere', () => {
    const pictures = readdirSync(join(ROOT, 'docs/pictures'))
    expect(pictures.length).toBeGreaterThan(3)
    for (const name of pictures) {
      expect([name, statSync(join(ROOT, 'docs/pictures', name)).size < 150_000]).toEqual([name, true])
      expect([name, all.some(({ text }) => text.includes(`pictures/${name}`))]).toEqual([name, true])
    }
  })
})

it('docs/README.md names every page of docs/ once', () => {
  const index = texts.get('docs/README.md') ?? ''
  const named = [...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name = '']) => name)
  const rest = named.filter((name) => name !== 'getting-started.md')
  expect(rest).toEqual([...new Set(rest)])
  const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect([...new Set(named)].toSorted()).toEqual(pages.toSorted())
  for (const name of readdirSync(join(ROOT, 'docs/decisions'))) expect(index).toContain(`(decisions/${name})`)
})

type Kind = 'model' | 'markdown-model' | 'policy' | 'cases' | 'baseline' | 'workflow' | 'data' | 'other'

/** Blocks that are a part of something: each has its own test, or is the input of a program that is not here. */
const OTHER: Readonly<Record<string, string>> = {
  'docs/audits.md': '![AIVSS](https://img.shields.io/',
  'docs/editors.md': '# yaml-language-server: $schema=../schemas/model.schema.json\nagent-threat-model: 1\n',
  'docs/formats.md#1': 'permissions:\n  contents: read\n  security-events: write\nsteps:',
  'docs/formats.md#2': 'aivss:\n  image: node:24',
  'docs/getting-started.md#1': '---\nname: release-notes',
  'docs/getting-started.md#2': '  sandboxing:\n    status: in-place',
  'docs/other-ci.md': '# .pre-commit-config.yaml\nrepos:',
  'docs/scoring.md': 'mitigations:\n  sandboxing:',
}

function kindOf(language: string, text: string): Kind {
  if (language === 'json') return 'data'
  if (language === 'markdown') return text.includes('\nagent-threat-model: 1\n') ? 'markdown-model' : 'other'
  if (/^(?:on|jobs):/m.test(text)) return 'workflow'
  // The first two lines of a file, to show where the schema is named, are none.
  if (/^agent-threat-model: 1\n./m.test(text)) return 'model'
  if (!/^version: 1$/m.test(text)) return 'other'
  return /^cases:/m.test(text) ? 'cases' : /^acceptances:/m.test(text) ? 'baseline' : 'policy'
}

const blocks = all.flatMap(({ path, text }) =>
  [...text.matchAll(FENCE)].flatMap(([, indent = '', language = '', body = '']) => {
    if (!['yaml', 'yml', 'json', 'markdown'].includes(language)) return []
    const flush = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    return [{ path, text: flush, kind: kindOf(language, flush), begins: flush.slice(0, 40) }]
  }),
)
const of = (kind: Kind) => blocks.filter((block) => block.kind === kind)

/** The keys of some data as docs/contract.json names them; `...` stands for more. */
function keysOf(data: unknown, at: readonly string[] = []): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((one) => keysOf(one, at))
  // A document within another has a contract of its own.
  if (typeof data !== 'object' || data === null || (at.length > 0 && 'schema' in data)) return []
  return Object.entries(data)
    .filter(([key]) => key !== '...')
    .flatMap(([key, value]) => [[...at, key].join('.'), ...keysOf(value, [...at, key])])
}

describe('the examples on the pages', () => {
  it('are many, of every kind', () => {
    expect(of('policy').length).toBeGreaterThan(60)
    expect(of('model').length).toBeGreaterThan(20)
    expect(of('workflow').length).toBeGreaterThan(8)
  })

  it('are policies that hold', async () => {
    for (const { path, text } of of('policy'))
      expect({ path, text, ...(await readPolicy({ text, path: '.github/aivss-gate.yml' })) }).toMatchObject({
        ok: true,
      })
  })

  it('are threat models that can be read', async () => {
    for (const { path, text, kind } of [...of('model'), ...of('markdown-model')]) {
      const read = await (kind === 'model' ? native : markdown).read(text, 'example.aivss.yml')
      expect({ path, text, problems: read.problems, models: read.models.length > 0 }).toEqual({
        path,
        text,
        problems: [],
        models: true,
      })
    }
  })

  it('are tests of a policy that come true', async () => {
    const rule = `name: no-public-browser, when: '"net.browser" in capabilities', message: No., level: error`
    expect(of('cases')).toHaveLength(1)
    for (const { text } of of('cases')) {
      const files = { [POLICY_PATH]: `version: 1\ncustom: [{ ${rule} }]\n`, [POLICY_TEST_PATH]: text }
      const { exit, stdout } = await runInProcess(['policy', 'test'], folderWith(files))
      expect({ exit, stdout }).toMatchObject({ exit: 0 })
    }
  })

  it('are accepted findings, and JSON', () => {
    expect(of('baseline')).toHaveLength(1)
    for (const { text, path } of of('baseline')) expect(readBaseline({ text, path }).problems).toEqual([])
    for (const { text } of of('data')) expect(typeof JSON.parse(text)).toBe('object')
  })

  it('show no key of our JSON that is not in the contract', () => {
    const contract = JSON.parse(readFileSync(join(ROOT, 'docs/contract.json'), 'utf8')) as Readonly<
      Record<string, Readonly<Record<string, string>>>
    >
    const ours = of('data').flatMap(({ text }) => {
      const [, schema = ''] = /^ {2}"schema": "([^"]+)"/m.exec(text) ?? []
      return schema === '' ? [] : [{ schema, keys: keysOf(JSON.parse(text)) }]
    })
    expect(ours.length).toBeGreaterThan(2)
    for (const { schema, keys } of ours) {
      const known = contract[`JSON ${schema}`] ?? {}
      expect({ schema, unknown: keys.filter((key) => !(key in known)) }).toEqual({ schema, unknown: [] })
    }
  })

  it('are nothing else but what is named here', () => {
    const unknown = of('other').filter(
      ({ path, text }) =>
        !Object.entries(OTHER).some(([key, begin]) => key.startsWith(path) && text.startsWith(begin)),
    )
    expect(unknown.map(({ path, begins }) => `${path}: ${begins}`)).toEqual([])
  })
})
