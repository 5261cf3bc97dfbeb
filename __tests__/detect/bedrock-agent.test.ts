import { expect, test } from '@jest/globals'
import { bedrockAgent } from '../../src/detect/manifests/bedrock-agent.ts'
import { judged } from './manifest-table.ts'

const TEMPLATE = `Resources:
  Helper:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: !Sub '\${Stage}-helper'
      FoundationModel: anthropic.claude-3-5-sonnet-20241022-v2:0
      AgentResourceRoleArn: !GetAtt Role.Arn
      ActionGroups:
        - ActionGroupName: orders
          ActionGroupExecutor: {Lambda: !GetAtt Fn.Arn}
          FunctionSchema:
            Functions:
              - Name: cancel
                RequireConfirmation: ENABLED
        - ActionGroupName: code
          ParentActionGroupSignature: AMAZON.CodeInterpreter
        - ActionGroupName: off
          ActionGroupState: DISABLED
      KnowledgeBases:
        - KnowledgeBaseId: x
      MemoryConfiguration:
        EnabledMemoryTypes: [SESSION_SUMMARY]
  Lead:
    Type: AWS::Bedrock::Agent
    Properties:
      FoundationModel: !Ref Model
      AgentCollaborators:
        - CollaboratorName: helper
  Alias:
    Type: AWS::Bedrock::AgentAlias
`

test('agents of a template', () => {
  expect(judged(bedrockAgent, 'infra/template.yaml', TEMPLATE)).toEqual({
    kind: 'bedrock-agent',
    role: 'agent',
    agents: {
      Helper:
        'model.fixed:6 identity.federated:7 api.actions:9 auto.gate:14 exec.code:16 exec.sandboxed:16 rag:19 memory.persistent:21',
      Lead: 'multi.subagents:27',
    },
    shared: '',
  })
})

test.each([
  ['an alias alone', 'Resources:\n  A:\n    Type: AWS::Bedrock::AgentAlias\n'],
  ['a comment', 'Resources:\n  # Type: AWS::Bedrock::Agent\n  B: {Type: AWS::S3::Bucket}\n'],
  ['a policy that names it', 'Statement:\n  - Type: AWS::Bedrock::Agent\n'],
])('%s is no agent', (_, text) => {
  expect(judged(bedrockAgent, 'template.yaml', text)).toBeNull()
})

test('an action group signed with a name that means something to JavaScript', () => {
  const signed = `Resources:
  A:
    Type: AWS::Bedrock::Agent
    Properties:
      ActionGroups: [{ParentActionGroupSignature: constructor}]
`
  expect(judged(bedrockAgent, 'template.yaml', signed)?.agents).toEqual({ A: '' })
})
