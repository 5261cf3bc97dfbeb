import type { Artefact, Detector, FoundAgent } from '../detector.ts'
import { agentArtefact, firstOfEach, foundAgent } from '../powers/found-agent.ts'
import { readHcl } from '../read/hcl.ts'
import type { Entry, Value } from '../read/value.ts'
import { readYamlOrJson } from '../read/yaml-or-json.ts'
import { agentNamed, AWS_AGENTS, AWS_PARTS, toolsServed } from './terraform-aws.ts'
import { blocks, each } from './terraform-blocks.ts'
import { GOOGLE_AGENTS } from './terraform-google.ts'

/** A resource of Terraform: `resource "type" "name" {...}`. */
interface Resource {
  readonly type: string
  readonly name: Entry
}

const AGENTS = new Map([...AWS_AGENTS, ...GOOGLE_AGENTS])

/** Agents that Terraform or OpenTofu puts into service. What a file gives to agents of other files belongs to no agent of it. */
export const terraformAgent: Detector = {
  id: 'terraform-agent',
  looksAt: (path) => /\.(?:tf|tofu)(?:\.json)?$/i.test(path),
  marks: [...AGENTS.keys(), ...AWS_PARTS.keys()],
  detect(path, text): Artefact | null {
    const documents = /\.json$/i.test(path) ? readYamlOrJson(text) : [readHcl(text)]
    const resources = documents.flatMap(resourcesOf)
    const parts = resources.flatMap(({ type, name }) => {
      const granted = AWS_PARTS.get(type)?.(name) ?? []
      return granted.length === 0 ? [] : [{ of: agentNamed(name.value), granted }]
    })
    const agents = resources.flatMap(
      ({ type, name }): readonly { readonly name: string; readonly agent: FoundAgent }[] => {
        const powers = AGENTS.get(type)?.(name) ?? null
        if (powers === null) return []
        const full = `${type}.${name.key}`
        const own = parts.filter(({ of }) => of === full).flatMap(({ granted }) => granted)
        return [{ name: full, agent: foundAgent(name.key, name, [...powers, ...own]) }]
      },
    )
    const known = new Set(agents.map(({ name }) => name))
    const loose = parts.filter(({ of }) => of === null || !known.has(of)).flatMap(({ granted }) => granted)
    if (agents.length > 0)
      return agentArtefact(
        path,
        'terraform-agent',
        agents.map(({ agent }) => agent),
        loose,
      )
    if (loose.length > 0)
      return {
        path,
        kind: 'terraform-agent',
        role: 'capability',
        agents: [],
        capabilities: firstOfEach(loose),
      }
    const served = resources.flatMap(({ type, name }) => toolsServed(type, name))
    return served.length === 0
      ? null
      : {
          path,
          kind: 'terraform-agent',
          role: 'tool-surface',
          agents: [],
          capabilities: firstOfEach(served),
        }
  },
}

function resourcesOf(file: Value): readonly Resource[] {
  return blocks(file, 'resource').flatMap(({ entries }) =>
    entries.flatMap((type) =>
      each(type.value).flatMap((named) =>
        named.entries.flatMap((name) =>
          each(name.value).map((value) => ({ type: type.key, name: { ...name, value } })),
        ),
      ),
    ),
  )
}
