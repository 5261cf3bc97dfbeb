import type { ProposedPolicy } from '../verdict/verdict.ts'
import { countLevels, statusWords } from './messages.ts'

/** What the policy that the change brings would have said, as one sentence. */
export function proposedText({ status, error, warn, note, problems }: ProposedPolicy): string {
  if (status === null) {
    const [first] = problems
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    const reason = first === undefined ? '' : `: ${first.message}${more}`
    return `This change brings a policy that cannot be read; merged, it would stop every run${reason}`
  }
  const counts = countLevels({ error, warn, note }) ?? 'no findings'
  return `This change brings another policy. It is judged by the old one; the new one would have said: ${statusWords(status)} (${counts})`
}
