import { levels, type Rule } from './rule.ts'

export const agentRemoved: Rule = {
  id: 'agent-removed',
  summary: 'a model vanished or covers less although its agent is still there, or it had findings',
  levels: levels('warn', 'error', 'error'),
  about: 'run',
  check: ({ removed }, level) =>
    removed.flatMap(({ model, uncovered, gone, hadFindings }) => {
      const agent = model.agent.id.value
      const still =
        uncovered.length === 0
          ? ''
          : `, but ${uncovered.join(', ')} ${uncovered.length === 1 ? 'is' : 'are'} still there`
      const unanswered = gone && model.agent.artefacts.length === 0 && hadFindings
      if (uncovered.length === 0 && !unanswered) return []
      return [
        {
          level,
          agent,
          subject: gone ? 'model' : 'coverage',
          message: gone
            ? `the threat model of ${agent} is gone${still}${unanswered ? ', and it had findings that nothing answers' : ''}`
            : `the threat model of ${agent} covers less than before${still}`,
          help: 'Keep the model as long as the agent is in service; remove the artefact together with it.',
          place: gone ? { path: model.path, line: 1, column: 1 } : model.place,
        },
      ]
    }),
}
