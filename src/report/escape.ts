import { cutCharacters } from './cut.ts'

/*
 * Whoever is judged writes the names, paths, messages and evidence of a verdict. Here they become harmless on every
 * surface; nothing else in this folder may print a string of the verdict.
 */

/** Breaks a word without changing how it looks. */
const BREAK = '\u200B'

/** The longest untrusted text, in characters, that a report shows. */
const LONGEST = 1_000

/**
 * One line of visible text: line ends and tabs become spaces; control, bidirectional and zero-width characters (and with
 * them every terminal sequence) vanish, as do piles of combining marks; half a surrogate pair becomes U+FFFD.
 */
export function plain(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\u0085]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim()
}

/**
 * The runner obeys a line that starts with `::`, after spaces too, and `##[` anywhere in a line (actions/runner,
 * ActionCommand.cs); Azure Pipelines obeys `##vso[`. This breaks both in a whole text of ours that may reach a log.
 */
export function withoutCommands(text: string): string {
  return breakLegacyCommands(text).replace(/^([^\S\n]*:)(?=:)/gmu, `$1${BREAK}`)
}

function breakLegacyCommands(text: string): string {
  return text.replace(/##(?=\w*\[)/g, `##${BREAK}`)
}

/** Untrusted text of any number of lines for a workflow's log: each line marked as quoted, none a command. */
export function logText(text: string): string {
  return text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map((line) => `│ ${breakLegacyCommands(plain(line))}`)
    .join('\n')
}

/** Plain text for a field of an annotation. `@actions/core` and `workflowCommand` escape it further for the command itself. */
export function annotationText(text: string): string {
  return breakLegacyCommands(plain(text))
}

/** A workflow command, escaped as GitHub documents it; properties without a value are left out. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const data = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const list = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${data(message)}`
}

const IN_MARKDOWN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // A backslash before a pipe means different things inside and outside a table.
  '|': '&#124;',
  // GitHub's own advice against reading a dollar sign as mathematics.
  $: '<span>$</span>',
}

/**
 * Text that is only text in GitHub's Markdown: no markup, no HTML, no table cell, and none of what GitHub links
 * afterwards (mentions, issues, commits, addresses, emoji names).
 */
export function markdownText(text: string, limit = LONGEST): string {
  return breakReferences(cutCharacters(plain(text), limit))
    .replace(/&(?=[#\w])|[<|$]/g, (character) => IN_MARKDOWN[character] ?? character)
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/^(?=[-+=#>])/, '\\')
    .replace(/(?<![\\#])(?=#+$)/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}

/** A code span, its fence longer than any run of backticks inside; text with a pipe is no code, since tables would cut it. */
export function markdownCode(text: string, limit = LONGEST): string {
  const content = cutCharacters(plain(text), limit)
  if (content === '' || content.includes('|')) return markdownText(content)
  const longest = Math.max(0, ...content.split(/[^`]+/).map((run) => run.length))
  const [fence, space] = ['`'.repeat(longest + 1), longest > 0 ? ' ' : '']
  return fence + space + breakLegacyCommands(breakMentions(content)) + space + fence
}

function breakMentions(text: string): string {
  return text.replaceAll('@', `@${BREAK}`)
}

function breakReferences(text: string): string {
  return breakMentions(text)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
    .replace(/[0-9a-f]{7,}/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${BREAK}`))
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/www(?=\.)/gi, `$&${BREAK}`)
    .replace(/:(?=[a-z+-][\w+-]*:)/gi, `:${BREAK}`)
}
