import { parseArgs } from 'node:util'
import { UserError } from '../../app/user-error.ts'
import { didYouMean, suggestion } from '../../source/suggest.ts'

export interface Option {
  /** What stands for the value in the help; null for a switch. */
  readonly value: string | null
  readonly help: string
  /** The only values it takes, where these are few. */
  readonly choices?: readonly string[]
}

export interface Arguments {
  readonly positionals: readonly string[]
  text(name: string): string | null
  flag(name: string): boolean
}

/**
 * Reads the arguments of a command.
 *
 * @throws UserError for an unknown option, a missing value, a value that is not a choice, or too many arguments
 */
export function readArguments(
  argv: readonly string[],
  options: Readonly<Record<string, Option>>,
  most: number,
): Arguments {
  const specs = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { type: option.value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: specs,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (option === undefined || token.rawName === `-${token.name}`) {
      const names = Object.keys(options).map((name) => `--${name}`)
      throw new UserError('usage', `unknown option ${token.rawName}`, didYouMean(token.rawName, names))
    }
    if (option.value !== null && (token.value === undefined || token.value === '')) {
      throw new UserError(
        'usage',
        `${token.rawName} needs a value`,
        `Write ${token.rawName} ${option.value}.`,
      )
    }
    if (option.value === null && token.value !== undefined)
      throw new UserError('usage', `${token.rawName} takes no value`, `Write ${token.rawName} alone.`)
    if (option.choices !== undefined && token.value !== undefined && !option.choices.includes(token.value)) {
      const near = suggestion(token.value, option.choices)
      throw new UserError(
        'usage',
        `${token.rawName} ${token.value} is not known`,
        `${near === null ? '' : `Did you mean "${near}"? `}Known: ${option.choices.join(', ')}.`,
      )
    }
  }
  if (positionals.length > most) {
    throw new UserError(
      'usage',
      `"${positionals[most] ?? ''}" is one argument too many`,
      `At most ${most} ${most === 1 ? 'argument is' : 'arguments are'} taken; see --help.`,
    )
  }
  return {
    positionals,
    text: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : null
    },
    flag: (name) => values[name] === true,
  }
}
