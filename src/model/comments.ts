/** How a family of formats writes comments and strings. */
interface Syntax {
  readonly line: readonly string[]
  readonly block: readonly (readonly [open: string, close: string])[]
  readonly quotes: readonly string[]
  /** A line comment counts only at the start of a line or after a blank (YAML, shell). */
  readonly needsBlank: boolean
}

/** Here an apostrophe within a word opens no string, so a # after a blank counts as a comment even within quotes. */
const HASH: Syntax = { line: ['#'], block: [], quotes: [], needsBlank: true }
const PYTHON: Syntax = {
  line: ['#'],
  block: [
    ['"""', '"""'],
    ["'''", "'''"],
  ],
  quotes: ['"', "'"],
  needsBlank: false,
}
const SLASHES: Syntax = { line: ['//'], block: [['/*', '*/']], quotes: ['"', "'", '`'], needsBlank: false }
const PHP: Syntax = { ...SLASHES, line: ['#', '//'] }
const HCL: Syntax = { line: ['#', '//'], block: [['/*', '*/']], quotes: ['"'], needsBlank: false }
/** The page that is shown leaves out a definition of a link that nothing refers to. */
const MARKUP: Syntax = {
  line: ['[//]: ', '[comment]: '],
  block: [['<!--', '-->']],
  quotes: [],
  needsBlank: false,
}
const SQL: Syntax = { line: ['--'], block: [['/*', '*/']], quotes: ["'", '"'], needsBlank: false }
const LUA: Syntax = { ...SQL, block: [['--[[', ']]']] }
const POWERSHELL: Syntax = { ...HASH, block: [['<#', '#>']] }
const RUBY: Syntax = { ...HASH, block: [['=begin', '=end']] }
const BATCH: Syntax = { ...HASH, line: ['rem ', 'REM ', '@rem ', '@REM ', '::'] }
const INI: Syntax = { line: ['#', ';'], block: [], quotes: [], needsBlank: true }

/** Nothing but text, as far as anybody can tell. */
const PLAIN: Syntax = { line: [], block: [], quotes: [], needsBlank: false }
/** What most formats take for comments, for those that are not known. */
const UNKNOWN: Syntax = {
  line: ['#', '//'],
  block: [
    ['/*', '*/'],
    ['<!--', '-->'],
  ],
  quotes: [],
  needsBlank: true,
}

const BY_EXTENSION: Readonly<Record<string, Syntax>> = {
  ...of(
    HASH,
    'yml yaml sh bash zsh fish toml pl r conf properties env dockerfile containerfile makefile mk gitignore nix rego',
  ),
  ...of(PYTHON, 'py pyi'),
  ...of(
    SLASHES,
    'js mjs cjs jsx ts mts cts tsx json jsonc json5 go rs java kt kts c h cc cpp hpp cs swift scala groovy css scss proto gradle bicep cue jsonnet',
  ),
  ...of(HCL, 'tf tfvars hcl'),
  ...of(PHP, 'php'),
  ...of(MARKUP, 'md markdown mdx html htm xml svg vue'),
  ...of(SQL, 'sql'),
  ...of(LUA, 'lua'),
  ...of(POWERSHELL, 'ps1 psm1 psd1'),
  ...of(RUBY, 'rb rake gemfile rakefile vagrantfile'),
  ...of(BATCH, 'bat cmd'),
  ...of(INI, 'ini cfg'),
  ...of(PLAIN, 'txt text csv tsv log'),
}

function of(syntax: Syntax, extensions: string): Record<string, Syntax> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, syntax]))
}

/**
 * The text with its comments blanked out, for formats that have comments. Where quoting or the format is unclear more is
 * blanked rather than less: what is wrongly taken for a comment only fails to prove something.
 */
export function withoutComments(text: string, path: string): string {
  const name = path.split('/').at(-1)?.toLowerCase() ?? ''
  const extension = name.includes('.') ? (name.split('.').at(-1) ?? '') : name
  // `Dockerfile.production` and `.env.example` are what their names begin with.
  const start = /^\.?(dockerfile|containerfile|makefile|env)\./.exec(name)?.[1] ?? ''
  const known = [extension, start].find((one) => Object.hasOwn(BY_EXTENSION, one))
  return strip(text, (known === undefined ? null : BY_EXTENSION[known]) ?? UNKNOWN)
}

/** Whether a text holds anything but comments and characters that nobody sees. */
export function saysSomething(text: string, path: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(withoutComments(text, path))
}

function strip(text: string, syntax: Syntax): string {
  const marks = marksOf(syntax)
  const kept: string[] = []
  let index = 0
  let from = 0
  const drop = (end: number): void => {
    kept.push(text.slice(from, index))
    index = end
    from = end
  }
  // Up to where no string of each quote ends: a later quote would find no end there either.
  const unclosed = new Map<string, number>()
  const endOf = (needle: string, start: number): number => {
    const found = text.indexOf(needle, start)
    return found === -1 ? text.length : found
  }
  while (index < text.length) {
    const here = marks.get(text.charCodeAt(index))
    if (here === undefined) {
      index++
      continue
    }
    const block = here.block.find(([open]) => text.startsWith(open, index))
    if (block !== undefined) {
      drop(Math.min(text.length, endOf(block[1], index + block[0].length) + block[1].length))
      continue
    }
    const line = here.line.find((mark) => text.startsWith(mark, index))
    if (line !== undefined && (!syntax.needsBlank || index === 0 || /\s/.test(text[index - 1] ?? ''))) {
      drop(endOf('\n', index))
      continue
    }
    const quote = here.quotes.find((mark) => text.startsWith(mark, index))
    if (quote === undefined || index < (unclosed.get(quote) ?? 0)) {
      index++
      continue
    }
    const string = stringAt(text, index, quote)
    if (!string.closed) unclosed.set(quote, string.end)
    index = string.closed ? string.end : index + 1
  }
  kept.push(text.slice(from))
  return kept.join('')
}

type Marks = Pick<Syntax, 'line' | 'block' | 'quotes'>

/** The marks of a syntax by the code of their first character: most characters begin none. */
function marksOf({ line, block, quotes }: Syntax): ReadonlyMap<number, Marks> {
  const first = [...line, ...block.map(([open]) => open), ...quotes].map((mark) => mark.charCodeAt(0))
  const begins = (mark: string, code: number): boolean => mark.charCodeAt(0) === code
  return new Map(
    first.map((code) => [
      code,
      {
        line: line.filter((mark) => begins(mark, code)),
        block: block.filter(([open]) => begins(open, code)),
        quotes: quotes.filter((mark) => begins(mark, code)),
      },
    ]),
  )
}

/** Where a quoted string ends; one that does not end on its line ends with the line. */
function stringAt(
  text: string,
  start: number,
  quote: string,
): { readonly closed: boolean; readonly end: number } {
  for (let index = start + 1; index < text.length; index++) {
    const char = text[index]
    if (char === '\\') index++
    else if (char === quote) return { closed: true, end: index + 1 }
    else if (char === '\n' && quote !== '`') return { closed: false, end: index }
  }
  return { closed: false, end: text.length }
}
