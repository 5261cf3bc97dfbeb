import type { AgentVerdict } from '../verdict/verdict.ts'
import { markdownText } from './escape.ts'
import { remediesHeading, remedyText } from './messages.ts'

/** What follows an agent's findings, with the blank line before it; empty where there is no remedy. */
export function waysToGreen(agent: AgentVerdict): string {
  const [first, ...others] = agent.remedies.map((remedy) => markdownText(remedyText(remedy)))
  if (first === undefined) return ''
  const heading = `\n\n**${remediesHeading(agent)}:**`
  return others.length === 0
    ? `${heading} ${first}`
    : `${heading}\n\n${[first, ...others].map((way) => `- ${way}`).join('\n')}`
}
