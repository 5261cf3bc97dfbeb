import { dirname, join, relative, sep } from 'node:path'
import type { SchemaName } from '../../app/json-schema.ts'
import { isOurSchema, schemaPlaces } from '../../app/schema-address.ts'
import { readHead } from './files.ts'

const HEAD_BYTES = 200

/** The path from a file to the schema that the repository holds; null where it holds none. Paths are relative to the root. */
export function localSchema(root: string, name: SchemaName, file: string): string | null {
  const place = schemaPlaces(name).find((path) => {
    const head = readHead(join(root, path), HEAD_BYTES)
    return head !== null && typeof head !== 'string' && isOurSchema(new TextDecoder().decode(head))
  })
  return place === undefined ? null : relative(dirname(file), place).split(sep).join('/')
}
