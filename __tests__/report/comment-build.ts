import { comment, type CommentOptions, COMMENT_BUDGET } from '../../src/report/comment.ts'
import type { ProposedPolicy, Verdict } from '../../src/verdict/verdict.ts'
import { agent, finding, verdict } from './build.ts'

export const COMMIT = 'e4f5a6b7c8d9e0f11223344556677889900a1b2c'
export const MARKER = '<!-- aivss-gate -->'
export const BLOB = `https://github.com/acme/app/blob/${COMMIT}/`
export const RUN = 'https://github.com/acme/app/actions/runs/7'

export function print(one: Verdict, options: Partial<CommentOptions> = {}): string {
  const usual = { marker: MARKER, budget: COMMENT_BUDGET, canFail: true, runUrl: RUN, blobUrl: BLOB }
  return comment(one, { ...usual, ...options })
}

export const PROPOSED: ProposedPolicy = {
  digest: 'sha256:77aa01bcfe57aa01bcfe57',
  status: 'pass',
  error: 0,
  warn: 2,
  note: 0,
  problems: [],
}

export function withPolicy(one: Verdict, policy: Partial<Verdict['policy']>): Verdict {
  return { ...one, policy: { ...one.policy, ...policy } }
}

/** Every agent fails by five findings. */
export function failingAgents(number: number): Verdict {
  const ids = Array.from({ length: number }, (_, index) => `agent-${index}`)
  return verdict({
    scope: { event: 'pull_request', gate: 'new-or-worse', base: 'a1b2c3d', head: COMMIT, excluded: 0 },
    agents: ids.map((id) => agent(id, { change: 'added' })),
    findings: ids.flatMap((id) =>
      Array.from({ length: 5 }, (_, line) =>
        finding(id, {
          level: line < 3 ? 'error' : 'warn',
          message: `Broken ${line}. ${'é'.repeat(100)}`,
          location: { path: `agents/${id}.aivss.yml`, line: line + 1, column: 1 },
        }),
      ),
    ),
  })
}
