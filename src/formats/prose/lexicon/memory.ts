import type { Phrases } from './phrases.ts'

const STORE = 'memory|context|conversation|history|session|transcript|state|embedding|log|index|vector|chat'

export const MEMORY = {
  'memory-isolation': {
    names: [
      'memory|session|context|conversation isolation|segmentation|partition|separation|partitioning|scoping',
      'per tenant|user|session|agent|task|customer _? namespace|memory|index|store|context|partition|collection|database|vector',
      'tenant|user|session scoped|specific memory|index|namespace|context|store|collection',
      'separate|isolated|partitioned|segregated|dedicated vector? store|memory|index|context|namespace|session|collection|database',
      'isolated memory|session|context',
      'no shared memory|context|state',
    ],
    facts: [
      `${STORE} is|are partitioned|isolated|segregated|scoped|separated|namespaced|keyed`,
      'partitions|isolates|separates|segregates _? memory|context|session|conversation|history|embedding',
      'no memory|context|state|data is shared',
      'keeps no memory|state|history',
    ],
    denials: ['shared memory|context|vector across|between|store|for'],
    ambiguous: {
      stateless: 'agent session memory request conversation call invocation',
      'separate|dedicated database|collection|index|session|context': 'tenant user memory customer',
    },
  },
  'memory-write-validation': {
    names: [
      'memory|rag validation|sanitization|approval|vetting|write filter|check|control|validation|approval?',
      'memory write _? filter|check|control|validation|approval',
      'poisoning detection|filter|check|scan',
      'vetted|curated|reviewed|moderated knowledge|ingestion|corpus|document base|pipeline|set?',
      'ingestion filter|review|scan|validation|pipeline|check',
      'curated knowledge base|corpus',
    ],
    facts: [
      'memory|document|entry|fact|note|write is|are scanned|vetted|reviewed|validated|approved|checked _? before|when|at|on|prior _? _? stored|persisted|ingested|indexed|saved|written|ingestion|indexing|embedding|enter|persist|they|storage|memory',
      'scans|vets|validates|reviews|checks _? _? before|prior _? _? storing|persisting|ingesting|indexing|ingestion|indexing|memory|stored',
    ],
    ambiguous: { 'ingestion pipeline|check|review|scan': 'vet scan review poison approve trusted' },
  },
  'memory-retention-limits': {
    names: [
      'memory|session|context|conversation|history|data|log ttl|expiry|expiration|wipe|purge|retention',
      'retention limit|policy|period|window|schedule|cap',
      'auto|automatic purge|deletion|expiry|expiration|wipe',
      'zero|short|limited data? retention',
      'short lived memory|session|context|history',
    ],
    facts: [
      `${STORE} is|are automatically|always? deleted|purged|wiped|cleared|discarded|erased|expired|dropped|forgotten|destroyed after|at|when|on|between|once|within|every|per`,
      `${STORE} expires|expire|lapses after|within|when|at`,
      'deletes|purges|wipes|clears|erases|discards|forgets _? _? memory|context|conversation|history|session|transcript|state',
      'kept|retained|stored for only|at|no|_? _? _? day|hour|week|minute',
    ],
    denials: [
      'retained|kept|stored indefinitely|forever|permanently',
      'indefinite|unlimited|permanent retention',
    ],
    ambiguous: {
      'data retention': 'day limit delete purge expire short zero period hour',
      'memory retention': 'day limit delete purge expire short hour',
      'retention policy': 'day delete purge expire hour enforce memory',
    },
  },
  'source-provenance': {
    names: [
      'provenance tracking|metadata|tag|label|record|tracing|trace|score|check',
      'provenance traced|tagged|labeled|tracked',
      'source attribution|provenance|citation|label|trust',
      'data lineage|provenance',
      'content|document provenance|credential',
      'trust scoring|score|level|label',
      'trusted|curated|approved|verified|vetted|allow listed? source|corpus|publisher',
      'signed data|document|source',
      'c2pa',
    ],
    facts: [
      'answer|response|claim|output|statement|passage cites|cite|carries|carry|links|link|includes|include its|their|the|a|back _? source|citation|origin|provenance|reference',
      'cites its|the|their|every|all source',
      'chunk|document|record|passage|entry|source is|are|carries|carry tagged|labeled|stored|marked|its|an|a|the with|by|origin|source? _? origin|source|provenance|author|trust',
    ],
    ambiguous: {
      provenance: 'data source document retrieve content chunk answer memory record origin tag',
      citation: 'answer source response claim retrieve document',
      'trust level|score': 'source document content data retrieve',
    },
  },
  'recovery-rollback': {
    names: [
      'roll back|backs',
      'rolled back',
      'point in time recovery|restore',
      'incident response plan|run|process|procedure|book|playbook|team?',
      'recovery plan|procedure|path|point|drill|process',
      'restore procedure|path|point|drill|test|plan',
      'run book',
      'compensating transaction|action',
      'versioned memory|state|snapshot',
      'undo log|path|step|support|operation|command',
      'backup and|plan restore',
    ],
    facts: [
      'snapshot is|are taken|created|kept|made',
      'takes|keeps|creates _? _? snapshot|checkpoint|backup before|of|so|every|after|at',
      'can be rolled|undone|reverted|restored',
    ],
    ambiguous: {
      snapshot: 'restore roll before undo revert recover workspace state memory vm volume',
      checkpoint: 'restore roll undo revert recover state workspace before',
      restore: 'snapshot backup state previous recover roll',
      quarantine: 'agent memory poison session entry suspicious artifact',
      'incident response': 'plan procedure runbook run team tested process drill playbook',
      'run book': 'incident recover roll restore agent stop response poison revoke',
      'recovery plan|path|process|point|drill|procedure': 'incident state restore test agent roll backup',
    },
  },
} as const satisfies Readonly<Record<string, Phrases>>
