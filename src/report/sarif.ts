import type { Finding, Verdict } from '../verdict/verdict.ts'
import { floorText } from './floor.ts'
import { count, enforcementText } from './messages.ts'
import { proposedText } from './policy-change.ts'
import { reported, scoreOf, type Reported } from './reported.ts'
import type { Reporter } from './reporter.ts'
import { fileLocation, isDisplaced, locationAt, locationOf, type PhysicalLocation } from './sarif-place.ts'
import { byRule, ruleDescriptor, ruleIdOf, SARIF_LEVELS } from './sarif-rules.ts'
import { sarifText, sentences } from './sarif-text.ts'

/** GitHub takes 25,000 and shows 5,000, not always the worst; so we choose. */
const MOST_RESULTS = 5_000

const BASELINE_STATES = { new: 'new', worse: 'updated', same: 'unchanged' } as const

/** SARIF 2.1.0 for code scanning and other viewers: one run, worst results first, waived ones marked as suppressed. */
export const sarif: Reporter = (verdict, { reportLevel }) => {
  const all = reported(verdict, reportLevel)
  const shown = all.slice(0, MOST_RESULTS)
  const rules = byRule(shown)
  const ruleIndexes = new Map([...rules.keys()].map((id, index) => [id, index]))
  const compared = verdict.scope.base !== null || verdict.findings.some(({ change }) => change !== null)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: verdict.tool.name,
            semanticVersion: verdict.tool.version,
            rules: [...rules].map(([id, found]) => ruleDescriptor(id, found)),
          },
        },
        automationDetails: { id: 'aivss-gate/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: verdict.status !== 'error' && verdict.status !== 'incomplete',
            toolExecutionNotifications: notifications(verdict, shown, all.length),
          },
        ],
        results: shown.map((one) => ({
          ruleId: ruleIdOf(one),
          ruleIndex: ruleIndexes.get(ruleIdOf(one)),
          ...resultOf(one, verdict, compared),
        })),
        properties: { status: verdict.status },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(one: Reported, { policy }: Verdict, compared: boolean): object {
  const { finding, standing, owner } = one
  const { level, agent, subject, change } = finding
  const score = scoreOf(owner)
  return {
    level: SARIF_LEVELS[level],
    kind: 'fail',
    message: { text: sentences(finding.message, finding.help, floorText(finding)) || ruleIdOf(one) },
    locations: [locationOf(one, policy)],
    partialFingerprints: { 'aivssGateFinding/v1': sarifText(finding.id) },
    // Both on every result or on none, as the standard wants; a result without suppressions has an empty list.
    suppressions: suppressions(finding),
    ...(compared
      ? { baselineState: change === null || change === 'fixed' ? 'new' : BASELINE_STATES[change] }
      : {}),
    properties: {
      ...(agent === null ? {} : { agent: sarifText(agent) }),
      subject: sarifText(subject),
      standing,
      ...(score === null ? {} : { aivss: score }),
    },
  }
}

function suppressions({ waiver, accepted }: Finding): readonly object[] {
  const excuse = waiver ?? accepted
  if (excuse === null) return []
  const { why, expires } = excuse
  const owner = 'owner' in excuse ? excuse.owner : excuse.by
  const justification = sentences(why, `Accepted by ${owner} until ${expires}`)
  return [{ kind: 'external', status: 'accepted', justification }]
}

interface Notification {
  readonly level: 'error' | 'warning' | 'note'
  readonly message: { readonly text: string }
  readonly locations?: readonly PhysicalLocation[]
}

/** What no result says: why the run could not be done, what it did not examine, and what this file leaves out. */
function notifications(verdict: Verdict, shown: readonly Reported[], total: number): readonly Notification[] {
  const { errors, gaps, notices, delivery, policy } = verdict
  const left = total - shown.length
  const displaced = shown.filter((one) => isDisplaced(one, policy)).length
  const enforcement = enforcementText(verdict)
  return [
    ...errors.map(({ code, message, help, location }) =>
      notification('error', [`Could not run (${code})`, message, help], locationAt(location)),
    ),
    ...gaps.map(({ path, reason, message }) =>
      notification('error', [`Not examined (${reason}): ${path}`, message], fileLocation(path)),
    ),
    ...notices.map((text) => notification('note', ['About this run', text])),
    ...delivery.map((text) => notification('warning', ['Not delivered', text])),
    ...(left > 0 ? [notification('warning', [`${count(left, 'milder result')} left out of this file`])] : []),
    ...(displaced > 0
      ? [
          notification('note', [
            `${count(displaced, 'result')} shown at the model or the policy, since the place is no file of the repository`,
          ]),
        ]
      : []),
    ...(enforcement === null ? [] : [notification('note', [enforcement])]),
    ...(policy.proposed === null ? [] : [notification('note', [proposedText(policy.proposed)])]),
  ]
}

function notification(
  level: Notification['level'],
  texts: readonly string[],
  location: PhysicalLocation | null = null,
): Notification {
  return {
    level,
    message: { text: sentences(...texts) },
    ...(location === null ? {} : { locations: [location] }),
  }
}
