import { PROFILE_METRIC_FACTS, PROFILE_METRICS } from '../aivss/profile-metrics.ts'
import type { EffectClass } from '../aivss/profile-score.ts'
import type { SsvcScore } from '../aivss/ssvc-score.ts'
import type { Timeline } from '../aivss/timeline.ts'
import type { AgentProfile } from '../verdict/verdict.ts'
import { plainTable } from './as-table.ts'
import { bandOfRange } from './band.ts'
import { h } from './dom.ts'
import { facts } from './section.ts'

const CLASSES: Readonly<Record<EffectClass, string>> = {
  A0: 'nothing in the profile raises the class',
  A1: 'some agentic effect',
  A2: 'the full agentic effect: it persists, spreads or can be brought about at will',
  AX: 'not to be told from the evidence',
}

/** The metric profile of AIVSS 1.0 or 2.0, which stands beside the score. */
export function profilePart(profile: AgentProfile): HTMLElement {
  const { version, cvss, metrics, effectClass, aivss, experimental, from, timeline } = profile
  return h(
    'div',
    {},
    facts([
      ['Effect class', h('span', {}, h('b', {}, effectClass), ` ${CLASSES[effectClass]}`)],
      [
        `AIVSS ${version}`,
        aivss === null
          ? 'no CVSS vector is stated'
          : h('span', {}, h('b', {}, aivss.toFixed(1)), ' ', bandOfRange({ low: aivss, high: aivss })),
      ],
      [
        'Experimental',
        experimental === null
          ? null
          : `${experimental.aivss.toFixed(1)} (CVSS-BTE and ${experimental.delta}${experimental.capped ? ', capped at 10' : ''})`,
      ],
      ['Stated by', from === 'model' ? null : `the threat ${from.threat}`],
      ['To be remediated', timeline === null ? null : timelineText(timeline)],
      ['CVSS vector', cvss.vector === null ? null : h('code', {}, cvss.vector)],
    ]),
    plainTable(
      ['Metric', 'Value', 'Meaning'],
      PROFILE_METRICS.flatMap((metric) => {
        const value = metrics[metric]
        const values: Readonly<Record<string, string>> = PROFILE_METRIC_FACTS[metric].values
        return value === undefined
          ? []
          : [
              [
                `${PROFILE_METRIC_FACTS[metric].name} (${metric})`,
                value,
                Object.hasOwn(values, value) ? (values[value] ?? '') : 'insufficient evidence',
              ],
            ]
      }),
    ),
    h('p', { class: 'quiet small' }, 'It stands beside the score above and is never mixed with it.'),
  )
}

const TIMES: Readonly<Record<Timeline, string>> = {
  FSU: 'with the next upgrade',
  '60D': 'in 60 days',
  '14D': 'in 14 days',
  '3D': 'in 3 days',
  '3DF': 'in 3 days, with forensic triage',
}

function timelineText({ published, recommended, basis }: NonNullable<AgentProfile['timeline']>): string {
  return [
    `${TIMES[published]} by CISA BOD 26-04${basis === 'analogy' ? ', as an analogy' : ''}`,
    recommended === null
      ? 'what the effect class changes is open'
      : recommended === published
        ? 'the effect class changes nothing'
        : `${TIMES[recommended]} with the effect class`,
  ].join('; ')
}

/** The AIVSS-SSVC decision, which stands beside the score too. */
export function ssvcPart({
  averages,
  agentLevel,
  riskScore,
  outcome,
  timeline,
  missing,
}: SsvcScore): HTMLElement {
  return h(
    'div',
    {},
    facts([
      ['Decision', h('b', {}, outcome)],
      ['When to act', timeline],
      ['Agent level', agentLevel],
      ['Execution', String(averages.execution)],
      ['State', String(averages.state)],
      ['Unpredictability', String(averages.unpredictability)],
      ['Risk score', `${riskScore} (shown, decides nothing)`],
      ['Not stated', missing.length === 0 ? null : `${missing.join(', ')}: counted as 1`],
    ]),
  )
}
