import * as z from 'zod'

const known = z.boolean().nullable().optional()
const count = z.number().int().min(0).nullable().optional()
const impact = z.enum(['partial', 'total']).optional()
const vector = z.string().min(1).max(400)

/** The evidence of one metric; which keys it has depends on the metric. */
const record = z.looseObject({
  method: z.enum(['deterministic-proof', 'empirical', 'insufficient-evidence']).optional(),
  deterministic_outcome: z.enum(['success', 'failure']).nullable().optional(),
  successes: count,
  episodes: count,
  production_equivalent: known,
  budget_enforced: known,
  independent: known,
  ceiling_defined: known,
  coverage_complete: known,
  fail_closed: known,
  bypass_demonstrated: known,
  retrieval_tested: known,
  ordered_actions_reconstructable: known,
  affected_principals_bounded: known,
  required_fields_complete: known,
  integrity_protected: known,
  retention_verified: known,
})

const reported = z.looseObject({ evidence: record.optional() })

/**
 * An assessment (input) or report of AIVSS 1.0 or of the 2.0 candidate: one finding on one path. Other keys than these may
 * stand in it; they do not bear on what is read.
 */
export const assessmentSchema = z.looseObject({
  finding_id: z.string().min(1).max(200),
  path_id: z.string().min(1).max(200).optional(),
  title: z.string().max(4000).optional(),
  summary: z.string().max(20_000).optional(),
  risk_category: z
    .union([
      z.string().max(200),
      z.looseObject({ id: z.string().max(200), maestro_layer: z.string().max(80).optional() }),
    ])
    .optional(),
  taxonomy_metadata: z
    .looseObject({ maestro_layer: z.string().max(80).optional() })
    .nullable()
    .optional(),
  agentic_applicability: z
    .looseObject({
      model_directed_goal_pursuit: z.boolean().optional(),
      action_selection_or_sequencing: z.boolean().optional(),
    })
    .optional(),
  cvss_vector: vector.optional(),
  aivss_vector: vector.optional(),
  cvss: z
    .looseObject({ vector: vector.optional(), cvss_bte: z.number().min(0).max(10).optional() })
    .optional(),
  agentic_ai_profile: z
    .looseObject({
      vector: vector.optional(),
      metrics: z
        .looseObject({ SR: reported.optional(), CA: reported.optional(), TD: reported.optional() })
        .optional(),
      agentic_effect_class: z.enum(['A0', 'A1', 'A2', 'AX']).optional(),
    })
    .optional(),
  metric_evidence: z
    .looseObject({ SR: record.optional(), CA: record.optional(), TD: record.optional() })
    .optional(),
  evidence: z
    .looseObject({ cisa_kev: known, vulnrichment_active: known, observed_local: known, poc: known })
    .optional(),
  exploit_maturity_unresolved: z.boolean().optional(),
  publicly_exposed: z.boolean().optional(),
  automatable: z.boolean().optional(),
  technical_impact: impact,
  vulnrichment_automatable: z.boolean().optional(),
  vulnrichment_technical_impact: impact,
  cve_id: z.string().max(40).nullable().optional(),
  decision: z
    .looseObject({
      cve_id: z.string().max(40).nullable().optional(),
      decision_points: z
        .looseObject({
          in_kev: z.boolean().optional(),
          publicly_exposed: z.boolean().optional(),
          automatable: z.boolean().optional(),
          technical_impact: impact,
        })
        .optional(),
    })
    .optional(),
  scores: z
    .looseObject({
      mode1_interpretation: z.looseObject({ aivss: z.number().min(0).max(10).optional() }).optional(),
      candidate_adjusted: z
        .looseObject({ aivss: z.number().min(0).max(10).nullable().optional() })
        .optional(),
    })
    .optional(),
  provenance: z
    .looseObject({
      assessor: z.string().max(4000).nullable().optional(),
      assessor_kind: z.string().max(80).optional(),
      assessed_at: z.string().max(80).optional(),
    })
    .optional(),
})

export type Assessment = z.infer<typeof assessmentSchema>
export type EvidenceRecord = z.infer<typeof record>
