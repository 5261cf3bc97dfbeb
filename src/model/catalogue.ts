import type { FactorId } from '../aivss/factors.ts'
import type { LayerId } from './maestro.ts'

/** One control of the catalogue. The ids, and which factors and layers a control belongs to, are this project's own. */
export interface CatalogueEntry {
  /** What the control does, in one sentence. */
  readonly definition: string
  /** Other names and phrases people write for it; matched without regard to case, hyphens or plural. */
  readonly synonyms: readonly string[]
  /** The risk factors it brings under control; earned credit is counted by these. */
  readonly factors: readonly FactorId[]
  readonly layers: readonly LayerId[]
  /** Where the control is named: OWASP Top 10 for Agentic Applications (ASInn), Threats & Mitigations playbooks (T&M), AIUC-1. */
  readonly refs: string
}

/** The 38 mitigations that the gate knows. */
export const CATALOGUE = {
  'sandboxing': {
    definition: 'tools and generated code run in an isolated, resource-limited environment that cannot reach the host',
    synonyms: ['sandboxed execution', 'sandbox', 'isolated container', 'microVM', 'gVisor', 'Firecracker', 'seccomp', 'jail', 'ephemeral container', 'execution isolation', 'secure enclave', 'non-root container'],
    factors: ['tools', 'self_mod', 'autonomy'],
    layers: ['L3', 'L4'],
    refs: 'ASI02.3 ASI04.3 ASI05.4 ASI08.2 ASI10.2; T&M PB3; v0.8 risk 1 (secure enclave)',
  },
  'human-in-the-loop': {
    definition: 'a person confirms a high-impact or irreversible action before it takes effect',
    synonyms: ['human in the loop', 'HITL', 'human approval', 'manual approval', 'human co-sign', 'confirmation prompt', 'requires confirmation', 'two-person rule', 'dual control', 'step-up approval'],
    factors: ['autonomy', 'goal_planning'],
    layers: ['L3', 'L6', 'L7'],
    refs: 'ASI01.2/4 ASI02.2 ASI03.4 ASI05.6 ASI08.5 ASI09.1; T&M PB3/PB5; AIUC D003.4',
  },
  'least-privilege': {
    definition: 'each agent and tool holds only the permissions its task needs',
    synonyms: ['least privilege', 'least-privilege', 'minimal permissions', 'scoped permissions', 'scoped token', 'narrow scopes', 'RBAC', 'ABAC', 'role-based access', 'read-only access', 'permission boundary'],
    factors: ['tools', 'identity'],
    layers: ['L4', 'L6'],
    refs: 'ASI01.2 ASI02.1 ASI03.1 ASI05.5; T&M PB4; AIUC B006.1 B007.1',
  },
  'least-agency': {
    definition: 'autonomy and agentic features are switched off where the task does not need them',
    synonyms: ['least agency', 'bounded autonomy', 'autonomy limits', 'suggest-only', 'read-only mode', 'no autonomous writes', 'advisory mode', 'copilot mode', 'limit autonomy'],
    factors: ['autonomy', 'goal_planning', 'tools'],
    layers: ['L3', 'L7'],
    refs: 'ASI Top 10 introduction, ASI02.1; v0.8 §3.5.2 (constrain the deployment context)',
  },
  'tool-allowlist': {
    definition: 'only explicitly approved tools, fully qualified and version-pinned, can be selected',
    synonyms: ['tool allowlist', 'tool allow-list', 'tool whitelist', 'allowlisted tools', 'approved tools only', 'tool registry', 'MCP allowlist', 'function allowlist', 'deny by default'],
    factors: ['tools'],
    layers: ['L3', 'L7'],
    refs: 'ASI02.7 ASI05.6; T&M PB3; AIUC D003.1; EX:M',
  },
  'tool-argument-validation': {
    definition: 'tool inputs and outputs are checked against a schema and semantics before use',
    synonyms: ['schema validation', 'argument validation', 'parameter validation', 'typed arguments', 'JSON schema', 'strict types', 'tool input validation', 'semantic firewall', 'typed contracts'],
    factors: ['tools', 'language', 'non_determinism'],
    layers: ['L3'],
    refs: 'ASI02.4/7 ASI05.1 ASI07.9; AIUC D003.1; EX:M',
  },
  'policy-enforcement-point': {
    definition: 'a component outside the model authorises every action at run time',
    synonyms: ['policy engine', 'policy-as-code', 'PEP', 'PDP', 'OPA', 'Cedar', 'intent gate', 'per-action authorization', 'action-level authorization', 'runtime policy check', 'guard proxy', 'AI firewall'],
    factors: ['autonomy', 'tools', 'goal_planning'],
    layers: ['L3', 'L6'],
    refs: 'ASI01.4 ASI02.4 ASI03.3 ASI08.4; T&M PB3; AIUC A003.3 B006.1',
  },
  'egress-control': {
    definition: 'outbound network traffic is limited to approved destinations',
    synonyms: ['egress control', 'egress allowlist', 'egress filtering', 'outbound allowlist', 'network policy', 'no internet access', 'DNS filtering', 'proxy only', 'deny outbound'],
    factors: ['tools', 'context'],
    layers: ['L4'],
    refs: 'ASI02.1/3 ASI04.3 ASI05.4',
  },
  'network-segmentation': {
    definition: 'agents and critical systems sit in separate trust zones with strict rules between them',
    synonyms: ['network segmentation', 'trust zones', 'microsegmentation', 'VPC isolation', 'zone isolation', 'tenant isolation', 'OT isolation', 'isolation boundaries'],
    factors: ['multi_agent', 'tools'],
    layers: ['L4'],
    refs: 'ASI08.2 ASI10.2; AIUC A005.2',
  },
  'rate-limiting': {
    definition: 'hard caps bound calls, tokens, spend, recursion and fan-out per principal',
    synonyms: ['rate limit', 'rate limiting', 'throttling', 'quota', 'token budget', 'cost cap', 'spend limit', 'budget ceiling', 'transaction cap', 'usage ceiling', 'concurrency limit'],
    factors: ['tools', 'autonomy', 'multi_agent'],
    layers: ['L3', 'L4'],
    refs: 'ASI02.5 ASI08.6/7; T&M PB3/PB6; AIUC B004.2 D003.2; CA metric',
  },
  'circuit-breaker': {
    definition: 'automatic stop between planner and executor when progress, error or fan-out limits are hit',
    synonyms: ['circuit breaker', 'max iterations', 'step limit', 'loop detection', 'progress cap', 'recursion limit', 'blast radius cap', 'auto-suspend', 'backoff'],
    factors: ['autonomy', 'multi_agent', 'goal_planning'],
    layers: ['L3', 'L4'],
    refs: 'ASI08.6/7; T&M PB3 step 3',
  },
  'kill-switch': {
    definition: 'an emergency stop and revocation path that works independently of the agent',
    synonyms: ['kill switch', 'kill-switch', 'emergency stop', 'emergency shutdown', 'big red button', 'disable agent', 'instant revocation', 'emergency termination', 'shutdown control'],
    factors: ['autonomy', 'self_mod'],
    layers: ['L4', 'L5', 'L7'],
    refs: 'v0.8 risk 1 (termination controls); ASI04.8 ASI10.4; AIUC C009.1',
  },
  'audit-logging': {
    definition: 'prompts, decisions, tool calls and results are recorded with stable identifiers; stronger form is tamper-evident',
    synonyms: ['audit log', 'audit logging', 'audit trail', 'tool call logging', 'action logging', 'decision logging', 'tracing', 'OpenTelemetry', 'immutable logs', 'append-only log', 'WORM', 'signed logs', 'hash-chained log', 'tamper-evident'],
    factors: ['opacity'],
    layers: ['L5', 'L6'],
    refs: 'ASI01.7 ASI02.8 ASI08.10 ASI09.2 ASI10.1; T&M PB1/PB3; AIUC D003.3 E015.1-3; TD metric',
  },
  'behavior-monitoring': {
    definition: 'live behaviour is compared with a baseline and deviations raise alerts',
    synonyms: ['anomaly detection', 'behavioral monitoring', 'behavioural baseline', 'drift detection', 'runtime monitoring', 'SIEM alerts', 'watchdog agent', 'alerting', 'observability'],
    factors: ['opacity', 'non_determinism'],
    layers: ['L5'],
    refs: 'ASI01.7 ASI02.8 ASI03.8/9 ASI08.8 ASI10.3; T&M PB1-PB6; AIUC B002.1 B006.2 C008',
  },
  'prompt-injection-filtering': {
    definition: 'untrusted text is screened for injected instructions before it can steer the agent',
    synonyms: ['prompt injection filter', 'prompt injection detection', 'jailbreak detection', 'input sanitization', 'input filtering', 'input guardrails', 'prompt shield', 'prompt firewall', 'content filtering', 'CDR', 'adversarial input detection'],
    factors: ['language', 'context'],
    layers: ['L1', 'L2', 'L3'],
    refs: 'ASI01.1/6; AIUC B002.1/4 B005.1',
  },
  'instruction-data-separation': {
    definition: 'untrusted content reaches the model only as data, through closed or typed fields',
    synonyms: ['instruction/data separation', 'untrusted content isolation', 'structured inputs', 'dual LLM', 'quarantined LLM', 'spotlighting', 'delimiting', 'typed extraction', 'control plane separation'],
    factors: ['language', 'context'],
    layers: ['L3'],
    refs: 'ASI01.1; LC:M rubric; v0.8 Language 0.0',
  },
  'goal-lock': {
    definition: 'goals and system prompts are fixed, signed or checked so that they cannot drift silently',
    synonyms: ['goal lock', 'intent capsule', 'signed intent', 'locked system prompt', 'goal consistency validation', 'goal validation', 'intent binding', 'immutable goals'],
    factors: ['goal_planning', 'language', 'self_mod'],
    layers: ['L3', 'L6'],
    refs: 'ASI01.3/4/5 ASI03.5; T&M PB1/PB5',
  },
  'output-validation': {
    definition: 'model output is filtered, encoded or grounded before a person or system consumes it',
    synonyms: ['output validation', 'output filtering', 'output sanitization', 'output encoding', 'moderation', 'grounding check', 'groundedness filter', 'fact checking', 'response guardrails'],
    factors: ['non_determinism', 'language'],
    layers: ['L1', 'L3'],
    refs: 'ASI05.1 ASI08.5; T&M PB1; AIUC C003.1 C006.1 D001.1',
  },
  'independent-verification': {
    definition: 'a second agent, model or quorum checks high-risk results before they count',
    synonyms: ['consensus', 'quorum', 'dual-agent verification', 'cross-agent validation', 'critic agent', 'LLM-as-judge', 'second model review', 'multi-party approval', 'truth checking'],
    factors: ['multi_agent', 'non_determinism'],
    layers: ['L3', 'L5'],
    refs: 'T&M PB2/PB5/PB6; ASI08.5',
  },
  'memory-isolation': {
    definition: 'memory and context are partitioned per user, tenant, session or task',
    synonyms: ['memory isolation', 'memory segmentation', 'session isolation', 'context isolation', 'per-tenant namespace', 'tenant namespace', 'separate vector store', 'no shared memory', 'stateless'],
    factors: ['persistence', 'context'],
    layers: ['L2'],
    refs: 'ASI03.2 ASI06.3/7; T&M PB2; AIUC A005.2',
  },
  'memory-write-validation': {
    definition: 'candidate memory or RAG writes are scanned, attributed and approved before they persist',
    synonyms: ['memory validation', 'memory write filter', 'RAG write control', 'memory sanitization', 'poisoning detection', 'vetted ingestion', 'memory approval', 'curated knowledge base'],
    factors: ['persistence', 'context', 'self_mod'],
    layers: ['L2'],
    refs: 'ASI06.2/5/6; T&M PB2',
  },
  'memory-retention-limits': {
    definition: 'stored memory expires or is purged by age, trust or sensitivity',
    synonyms: ['memory TTL', 'memory expiry', 'retention limit', 'data retention', 'auto-purge', 'session wipe', 'forget on logout', 'short-lived memory'],
    factors: ['persistence'],
    layers: ['L2'],
    refs: 'ASI03.2 ASI06.4/8; T&M PB2; AIUC A001.2',
  },
  'source-provenance': {
    definition: 'retrieved or supplied data carries verifiable origin and a trust level that affects its use',
    synonyms: ['provenance', 'source attribution', 'data lineage', 'trusted sources', 'trust scoring', 'citation', 'content provenance', 'signed data', 'curated sources'],
    factors: ['context', 'persistence'],
    layers: ['L2'],
    refs: 'ASI06.5/9 ASI09.6; T&M PB2; AIUC D001.2',
  },
  'signed-artifacts': {
    definition: 'models, tools, prompts, images and manifests are signed or digest-pinned and verified before use',
    synonyms: ['signed artifacts', 'code signing', 'artifact signing', 'cosign', 'sigstore', 'signed manifests', 'attestation', 'checksum verification', 'digest pinning', 'model signing', 'pinned model version', 'approved provider'],
    factors: ['tools', 'self_mod'],
    layers: ['L1', 'L3', 'L4', 'L7'],
    refs: 'ASI04.1/2/6; AIUC B008.4; PT:L',
  },
  'dependency-pinning': {
    definition: 'third-party packages, MCP servers and plugins are pinned and scanned before install or load',
    synonyms: ['dependency pinning', 'version pinning', 'lockfile', 'hash pinning', 'pinned MCP server', 'SCA', 'dependency scanning', 'vulnerability scanning', 'typosquat check', 'curated registry'],
    factors: ['tools'],
    layers: ['L3', 'L7'],
    refs: 'ASI04.2/7 ASI02.7 ASI05.4; AIUC C002.3',
  },
  'ai-bom': {
    definition: 'a maintained inventory lists models, tools, prompts, data sets and agents in use',
    synonyms: ['SBOM', 'AIBOM', 'AI-BOM', 'ML-BOM', 'CycloneDX', 'tool inventory', 'agent inventory', 'asset inventory', 'model registry'],
    factors: ['tools', 'opacity'],
    layers: ['L6', 'L7'],
    refs: 'ASI04.1/6 and Appendix B; v0.8 risk 1 (authoritative inventory)',
  },
  'secrets-isolation': {
    definition: 'credentials stay out of prompts, memory and logs and are handed out by a broker',
    synonyms: ['secrets management', 'secret manager', 'vault', 'KMS', 'credential broker', 'no secrets in prompts', 'secret redaction', 'token exchange', 'credential isolation'],
    factors: ['identity', 'context', 'persistence'],
    layers: ['L4', 'L6'],
    refs: 'ASI03 example 2, ASI10.6; v0.8 risk 2 (credential mismanagement); T&M PB4',
  },
  'short-lived-credentials': {
    definition: 'access is granted just in time and expires with the task or session',
    synonyms: ['short-lived tokens', 'ephemeral credentials', 'just-in-time access', 'JIT access', 'token expiry', 'time-bound permissions', 'session-bound token', 'STS', 'auto-revoke'],
    factors: ['identity'],
    layers: ['L4', 'L6'],
    refs: 'ASI02.6 ASI03.1/7 ASI08.3 ASI10.6; T&M PB3/PB4',
  },
  'agent-identity': {
    definition: 'every agent has its own verifiable, managed identity',
    synonyms: ['agent identity', 'per-agent identity', 'workload identity', 'SPIFFE', 'non-human identity', 'signed agent card', 'agent attestation', 'mTLS certificate', 'no shared accounts', 'MFA'],
    factors: ['identity', 'multi_agent'],
    layers: ['L6', 'L7'],
    refs: 'ASI03.1/6 ASI07.8 ASI10.5; T&M PB4',
  },
  'secure-agent-channels': {
    definition: 'inter-agent messages are mutually authenticated, encrypted, signed and replay-protected',
    synonyms: ['mTLS', 'mutual TLS', 'mutual authentication', 'message signing', 'signed messages', 'end-to-end encryption', 'encrypted channel', 'nonce', 'anti-replay', 'A2A authentication', 'protocol pinning'],
    factors: ['multi_agent', 'identity'],
    layers: ['L3', 'L7'],
    refs: 'ASI04.5 ASI07.1-8; T&M PB4/PB6',
  },
  'delegation-control': {
    definition: 'rights do not pass between agents unless re-scoped and re-authorised for the original intent',
    synonyms: ['scoped delegation', 'delegation control', 'no privilege inheritance', 'confused deputy protection', 'on-behalf-of token', 're-authorization', 'intent-bound token', 'transitive permission monitoring'],
    factors: ['identity', 'multi_agent'],
    layers: ['L6', 'L7'],
    refs: 'ASI03.5/7/8; T&M PB4',
  },
  'code-review-gate': {
    definition: 'generated code is scanned and reviewed, and generation is separated from execution',
    synonyms: ['static analysis', 'SAST', 'code scanning', 'code review', 'no eval', 'safe interpreter', 'AST guardrails', 'pre-production checks', 'separate generation and execution'],
    factors: ['self_mod', 'tools'],
    layers: ['L3', 'L4'],
    refs: 'ASI05.2/3/5/7; T&M PB3',
  },
  'change-control': {
    definition: 'prompts, tools, configs and models change only through versioned, reviewed deployment',
    synonyms: ['change control', 'change management', 'configuration management', 'prompt version control', 'GitOps', 'immutable deployment', 'config freeze', 'staged rollout', 'no self-modification'],
    factors: ['self_mod'],
    layers: ['L4', 'L6'],
    refs: 'ASI01.3 ASI04.4/7; AIUC E004',
  },
  'adversarial-testing': {
    definition: 'red-team and evaluation runs probe the deployed configuration before and after release',
    synonyms: ['red teaming', 'red-team', 'adversarial testing', 'penetration test', 'pentest', 'evals', 'jailbreak testing', 'fuzzing', 'AgentDojo', 'third-party testing'],
    factors: ['non_determinism', 'language'],
    layers: ['L1', 'L5'],
    refs: 'ASI01.8 ASI05.2 ASI06.7; AIUC B001 C002 C010-C012 D004',
  },
  'data-loss-prevention': {
    definition: 'sensitive data in prompts, tool results and outputs is detected, masked or blocked',
    synonyms: ['DLP', 'data loss prevention', 'PII redaction', 'data masking', 'sensitive data filter', 'output inspection', 'leak detection', 'privacy filter'],
    factors: ['context', 'tools'],
    layers: ['L2', 'L5'],
    refs: 'v0.8 risk 1 (data inspection); AIUC A004.3 A006.1',
  },
  'determinism-controls': {
    definition: 'decoding and workflow limits keep behaviour within a tested range',
    synonyms: ['temperature 0', 'low temperature', 'fixed seed', 'constrained decoding', 'structured output', 'deterministic workflow', 'state machine', 'bounded variance'],
    factors: ['non_determinism'],
    layers: ['L1', 'L3'],
    refs: 'v0.8 Non-Determinism 0.0/0.5; v0.5 factor 6 rubric',
  },
  'recovery-rollback': {
    definition: 'snapshots, quarantine and tested restore paths undo poisoned state or bad actions',
    synonyms: ['rollback', 'snapshot', 'restore', 'versioned memory', 'checkpoint', 'quarantine', 'incident response', 'runbook', 'recovery plan', 'compensating transaction'],
    factors: ['persistence', 'self_mod'],
    layers: ['L2', 'L4', 'L5'],
    refs: 'ASI01.8 ASI06.7 ASI08.9 ASI10.4/7; T&M PB2; AIUC B002.2 E001-E003',
  },
  'user-trust-safeguards': {
    definition: 'the interface discloses the agent, shows risk and provenance, and keeps preview free of side effects',
    synonyms: ['AI disclosure', 'risk banner', 'confidence label', 'uncertainty label', 'dry run', 'preview mode', 'side-effect-free preview', 'plain-language risk summary', 'reviewer training', 'explanation summary'],
    factors: ['opacity', 'autonomy'],
    layers: ['L7'],
    refs: 'ASI09.3-9 ASI02.2; T&M PB5; AIUC E016.1-5 D001.3',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>

export type MitigationId = keyof typeof CATALOGUE
