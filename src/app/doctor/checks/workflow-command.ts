import { type Check, problem } from '../check.ts'
import { gatingUses } from '../gate-use.ts'

/** On pull requests the Action judges, not the command: the command takes the policy of the checked-out tree. */
export const workflowCommand: Check = {
  id: 'workflow-command',
  area: 'workflows',
  summary: 'pull requests are judged by the Action, not by the command',
  look({ gates }) {
    return gatingUses(gates)
      .filter(({ kind }) => kind === 'command')
      .map(({ stated }) =>
        problem(
          "the command judges by the policy of the checked-out tree, which is the pull request's own: it can relax what judges it",
          'Use the Action ("aivss-gate init --workflow").',
          stated.place,
        ),
      )
  },
}
