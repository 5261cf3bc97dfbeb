import { TOOL_VERSION } from '../../../app/version.ts'
import type { Command } from './command.ts'

/** The help of the whole command. */
export function overview(commands: readonly Command[]): string {
  const wide = Math.max(...commands.map((one) => one.name.length + one.usage.length + 1))
  const list = commands.map((one) => `  ${`${one.name} ${one.usage}`.padEnd(wide)}  ${one.summary}`)
  return `aivss-gate ${TOOL_VERSION}: scores the threat models of AI agents with OWASP AIVSS and gates on a policy

Usage: aivss-gate COMMAND [OPTIONS]

${list.join('\n')}

  aivss-gate COMMAND --help    options and examples of a command
  aivss-gate --version         the version

Start with "aivss-gate check" in a repository that has a threat model; "aivss-gate init" writes a first one. Five lines
are one:

  agent-threat-model: 1
  agent: {id: release-notes-bot}
  cvss: CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N
  factors: {autonomy: 0.5, tools: 0.5, language: 1, context: 0.5, non_determinism: 0.5,
            opacity: 0.5, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}
`
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => [`--${name}${option.value === null ? '' : ` ${option.value}`}`, option.help] as const,
  )
  const wide = Math.max(0, ...options.map(([flag]) => flag.length))
  const examples = Math.max(0, ...command.examples.map(([example]) => example.length))
  const usage = [command.name, command.usage, options.length === 0 ? '' : '[OPTIONS]'].filter(
    (part) => part !== '',
  )
  const parts = [
    `Usage: aivss-gate ${usage.join(' ')}\n\n${command.summary}`,
    command.details.map((paragraph) => wrap(paragraph, 96)).join('\n\n'),
    options.length === 0
      ? ''
      : `Options:\n${options.map(([flag, help]) => `  ${flag.padEnd(wide)}  ${help}`).join('\n')}`,
    `Examples:\n${command.examples.map(([example, does]) => (examples > 64 ? `  ${example}\n      ${does}` : `  ${example.padEnd(examples)}  ${does}`)).join('\n')}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
