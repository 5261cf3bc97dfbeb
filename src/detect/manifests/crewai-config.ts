import type { CapabilityId } from '../../model/capabilities.ts'
import { grantsOfName } from '../code/tools.ts'
import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { at, type Entry, entry, isOn, type Value, words } from '../read/value.ts'
import { firstOfEach } from '../powers/found-agent.ts'
import { modelNamed, turnsCapped } from '../powers/model-named.ts'
import { readYaml } from '../read/yaml.ts'

const LONGEST_ID = 100

/** The agents of a CrewAI project: a map of which entries have a role, a goal and a backstory. Which tools they have, code says. */
export const crewaiConfig: Detector = {
  id: 'crewai-config',
  looksAt: (path) => /(?:^|\/)[^/]*agents?[^/]*\.ya?ml$/i.test(path),
  marks: ['backstory'],
  detect(path, text) {
    const agents = readYaml(text).flatMap((document) =>
      [document, at(document, 'agents'), at(document, 'roles')].flatMap((roster) => [
        ...(roster?.entries ?? []).filter(({ value }) => isAgent(value)).map(fromEntry),
        ...(roster?.items ?? []).filter(isAgent).map(fromItem),
      ]),
    )
    return agents.length === 0
      ? null
      : { path, kind: 'crewai-config', role: 'agent', agents, capabilities: [] }
  },
}

function isAgent(value: Value): boolean {
  return ['role', 'goal', 'backstory'].every((key) => entry(value, key) !== null)
}

function fromEntry({ key, line, value }: Entry): FoundAgent {
  return { id: key.slice(0, LONGEST_ID), line, capabilities: powers(value) }
}

function fromItem(value: Value): FoundAgent {
  const name = at(value, 'name')?.text ?? null
  return {
    id: name === null ? null : name.slice(0, LONGEST_ID),
    line: value.line,
    capabilities: powers(value),
  }
}

/** Settings that grant when they are on, and those that grant by having a value. */
const SWITCHES: readonly (readonly [string, CapabilityId])[] = [
  ['allow_delegation', 'multi.handoff'],
  ['allow_code_execution', 'exec.code'],
  ['memory', 'memory.persistent'],
  ['human_input', 'auto.gate'],
]

function powers(agent: Value): readonly Granted[] {
  const granted: Granted[] = SWITCHES.flatMap(([key, id]) => {
    const found = entry(agent, key)
    return found !== null && isOn(found.value) ? [here(id, found)] : []
  })
  const mode = entry(agent, 'code_execution_mode')
  if (mode?.value.text === 'safe') granted.push(here('exec.sandboxed', mode))
  granted.push(...turnsCapped(agent, 'max_iter'), ...modelNamed(entry(agent, 'llm') ?? entry(agent, 'model')))
  for (const tool of words(at(agent, 'tools')))
    for (const id of grantsOfName(tool.text, 'crewai_tools'))
      granted.push({ id, line: tool.line, column: tool.column })
  return firstOfEach(granted)
}

function here(id: CapabilityId, { line, column }: Entry): Granted {
  return { id, line, column }
}
