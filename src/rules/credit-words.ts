import type { CreditBlocker } from '../aivss/credit.ts'

/** What stands between the earned mitigation strength and the next one, in one sentence without its full stop. */
export function blockersText(blockers: readonly CreditBlocker[]): string {
  const uncovered = blockers.flatMap((blocker) =>
    blocker.kind === 'uncovered-factor' ? [blocker.factor] : [],
  )
  const unproven = blockers.flatMap((blocker) =>
    blocker.kind === 'no-tree-evidence' ? [blocker.control] : [],
  )
  const parts = blockers.some((blocker) => blocker.kind === 'no-control') ? ['no mitigation is in place'] : []
  if (uncovered.length > 0) parts.push(`nothing in place covers ${uncovered.join(', ')}`)
  if (unproven.length > 0) parts.push(`no evidence in the tree that holds for ${unproven.join(', ')}`)
  for (const blocker of blockers) {
    if (blocker.kind !== 'adversarial-testing') continue
    parts.push(
      blocker.state === 'absent'
        ? 'adversarial-testing is not in place'
        : 'adversarial-testing has no evidence in the tree',
    )
  }
  return parts.join('; ')
}
