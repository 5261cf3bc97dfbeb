import type { Phrases } from './phrases.ts'

const ARTIFACT =
  'artifact|model|image|manifest|package|release|binary|plugin|skill|tool|prompt|weight|build|bundle|container|server|checkpoint'
const EVENT =
  'action|call|decision|prompt|command|request|invocation|step|operation|event|query|interaction|execution|change|approval|message|response|input|output'

export const ASSURANCE = {
  'audit-logging': {
    names: [
      'audit log|trail|record|event|history|logger|ledger',
      'auditable log|record|trail',
      'append only _? log|store|ledger|table|record|storage|trail',
      'immutable|signed|tamper|centralized|structured|comprehensive|detailed|full|complete evident|resistant|proof? log|logging|ledger|record|trail|trace|audit',
      'tamper evident',
      'hash chained|chain',
      'tool|action|decision|activity|command|event|session|request|prompt|call|execution call? log|logging|trace|tracing|record|recording|history',
      'execution|run|step|tool|distributed|llm|agent trace|tracing',
      'open telemetry|telemetry',
      'otel',
      'opentelemetry trace|tracing|span|instrumentation',
    ],
    facts: [
      `${EVENT} is|are|get|gets always|also|fully|all? logged|recorded|traced|audited|captured|written|persisted|journaled`,
      `logs|records|traces|journals every|all|each|the|its|tool|any|both? _? _? ${EVENT}`,
      'logs|records all|every|each',
      'is|are logged to|with|in|for',
    ],
    ambiguous: {
      'audit event|record|history': 'agent tool log store action',
      tracing: 'opentelemetry span langfuse langsmith tool call audit otel distributed',
      worm: 'log storage audit bucket immutable append object',
      'execution|session|activity|request|event history|record|recording|trace':
        'audit log store agent tool every run',
      'agent trace': 'log store record audit',
      'full|complete|detailed|structured record|trail|trace': 'agent tool call action log',
    },
  },
  'behavior-monitoring': {
    names: [
      'anomaly|drift|outlier|deviation|abuse detection|detector|alert|monitoring|monitor',
      'behavior|behavioral|runtime|continuous|real|agent|realtime|activity|security|live time? monitoring|monitor|baseline|analytics|surveillance',
      'behavior baseline',
      'siem alert|rule|integration|correlation',
      'watchdog agent|process|model?',
      'monitoring and|dashboard|system|pipeline|stack alerting|alert',
      'intrusion detection',
    ],
    facts: [
      'deviation|anomaly|spike|unusual _? behavior|pattern|activity|call|usage|sequence? raises|raise|trigger|triggers|page|pages|alert|alerts|is|are',
      'monitors|watches|detects _? _? _? behavior|anomaly|drift|deviation|baseline|unusual|suspicious',
      'alerts|pages the|an|our|security|on _? team|engineer|call|operator|soc|deviation|anomaly|unusual',
    ],
    ambiguous: {
      alerting: 'anomaly behavior monitor security deviation agent team drift threshold metric',
      observability: 'agent monitor drift behavior runtime alert platform trace dashboard logging guardrail',
      watchdog: 'agent monitor behavior stop process',
    },
  },
  'signed-artifacts': {
    names: [
      `signed|attested|notarized _? ${ARTIFACT}`,
      'code|artifact|image|model|package|release|container|binary|plugin signing|signature|verification|attestation',
      'cosign|sigstore|slsa|notary',
      'signature|checksum|hash|digest verification|check|validation|pinning|verified',
      'digest|hash|sha pinned image|model|container|weight|base|artifact',
      'pinned|fixed|frozen model|image version|snapshot|digest|release?',
      'model version pin',
      'approved|vetted model? provider',
      'build|supply chain? attestation|provenance',
    ],
    facts: [
      `${ARTIFACT} is|are always? signed|attested|notarized|pinned|verified by|with|to|before|and|against|using`,
      'verifies|checks the|its|their|each|every|all? signature|checksum|digest|hash',
    ],
    denials: [`unsigned ${ARTIFACT}`],
    ambiguous: {
      attestation: 'build image artifact sign model package supply',
      'pinned model': 'version digest',
      'approved provider': 'model',
    },
  },
  'dependency-pinning': {
    names: [
      'dependency|version|hash|package pinning|pin|scanning|scan|scanner|lock|review|audit|locking',
      'lock file',
      'pinned dependency|version|package|mcp|plugin|requirement|server|release',
      'vulnerability|vulnerable|cve scanning|scan|scanner|scans',
      'software composition analysis',
      'dependabot|renovate|snyk|trivy|grype',
      'typosquat|typosquatting check|detection|protection',
      'curated|private|internal package? registry|mirror|index',
    ],
    facts: [
      'dependency|package|version|server|plugin|library|requirement is|are all|fully|strictly? pinned|locked|scanned|vetted',
      'pins|locks|scans all|every|each|its|the|third? party? dependency|package|version|server|plugin|image',
    ],
    denials: ['unpinned dependency|version|package|server|plugin', 'floating|latest tag|version'],
    ambiguous: {
      sca: 'dependency scan package composition vulnerability library',
      'pinned version': 'dependency package server plugin library mcp tool',
      'vulnerability|cve scan': 'dependency package image container ci build library weekly every',
    },
  },
  'ai-bom': {
    names: [
      'sbom|aibom|mlbom|cyclonedx|spdx',
      'bill of material|materials',
      'ai|ml|software bom',
      'tool|agent|model|asset|mcp|prompt|dataset inventory|catalog|register',
      'inventory of _? _? tool|model|agent|prompt|dataset|server|component|asset|mcp',
      'model registry',
    ],
    ambiguous: {
      'model|tool catalog': 'maintain inventory version every',
      'model registry': 'version maintain inventory every approve track list',
    },
  },
  'code-review-gate': {
    names: [
      'static analysis|analyzer',
      'sast',
      'code scanning|scanner|review',
      'ast guardrail|check|validation|filter|allow',
      'safe interpreter',
      'pre production|merge|commit|execution check|scan|review|gate',
      'no eval',
      'semgrep|codeql|bandit',
      'separate generation and execution',
    ],
    facts: [
      'code|diff|patch|script|change is|are always|first|statically? scanned|reviewed|analyzed|linted|checked _? before|by|with|for|prior',
      'scans|reviews|lints|analyzes _? generated|produced|written|proposed code|diff|patch|script|change',
    ],
    ambiguous: {
      'static analysis': 'generated output before produced gate every written diff ci merge',
      'code review': 'generated merge human maintainer peer mandatory produced gate',
      'code scanning|scanner': 'generated before merge every produced ci gate diff',
      'semgrep|codeql|bandit': 'generated before merge every produced ci gate diff patch agent',
      sast: 'generated before merge every produced ci gate diff patch agent code',
    },
  },
  'change-control': {
    names: [
      'change control|management|approval|advisory',
      'configuration management',
      'version controlled|control|controlled _? prompt|config|configuration|tool|policy|instruction',
      'prompt|config|configuration|policy|instruction version|versioning|review control?',
      'versioned prompt|config|configuration|policy|tool',
      'gitops',
      'immutable|canary|staged|phased|gradual deployment|rollout|release|infrastructure|image',
      'config|configuration freeze',
      'no self modification',
      'protected branch|branches',
    ],
    facts: [
      'prompt|config|configuration|policy|tool|instruction|model changes? is|are|only|go|goes|change|ship|ships _? version|versioned|reviewed|through|via|by|under|in|kept _? _? pull|review|git|version|release|deployment|control|repository|request',
      'change to _? _? prompt|config|configuration|tool|policy|instruction go|pass|ship through|via|only|by',
      'can not modify|edit|change|rewrite its own|prompt|code|configuration|instruction',
    ],
    ambiguous: {
      'staged release|deployment': 'prompt model agent',
      'immutable image|infrastructure': 'deploy',
      'protected branch': 'prompt config review change merge agent',
    },
  },
  'adversarial-testing': {
    names: [
      'red team|teams|teaming|teamed',
      'redteam',
      'adversarial test|testing|evaluation|exercise|suite|probe|simulation',
      'penetration test|testing|tester',
      'pentest',
      'pen test',
      'security eval|evaluation|assessment|benchmark suite?',
      'jailbreak test|testing|suite|benchmark',
      'prompt injection test|testing|suite|benchmark',
      'agentdojo|garak|promptfoo|pyrit|agentharm|injecagent',
      'third party security? test|testing|audit|assessment',
    ],
    facts: [
      'was|is|are|been|were red teamed',
      'was|is|are|been|were pentested',
      'tested|evaluated|probed against agentdojo|injection|jailbreak|adversarial|prompt|attack|known',
    ],
    ambiguous: {
      'penetration test|testing':
        'external annual third independent yearly quarterly release we vendor firm regular every before undergo passed',
      pentest:
        'external annual third independent yearly quarterly release we vendor firm regular every before undergo passed',
      'pen test':
        'external annual third independent yearly quarterly release we vendor firm regular every before undergo passed',
      'red team|teams|teaming|teamed':
        'we our release before each every quarterly exercise annual deployment external suite week model agent prompt',
      evals: 'adversarial safety security injection red jailbreak release regress',
      fuzzing: 'agent tool we ci parser prompt nightly',
      'third party test|testing': 'security agent',
      'security assessment|benchmark|evaluation': 'external independent annual release before regular',
    },
  },
} as const satisfies Readonly<Record<string, Phrases>>
