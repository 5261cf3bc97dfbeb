import { a2aCard } from './manifests/a2a-card.ts'
import { adkConfig } from './manifests/adk-config.ts'
import { agentInstructions } from './hosts/agent-instructions.ts'
import { agentSkill } from './hosts/agent-skill.ts'
import { agentYaml } from './manifests/agent-yaml.ts'
import { agentcoreConfig } from './manifests/agentcore-config.ts'
import { agenticWorkflow } from './workflows/agentic-workflow.ts'
import { aiderConfig } from './hosts/aider-config.ts'
import { bedrockAgent } from './manifests/bedrock-agent.ts'
import { cagentConfig } from './manifests/cagent-config.ts'
import { claudeSettings } from './hosts/claude-settings.ts'
import { claudeSubagent } from './hosts/claude-subagent.ts'
import { codexAgent } from './hosts/codex-agent.ts'
import { codexConfig } from './hosts/codex-config.ts'
import { copilotAgent } from './hosts/copilot-agent.ts'
import { crewaiCode } from './code/crewai-code.ts'
import { crewaiConfig } from './manifests/crewai-config.ts'
import { difyApp } from './graphs/dify-app.ts'
import { flowiseFlow } from './graphs/flowise-flow.ts'
import { foundryAgent } from './manifests/foundry-agent.ts'
import { geminiSettings } from './hosts/gemini-settings.ts'
import { kagentManifest } from './manifests/kagent-manifest.ts'
import { kiroAgent } from './hosts/kiro-agent.ts'
import { langchainCode } from './code/langchain-code.ts'
import { langflowFlow } from './graphs/langflow-flow.ts'
import { langgraphConfig } from './manifests/langgraph-config.ts'
import { lettaAgent } from './manifests/letta-agent.ts'
import { m365DeclarativeAgent } from './manifests/m365-declarative-agent.ts'
import { mcpConfig } from './hosts/mcp-config.ts'
import { n8nWorkflow } from './graphs/n8n-workflow.ts'
import { cursorSubagent, factoryDroid, geminiSubagent, qwenSubagent } from './hosts/other-subagents.ts'
import { opencodeAgent } from './hosts/opencode-agent.ts'
import { opencodeConfig } from './hosts/opencode-config.ts'
import { rooModes } from './hosts/roo-modes.ts'
import { sdkAgent } from './code/sdk-agent.ts'
import { terraformAgent } from './manifests/terraform-agent.ts'
import { toolSurface } from './manifests/tool-surface.ts'
import { workflowAgent } from './workflows/workflow-agent.ts'
import type { Detector } from './detector.ts'

/** Every detector; the first that recognises a file says what it is, so the particular stand before the general. */
export const DETECTORS: readonly Detector[] = [
  agentInstructions,
  claudeSubagent,
  copilotAgent,
  opencodeAgent,
  cursorSubagent,
  geminiSubagent,
  qwenSubagent,
  factoryDroid,
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
  terraformAgent,
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
