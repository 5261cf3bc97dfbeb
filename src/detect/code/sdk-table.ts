import type { CapabilityId } from '../../model/capabilities.ts'

/** How one SDK makes agents: a constructor by this name, taken from this module, is an agent. */
export interface Sdk {
  /** The kind of the artefacts. */
  readonly kind: string
  /** Modules, Python's and npm's. */
  readonly module: RegExp
  readonly constructor_: RegExp
  /** What arguments without a name are, by their place. */
  readonly places?: readonly string[]
  /** Settings (in small letters, without `_`) of which each group must be there with one: calls of a model become agents by them. */
  readonly needs?: readonly (readonly string[])[]
  /** What a constructor grants whatever its arguments. */
  readonly grants?: readonly (readonly [RegExp, CapabilityId])[]
}

export const SDKS: readonly Sdk[] = [
  {
    kind: 'openai-agents',
    module:
      /^(?:agents|agents\.(?:agent|realtime|voice|sandbox)|@openai\/agents(?:-core|-realtime)?(?:\/\w+)?)$/,
    constructor_: /^(?:Agent|RealtimeAgent|SandboxAgent)$/,
  },
  {
    kind: 'openai-agents',
    module: /^@openai\/agents(?:-core|-realtime)?(?:\/\w+)?\.(?:Realtime)?Agent$/,
    constructor_: /^create$/,
  },
  {
    kind: 'google-adk',
    module: /^(?:google\.adk(?:\.|$)|@google\/adk$)/,
    constructor_:
      /^(?:Agent|LlmAgent|SequentialAgent|ParallelAgent|LoopAgent|LangGraphAgent|RemoteA2aAgent)$/,
    grants: [[/^RemoteA2aAgent$/, 'multi.a2a']],
  },
  {
    kind: 'autogen',
    module:
      /^(?:(?:flaml\.)?autogen|pyautogen|ag2|autogen_agentchat|autogen_core|autogen_ext\.agents)(?:\.|$)/,
    constructor_:
      /^(?:AssistantAgent|UserProxyAgent|ConversableAgent|CodeExecutorAgent|GPTAssistantAgent|OpenAIAssistantAgent|OpenAIAgent|Retrieve(?:Assistant|UserProxy)Agent|MultimodalConversableAgent|MultimodalWebSurfer|FileSurfer|MagenticOneCoderAgent|SocietyOfMindAgent|CaptainAgent|ReasoningAgent|MathUserProxyAgent|WebSurferAgent|SwarmAgent|LLMAgent)$/,
    places: ['name', 'modelclient'],
    grants: [
      [/^(?:MultimodalWebSurfer|WebSurferAgent)$/, 'net.browser'],
      [/^FileSurfer$/, 'fs.read'],
      [/^Retrieve/, 'rag'],
      [/^(?:CodeExecutorAgent|MathUserProxyAgent)$/, 'exec.code'],
    ],
  },
  {
    kind: 'semantic-kernel',
    module: /^semantic_kernel(?:\.|$)/,
    constructor_:
      /^(?:ChatCompletionAgent|OpenAIAssistantAgent|AzureAssistantAgent|AzureAIAgent|OpenAIResponsesAgent|AzureResponsesAgent|BedrockAgent|CopilotStudioAgent)$/,
  },
  {
    kind: 'microsoft-agent-framework',
    module: /^agent_framework(?:[._]|$)/,
    constructor_: /^(?:ChatAgent|Agent|RawAgent|AzureAIAgent|FoundryAgent)$/,
  },
  {
    kind: 'strands',
    module: /^(?:strands(?:\.|$)|@strands-agents\/sdk)/,
    constructor_: /^(?:Agent|BidiAgent)$/,
  },
  {
    kind: 'smolagents',
    module: /^smolagents(?:\.|$)/,
    constructor_: /^(?:CodeAgent|ToolCallingAgent)$/,
    places: ['tools', 'model'],
    grants: [[/^CodeAgent$/, 'exec.code']],
  },
  {
    kind: 'pydantic-ai',
    module: /^pydantic_ai(?:\.|$)/,
    constructor_: /^Agent$/,
    places: ['model'],
  },
  { kind: 'mastra', module: /^@mastra\/core(?:\/agent)?$/, constructor_: /^Agent$/ },
  {
    kind: 'vercel-ai-sdk',
    module: /^ai$/,
    constructor_: /^(?:ToolLoopAgent|Experimental_Agent|Agent)$/,
  },
  {
    kind: 'vercel-ai-sdk',
    module: /^ai$/,
    constructor_: /^(?:generateText|streamText)$/,
    needs: [['tools'], ['stopwhen', 'maxsteps']],
  },
  {
    kind: 'llamaindex',
    module: /^(?:llama_index(?:\.|$)|llamaindex$|@llamaindex\/(?:workflow|openai|anthropic|core)(?:\/|$))/,
    constructor_:
      /^(?:FunctionAgent|ReActAgent|CodeActAgent|FunctionCallingAgent|FunctionCallingAgentWorker|OpenAIAgent|OpenAIAssistantAgent|OpenAIAgentWorker|ReActAgentWorker|AgentWorkflow|AnthropicAgent|LLMAgent|agent|multiAgent)$/,
  },
  {
    kind: 'llamaindex',
    module:
      /^(?:llama_index[.\w]*|llamaindex)\.(?:FunctionAgent|ReActAgent|FunctionCallingAgent|FunctionCallingAgentWorker|OpenAIAgent|OpenAIAssistantAgent|AgentWorkflow)$/,
    constructor_: /^(?:from_tools|from_new|from_tools_or_functions)$/,
    places: ['tools'],
  },
  {
    kind: 'agno',
    module: /^(?:agno|phi)\.(?:agent|team|assistant)(?:\.|$)/,
    constructor_: /^(?:Agent|Team|Assistant)$/,
  },
  {
    kind: 'haystack',
    module: /^haystack\.components\.agents(?:\.|$)/,
    constructor_: /^Agent$/,
  },
  {
    kind: 'claude-agent-sdk',
    module: /^(?:claude_agent_sdk|claude_code_sdk)(?:\.|$)/,
    constructor_: /^(?:ClaudeAgentOptions|ClaudeCodeOptions)$/,
  },
  {
    kind: 'claude-agent-sdk',
    module: /^(?:@anthropic-ai\/claude-agent-sdk|@anthropic-ai\/claude-code)$/,
    constructor_: /^(?:query|unstable_v2_createSession)$/,
  },
]

/** Modules of all SDKs at once; `openai` is there for its assistants. */
export const SDK_MODULES = new RegExp(
  [...SDKS.map(({ module }) => module.source), '^openai(?:\\.|$)'].join('|'),
)

/** Texts of which one stands in every file that imports one of them. */
export const SDK_MARKS: readonly string[] = [
  'from agents',
  'import agents',
  '@openai/agents',
  'haystack.components.agents',
  'assistants.create',
  'google.adk',
  '@google/adk',
  'autogen',
  'from ag2',
  'import ag2',
  'semantic_kernel',
  'agent_framework',
  'strands',
  'smolagents',
  'pydantic_ai',
  '@mastra/core',
  "'ai'",
  '"ai"',
  'llama_index',
  'llamaindex',
  'from agno',
  'import agno',
  'from phi',
  'import phi',
  'claude_agent_sdk',
  'claude_code_sdk',
  '@anthropic-ai/claude-',
]
