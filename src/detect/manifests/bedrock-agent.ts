import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { readYamlOrJson } from '../read/yaml-or-json.ts'
import { at, entry, type Entry, type Value } from '../read/value.ts'

/** Action groups that the service brings along. */
export const OWN_GROUPS: ReadonlyMap<string, readonly CapabilityId[]> = new Map([
  ['AMAZON.UserInput', []],
  ['AMAZON.CodeInterpreter', ['exec.code', 'exec.sandboxed']],
  ['ANTHROPIC.Bash', ['exec.shell']],
  ['ANTHROPIC.TextEditor', ['fs.write']],
  ['ANTHROPIC.Computer', ['net.browser']],
])

/** Agents in templates of CloudFormation. */
export const bedrockAgent: Detector = {
  id: 'bedrock-agent',
  looksAt: (path) => /\.(?:ya?ml|json|template)$/i.test(path),
  marks: ['AWS::Bedrock::Agent'],
  detect: (path, text) => {
    const resources = readYamlOrJson(text).flatMap((document) => at(document, 'Resources')?.entries ?? [])
    const agents = resources.filter(({ value }) => at(value, 'Type')?.text === 'AWS::Bedrock::Agent')
    return agentArtefact(path, 'bedrock-agent', agents.map(agentOf))
  },
}

function agentOf({ key, value }: Entry): FoundAgent {
  const properties = at(value, 'Properties')
  const given = (name: string): Entry | null => entry(properties, name)
  const model = given('FoundationModel')
  const memory = given('MemoryConfiguration')
  const collaborators = given('AgentCollaborators')
  return foundAgent(key, entry(value, 'Type') ?? value, [
    ...(at(properties, 'ActionGroups')?.items ?? []).flatMap(actionGroup),
    ...((at(properties, 'KnowledgeBases')?.items.length ?? 0) > 0
      ? grants(given('KnowledgeBases'), 'rag')
      : []),
    ...(memory !== null && memory.value.kind === 'map' ? grants(memory, 'memory.persistent') : []),
    ...((collaborators?.value.items.length ?? 0) > 0 ? grants(collaborators, 'multi.subagents') : []),
    ...grants(given('AgentResourceRoleArn'), 'identity.federated'),
    ...(/[.:/]/.test(model?.value.text ?? '') ? modelNamed(model) : []),
  ])
}

function actionGroup(group: Value): readonly Granted[] {
  if (at(group, 'ActionGroupState')?.text === 'DISABLED') return []
  const own = entry(group, 'ParentActionGroupSignature')
  if (own !== null) return grants(own, ...(OWN_GROUPS.get(own.value.text ?? '') ?? []))
  const confirmed = (at(group, 'FunctionSchema', 'Functions')?.items ?? []).flatMap((one) => {
    const asked = entry(one, 'RequireConfirmation')
    return asked?.value.text === 'ENABLED' ? grants(asked, 'auto.gate') : []
  })
  return [...grants(entry(group, 'ActionGroupName') ?? group, 'api.actions'), ...confirmed]
}
