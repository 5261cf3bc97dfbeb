import { actionGrants, isAgentAction, type Presets } from './agent-actions.ts'
import { agentCommands } from './agent-commands.ts'
import type { Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { passageOf } from './passage.ts'
import { at, type Entry, entry, isOn, type Value } from '../read/value.ts'
import { credentialsIn, handsOverSecret, timeLimit } from './workflow-grants.ts'

const APP_TOKEN = /^(?:actions\/create-github-app-token|tibdex\/github-app-token|[\w-]+\/github-app-token)@/

/** A step that runs an agent, with what the step itself grants. */
export interface AgentStep {
  readonly index: number
  readonly line: number
  readonly column: number
  readonly capabilities: readonly Granted[]
}

/** The steps of a job or of an action that run an agent. */
export function agentSteps(
  steps: readonly Value[],
  lines: readonly string[],
  presets: Presets,
): readonly AgentStep[] {
  const appTokens = steps.flatMap((step) =>
    APP_TOKEN.test(at(step, 'uses')?.text ?? '') ? [at(step, 'id')?.text ?? ''] : [],
  )
  return steps.flatMap((step, index): readonly AgentStep[] => {
    const script = passageOf(at(step, 'run'), lines)
    const calls = script === null ? [] : agentCommands(script)
    const uses = entry(step, 'uses')
    const action = uses !== null && isAgentAction(uses.value.text ?? '') ? uses : null
    if (calls.length === 0 && action === null) return []
    const handed = [...(at(step, 'with')?.entries ?? []), ...(at(step, 'env')?.entries ?? [])]
    const tokens = handed.filter(({ value }) =>
      appTokens.some((id) => id !== '' && (value.text ?? '').includes(`steps.${id}.outputs.token`)),
    )
    return [
      {
        index,
        line: (uses ?? calls[0] ?? step).line,
        column: (uses ?? calls[0] ?? step).column,
        capabilities: [
          ...calls.flatMap((call) => call.capabilities),
          ...(action === null ? [] : actionGrants(action, at(step, 'with'), lines, inStep(step, presets))),
          ...handed
            .filter(({ key, value }) => /^AIDER_YES(?:_ALWAYS)?$/.test(key) && isOn(value))
            .map((one) => grantedAt('auto.approve', one)),
          ...handed
            .filter(({ key }) => /^(?:ANTHROPIC|GEMINI|OPENAI|CODEX)_MODEL$/.test(key))
            .flatMap(modelOf),
          ...credentialsIn(at(step, 'with')),
          ...credentialsIn(at(step, 'env')),
          ...tokens.map((one) => grantedAt('cred.use', one)),
          ...exported(steps.slice(0, index), appTokens, lines),
          ...withoutToken(step),
          ...timeLimit(step),
        ],
      },
    ]
  })
}

function inStep(step: Value, { inputs, env }: Presets): Presets {
  return { inputs, env: [at(step, 'env'), ...env] }
}

/** Credentials that steps above leave in the environment of all steps below. */
function exported(
  above: readonly Value[],
  appTokens: readonly string[],
  lines: readonly string[],
): readonly Granted[] {
  return above.flatMap((step) => {
    const script = passageOf(at(step, 'run'), lines)
    if (script === null) return []
    const handing = script.text.includes('mcpServers') ? /^.*\bsecrets\..*$/gm : /^.*\bGITHUB_ENV\b.*$/gm
    return [...script.text.matchAll(handing)].flatMap((match) => {
      const isAppToken = appTokens.some((id) => id !== '' && match[0].includes(`steps.${id}.outputs.token`))
      const name = /(\w+)=/.exec(match[0])?.[1] ?? ''
      return isAppToken || handsOverSecret(name, match[0])
        ? [grantedAt('cred.use', script.placeAt(match.index))]
        : []
    })
  })
}

function modelOf(one: Entry): readonly Granted[] {
  return (one.value.text ?? '') === '' || one.value.text?.includes('$') === true
    ? []
    : [grantedAt('model.fixed', one)]
}

/** The model gets no token at all: what is written is written by a later step, from its answer. */
function withoutToken(step: Value): readonly Granted[] {
  const token = entry(at(step, 'env'), 'GITHUB_TOKEN') ?? entry(at(step, 'env'), 'GH_TOKEN')
  return token !== null && token.value.text === '' ? [grantedAt('output.gated', token)] : []
}
