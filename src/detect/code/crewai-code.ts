import { agentId, artefactOf, type CodeAgent } from './agents.ts'
import { looseGrants } from './loose.ts'
import { grantsOfCall } from './settings.ts'
import { callOrigins, isServiceCode, readSource, type Source } from './source.ts'
import type { Grant } from './tool-uses.ts'
import type { Detector } from '../detector.ts'
import { type Argument, argumentsOf, type Call, pathFrom } from '../read/code-calls.ts'
import { isMark, nameAt, textAt } from '../read/code.ts'

const CREWAI = /^crewai(?:\.|$)/

/** Agents that a program makes with CrewAI; what its crews grant, the file grants. */
export const crewaiCode: Detector = {
  id: 'crewai-code',
  looksAt: (path) => path.endsWith('.py') && isServiceCode(path),
  marks: ['crewai'],
  detect(path, text, around) {
    const source = readSource({ path, text, around }, CREWAI)
    if (source === null) return null
    const agents = source.calls
      .filter((call) => isOf(source, call, 'Agent'))
      .map((call): CodeAgent => ({
        call,
        id: declaredKey(source, call) ?? agentId(source, call),
        grants: grantsOfCall(source, call),
      }))
    const crews = source.calls.filter((call) => isOf(source, call, 'Crew'))
    return artefactOf(path, 'crewai-code', source, agents, [
      ...looseGrants(source),
      ...crews.flatMap((crew) => argumentsOf(source.code, crew.open).flatMap((one) => ofCrew(source, one))),
    ])
  },
}

/** What a class or program of CrewAI calls the agents that it reads from `agents.yaml`. */
const CONFIG = /^agents?_?config$/i
const MOST_TOKENS = 60

/**
 * The key under which `agents.yaml` declares the agent that a call makes, so that both files tell it by one name:
 * `config=self.agents_config['writer']`, `**agents_config['writer']`, `config={**agents_config['writer'], ...}`. Null of others.
 */
function declaredKey({ code }: Source, { open }: Call): string | null {
  for (const { key, value } of argumentsOf(code, open)) {
    if (key !== 'config' && !(key === null && isMark(code, value.from, '*'))) continue
    for (let at = value.from; at < Math.min(value.to, value.from + MOST_TOKENS); at += 1)
      if (CONFIG.test(nameAt(code, at) ?? '') && isMark(code, at + 1, '[') && isMark(code, at + 3, ']'))
        return textAt(code, at + 2)
  }
  return null
}

function isOf(source: Source, call: Call, name: string): boolean {
  return callOrigins(source, call).some((origin) => CREWAI.test(origin.module) && origin.name === name)
}

function ofCrew({ code }: Source, { key, at, value }: Argument): readonly Grant[] {
  const words = pathFrom(code, value.from, value.to - 1)
  if (key === 'process' && words.at(-1) === 'hierarchical') return [{ id: 'multi.subagents', at }]
  if (key === 'memory' && nameAt(code, value.from) === 'True') return [{ id: 'memory.persistent', at }]
  return []
}
