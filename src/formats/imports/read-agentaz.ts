import * as z from 'zod'
import type { MitigationId } from '../../model/catalogue.ts'
import type { Mitigation, MitigationStatus } from '../../model/threat-model.ts'
import type { DataPath } from '../../source/structured.ts'
import type { ReadResult } from '../reader.ts'
import { checked, firstText, type Foreign, idFrom, readData } from './foreign-file.ts'
import { importedModel } from './imported-model.ts'
import { readReview } from './review.ts'

const text = z.string().nullish()
const texts = z.array(z.string()).nullish()
const flag = z.boolean().nullish()
const amount = z.number().nullish()

/** What is read of version 1.0. Other keys do not bear on the neutral form. */
const fileSchema = z.looseObject({
  agent_id: text,
  trust_level: z.enum(['A0', 'A1', 'A2', 'A3', 'A4', 'A5']).nullish(),
  worst_case_action: text,
  authority_boundary: text,
  last_reviewed: text,
  tool_boundary: z
    .looseObject({ allowed_tools: texts, approval_required_tools: texts, execution_tools_absent: flag })
    .nullish(),
  output_boundary: z.looseObject({ never_without_approval: texts }).nullish(),
  cost_boundary: z.looseObject({ max_usd_per_trace_loop: amount }).nullish(),
  loop_boundary: z.looseObject({ max_reasoning_turns: amount }).nullish(),
  human_handoff: z.looseObject({ triggers: texts, destination: text }).nullish(),
  audit: z.looseObject({ append_only: flag, logs: texts }).nullish(),
})
type File = z.infer<typeof fileSchema>

const REQUIRED = [
  'agent_id',
  'trust_level',
  'worst_case_action',
  'authority_boundary',
  'tool_boundary',
  'last_reviewed',
] as const

/** The least autonomy that a trust level implies. It is a floor, not a value: the factor itself stays open. */
const LEAST_AUTONOMY = { A0: 0, A1: 0.1, A2: 0.3, A3: 0.5, A4: 0.8, A5: 1 } as const

export function readAgentaz(source: string, path: string): ReadResult {
  return readData(source, path, 'json', (data) => {
    const file = checked(fileSchema, data)
    if (!('value' in file)) return { models: [], problems: file }
    const { value, placeOf, tell } = file
    for (const key of REQUIRED)
      if (value[key] == null && (data.data as Record<string, unknown>)[key] == null)
        tell(`${key} is missing`, `Add "${key}", which AgentAz requires.`, placeOf([]))
    const name = firstText(value.agent_id)
    const worst = firstText(value.worst_case_action)
    const { last_reviewed: reviewed, trust_level: level } = value
    const result = importedModel(
      {
        format: 'agentaz',
        path,
        id: idFrom(name, path),
        name,
        description: firstText(value.authority_boundary),
        owner: null,
        exposure: null,
        controls: [],
        threats:
          worst === null
            ? []
            : [
                {
                  name: null,
                  id: 'worst-case',
                  title: worst,
                  tags: [],
                  refs: [],
                  place: placeOf(['worst_case_action']),
                },
              ],
        review:
          reviewed == null ? null : readReview(reviewed, 'last_reviewed', placeOf(['last_reviewed']), tell),
        own: null,
        place: placeOf(['agent_id']),
        notes:
          level == null
            ? []
            : [
                `trust level ${level}: autonomy is at least ${LEAST_AUTONOMY[level].toFixed(1)}; state the factor`,
              ],
      },
      file,
    )
    const mitigations = boundariesOf(file)
    return { ...result, models: result.models.map((model) => ({ ...model, mitigations })) }
  })
}

/** What the boundaries declare. A declared limit is stated; that no tool executes anything is only read as least privilege. */
function boundariesOf({ value, placeOf }: Foreign<File>): readonly Mitigation[] {
  const {
    tool_boundary: tools,
    cost_boundary: cost,
    loop_boundary: loop,
    human_handoff: handoff,
    audit,
  } = value
  const found: Mitigation[] = []
  const add = (
    id: MitigationId,
    status: MitigationStatus,
    at: DataPath,
    source: Mitigation['source'] = 'stated',
  ): void => {
    const place = placeOf(at)
    found.push({ id, status, source, how: null, evidence: [], ticket: null, due: null, place })
  }
  const allowed = tools?.allowed_tools
  if (allowed != null) add('tool-allowlist', listed(allowed), ['tool_boundary', 'allowed_tools'])
  if (tools?.execution_tools_absent === true)
    add('least-privilege', 'in-place', ['tool_boundary', 'execution_tools_absent'], 'prose')
  if (cost?.max_usd_per_trace_loop != null)
    add('rate-limiting', capped(cost.max_usd_per_trace_loop), ['cost_boundary', 'max_usd_per_trace_loop'])
  if (loop?.max_reasoning_turns != null)
    add('circuit-breaker', capped(loop.max_reasoning_turns), ['loop_boundary', 'max_reasoning_turns'])
  if (isListed(tools?.approval_required_tools))
    add('human-in-the-loop', 'in-place', ['tool_boundary', 'approval_required_tools'])
  else if (isListed(value.output_boundary?.never_without_approval))
    add('human-in-the-loop', 'in-place', ['output_boundary', 'never_without_approval'])
  // Handing over in some cases is not asking before every action that matters.
  else if (isListed(handoff?.triggers)) add('human-in-the-loop', 'partial', ['human_handoff', 'triggers'])
  if (isListed(audit?.logs)) add('audit-logging', 'in-place', ['audit', 'logs'])
  else if (audit?.append_only === true) add('audit-logging', 'partial', ['audit', 'append_only'])
  return found
}

function isListed(items: readonly string[] | null | undefined): boolean {
  return items?.some((item) => item.trim() !== '') === true
}

/** A list that lets everything through limits nothing. */
function listed(tools: readonly string[]): MitigationStatus {
  if (tools.some((tool) => /^\s*(?:\*+|all|any)\s*$/i.test(tool))) return 'absent'
  if (tools.some((tool) => tool.includes('*'))) return 'partial'
  return isListed(tools) ? 'in-place' : 'unknown'
}

function capped(most: number): MitigationStatus {
  return Number.isFinite(most) && most > 0 ? 'in-place' : 'unknown'
}
