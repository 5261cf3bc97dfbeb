import { describe, expect, test } from '@jest/globals'
import { terraformAgent } from '../../src/detect/manifests/terraform-agent.ts'
import { readHcl } from '../../src/detect/read/hcl.ts'
import { TooMuchToRead } from '../../src/detect/read/too-much.ts'
import { at } from '../../src/detect/read/value.ts'
import { told } from './code-cases.ts'

const AGENT = `# resource "aws_bedrockagent_agent" "off" {}
resource "aws_bedrockagent_agent" "orders" {
  agent_name              = "\${var.prefix}-orders"
  agent_resource_role_arn = aws_iam_role.orders.arn
  foundation_model        = "anthropic.claude-3-5-sonnet-20241022-v2:0"
  instruction             = <<-EOT
    You help. resource "aws_bedrockagent_agent" "never" {
  EOT
  memory_configuration {
    enabled_memory_types = ["SESSION_SUMMARY"]
  }
}
`

describe('agents of Terraform', () => {
  test.each<[what: string, text: string, expected: readonly string[]]>([
    ['an agent', AGENT, ['orders@2: identity.federated@4 model.fixed@5 memory.persistent@9']],
    [
      'a model that is handed in',
      'resource "aws_bedrockagent_agent" "a" { foundation_model = var.model }\n',
      ['a@1:'],
    ],
    [
      'what is given to it',
      `resource "aws_bedrockagent_agent" "a" {}
resource "aws_bedrockagent_agent_action_group" "tools" {
  action_group_name = "tools"
  agent_id          = aws_bedrockagent_agent.a.agent_id
}
resource "aws_bedrockagent_agent_action_group" "code" {
  agent_id                      = aws_bedrockagent_agent.a[0].id
  parent_action_group_signature = "AMAZON.CodeInterpreter"
}
resource "aws_bedrockagent_agent_action_group" "input" {
  agent_id                      = aws_bedrockagent_agent.a.id
  parent_action_group_signature = "AMAZON.UserInput"
}
resource "aws_bedrockagent_agent_knowledge_base_association" "k" {
  agent_id = aws_bedrockagent_agent.a.id
}
resource "aws_bedrockagent_agent_knowledge_base_association" "off" {
  agent_id             = aws_bedrockagent_agent.a.id
  knowledge_base_state = "DISABLED"
}
`,
      ['a@1: api.actions@3 exec.code@8 exec.sandboxed@8 rag@14'],
    ],
    [
      'what belongs to an agent of another file',
      'resource "aws_bedrockagent_agent_action_group" "t" {\n  agent_id = var.agent\n}\n',
      ['*: api.actions@1'],
    ],
    [
      'one of two agents, and a part that names neither',
      `resource "aws_bedrockagent_agent" "lead" { agent_collaboration = "SUPERVISOR_ROUTER" }
resource "aws_bedrockagent_agent" "other" {}
resource "aws_bedrockagent_agent_action_group" "t" { agent_id = aws_bedrockagent_agent.elsewhere.id }
`,
      ['lead@1: multi.subagents@1', 'other@2:', '*: api.actions@3'],
    ],
    [
      'AgentCore',
      `resource "aws_bedrockagentcore_agent_runtime" "chat" {
  role_arn = aws_iam_role.r.arn
  network_configuration { network_mode = "PUBLIC" }
}
resource "aws_bedrockagentcore_agent_runtime" "tools" {
  protocol_configuration {
    server_protocol = "MCP"
  }
}
`,
      ['chat@1: identity.federated@2 net.public_endpoint@3'],
    ],
    [
      'Vertex AI, with a program and as a memory for others',
      `resource "google_vertex_ai_reasoning_engine" "app" {
  dynamic "spec" {
    for_each = [1]
    content { service_account = google_service_account.app.email }
  }
}
resource "google_vertex_ai_reasoning_engine" "memory" { display_name = "m" }
`,
      ['app@1: identity.federated@4'],
    ],
    [
      'an engine with an identity of its own',
      'resource "google_vertex_ai_reasoning_engine" "e" {\n  spec { identity_type = "AGENT_IDENTITY" }\n}\n',
      ['e@1: identity.federated@2'],
    ],
    [
      'a role that is left empty',
      'resource "aws_bedrockagentcore_agent_runtime" "r" { role_arn = "" }\n',
      ['r@1:'],
    ],
    [
      'servers of tools and nothing else',
      `resource "aws_bedrockagentcore_agent_runtime" "tools" {
  protocol_configuration { server_protocol = "MCP" }
}
resource "awscc_bedrockagentcore_runtime" "more" { protocol_configuration = "MCP" }
`,
      ['*: mcp.server@2'],
    ],
    [
      'agents of the other provider for AWS',
      `resource "awscc_bedrock_agent" "a" {
  agent_resource_role_arn = aws_iam_role.a.arn
  action_groups = [
    { action_group_name = "search" },
    { parent_action_group_signature = "AMAZON.CodeInterpreter" },
  ]
  knowledge_bases = local.bases
  agent_collaborators = [{ collaborator_name = "b" }]
}
resource "awscc_bedrock_agent" "b" {
  action_groups        = var.groups
  knowledge_bases      = []
  memory_configuration = null
}
resource "awscc_bedrockagentcore_runtime" "c" {
  network_configuration  = { network_mode = "PUBLIC" }
  protocol_configuration = "A2A"
}
resource "aws_bedrockagent_agent_knowledge_base_association" "k" { agent_id = awscc_bedrock_agent.b.agent_id }
`,
      [
        'a@1: identity.federated@2 api.actions@4 exec.code@5 exec.sandboxed@5 rag@7 multi.subagents@8',
        'b@10: rag@19',
        'c@15: net.public_endpoint@16 multi.a2a@17',
      ],
    ],
    [
      'harnesses: without a list of tools, with one, and with none allowed',
      `resource "aws_bedrockagentcore_harness" "open" {
  model {
    bedrock_model_config { model_id = "anthropic.claude-sonnet-4-20250514" }
  }
  memory {
    managed_memory_configuration {}
  }
  tool { type = "agentcore_browser" }
  tool { type = "remote_mcp" }
}
resource "aws_bedrockagentcore_harness" "listed" {
  execution_role_arn = aws_iam_role.h.arn
  allowed_tools      = ["@builtin/shell", "notes"]
  tool { type = "inline_function" }
  memory {
    disabled {}
  }
  environment {
    agentcore_runtime_environment {
      network_configuration { network_mode = "PUBLIC" }
    }
  }
}
resource "aws_bedrockagentcore_harness" "closed" { allowed_tools = [] }
`,
      [
        'open@1: tools.unrestricted@1 model.fixed@3 memory.persistent@6 net.browser@8 mcp.client@9 mcp.remote@9',
        'listed@11: identity.federated@12 exec.shell@13 exec.sandboxed@13 net.public_endpoint@20',
        'closed@24:',
      ],
    ],
    [
      'agents of Customer Experience',
      `resource "google_ces_agent" "root" {
  tools        = ["\${var.app}/tools/end_session", google_ces_tool.t.id]
  child_agents = [google_ces_agent.leaf.id]
}
resource "google_ces_agent" "leaf" {
  tools = ["\${var.app}/tools/end_session"]
  toolsets { toolset = "" }
  model_settings { model = "gemini-2.5-flash" }
}
resource "google_ces_agent" "bare" { tools = null }
`,
      ['root@1: api.actions@2 multi.subagents@3', 'leaf@5: model.fixed@8', 'bare@10:'],
    ],
    [
      'names that mean something to JavaScript',
      `resource "constructor" "x" {}
resource "aws_bedrockagent_agent" "a" {}
resource "aws_bedrockagent_agent_action_group" "g" {
  agent_id                      = aws_bedrockagent_agent.a.id
  parent_action_group_signature = "constructor"
}
resource "aws_bedrockagentcore_harness" "h" {
  allowed_tools = ["toString"]
  tool { type = "constructor" }
}
`,
      ['a@2: api.actions@5', 'h@7:'],
    ],
    ['data and modules', 'data "aws_bedrockagent_agent" "a" {}\nmodule "b" { source = "./m" }\n', []],
    [
      'a comment',
      '/* resource "aws_bedrockagent_agent" "a" {} */\n// resource "aws_bedrockagent_agent" "b" {}\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(terraformAgent, 'infra/main.tf', text)).toEqual(expected)
  })

  test('in the JSON syntax', () => {
    const body = { agent_resource_role_arn: 'arn', foundation_model: 'amazon.nova-pro-v1:0' }
    const json = JSON.stringify({ resource: { aws_bedrockagent_agent: { a: [body], b: body } } })
    expect(told(terraformAgent, 'main.tf.json', json)).toEqual([
      'a@1: identity.federated@1 model.fixed@1',
      'b@1: identity.federated@1 model.fixed@1',
    ])
  })
})

describe('HCL', () => {
  test.each([
    ['a = "x # y"', 'x # y'],
    ['a = "${f("}")} \\" b"', '${f("}")} \\" b'],
    ['a = "$${not}"', '$${not}'],
    ['a = <<EOT\nb\n  EOT\n', 'b\n'],
    ['a = 5 // five', '5'],
    ['a = -5', '${-5}'],
    ['a = x.y[0]', '${x.y[0]}'],
    ['a = b ? (\n"c"\n) : d', '${b ?( c ): d}'],
    ['a = true', 'true'],
  ])('%s', (text, expected) => {
    expect(at(readHcl(text), 'a')?.text?.replaceAll(' ', '')).toBe(expected.replaceAll(' ', ''))
  })

  test('lists, maps and places behind comments and heredocs of several lines', () => {
    const file = readHcl('/*\n*/ a = [\n  "x", # y\n  { b = 1, "c": 2 },\n]\nd = <<E\n1\n2\nE\ne = 3\n')
    expect(at(file, 'a')?.items.map(({ line }) => line)).toEqual([3, 4])
    expect(at(at(file, 'a')?.items[1] ?? null, 'c')?.text).toBe('2')
    expect(file.entries.map(({ key, line, column }) => [key, line, column])).toEqual([
      ['a', 2, 4],
      ['d', 6, 1],
      ['e', 10, 1],
    ])
  })

  test.each([
    ['braces', 'a {'.repeat(100_000)],
    ['brackets', `a = ${'['.repeat(100_000)}`],
    ['strings in strings', `a = ${'"${'.repeat(50_000)}`],
    ['heredocs', '<<A\n'.repeat(50_000)],
    ['comments', '/*'.repeat(100_000)],
    ['closing', '}'.repeat(200_000)],
    ['arguments', 'a = '.repeat(50_000)],
  ])('reads 200 kB of %s to its end, or says that it is too much', (_, text) => {
    try {
      expect(readHcl(text).kind).toBe('map')
    } catch (error) {
      expect(error).toBeInstanceOf(TooMuchToRead)
    }
  })
})
