import { valueAt } from '../../src/source/decode.ts'
import { readPlainYaml } from '../../src/source/plain-yaml.ts'
import { type DataPath, readWithParser } from '../../src/source/structured.ts'
import { changedText } from '../mutation.ts'
import { seedFiles } from '../seeds.ts'
import { demand, type Target } from '../target.ts'

/** The reader of plain YAML against the whole parser: no fault where it reads, the same data, the same places. */
export const plainYamlTarget: Target = {
  name: 'plain-yaml',
  inputs: () =>
    changedText(
      seedFiles()
        .filter(({ path }) => /\.ya?ml$/.test(path))
        .map(({ text }) => text),
    ).map((text) => [text]),
  judge: async ([text = '']) => {
    const plain = readPlainYaml(text)
    if (plain === null) return
    const whole = readWithParser(text, 'a.yml', { syntax: 'yaml' })
    if (!whole.ok) throw new Error('only the plain reader reads it')
    demand(JSON.stringify(plain.data) === JSON.stringify(whole.source.data), 'other data')
    for (const path of paths(plain.data)) {
      const [one, other] = [plain.spotOf(path), whole.source.placeOf(path)]
      demand(one.line === other.line && one.column === other.column, `another place of ${path.join('.')}`)
    }
    await Promise.resolve()
  },
}

function paths(data: unknown, path: DataPath = []): readonly DataPath[] {
  const value = valueAt(data, path)
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.keys(value).flatMap((key) => paths(data, [...path, Array.isArray(value) ? Number(key) : key])),
  ]
}
