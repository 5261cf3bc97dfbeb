import type { Verdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import { shortCommits } from './markdown-finding.ts'
import { count } from './messages.ts'

const MOST_FLOORS = 5

/** What the verdict rests on, in one small line: policy, floors, gate, commits, tool, and where the whole report is. */
export function commentFoot(verdict: Verdict, runUrl: string | null): string {
  const { status, policy, scope, tool } = verdict
  const compared = [scope.base, scope.head].flatMap((commit) =>
    commit === null ? [] : [markdownCode(shortCommits(commit), 100)],
  )
  const facts = [
    ...(status === 'error' ? ['Nothing was judged'] : policyFacts(policy)),
    ...(status === 'error' ? [] : [`gate ${markdownCode(scope.gate)}`]),
    ...(compared.length === 0 ? [] : [compared.join(' → ')]),
    ...(scope.excluded === 0 ? [] : [`${count(scope.excluded, 'file')} excluded`]),
    `${tool.name} ${markdownText(tool.version, 50)}`,
    ...(runUrl === null ? [] : [`[whole report](${runUrl})`]),
  ]
  return `<sub>${facts.join(' · ')}</sub>`
}

/** Floors with their whole commits, to be copied. */
function policyFacts({ source, ref, preset, digest, floors: all }: Verdict['policy']): readonly string[] {
  const floors = all.slice(0, MOST_FLOORS).map((floor) => markdownCode(floor, 200))
  const more = all.length > floors.length ? ` and ${all.length - floors.length} more` : ''
  const at = ref === null ? '' : ` @ ${markdownCode(shortCommits(ref), 100)}`
  return [
    source === null ? 'Judged without a policy file' : `Judged by policy ${markdownCode(source, 200)}${at}`,
    `preset ${markdownCode(preset, 200)}`,
    markdownCode(digest.slice(0, 19), 100),
    ...(floors.length === 0 ? [] : [`floor ${floors.join(', ')}${more}`]),
  ]
}
