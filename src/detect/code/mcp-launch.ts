import type { CapabilityId } from '../../model/capabilities.ts'
import { deeper, spend } from './effort.ts'
import { plain } from './plain.ts'
import type { Source } from './source.ts'
import { isSecretName } from '../powers/found-agent.ts'
import { knownServer } from '../powers/known-mcp-servers.ts'
import { argumentsOf, properties } from '../read/code-calls.ts'
import { isMark, literal, nameAt, parts, type Span, textAt } from '../read/code.ts'
import type { Value } from '../read/value.ts'

/** What MCP servers let an agent do, by the programs and addresses with which a span starts or reaches them. */
export function serverPowers(source: Source, servers: Span): readonly CapabilityId[] {
  const { code, assigned, defined, imports } = source
  const found = new Set<CapabilityId>()
  const followed = new Set<string>()
  within(servers, 0)
  return [...found]

  function within({ from, to }: Span, depth: number): void {
    spend(source.effort, to - from)
    for (let at = from; at < to; at += 1) {
      const text = textAt(code, at)
      if (text !== null && /^https?:\/\//.test(text)) reached(text, at)
      const key = isMark(code, at + 1, ':', '=') ? (text ?? nameAt(code, at)) : null
      if (key !== null) entry(plain(key), at)
      else if (nameAt(code, at) !== null) follow(nameAt(code, at) ?? '', depth)
    }
  }

  function follow(name: string, depth: number): void {
    if (followed.has(name) || imports.names.has(name)) return
    followed.add(name)
    for (const meaning of assigned.get(name) ?? []) within(meaning, deeper(depth))
    for (const { kind, body } of defined.get(name) ?? []) if (kind === 'function') within(body, deeper(depth))
  }

  function entry(key: string, at: number): void {
    if (key === 'command' || key === 'fullcommand') started(at)
    if (key === 'env' || key === 'headers') {
      const given = isMark(code, at + 2, '{') ? properties(code, at + 2) : []
      if (given.some((one) => isSecretName(one.key ?? '') || /^authorization$/i.test(one.key ?? '')))
        found.add('cred.use')
    }
  }

  /** `command` and the `args` beside it. */
  function started(at: number): void {
    const open = code.owner[at] ?? -1
    const beside = isMark(code, open, '{') ? properties(code, open) : argumentsOf(code, open)
    const command = beside.find((one) => one.at === at)
    const words = beside.find(({ key }) => key === 'args')?.value
    const first = command === undefined ? null : literal(code, command.value)
    if (first === null) return
    const rest =
      words === undefined || !isMark(code, words.from, '[')
        ? []
        : parts(code, words.from).flatMap((word) => literal(code, word) ?? [])
    const start = [...first.split(' '), ...rest].filter((word) => word !== '')
    add(knownServer(nameOf(open), start.map(textValue), null, isReadOnly(start)))
  }

  function reached(address: string, at: number): void {
    add([
      'mcp.remote',
      ...knownServer(nameOf(code.owner[at] ?? -1), [], address, /\/readonly\b/.test(address)),
    ])
  }

  /** What the configuration calls the server: the key before its braces. */
  function nameOf(open: number): string {
    if (!isMark(code, open, '{') || !isMark(code, open - 1, ':')) return ''
    return textAt(code, open - 2) ?? nameAt(code, open - 2) ?? ''
  }

  function add(ids: readonly CapabilityId[]): void {
    for (const id of ids) found.add(id)
  }
}

function isReadOnly(start: readonly string[]): boolean {
  return start.some((word) => /^--?read-?only(?:=true)?$/i.test(word))
}

function textValue(text: string): Value {
  return { kind: 'text', line: 1, column: 1, entries: [], items: [], text }
}
