const CVSS = 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P'
const METRICS = 'LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H'

const markdown = (body: string, front = 'agent: {id: bot}'): string =>
  `---\nagent-threat-model: 1\n${front}\n---\n\n${body}`

const ROWS = [
  'Autonomy of Action',
  'Goal-Driven Planning',
  'Self-Modification',
  'Dynamic Tool Use',
  'Persistent Memory',
  'Contextual Awareness',
  'Dynamic Identity',
  'Multi-Agent Interactions',
  'Non-Determinism',
]

const assessment = (over: object): string =>
  JSON.stringify(
    {
      finding_id: 'SHOP-7',
      path_id: 'Shop path 1',
      title: 'Poisoned memory',
      cvss_vector: CVSS,
      aivss_vector: `AIVSS:1.0/${METRICS}`,
      ...over,
    },
    null,
    1,
  )
const evidence = (SR: object, CA: object = {}, TD: object = {}): string =>
  assessment({ metric_evidence: { SR, CA, TD } })
const empirical = {
  method: 'empirical',
  production_equivalent: true,
  budget_enforced: true,
  independent: true,
}
const recorded = {
  retrieval_tested: true,
  ordered_actions_reconstructable: true,
  affected_principals_bounded: true,
  required_fields_complete: true,
  integrity_protected: true,
  retention_verified: true,
}
const report = (...vulnerabilities: readonly object[]): string =>
  JSON.stringify({ metadata: { system_name: 'Shop Bot' }, vulnerabilities }, null, 1)

/** Texts by the path under which they are read. */
export const TEXTS: Readonly<Record<string, string>> = {
  'factors.aivss.md': markdown(`# Bot

| Factor | Value | Why |
|---|---|---|
| autonomy | 0 | |
| tools | 1 | all of them |
| language | .5 | |
| context | 0.25 | |
| non_determinism | 1.0 | |
| opacity | 1.5 | |
| persistence | n/a | |
| identity | – | |
| multi_agent | | |
| self_mod | 0.1234567 | |
| autonomy | 0.5 | |
| toools | 0.5 | |
| | 0.5 | |
| identity | 01 | |
| identity | unknown x | |
| identity | x.5 | |

| Value | Factor |
|---|---|
| 0.5 | identity |

| Component | Value |
|---|---|
| autonomy | 0.5 |
`),
  'mitigations.aivss.md': markdown(`# Bot

| Mitigation | Status | How | Evidence |
|---|---|---|---|
| Sandboxing | ✅ in place | gVisor | infra/run.tf contains gvisor; ; a.yml |
| Sandboxing | planned | | |
| Kill switch | not applicable | | |
| rate limiting | n/a | nothing to limit | n/a |
| audit logging | someday | | |
| least privilege | ✅ absent | | |
| sandboxes of sand | ✅ | | |
| | ✅ | | |
| egress control | | | - |
| human in the loop | ✅✅ | | |

| Mitigation | Owner |
|---|---|
| anomaly detection | me |
`),
  'threats.aivss.md': markdown(
    `# Bot

| Id | Layer | Threat | CVSS | Mitigations | Refs |
|---|---|---|---|---|---|
| T1 | L3 | Steered | 7.5 | sandboxing, kill switch; audit logging | ASI01, ASI02 |
| T1 | L4 | Again | | | |
| T2 | Agent Ecosystem | Fooled | ${CVSS} | n/a | |
| T3 | L9 | Lost | 11 | sandboxin, | |
| T4 | ? | Broken | CVSS:3.1/AV:N | - | |
| T5 | | Bare | 10 | | |
| T6 | | Long | 7.12345 | | |
| T7 | | | 5 | | |
| | | Nameless | 5 | | |

| Threat | Severity |
|---|---|
| T8 | high |
`,
    'agent: {id: bot}\ncvss: 5',
  ),
  'front.aivss.md': '---\nagent-threat-model: 1\nagent: {id: [}\n---\n# Bot\n',
  'several.aivss.md':
    '---\nagent-threat-model: 1\nagents:\n  - {agent: {id: one}}\n  - {agent: {id: two}}\n---\n# Two\n',
  'prose.aivss.md': markdown(`# Bot

## Mitigations

Every run happens in a gVisor sandbox. An audit log is planned.
Somebody may think about rate limits.

<!-- A sandbox that nobody sees. -->

> The kill switch is in place.

\`\`\`
egress control is in place
\`\`\`

![sandbox](x.png) [log][ref]

- Approvals: a person confirms every payment.

Setext heading
==============

Not a heading
- - -

| Factor | Value
| tools | 0.5
`),
  'pages/crane.threat-model.md': [
    'Paper Crane — agentic threat model',
    '9.6AIVSS 9.6 · Critical',
    'Paper Crane folds paper.',
    'OWASP AIVSS score rationale',
    'AARS = 10 - x',
    'CVSS base 10.0AARS uplift 1.07Factor sum 6.5/10Threat x0.9Mitigation ×1',
    ...ROWS.flatMap((name, index) => [name, `0.${index}`]),
    'Opacity & Reflexivity',
    '1.2',
    'Dynamic Tool Use',
    '0.5',
    'Sixth Sense',
    '0.5',
    'Autonomy',
    '',
    '',
    '',
    'none',
    'MAESTRO 7-layer threat model',
    'L1 · Foundation Models⚠ not certain from listing',
    'The model runs in a sandbox.',
    '',
    'L3 · Agent Frameworks✓ mapped',
    'The agent keeps an audit log.',
    'Not certain from the listing, a rate limit.',
    'L3 - Agent Frameworks',
    'Again.',
    'MAESTRO — the 7-layer agentic threat-modeling framework.',
    'After the end.',
  ].join('\n'),
  'pages/wrong.threat-model.md': [
    'Wrong - agentic threat model',
    'AIVSS 12 | low',
    'OWASP AIVSS score rationale',
    'CVSS base 10.1 Threat ×0 Mitigation ×1.1',
    '| Factor | Value |',
    '|---|---|',
    '| Autonomy of Action | 0.5 |',
    '| Autonomy of Action | 0.6 |',
    '| Dynamic Tool Use | 1.5 |',
    '| Persistent Memory | x |',
    'MAESTRO 7-layer threat model',
    'One.',
    '',
    'Two.',
  ].join('\n'),
  'pages/paragraphs.threat-model.md': [
    'Blocks -- agentic threat model',
    'OWASP AIVSS score rationale',
    'MAESTRO 7-layer threat model',
    ...Array.from({ length: 7 }, (_, index) => [`Paragraph ${index + 1}`, 'goes on.', '']).flat(),
  ].join('\n'),
  'pages/short.threat-model.md': ['— agentic threat model', 'OWASP AIVSS score rationale'].join('\n'),
  'pages/no-layers.threat-model.md': ['Short — agentic threat model', 'OWASP AIVSS score rationale'].join(
    '\n',
  ),
  'reports/shop.json': report(
    {
      id: 'V1',
      owasp_category: 'ASI01',
      cvss_base: { vector_string: CVSS, score: 1 },
      amplification_factors: { 'Execution Autonomy': 0.5, autonomy: 1, tool_ufo: 1, opacity: 0.2 },
      threat_multiplier: 0.97,
      scores: { mitigation_factor: 0.83, aivss: 9.4, severity: 'Critical' },
    },
    {
      id: 'V1',
      title: 'Twice',
      cvss_base: {},
      amplification_factors: { opacity: 0.4 },
      scores: { aivss: 5 },
    },
    { id: 'V3', cvss_base: { vector_string: 'CVSS:3.1/AV:N' }, threat_multiplier: 1.6, scores: {} },
  ),
  'reports/broken.json': '{"metadata": {"system_name": "x"}, "vulnerabilities": [}',
  'reports/nameless.json': '{"metadata": {"system_name": ""}, "vulnerabilities": []}',
  'reports/signs.json': JSON.stringify({
    metadata: { system_name: '???', system_description: 'Sells.' },
    vulnerabilities: [{ id: 'V1', description: 'd' }],
  }),
  '.aivss/proof.json': evidence({ method: 'deterministic-proof', deterministic_outcome: 'success' }),
  '.aivss/disproof.json': evidence({ method: 'deterministic-proof', deterministic_outcome: 'failure' }),
  '.aivss/unproven.json': evidence({ method: 'deterministic-proof' }),
  '.aivss/insufficient.json': evidence({ method: 'insufficient-evidence' }),
  '.aivss/silent.json': evidence({ successes: 30, episodes: 30 }),
  '.aivss/episodes.json': evidence({ ...empirical, successes: 0, episodes: 30 }),
  '.aivss/dependent.json': evidence({ ...empirical, independent: false, successes: 30, episodes: 30 }),
  '.aivss/too-many.json': evidence({ ...empirical, successes: 31, episodes: 30 }),
  '.aivss/none.json': evidence({ ...empirical, successes: 0, episodes: 0 }),
  '.aivss/ceilings.json': evidence(
    { method: 'empirical' },
    { ceiling_defined: true, coverage_complete: true, fail_closed: true, bypass_demonstrated: false },
    recorded,
  ),
  '.aivss/bypassed.json': evidence(
    { method: 'empirical' },
    { bypass_demonstrated: true },
    { ...recorded, integrity_protected: false },
  ),
  '.aivss/untested.json': evidence({}, {}, { ...recorded, retrieval_tested: null }),
  '.aivss/category.json': assessment({
    risk_category: { id: 'X1', maestro_layer: 'L99' },
    taxonomy_metadata: { maestro_layer: 'L2' },
  }),
  '.aivss/metadata.json': assessment({
    risk_category: 'ASI06',
    taxonomy_metadata: { maestro_layer: 'Clouds' },
  }),
  '.aivss/layer.json': assessment({ taxonomy_metadata: { maestro_layer: 'Data Operations' } }),
  '.aivss/exposed.json': assessment({
    decision: { cve_id: 'CVE-2026-1', decision_points: { publicly_exposed: true, in_kev: true } },
    provenance: { assessor_kind: 'human', assessed_at: 'yesterday' },
  }),
  '.aivss/scanner.json': assessment({
    publicly_exposed: false,
    cve_id: 'CVE-2026-2',
    automatable: true,
    technical_impact: 'total',
    provenance: { assessor_kind: 'scanner', assessor: 'x' },
  }),
  '.aivss/not-agentic.json': assessment({
    agentic_applicability: { model_directed_goal_pursuit: false, action_selection_or_sequencing: false },
  }),
  '.aivss/vectorless.json': assessment({ cvss_vector: undefined, aivss_vector: undefined }),
  '.aivss/other-vectors.json': assessment({ cvss: { vector: CVSS.replace('E:P', 'E:U') } }),
  '.aivss/old.json': assessment({ cvss_vector: 'CVSS:3.1/AV:N', aivss_vector: 'AIVSS:1.2/x' }),
  '.aivss/broken.json': '{"finding_id": "x", "aivss_vector": }',
  '.aivss/empty-id.json': '{"finding_id": "", "aivss_vector": "x"}',
  'wrong.aivss.yml': `agent-threat-model: 1
agent: {id: "Not An Id", exposure: everybody, artefacts: [../up.yml, /abs.yml, a.yml]}
capabilities:
  - net.fetch
  - net.fetched
  - {vcs.write: yes please, fs.write: too}
  - {}
cvss: {base: 11}
factors: {autonomy: 2, tools: {value: 0.5, because: x}, Execution Autonomy: 0.5, ufo: 1}
exploit-maturity: sometimes
mitigation-strength: 0
mitigations:
  sandboxing: someday
  rate limiting: {status: not-applicable}
  Rate Limiting: in-place
  egress-control: {status: planned, due: tomorrow}
threats:
  - {id: T1, title: a, layer: L8, mitigations: [sandboxin]}
  - {id: T1, title: b}
layers: {L1: "", L9: x, Foundation Models: y, L2: " unknown, as yet"}
review: {by: "@x", on: 2026-02-30}
ssvc: {threat: none, vulnerability: exposed, impact: critical, factors: {autonomy: 6, tools: 1.5}}
aivss: AIVSS:1.0/LC:Q
`,
  'faults.aivss.yml': `agent-threat-model: 1
agent: {id: bot, name: Bot, owner: "@x", description: d, exposure: public, artefacts: [../up.yml, a.yml, a.yml]}
listing: pages/crane.md
capabilities:
  - net.fetch
  - net.fetched
  - {vcs.write: yes please, fs.write: too}
  - exec.shell: runs the tests
cvss: {base: 5, vector: "CVSS:3.1/AV:N", why: w}
factors: {autonomy: {value: 0.5, why: x}, Execution Autonomy: 0.5, ufo: 1}
exploit-maturity: {value: unreported, why: nobody}
mitigation-strength: 0.7
mitigations:
  rate limiting: {status: not-applicable}
  Rate Limiting: in-place
  sandbox of sand: planned
  egress-control: {status: planned, ticket: A-1, due: 2027-01-01, evidence: [a.txt, "b.txt contains c"]}
threats:
  - {id: T1, title: a, layer: L8, mitigations: [sandboxin, rate limiting], refs: [ASI01], cvss: 4}
  - {id: T1, title: b, layer: Agent Ecosystem}
  - {id: T2, title: c, aivss: "AIVSS:1.0/LC:Q", description: d}
layers: {L9: x, Foundation Models: y, L1: z, L2: " unknown, as yet", L3: "Unknown: nobody looked", L4: unknowing}
review: {by: "@x", on: 2026-02-03, expires: 2026-03-03, artefacts: {a.yml: "sha256:${'0'.repeat(64)}"}}
ssvc: {threat: none, vulnerability: exposed, impact: critical, factors: {autonomy: 5, tool_ufo: 1, tool_authority: 2}}
aivss: AIVSS:1.0/LC:Q
`,
  'profile.aivss.yml': `agent-threat-model: 1
agent: {id: bot}
cvss: ${CVSS}
aivss: {vector: "AIVSS:2.0/${METRICS}", automatable: true, impact: partial, cve: CVE-2026-1, kev: true}
threats:
  - {id: T1, title: a, aivss: "${CVSS} AIVSS:1.0/${METRICS}"}
`,
  'layers.aivss.md': markdown(
    `# Bot

## L1 Foundation Models

Unknown, nobody looked.

It goes on.

### Deeper

An audit log is kept.

## Planned

A kill switch will come.

### Sandboxing

Every run happens in a gVisor sandbox.

# L3

Not certain, a rate limit.

## L4 Deployment

Egress is blocked.

# Something else

Each payment waits for a person.

\`\`\`
| Factor | Value |
|---|---|
| tools | 0 |
\`\`\`

<!--
| Mitigation | Status |
|---|---|
| sandboxing | in place |
-->

| Factor | Value |
|---|---|
| tools | 0.5 |

| Mitigation | Status |
|---|---|
| sandboxing | partial |

| Id | Threat |
|---|---|
| T1 | Steered |

| Factor | Value |
|---|---|
| language | 0.5 |
`,
    'agent: {id: bot}\nfactors: {opacity: 1}\nmitigations: {kill-switch: planned}\nthreats: [{id: T9, title: t}]\nlayers: {L1: stated}',
  ),
  'beside.aivss.yml': `agent-threat-model: 1
agent: {id: a}
cvss: 5
factors: {tools: 1}
defaults: {cvss: 5}
agents:
  - {agent: {id: one}, cvss: 11}
  - {id: two, cvss: 4, factors: {ufo: 1}}
  - {agent: {id: "Not An Id"}}
  - {id: 5}
  - text
`,
  'defaults.aivss.yml': 'agent-threat-model: 1\nagent: {id: a}\ndefaults: {cvss: 5}\n',
  'nobody.aivss.yml': 'agent-threat-model: 1\ncvss: 5\n',
  'no-agents.aivss.yml': 'agent-threat-model: 1\nagents: []\n',
  'agent-text.aivss.yml': 'agent-threat-model: 1\nagent: bot\ncvss: 5\n',
  'agents.aivss.yml': `# a comment
---
agent-threat-model: 1
defaults: {cvss: 5, exploit-maturity: attacked}
agents:
  - {agent: {id: one}, factors: {tools: 1}}
  - {agent: {id: one}, cvss: 6}
  - {agent: {id: three}, agents: []}
  - {factors: {}}
`,
  'flow.aivss.json': '{"agent-threat-model": 1, "agent": {"id": "j"}, "cvss": 5, "cvss": 6}',
  'version.aivss.yml': 'agent-threat-model: 2\nagent: {id: a}\n',
  'list.aivss.yml': '- agent-threat-model: 1\n',
}
