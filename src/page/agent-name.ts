import type { AgentEntry } from '../report/html/portfolio.ts'

export function nameOf({ agent }: AgentEntry): string {
  return agent.name === '' ? agent.id : agent.name
}
