import type { Detector } from '../detector.ts'
import { firstOfEach, grants } from '../powers/found-agent.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, entry, type Entry, type Value } from '../read/value.ts'

const PATH =
  /(?:^|\/)(?:\.well-known\/agent|agent[-_]?card|[^/]*\.agent-?card)\.json$|(?:^|\/)\.well-known\/agent[-_]card\.json$|(?:^|\/)agent\.json$/i
const AT_HOME = /^[a-z]+:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)/i

/** Cards with which an agent, or whatever wants to be found as one, is announced to others: a declaration, never the agent itself. */
export const a2aCard: Detector = {
  id: 'a2a-card',
  looksAt: (path) => PATH.test(path),
  marks: ['"skills"'],
  detect: (path, text) => {
    const root = readJsonc(text)
    if (root === null || at(root, 'skills')?.kind !== 'list') return null
    const decisive = announces(root)
    if (decisive === null) return null
    const addresses = [root, ...(at(root, 'supportedInterfaces')?.items ?? [])].flatMap(
      (one) => entry(one, 'url') ?? [],
    )
    const open = addresses.find(
      ({ value }) => /^https?:\/\/\S/i.test(value.text ?? '') && !AT_HOME.test(value.text ?? ''),
    )
    const capabilities = firstOfEach([
      ...grants(decisive, 'multi.a2a'),
      ...grants(open ?? null, 'net.public_endpoint'),
    ])
    return { path, kind: 'a2a-card', role: 'declaration', agents: [], capabilities }
  },
}

/** The key that makes it a card: version 1 lists interfaces, earlier ones have an address and say what the protocol may do. */
function announces(root: Value): Entry | null {
  const interfaces = entry(root, 'supportedInterfaces')
  if ((interfaces?.value.items.length ?? 0) > 0) return interfaces
  const url = entry(root, 'url')
  const version = entry(root, 'protocolVersion')
  const capabilities = entry(root, 'capabilities')
  if (url !== null && url.value.text !== null) {
    if (version !== null) return version
    if (capabilities?.value.kind === 'map') return capabilities
  }
  const protocol = entry(at(root, 'protocol'), 'type')
  return protocol?.value.text === 'a2a' ? protocol : null
}
