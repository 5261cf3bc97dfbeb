import { a2aCard } from './a2a-card.ts'
import { adkConfig } from './adk-config.ts'
import { agentInstructions } from './agent-instructions.ts'
import { agentSkill } from './agent-skill.ts'
import { agentYaml } from './agent-yaml.ts'
import { agentcoreConfig } from './agentcore-config.ts'
import { agenticWorkflow } from './agentic-workflow.ts'
import { aiderConfig } from './aider-config.ts'
import { bedrockAgent } from './bedrock-agent.ts'
import { cagentConfig } from './cagent-config.ts'
import { claudeSettings } from './claude-settings.ts'
import { claudeSubagent } from './claude-subagent.ts'
import { codexAgent } from './codex-agent.ts'
import { codexConfig } from './codex-config.ts'
import { copilotAgent } from './copilot-agent.ts'
import { crewaiCode } from './crewai-code.ts'
import { crewaiConfig } from './crewai-config.ts'
import { difyApp } from './dify-app.ts'
import { flowiseFlow } from './flowise-flow.ts'
import { foundryAgent } from './foundry-agent.ts'
import { geminiSettings } from './gemini-settings.ts'
import { kagentManifest } from './kagent-manifest.ts'
import { kiroAgent } from './kiro-agent.ts'
import { langchainCode } from './langchain-code.ts'
import { langflowFlow } from './langflow-flow.ts'
import { langgraphConfig } from './langgraph-config.ts'
import { lettaAgent } from './letta-agent.ts'
import { m365DeclarativeAgent } from './m365-declarative-agent.ts'
import { mcpConfig } from './mcp-config.ts'
import { n8nWorkflow } from './n8n-workflow.ts'
import { opencodeAgent } from './opencode-agent.ts'
import { opencodeConfig } from './opencode-config.ts'
import { rooModes } from './roo-modes.ts'
import { sdkAgent } from './sdk-agent.ts'
import { toolSurface } from './tool-surface.ts'
import { workflowAgent } from './workflow-agent.ts'
import type { Detector } from './detector.ts'

/** Every detector; the first that recognises a file says what it is, so the particular stand before the general. */
export const DETECTORS: readonly Detector[] = [
  agentInstructions,
  claudeSubagent,
  copilotAgent,
  opencodeAgent,
  agentSkill,
  agenticWorkflow,
  workflowAgent,
  mcpConfig,
  claudeSettings,
  codexConfig,
  codexAgent,
  geminiSettings,
  opencodeConfig,
  rooModes,
  kiroAgent,
  aiderConfig,
  langgraphConfig,
  crewaiConfig,
  crewaiCode,
  langchainCode,
  sdkAgent,
  n8nWorkflow,
  difyApp,
  flowiseFlow,
  langflowFlow,
  agentcoreConfig,
  bedrockAgent,
  m365DeclarativeAgent,
  foundryAgent,
  adkConfig,
  cagentConfig,
  kagentManifest,
  agentYaml,
  lettaAgent,
  a2aCard,
  toolSurface,
]
