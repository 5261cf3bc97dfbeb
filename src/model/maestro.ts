import { normaliseName } from '../aivss/factors.ts'

export const LAYER_IDS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'] as const
export type LayerId = (typeof LAYER_IDS)[number]

/** The seven MAESTRO layers (Cloud Security Alliance, 6 February 2025) and the spellings found for them. */
export const LAYERS = {
  L1: { name: 'Foundation Models', aliases: ['foundation-models', 'Layer 1', 'L1', 'Foundation Model'] },
  L2: { name: 'Data Operations', aliases: ['data-operations', 'Layer 2', 'L2'] },
  L3: { name: 'Agent Frameworks', aliases: ['agent-frameworks', 'Layer 3', 'L3', 'Agent Framework'] },
  L4: {
    name: 'Deployment & Infrastructure',
    aliases: [
      'deployment-infrastructure',
      'Layer 4',
      'L4',
      'Deployment and Infrastructure',
      'Deployment Infrastructure',
    ],
  },
  L5: {
    name: 'Evaluation & Observability',
    aliases: ['evaluation-observability', 'Layer 5', 'L5', 'Evaluation and Observability'],
  },
  L6: {
    name: 'Security & Compliance',
    aliases: [
      'security-compliance',
      'Layer 6',
      'L6',
      'Security and Compliance',
      'Security and Compliance (Vertical)',
      'Security & Compliance (Vertical Layer)',
    ],
  },
  L7: { name: 'Agent Ecosystem', aliases: ['agent-ecosystem', 'Layer 7', 'L7'] },
} as const satisfies Readonly<Record<LayerId, { readonly name: string; readonly aliases: readonly string[] }>>

const BY_NAME: ReadonlyMap<string, LayerId> = new Map(
  LAYER_IDS.flatMap((id) =>
    [LAYERS[id].name, ...LAYERS[id].aliases].map((alias) => [normaliseName(alias), id] as const),
  ),
)

/**
 * The layer that a heading or key means, or null: `L3`, `Layer 3`, `Agent Frameworks`, `L3 · Agent Frameworks`,
 * `L3: Agent Frameworks`, `L3 Agent Frameworks`, `Layer 3 — Agent Frameworks`. A number and a title that differ mean none.
 */
export function layerFromName(name: string): LayerId | null {
  const exact = BY_NAME.get(normaliseName(name))
  if (exact !== undefined) return exact
  const number = /^\s*(L[1-7]|Layer\s+[1-7])(?=[\s·:.–—-])/iu.exec(name)
  if (number === null) return null
  const title = name.slice(number[0].length).replace(/^\s*[·:.–—-]?/u, '')
  const byNumber = BY_NAME.get(normaliseName(number[1] ?? ''))
  const byTitle = BY_NAME.get(normaliseName(title))
  return byNumber !== undefined && byNumber === byTitle ? byNumber : null
}
