import { describe, expect, test } from '@jest/globals'
import { readArguments } from '../../src/adapters/node/arguments.ts'
import { UserError } from '../../src/app/user-error.ts'

const OPTIONS = { format: { value: 'FORMAT', help: 'text, json', choices: ['text', 'json'] } }

function helpFor(...argv: readonly string[]): string | null {
  try {
    readArguments(argv, OPTIONS, 1)
    return null
  } catch (error) {
    return error instanceof UserError ? error.help : 'not a UserError'
  }
}

describe('a value that is none of an option', () => {
  test.each([
    ['jsno', 'Did you mean "json"? Known: text, json.'],
    ['pdf', 'Known: text, json.'],
  ])('%s: %s', (value, help) => expect(helpFor('--format', value)).toBe(help))
})
