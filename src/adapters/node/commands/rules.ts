import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UserError } from '../../../app/user-error.ts'
import { RULE_IDS, RULES } from '../../../rules/registry.ts'
import { didYouMean } from '../../../source/suggest.ts'
import { readArguments } from '../arguments.ts'
import { type Command, EXIT } from './command.ts'

export const rules: Command = {
  name: 'rules',
  summary: 'the rules and their levels, or the page of one rule',
  usage: '[ID]',
  details: [
    'Levels are those of the presets advisory / balanced / strict; a policy changes them under "rules:".',
  ],
  options: {},
  examples: [
    ['aivss-gate rules', 'all rules'],
    ['aivss-gate rules required-mitigation', 'what it says, why, how to fix it, when to waive it'],
  ],
  async run(argv, terminal) {
    const { positionals } = readArguments(argv, {}, 1)
    const id = positionals[0]
    if (id === undefined) {
      const wide = Math.max(...RULE_IDS.map((one) => one.length))
      for (const rule of RULES) {
        const { advisory, balanced, strict } = rule.levels
        terminal.out(
          `${rule.id.padEnd(wide)}  ${`${advisory} / ${balanced} / ${strict}`.padEnd(21)}  ${rule.summary}\n`,
        )
      }
      terminal.out(
        `${'custom/<name>'.padEnd(wide)}  ${'as written'.padEnd(21)}  a rule that the policy writes itself as a CEL condition\n`,
      )
      return EXIT.ok
    }
    const name = id.startsWith('custom/') ? 'custom' : id
    if (name !== 'custom' && !RULE_IDS.includes(name))
      throw new UserError('usage', `there is no rule "${id}"`, didYouMean(id, RULE_IDS))
    terminal.out(page(name))
    return EXIT.ok
  },
}

/** The pages stand beside `dist/`, in a clone as in the package. */
function page(name: string): string {
  const path = fileURLToPath(new URL(import.meta.url)).replace(/[/\\](?:dist|lib|src)[/\\].*$/, '')
  try {
    return readFileSync(`${path}/docs/rules/${name}.md`, 'utf8')
  } catch {
    throw new UserError(
      'no-page',
      `the page of ${name} is not beside this installation`,
      'Read docs/rules/ in the repository of aivss-gate.',
    )
  }
}
