import type { AgentEntry } from '../report/html/portfolio.ts'

export type Route =
  | { readonly view: 'portfolio' }
  | { readonly view: 'print' }
  | { readonly view: 'agent'; readonly entry: AgentEntry }

/** The addresses of agents: `#/agent/<id>`, with `/2` and so on where several models claim one id. */
export interface Routes {
  readonly addressOf: (entry: AgentEntry) => string
  /** Null for an address that nothing has. */
  readonly routeOf: (hash: string) => Route | null
}

export const PORTFOLIO = '#/'
export const PRINT = '#/print'

export function routesFor(entries: readonly AgentEntry[]): Routes {
  const addresses = new Map<AgentEntry, string>()
  const byAddress = new Map<string, AgentEntry>()
  const seen = new Map<string, number>()
  for (const entry of entries) {
    const { id } = entry.agent
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    const address = `#/agent/${encodeURIComponent(id)}${times === 1 ? '' : `/${times}`}`
    addresses.set(entry, address)
    byAddress.set(address, entry)
  }
  return {
    addressOf: (entry) => addresses.get(entry) ?? PORTFOLIO,
    routeOf: (hash) => {
      if (hash === '' || hash === '#' || hash === PORTFOLIO) return { view: 'portfolio' }
      if (hash === PRINT) return { view: 'print' }
      const entry = byAddress.get(hash)
      return entry === undefined ? null : { view: 'agent', entry }
    },
  }
}
