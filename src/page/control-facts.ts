import { CATALOGUE, type CatalogueEntry } from '../model/catalogue.ts'

/** What the catalogue says of a mitigation; null for one that it does not know, of another version of the tool, say. */
export function controlFacts(id: string): CatalogueEntry | null {
  const entries: Readonly<Record<string, CatalogueEntry>> = CATALOGUE
  return Object.hasOwn(entries, id) ? (entries[id] ?? null) : null
}
