import type { Phrases } from './phrases.ts'

const CREDENTIAL = 'credential|token|key|certificate|secret|grant|session|permission|access'

export const IDENTITY = {
  'secrets-isolation': {
    names: [
      'secret|secrets management|manager|store|broker|isolation|redaction|injection|vault|handling',
      'secret masking|scrubbing|redaction',
      'credential broker|proxy|isolation|vault|store|injection|manager|redaction',
      'key management service|system',
      'hashicorp|azure|key|credential|secrets|secret vault',
      'kms|hsm|doppler|infisical',
      'system? keychain|keyring',
    ],
    facts: [
      'secret|credential|key|token is|are never|not|kept|injected|stored|held|resolved|brokered _? _? _? prompt|model|context|memory|log|vault|broker|proxy|manager|server|outside',
      'secret|credential|key|token never|not enter|reach|appear|touch|leave|seen _? _? prompt|model|context|memory|log|agent|sandbox|broker|proxy|vault',
      'no secret|credential|key in|reach|enter prompt|context|log|memory|the',
      'agent|model never sees|receives|holds|handles _? _? secret|credential|key|token',
    ],
    denials: [
      'hardcoded|hard coded? secret|credential|key|token',
      'plaintext|plain text? secret|credential|key|token',
      'secret|credential|key in|into the? prompt|log',
    ],
    ambiguous: {
      vault: 'secret credential key hashicorp token password api',
      'token exchange': 'credential oauth broker scoped secret agent rfc',
      'secret handling': 'isolate broker vault',
      keychain: 'credential secret token key',
    },
  },
  'short-lived-credentials': {
    names: [
      `short lived|duration|live|ttl _? _? ${CREDENTIAL}`,
      `ephemeral|temporary|expiring|rotating|dynamic api|access|session|oauth? ${CREDENTIAL}`,
      `time|session|task bound|boxed|limited ${CREDENTIAL}`,
      'just in time _? access|privilege|credential|permission|elevation',
      'jit access|credential|privilege|permission',
      'token expiry|expiration|rotation|ttl',
      'credential rotation|expiry',
      'auto revoke|revoked|revocation',
    ],
    facts: [
      'token|credential|access|grant|certificate|key expires|expire|rotated|revoked|lapses|lapse|rotates _? after|within|every|with|when|at|hourly|daily',
      'token|credential|access|key is|are rotated|revoked|minted|issued|expired _? after|within|every|with|when|at|hourly|daily|per|for',
      'mints|issues a|an? per task|session|run|call token|credential',
    ],
    denials: [
      `long lived|lasting|living _? _? ${CREDENTIAL}`,
      `static|permanent|nonexpiring api? ${CREDENTIAL}`,
    ],
    ambiguous: { sts: 'token credential aws assume role session' },
  },
  'agent-identity': {
    names: [
      'agent|workload|machine|service|nonhuman identity',
      'non human identity',
      'per agent identity|credential|certificate|account|key|principal|service',
      'unique|own|distinct|separate|dedicated|verifiable|cryptographic|managed|individual _? identity|principal',
      'own|dedicated|separate service account|principal|identity',
      'spiffe|spire|svid',
      'signed agent card',
      'agent attestation|certificate',
      'mtls|client certificate per agent',
      'managed identity',
    ],
    facts: [
      'agent has|have|gets|carries|receives|holds|authenticates a|an|its|their|with own|unique|distinct|verifiable|dedicated|separate _? identity|credential|certificate|principal|account|key',
    ],
    denials: ['shared service? account|credential|identity|key|token', 'impersonates the user'],
    ambiguous: { mfa: 'agent identity authentication login operator admin' },
  },
  'secure-agent-channels': {
    names: [
      'mutual tls|authentication',
      'mutually authenticated',
      'mtls',
      'signed|encrypted|authenticated _? message|channel|envelope|traffic|request|bus|transport',
      'message signing|signature|authentication|integrity|encryption',
      'end to end encryption|encrypted',
      'replay protection|prevention|detection',
      'anti replay',
      'a2a authentication|signature|signing',
    ],
    facts: [
      'message is|are|between always? signed|encrypted|authenticated',
      'signs|encrypts|authenticates every|all|each|inter|the? agent? message',
    ],
    denials: ['unauthenticated|unencrypted|unsigned|plaintext _? message|channel|traffic|bus'],
    ambiguous: { nonce: 'message replay agent sign signed request signature' },
  },
  'delegation-control': {
    names: [
      'scoped|constrained|limited|restricted|bounded|controlled delegation',
      'delegation control|policy|chain|limit|check|token',
      'no privilege inheritance',
      'on behalf of|flow token|flow|exchange',
      'obo token|flow',
      're authorization|authorized|authorizes',
      'confused deputy protection|prevention|check|defense',
      'down scoped|scoping token|credential|permission',
      'downscoped token|credential|permission',
      'attenuated token|capability|permission|delegation',
    ],
    facts: [
      'sub|child|worker|delegate|subagent agent? never|not|do inherit|inherits|receive the|any|its|their? parent|caller|full|more',
      'never|not inherits|inherit the|its|their parent|caller|orchestrator|user',
      'right|permission|privilege is|are not|never|re inherited|passed|scoped',
    ],
    denials: [
      'inherits|inherit the|its|their|all|full? user|parent|caller|orchestrator|owner privilege|permission|right|scope|credential|full|token',
    ],
  },
} as const satisfies Readonly<Record<string, Phrases>>
