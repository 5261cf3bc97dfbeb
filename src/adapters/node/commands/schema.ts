import { SCHEMA_NAMES, jsonSchema } from '../../../app/json-schema.ts'
import { UserError } from '../../../app/user-error.ts'
import { didYouMean } from '../../../source/suggest.ts'
import { readArguments } from '../arguments.ts'
import { type Command, EXIT } from './command.ts'

export const schema: Command = {
  name: 'schema',
  summary: 'the JSON Schemas of the file formats',
  usage: '[NAME]',
  details: [
    `Names: ${SCHEMA_NAMES.join(', ')}. The same schemas are committed under schemas/.`,
    'Editors complete, explain and check a YAML file whose first line names its schema: "# yaml-language-server: $schema=../schemas/model.schema.json", a path relative to the file. Write the schema into your repository as below; "aivss-gate init" then names it in the files that it writes.',
  ],
  options: {},
  examples: [
    ['aivss-gate schema model', 'the schema of native threat models'],
    ['aivss-gate schema model > schemas/model.schema.json', 'for editors'],
  ],
  async run(argv, terminal) {
    const { positionals } = readArguments(argv, {}, 1)
    const given = positionals[0]
    if (given === undefined) {
      terminal.out(`${SCHEMA_NAMES.join('\n')}\n`)
      return EXIT.ok
    }
    const name = SCHEMA_NAMES.find((one) => one === given)
    if (name === undefined)
      throw new UserError('usage', `there is no schema "${given}"`, didYouMean(given, SCHEMA_NAMES))
    terminal.out(jsonSchema(name))
    return EXIT.ok
  },
}
