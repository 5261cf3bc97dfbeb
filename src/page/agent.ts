import type { AgentEntry } from '../report/html/portfolio.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { agentHead } from './agent-head.ts'
import { agentTrend } from './agent-trend.ts'
import type { Context } from './context.ts'
import { type Child, h } from './dom.ts'
import { factorTable } from './factor-table.ts'
import { findingList } from './findings.ts'
import { layerStack } from './layers.ts'
import { mitigationTable } from './mitigations.ts'
import { several } from './numbers.ts'
import { profilePart, ssvcPart } from './profile.ts'
import { radarChart } from './radar.ts'
import { remedyList } from './remedies.ts'
import { section } from './section.ts'
import { reproduces, suppose, NOTHING } from './suppose.ts'
import { waterfallChart } from './waterfall.ts'
import { whatIf } from './what-if.ts'

/** Everything about one agent. In `print` nothing is there to be moved. */
export function agentPage(entry: AgentEntry, context: Context, print: boolean): HTMLElement {
  const { agent } = entry
  const { data } = context
  const findings = findingsOf(agent, data.verdict.findings)
  const panel = print ? null : whatIf(entry)
  const trend = agentTrend(entry, data)
  const factors = leadingInput(agent)?.input.factors ?? agent.factors
  return h(
    'article',
    { class: 'agent' },
    agentHead(entry, data.day),
    trend === null ? null : section('The score over time', {}, trend),
    section('Findings', {}, findingList(findings, data.reportLevel)),
    agent.remedies.length === 0
      ? null
      : section(
          agent.remedies.length === 1
            ? 'The shortest way to a passing verdict'
            : 'Shortest ways to a passing verdict',
          {},
          remedyList(agent, panel?.tryOut ?? null),
        ),
    section('How the score is built up', {}, ...builtUp(agent)),
    section(
      'Factors',
      {},
      h('div', { class: 'pair' }, radarChart(agent, factors), factorTable(agent, factors)),
    ),
    panel === null ? null : section('What if', { style: 'no-print-unless-moved' }, panel.element),
    section('MAESTRO layers', {}, layerStack(agent)),
    section('Mitigations', {}, mitigationTable(agent)),
    agent.profile === null
      ? null
      : section(`AIVSS ${agent.profile.version} profile`, {}, profilePart(agent.profile)),
    agent.ssvc === null ? null : section('AIVSS-SSVC decision', {}, ssvcPart(agent.ssvc)),
  )
}

function findingsOf(agent: AgentVerdict, all: Context['data']['verdict']['findings']): typeof all {
  const ids = new Set(agent.findings)
  return all.filter(({ id }) => ids.has(id))
}

/** The computation that gives the score; null where the verdict does not hold it. */
function leadingInput(agent: AgentVerdict): ReturnType<typeof leading> {
  return reproduces(agent) ? leading(agent) : null
}

function leading(agent: AgentVerdict) {
  const found = suppose(agent, NOTHING)?.leading
  return found === undefined ? null : { ...found, claimedMf: agent.inputs[found.index]?.claimedMf ?? 1 }
}

function builtUp(agent: AgentVerdict): readonly Child[] {
  const found = leadingInput(agent)
  if (found === null)
    return [h('p', {}, 'This verdict does not hold the inputs that the score was computed from.')]
  const others = agent.inputs.length - 1
  return [
    waterfallChart(found.input, found.claimedMf, agent.limits),
    others === 0
      ? null
      : h(
          'p',
          { class: 'quiet small' },
          `The score is the highest of ${several(agent.inputs.length, 'computation')}: the agent's own and those of threats with a CVSS of their own. This is the one that gives it.`,
        ),
  ]
}
