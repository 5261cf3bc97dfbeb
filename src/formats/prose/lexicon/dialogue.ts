import type { Phrases } from './phrases.ts'

export const DIALOGUE = {
  'prompt-injection-filtering': {
    names: [
      'prompt? injection filter|detection|detector|classifier|scanner|screening|shield|guard|defense|guardrail|check|prevention|protection|scanning|firewall',
      'jailbreak detection|detector|classifier|filter',
      'input sanitization|sanitizer|filter|filtering|guardrail|screening|moderation|classifier|scanner',
      'prompt shield|firewall|guard|sanitization|filter|screening',
      'llama prompt? guard',
      'content disarm',
      'adversarial input|prompt detection|filter',
      'input and output guardrail|filter',
    ],
    facts: [
      'input|prompt|content|page|document|email|text|result|message is|are screened|scanned|filtered|sanitized|classified|checked _? for|by|before|with _? _? injection|instruction|jailbreak|classifier|guard|filter|prompt',
      'screens|scans|filters|sanitizes|strips _? _? _? for|of injection|instruction|jailbreak|prompt',
    ],
    ambiguous: {
      'content filtering': 'input prompt injection untrusted web',
      cdr: 'content disarm document reconstruct file',
      'injection check|prevention|protection|filter|scanning|scanner': 'prompt instruction',
    },
  },
  'instruction-data-separation': {
    names: [
      'instruction data separation',
      'separation of|between instruction|data|prompt _? _? data|instruction|content',
      'dual|two|quarantined llm|model pattern|design|architecture|setup?',
      'quarantined llm|model|agent',
      'spotlighting|datamarking',
      'untrusted|external content isolation|delimiter|tag|wrapper',
      'structured input|field',
      'typed extraction',
      'camel pattern',
      'delimited|delimiting untrusted|external|content|data|input',
    ],
    facts: [
      'content|input|page|document|result|text|data is|are treated|passed|handled|wrapped|delimited|fenced|marked|tagged only|strictly|purely|always? as|in|inside|with data|untrusted|delimiter|tag|quarantine|typed',
      'never|not treated|interpreted|read|executed as instruction|command',
    ],
    ambiguous: {
      'structured inputs': 'untrusted content instruction',
      delimiting: 'untrusted content',
      'structured field': 'untrusted content',
    },
  },
  'goal-lock': {
    names: [
      'goal|intent|objective lock|locking|validation|consistency|binding|capsule|pinning|integrity',
      'locked|immutable|fixed|signed|frozen|hardcoded|pinned|hardened system? prompt|goal|objective|intent|instruction',
      'goal drift|consistency check|detection|monitor|validation',
      'system prompt integrity|hash|signature|check',
    ],
    facts: [
      'system prompt|goal|objective is|are fixed|locked|immutable|signed|read|hashed|pinned|verified|frozen',
      'goal|prompt|objective|intent can not be changed|modified|overwritten|altered',
    ],
    ambiguous: { 'goal integrity|binding|pinning': 'agent prompt' },
  },
  'output-validation': {
    names: [
      'output|response|answer|result validation|validator|filter|filtering|guardrail|sanitization|encoding|moderation|check|checking|screening|classifier|verification|escaping',
      'grounding|groundedness|factuality|hallucination|fact|faithfulness check|checker|filter|detection|verification|validation|guardrail|checking',
      'content|safety moderation|classifier|filter',
      'moderation api|endpoint|filter|layer|model',
      'html|markdown|output escaping|sanitization|encoding',
    ],
    facts: [
      'output|response|answer|reply is|are always? validated|filtered|checked|moderated|sanitized|encoded|escaped|grounded|screened|verified',
      'validates|filters|checks|moderates|sanitizes|escapes every|all|each|the|model|its? model|agent|llm? output|response|answer|reply',
    ],
    ambiguous: {
      moderation: 'output content response model filter generated',
      'result check|filter|verification|screening|validation': 'model output agent',
    },
  },
  'independent-verification': {
    names: [
      'quorum',
      'critic|verifier|reviewer|judge|checker|second|validator|auditor|independent agent|model|llm|reviewer|verifier|judge|check|verification',
      'llm as a? judge',
      'dual|cross agent verification|validation|check|review',
      'second model|opinion|agent|llm review|check|verification',
      'majority vote|voting',
      'multi party approval',
      'independent verification|validation|review|check',
    ],
    facts: [
      'second|independent|separate|another|different agent|model|llm reviews|checks|verifies|validates|rechecks|scores|confirms|cross',
    ],
    ambiguous: {
      consensus: 'agent model vote quorum majority result',
      'truth checking': 'model agent',
      'second agent': 'check verify review',
    },
  },
  'data-loss-prevention': {
    names: [
      'dlp',
      'data loss|leak|leakage prevention|protection|detection',
      'pii|phi|data|personal|sensitive data? redaction|masking|scrubbing|detection|filter|filtering|anonymization|redactor|scanner|tokenization|removal',
      'data masking|redaction|anonymization',
      'leak detection|prevention|scanner',
      'privacy filter',
      'output inspection',
      'redaction layer|pipeline|step|filter',
    ],
    facts: [
      'pii|phi|data|number|email|name|identifier is|are automatically? redacted|masked|scrubbed|removed|anonymized|tokenized',
      'redacts|masks|scrubs|strips|anonymizes _? _? pii|phi|personal|sensitive|customer|card|email|data',
    ],
    ambiguous: { 'data detection|filter|scanner|removal': 'sensitive personal pii leak' },
  },
  'determinism-controls': {
    names: [
      'temperature 0|zero',
      'low|zero|fixed temperature',
      'temperature is|of|at|to|set? 0|zero',
      'fixed|pinned|constant seed',
      'constrained|grammar|greedy|guided decoding|generation|sampling',
      'structured output',
      'deterministic workflow|pipeline|orchestration|routing|graph|control|execution|logic|state|planner|step',
      'state machine|graph',
      'bounded variance',
    ],
    ambiguous: {
      'state machine': 'agent workflow step plan transition execution',
      'state graph': 'agent workflow deterministic',
    },
  },
  'user-trust-safeguards': {
    names: [
      'ai disclosure',
      'disclosure banner|label|notice',
      'risk banner|label|warning|summary|badge|indicator',
      'confidence|uncertainty label|score|indicator|badge|estimate',
      'dry run mode?',
      'preview mode|step|screen|pane',
      'side effect free preview',
      'plain language risk? summary|explanation',
      'explanation summary|panel',
      'reviewer training',
      'diff|change preview',
    ],
    facts: [
      'tells|informs|discloses users|people|customers|that|to|it _? _? ai|bot|automated|assistant',
      'labeled|marked|disclosed|identified as ai|generated|bot|automated',
      'shows|displays a|the|each? _? diff|preview|dry|risk before|of',
    ],
    ambiguous: {
      'confidence|uncertainty score|estimate': 'user interface show display label answer',
      'preview mode|step|screen|pane': 'side effect change user action apply',
    },
  },
} as const satisfies Readonly<Record<string, Phrases>>
