import * as z from 'zod'
import type { Verdict } from '../../verdict/verdict.ts'
import { REPOSITORY_NAME } from './plan.ts'

/** What became of one repository of a fleet. */
export interface FleetResult {
  readonly schema: 'aivss-gate/fleet-result/v1'
  /** `owner/name`. */
  readonly repository: string
  /** Digest of the plan that it was audited for, and of the policy that judged in place of its own; null: its own did. */
  readonly plan: string
  readonly policy: string | null
  readonly tool: string
  /** Null where the repository could not be read. */
  readonly verdict: Verdict | null
  /** Why it could not be read; null where it could. */
  readonly problem: string | null
  /** Whether a rate limit kept a part of it from being read: then it is audited again where the audit goes on. */
  readonly limited: boolean
}

const Result = z.object({
  schema: z.literal('aivss-gate/fleet-result/v1'),
  repository: z.string().regex(REPOSITORY_NAME),
  plan: z.string(),
  policy: z.string().nullable(),
  tool: z.string(),
  // Written by this tool in a job before; its shape is checked where it is taken apart.
  verdict: z.custom<Verdict>(isVerdict).nullable(),
  problem: z.string().nullable(),
  limited: z.boolean().default(false),
})

/** Reads a result as a job wrote it; null where the text is none. */
export function parseResult(text: string): FleetResult | null {
  try {
    const read = Result.safeParse(JSON.parse(text))
    return read.success && (read.data.verdict === null) !== (read.data.problem === null) ? read.data : null
  } catch {
    return null
  }
}

/** Whether a result may stand for a repository of this run, so that it need not be audited again. */
export function isResultOf(
  result: FleetResult,
  run: Pick<FleetResult, 'repository' | 'plan' | 'policy' | 'tool'>,
): boolean {
  return (
    result.repository.toLowerCase() === run.repository.toLowerCase() &&
    result.plan === run.plan &&
    result.policy === run.policy &&
    result.tool === run.tool
  )
}

const PartOfVerdict = z.looseObject({
  schema: z.literal('aivss-gate/verdict/v1'),
  status: z.enum(['error', 'fail', 'incomplete', 'warn', 'pass', 'nothing-to-check']),
  agents: z.array(
    z.looseObject({
      id: z.string(),
      path: z.string(),
      score: z.looseObject({ low: z.number(), high: z.number() }),
      findings: z.array(z.string()),
    }),
  ),
  findings: z.array(
    z.looseObject({
      id: z.string(),
      rule: z.string(),
      level: z.enum(['error', 'warn', 'note']),
      agent: z.string().nullable(),
      standing: z.string(),
      location: z.looseObject({ path: z.string() }),
    }),
  ),
  gaps: z.array(z.looseObject({ path: z.string(), message: z.string() })),
})

function isVerdict(value: unknown): boolean {
  return PartOfVerdict.safeParse(value).success
}
