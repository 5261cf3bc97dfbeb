import type { CapabilityId } from '../../model/capabilities.ts'
import { spend } from './effort.ts'
import { meaningsOf, type Source } from './source.ts'
import { type Argument, argumentsOf, type Call } from '../read/code-calls.ts'
import { isMark, literal, nameAt, parts, type Span, textAt } from '../read/code.ts'

/** Programs with which the model's text becomes a command or a program. */
const SHELLS = /^(?:.*\/)?(?:ba|z|da|k)?sh$|^cmd(?:\.exe)?$|^(?:powershell|pwsh)(?:\.exe)?$/
const LANGUAGES = /^(?:.*\/)?(?:python[\d.]*|node|deno|bun|ruby|perl|php)$/

/** A command that the program writes is one command; one that comes from elsewhere may be any. */
export function programPower(source: Source, { open }: Call): CapabilityId {
  const [first, ...rest] = argumentsOf(source.code, open).filter(({ key }) => key === null || key === 'args')
  return first === undefined ? 'exec.shell' : commandPower(source, first.value, rest, 0)
}

function commandPower(
  source: Source,
  value: Span,
  rest: readonly Pick<Argument, 'value'>[],
  depth: number,
): CapabilityId {
  const { code } = source
  spend(source.effort, 1)
  if (isMark(code, value.from, '[')) {
    const [program, ...words] = parts(code, value.from)
    return program === undefined || depth > 2
      ? 'exec.shell'
      : commandPower(
          source,
          program,
          words.map((word) => ({ value: word })),
          depth + 1,
        )
  }
  const text = textAt(code, value.from)
  if (text !== null) {
    const flags = rest.map((one) => literal(code, one.value)).filter((one) => one !== null)
    const inline = flags.some((flag) => /^(?:-c|-e|\/c|--eval|-Command)$/i.test(flag))
    if (inline && SHELLS.test(text)) return 'exec.shell'
    if (inline && LANGUAGES.test(text)) return 'exec.code'
    return text.trim() === '' ? 'exec.shell' : 'exec.shell_scoped'
  }
  if (/^sys$/.test(nameAt(code, value.from) ?? ''))
    return rest.some((one) => literal(code, one.value) === '-c') ? 'exec.code' : 'exec.shell_scoped'
  const meanings = depth > 2 ? [] : meaningsOf(source, value)
  const powers = meanings.map((meaning) => commandPower(source, meaning, rest, depth + 1))
  return powers.length > 0 && powers.every((power) => power === 'exec.shell_scoped')
    ? 'exec.shell_scoped'
    : 'exec.shell'
}
