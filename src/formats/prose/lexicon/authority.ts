import type { Phrases } from './phrases.ts'

const PERSON =
  'human|user|operator|person|reviewer|maintainer|engineer|analyst|admin|administrator|owner|developer|staff|supervisor|clinician|manager|people|editor|broker|lawyer|doctor|physician|nurse|teacher|officer|lead|curator|auditor|expert|colleague|dispatcher|pharmacist|accountant|moderator|underwriter|technician'
const AGREES = 'approve|confirm|authorize|sign|accept|review'
const ACT =
  'action|call|change|command|write|operation|step|transaction|edit|deletion|deploy|deployment|request|refund|payment|transfer|email|message|merge|execution|purchase|plan|diff|release|order|booking|trade|post|push|publication'

export const AUTHORITY = {
  'human-in-the-loop': {
    names: [
      'human in the loop',
      'hitl',
      'human on the loop',
      `${PERSON}|manual|explicit|interactive|two|second? approval|confirmation|consent|signoff|authorization`,
      `${PERSON}|manual|explicit sign off`,
      'human|manual|operator oversight|review|gate|checkpoint|intervention|supervision|validation|verification',
      'approval gate|step|workflow|prompt|flow|queue|process',
      `sign off|offs by|from|of a|an|the|two? _? ${PERSON}`,
      `approval|confirmation|consent|signoff by|from|of a|an|the|two? _? ${PERSON}`,
      'confirmation prompt|dialog|step|gate',
      'approve before execute|run',
      'four eye|eyes',
      'two person rule|approval|review',
      'dual control|approval',
    ],
    facts: [
      `${PERSON} must? always? explicitly|manually? ${AGREES} _? _? ${ACT}`,
      `${PERSON} must? always? explicitly|manually|personally? ${AGREES} each|every|all|any|the|both`,
      `${PERSON} who|that ${AGREES}`,
      `${ACT} is|are|get|be only? reviewed|approved|confirmed|authorized by|manually|before`,
      `${ACT} _? _? _? requires|needs|require|need _? _? approval|confirmation|consent|authorization|signoff`,
      `${ACT} requires|needs|require|need _? _? sign off`,
      'requires|require explicit|manual|human|user|operator|two|interactive|maintainer _? approval|confirmation|consent|authorization|signoff|acknowledgement',
      `asks|prompts|waits the|for|a|an ${PERSON} _? to|for|before? confirm|approve|approval|confirmation|permission|consent`,
      'requests|seeks approval|confirmation|permission|consent',
      'asks|waits|pauses for _? _? confirmation|approval|permission|consent|signoff',
      'pull requests|request is|are reviewed by a|the|human|at',
      `until|unless|before a|an|the|one? _? ${PERSON} has|have? explicitly|manually? ${AGREES}`,
      'only after _? _? approval|confirmation|consent',
      `only _? after a|an|the one? ${PERSON} ${AGREES}`,
      `${AGREES} by a|an|the|two|one? ${PERSON} before|first|prior`,
    ],
    denials: [
      'without human|manual|user|operator|any|explicit|further? _? approval|confirmation|oversight|review|intervention|supervision|consent',
      'auto approve|approves|approved',
      'automatically approve|merge',
      'fully|completely autonomous',
      'fully autonomously',
      'unattended',
      'unsupervised',
    ],
  },
  'least-privilege': {
    names: [
      'least privilege',
      'least privileged',
      'minimal|minimum|narrow|narrowly|fine|restricted|limited|scoped|restrictive|read|reduced only|grained|scoped? permission|privilege|scope|access|role|token|right',
      'role based access control?',
      'attribute based access control?',
      'rbac|abac',
      'permission boundary|boundaries',
      'access control list|policy|policies',
      'repository|project|task|tool|resource scoped token|permission|credential|key|role',
      'scoped api? key|token|credential|role|permission|access',
      'read only access|token|credential|key|role|permission|database|replica|scope|filesystem|mount',
    ],
    facts: [
      'permission|token|role|credential|access is|are strictly|narrowly|only? scoped|limited|restricted to',
      'holds|has|have|gets|receives only the permission|scope|right|privilege',
    ],
    denials: [
      'over privileged',
      'overprivileged',
      'excessive|broad|overbroad|admin|root permission|privilege|scope|access|right',
      'runs as root',
    ],
  },
  'least-agency': {
    names: [
      'least agency',
      'bounded|limited|restricted|constrained autonomy',
      'autonomy limit|cap|bound|level',
      'suggest|suggestion|advisory|copilot|advice|draft only? mode',
      'suggest|suggestion|advice|draft only',
      'read only mode',
      'limit autonomy',
    ],
    facts: [
      'no autonomous write|action|change',
      'only suggests|proposes|drafts|recommends',
      'never|not acts|act autonomously|alone',
    ],
    ambiguous: { 'advisory mode': 'agent mode', 'copilot mode': 'agent mode' },
  },
  'tool-allowlist': {
    names: [
      'tool|function|command|mcp|plugin|action|skill|server allow list',
      'allow list of|for _? _? tool|function|command|mcp|plugin|server|skill|action|binary|executable',
      'allow listed _? tool|command|function|plugin|server|mcp',
      'approved|vetted|fixed|closed|curated|predefined|permitted tool|function|command|plugin set|list|catalog|registry|only?',
      'fixed|closed set|list of tool|command|function',
      'default deny tool|command|policy',
    ],
    facts: [
      'only allow|allows? listed|approved|registered|vetted|permitted tool|command|function|plugin|mcp',
      'tool|command is|are allow listed',
      'tool|command|call|server outside|beyond the|its|an? allow list is|are rejected|blocked|refused|denied',
      'tool|server|command|plugin|function|skill|call is|are strictly? limited|restricted|confined to a|an|the? _? allow list',
    ],
    denials: ['arbitrary|any|unvetted|unrestricted tool'],
    ambiguous: {
      'tool registry': 'approved vetted allow only signed curated pinned',
      'deny by default': 'tool command action function plugin call',
      'default deny': 'tool command action function plugin call',
    },
  },
  'tool-argument-validation': {
    names: [
      'schema|argument|parameter|input|type validation|check|checking|validator',
      'strict|typed|json schema|argument|parameter|input|type|contract',
      'tool input|argument|parameter|output validation',
      'zod|pydantic schema|model|validation',
      'parameterized quer|query|queries|statement|sql',
    ],
    facts: [
      'argument|parameter|input|call|payload is|are|be strictly|always? validated|checked|typed|verified|type',
      'validates|checks _? _? argument|parameter|input|payload|call against|with|for|before',
    ],
    ambiguous: {
      'input validation': 'tool argument parameter schema call type function path command mcp',
      'strict types': 'tool argument parameter schema call input',
      'json schema': 'tool argument parameter validate valid check call input output',
    },
  },
  'policy-enforcement-point': {
    names: [
      'policy engine|enforcement|server|layer|gateway|gate|check|guard|proxy',
      'policy as code',
      'policy enforcement|decision point',
      'authorization|guardrail|governance|security|mcp|tool|agent gateway|proxy|broker|engine|layer',
      'intent gate',
      'rego policy|rule',
      'cedar policy|rule',
      'per action|call authorization|check|policy',
      'runtime policy|authorization',
      'ai firewall|gateway',
    ],
    facts: [
      'call|action|request is|are authorized|evaluated|checked|mediated|vetted by|against the|a|an|our _? policy|gateway|engine|opa|cedar',
    ],
    ambiguous: {
      pep: 'policy enforcement authorization decision pdp action',
      pdp: 'policy enforcement authorization decision pep action',
      opa: 'policy rego authorization gatekeeper engine decision action call',
      cedar: 'policy authorization permit engine amazon aws action call',
      'security gateway|layer|engine|broker|proxy': 'policy authorize authorization action call',
      'mcp gateway|proxy': 'policy authorize authorization every check',
      'agent gateway|proxy|layer|broker|engine': 'policy authorize authorization',
      'tool layer|engine|broker': 'policy authorize authorization',
    },
  },
} as const satisfies Readonly<Record<string, Phrases>>
