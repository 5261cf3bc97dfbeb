import { expect, test } from '@jest/globals'
import type { ArtefactFile } from '../../src/detect/detector.ts'
import type { CapabilityId } from '../../src/model/capabilities.ts'
import { type Given, model, saysOf } from './judged.ts'

/* What rules say of one agent, word for word. Each line: level, subject, line of the place, message | what to do. */

/** An artefact as a detector gives it. */
const art = (over: Partial<ArtefactFile>): ArtefactFile => ({
  path: 'bot.yml',
  file: 'bot.yml',
  kind: 'agent-yaml',
  role: 'agent',
  agents: [{ id: null, line: 1, capabilities: [] }],
  capabilities: [],
  ...over,
})
const grants = (...ids: readonly CapabilityId[]): ArtefactFile['agents'] => [
  { id: null, line: 1, capabilities: ids.map((id, index) => ({ id, line: index + 2, column: 3 })) },
]
const CV = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P'
const V = (metrics = 'LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:N/TD:H'): string => `AIVSS:1.0/${metrics}`
const prof = 'custom:\n  - {name: p, when: profile.td == "H", level: warn, message: m}\n'
/** The factors of a model at 0.5, some of them written otherwise. */
const factors = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), /factors: (.*)/.exec(model())?.[1] ?? '')

test.each<[string, string, Given, readonly string[]]>([
  [
    'capability-drift',
    'unstated',
    {
      now: model({ agent: '{id: a, artefacts: [bot.yml]}' }),
      artefacts: [art({ agents: grants('exec.shell', 'exec.sandboxed') })],
    },
    [
      'error capability:exec.shell :2 the artefact grants exec.shell (arbitrary shell), which the model does not state | Take the power away, or state "exec.shell" under "capabilities" of model.aivss.yml and score the agent with it.',
      'error factor:tools :4 External Tool Control Surface (tools) is 0.5, and exec.shell at bot.yml:2 implies at least 0.8 | Raise the factor to 0.8, or take the power away; a reason does not make it less.',
    ],
  ],
  [
    'capability-drift',
    'stated',
    {
      now: model({ agent: '{id: a, artefacts: [bot.yml]}', capabilities: '[exec.shell]' }, 1),
      artefacts: [art({ agents: grants('exec.shell') })],
    },
    [],
  ],
  [
    'capability-drift',
    'too low, reasoned',
    {
      now: model({
        agent: '{id: a, artefacts: [bot.yml]}',
        capabilities: '[net.fetch, vcs.write, mcp.remote]',
        factors: '{autonomy: 0, tools: {value: 0, why: "they can do nothing here"}}',
      }),
      artefacts: [art({ agents: grants('net.fetch', 'vcs.write', 'mcp.remote', 'auto.gate') })],
    },
    [
      'note factor:tools :4 External Tool Control Surface (tools) is 0, and vcs.write at bot.yml:3 implies at least 0.6, with a remote server in reach | Raise the factor to 0.6, or say with {value, why} why it is less here.',
    ],
  ],
  [
    'capability-drift',
    'strong, reasoned',
    {
      now: model({
        agent: '{id: a, artefacts: [bot.yml]}',
        capabilities: '[exec.shell]',
        factors: '{autonomy: 0, tools: {value: 0, why: "they can do nothing here"}, self_mod: 0}',
      }),
      artefacts: [art({ agents: grants('exec.shell', 'auto.approve', 'auto.unattended') })],
    },
    [
      'error capability:auto.approve :3 the artefact grants auto.approve (approvals switched off), which the model does not state | Take the power away, or state "auto.approve" under "capabilities" of model.aivss.yml and score the agent with it.',
      'error capability:auto.unattended :4 the artefact grants auto.unattended (runs to the end with nobody watching), which the model does not state | Take the power away, or state "auto.unattended" under "capabilities" of model.aivss.yml and score the agent with it.',
      'error factor:autonomy :4 Execution Autonomy (autonomy) is 0, and auto.approve at bot.yml:3 implies at least 1 for an agent that can act | Raise the factor to 1, or take the power away; a reason does not make it less.',
      'error factor:tools :4 External Tool Control Surface (tools) is 0, and exec.shell at bot.yml:2 implies at least 0.8 | Raise the factor to 0.8, or take the power away; a reason does not make it less.',
    ],
  ],
  [
    'capability-drift',
    'of one agent',
    {
      now: model({ agent: '{id: a, artefacts: ["bot.yml#x"]}' }),
      artefacts: [
        art({
          agents: [
            { id: 'x', line: 1, capabilities: [{ id: 'fs.write', line: 2, column: 1 }] },
            { id: 'y', line: 3, capabilities: [{ id: 'net.fetch', line: 4, column: 1 }] },
          ],
          capabilities: [{ id: 'vcs.write', line: 9, column: 1 }],
        }),
      ],
    },
    [
      'error capability:fs.write :2 the artefact grants fs.write (writes files), which the model does not state | Take the power away, or state "fs.write" under "capabilities" of model.aivss.yml and score the agent with it.',
      'error capability:vcs.write :9 the artefact grants vcs.write (pushes, opens pull requests or merges), which the model does not state | Take the power away, or state "vcs.write" under "capabilities" of model.aivss.yml and score the agent with it.',
    ],
  ],
  [
    'capability-drift',
    'by glob',
    {
      now: model({ agent: '{id: a, artefacts: ["bots/*.yml"]}' }),
      artefacts: [
        art({ path: 'bots/one.yml', file: 'bots/one.yml', agents: grants('fs.write') }),
        art({ path: 'other/one.yml', file: 'other/one.yml', agents: grants('net.fetch') }),
      ],
    },
    [
      'error capability:fs.write :2 the artefact grants fs.write (writes files), which the model does not state | Take the power away, or state "fs.write" under "capabilities" of model.aivss.yml and score the agent with it.',
    ],
  ],
  [
    'capability-drift',
    'brackets',
    {
      now: model({ agent: '{id: a, artefacts: ["app/[id]/bot.yml"]}' }),
      artefacts: [art({ path: 'app/[id]/bot.yml', file: 'app/[id]/bot.yml', agents: grants('fs.write') })],
    },
    [
      'error capability:fs.write :2 the artefact grants fs.write (writes files), which the model does not state | Take the power away, or state "fs.write" under "capabilities" of model.aivss.yml and score the agent with it.',
    ],
  ],
  [
    'review-stale',
    'digest',
    {
      now: model({
        agent: '{id: a, artefacts: [bot.yml, b.yml]}',
        review: `{by: "@x", on: 2026-11-01, artefacts: {bot.yml: "sha256:${'0'.repeat(64)}", b.yml: "sha256:${'1'.repeat(64)}", c.yml: "sha256:${'2'.repeat(64)}"}}`,
      }),
      digests: { 'bot.yml': `sha256:${'f'.repeat(64)}`, 'b.yml': `sha256:${'1'.repeat(64)}` },
      before: model(),
      edited: ['bot.yml', 'b.yml'],
    },
    [
      'warn artefact:bot.yml :5 bot.yml is not what was reviewed: its digest is another | Review the model again and set "review.on" to the day of the review. The digest of the file as it is now belongs beside it.',
    ],
  ],
  [
    'review-stale',
    'edited',
    {
      now: model({ agent: '{id: a, artefacts: [bot.yml]}', review: '{by: "@x", on: 2026-11-01}' }),
      before: model({ agent: '{id: a, artefacts: [bot.yml]}', review: '{by: "@x", on: 2026-11-01}' }),
      edited: ['bot.yml'],
    },
    [
      'warn artefact:bot.yml :5 bot.yml changes here, and the review is the one from before | Review the model again and set "review.on" to the day of the review.',
    ],
  ],
  [
    'review-stale',
    'expired',
    { now: model({ review: '{by: "@x", on: 2026-11-01, expires: 2026-11-22}' }) },
    [
      'warn expires :5 the review expired on 2026-11-22 | Review the model again and set "review.on" to the day of the review.',
    ],
  ],
  [
    'review-stale',
    'expires today',
    {
      now: model({ review: '{by: "@x", on: 2026-11-01, expires: 2026-11-23}' }),
      policy: 'review: {max-age: 22d}',
    },
    [],
  ],
  [
    'review-stale',
    'too old',
    { now: model({ review: '{by: "@x", on: 2026-11-01}' }), policy: 'review: {max-age: 21d}' },
    [
      'warn age :5 the last review was 22 days ago (2026-11-01), the policy allows 21 | Review the model again and set "review.on" to the day of the review.',
    ],
  ],
  [
    'required-mitigation',
    'any of',
    {
      now: model({ mitigations: '{rate-limiting: planned}' }),
      policy: 'require:\n  - {id: brake, any-of: [sandboxing, rate-limiting], evidence: any, level: warn}\n',
    },
    [
      'error audit-logging :2 audit-logging is demanded (score >= 7.0), but the model does not say that it is in place | Put audit-logging in place and say so: under "mitigations:", "audit-logging: {status: in-place, how: ...}".',
      'error human-in-the-loop :2 human-in-the-loop is demanded (score >= 7.0 && factors.autonomy >= 0.5), but the model does not say that it is in place | Put human-in-the-loop in place and say so: under "mitigations:", "human-in-the-loop: {status: in-place, how: ...}".',
      'error sandboxing :2 sandboxing is demanded (score >= 7.0 && (factors.tools >= 0.5 || factors.self_mod >= 0.5)), but the model does not say that it is in place | Put sandboxing in place and say so: under "mitigations:", "sandboxing: {status: in-place, how: ...}".',
      'warn brake :5 sandboxing or rate-limiting are demanded (brake), but the model does not say that it is in place; it is planned | State it under "mitigations:" with evidence: "sandboxing: {status: in-place, evidence: [...]}".',
    ],
  ],
  [
    'required-mitigation',
    'when',
    {
      now: model(),
      policy:
        'require:\n  - {id: sandboxing, mitigation: sandboxing, when: "score >= 1.0", evidence: path, status: [partial]}\n  - {id: own, mitigation: rate-limiting, evidence: stated}\n  - {id: audit-logging, mitigation: audit-logging, when: "score < 1.0"}\n',
    },
    [
      'error human-in-the-loop :2 human-in-the-loop is demanded (score >= 7.0 && factors.autonomy >= 0.5), but the model does not say that it is in place | Put human-in-the-loop in place and say so: under "mitigations:", "human-in-the-loop: {status: in-place, how: ...}".',
      'error rate-limiting :2 rate-limiting is demanded (own), but the model does not say that it is in place | State it under "mitigations:": "rate-limiting: {status: in-place, how: ...}"; a sentence is not enough.',
      'error sandboxing :2 sandboxing is demanded (score >= 1.0), but the model does not say that it is in place | State it under "mitigations:" with evidence in the tree: "sandboxing: {status: partial, evidence: [path contains TEXT]}".',
    ],
  ],
  [
    'required-mitigation',
    'evidence',
    {
      now: model({
        mitigations:
          '{sandboxing: {status: in-place, evidence: [a.txt]}, rate-limiting: in-place, audit-logging: {status: in-place, evidence: [a.txt contains whole words]}}',
      }),
      tree: { 'a.txt': { kind: 'text', text: 'a: whole words\n' } },
      policy:
        'require:\n  - {id: sandboxing, mitigation: sandboxing, evidence: path}\n  - {id: rate-limiting, mitigation: rate-limiting, evidence: any}\n  - {id: audit-logging, mitigation: audit-logging, evidence: path}\n',
    },
    [
      'error human-in-the-loop :2 human-in-the-loop is demanded (score >= 7.0 && factors.autonomy >= 0.5), but the model does not say that it is in place | Put human-in-the-loop in place and say so: under "mitigations:", "human-in-the-loop: {status: in-place, how: ...}".',
      'error rate-limiting :5 rate-limiting is demanded, but it is shown only by an entry with a status, and an entry with evidence is demanded | State it under "mitigations:" with evidence: "rate-limiting: {status: in-place, evidence: [...]}".',
    ],
  ],
  [
    'score-undetermined',
    'factors',
    {
      now: model({
        cvss: '8.9',
        factors:
          '{autonomy: 0, tools: 0, language: 0, context: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0}',
      }),
    },
    [
      'error fail :2 AIVSS lies anywhere from 8.9 to 9.1, across the fail threshold of 9.0: Behavioral Non-Determinism (non_determinism) and Self-Modification (self_mod) are not stated | State non_determinism and self_mod under "factors:", from 0 to 1.',
    ],
  ],
  [
    'score-undetermined',
    'one factor',
    {
      now: model({
        cvss: '9.2',
        factors:
          '{autonomy: 0, tools: 0, language: 0, context: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}',
      }),
    },
    [],
  ],
  [
    'score-undetermined',
    'many',
    { now: model({ cvss: '', factors: '{autonomy: 0}' }) },
    [
      'error fail :2 AIVSS lies anywhere from 0.0 to 10.0, across the fail threshold of 9.0: CVSS base and 9 factors (tools, language, context, non_determinism, opacity, persistence, identity, multi_agent, self_mod) are not stated | State the CVSS v4.0 base of the worst thing that can happen: "cvss: CVSS:4.0/AV:..." or "cvss: {base, why}". State tools, language, context, non_determinism, opacity, persistence, identity, multi_agent and self_mod under "factors:", from 0 to 1.',
    ],
  ],
  [
    'score-undetermined',
    'five',
    { now: model({ cvss: '9.2', factors: '{autonomy: 0, tools: 0, language: 0, context: 0, opacity: 0}' }) },
    [],
  ],
  [
    'score-undetermined',
    'warn',
    {
      now: model({
        cvss: '6.9',
        factors:
          '{autonomy: 0, tools: 0, language: 0, context: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}',
      }),
    },
    [
      'warn warn :2 AIVSS lies anywhere from 6.9 to 7.2, across the warn threshold of 7.0: Behavioral Non-Determinism (non_determinism) is not stated | State non_determinism under "factors:", from 0 to 1.',
    ],
  ],
  [
    'score-undetermined',
    'assumed',
    { now: model({ cvss: '' }), policy: 'scoring: {assume: {cvss: 6}}' },
    [
      'warn assumed :2 AIVSS 7.9 (high) rests on what the policy assumes for CVSS base; without it the score is 4.9 to 10.0 | State the CVSS v4.0 base of the worst thing that can happen: "cvss: CVSS:4.0/AV:..." or "cvss: {base, why}".',
    ],
  ],
  [
    'score-undetermined',
    'assumed not needed',
    {
      now: model({
        cvss: '1',
        factors:
          '{autonomy: 0, tools: 0, language: 0, context: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}',
      }),
      policy: 'scoring: {assume: {factors: {non_determinism: 0}}}',
    },
    [],
  ],
  [
    'off-table-value',
    'all',
    {
      now: model({
        cvss: '5.55',
        'exploit-maturity': '0.9',
        'mitigation-strength': '0.7',
        factors: factors(['tools: 0.5', 'tools: 0.3'], ['language: 0.5', 'language: 0.7']),
      }),
    },
    [
      'note cvss :3 the CVSS base 5.55 has more than one decimal | CVSS base scores have one decimal; write a vector.',
      'note factors :4 AIVSS 0.8 publishes the factor values 0.0, 0.5 and 1.0; used as they stand: tools 0.3, language 0.7 | Round up to the next published value if you need a score of the standard.',
      'note exploit-maturity :5 the threat multiplier 0.9 is none of AIVSS 0.8 (1, 0.97, 0.5); it is used as it stands | Write attacked, proof-of-concept or unreported.',
      'note mitigation-strength :6 the mitigation factor 0.7 is none of AIVSS 0.8 (1, 0.83, 0.67); it is used as it stands | Write none, partial or strong.',
    ],
  ],
  [
    'off-table-value',
    'unreported',
    { now: model({ 'exploit-maturity': 'unreported' }) },
    [
      'note unreported :5 unreported lowers the score and gives no reason | Write {value: unreported, why: ...}, or leave it out (proof-of-concept).',
    ],
  ],
  [
    'off-table-value',
    'unreported why',
    { now: model({ 'exploit-maturity': '{value: unreported, why: nobody has reported one}' }) },
    [],
  ],
  [
    'mitigation-evidence',
    'two',
    {
      now: model({
        mitigations:
          '{sandboxing: {status: in-place, evidence: [a.txt contains whole words, gone.txt, a.txt contains other words]}, rate-limiting: {status: planned, evidence: [gone.txt]}, audit-logging: {status: partial, evidence: [gone.txt]}}',
      }),
      tree: { 'a.txt': { kind: 'text', text: 'a: whole words\n' } },
    },
    [
      'warn sandboxing :5 evidence of sandboxing does not hold: gone.txt does not exist; a.txt does not contain the text | Point at what shows the mitigation today, or correct its status.',
      'warn audit-logging :5 evidence of audit-logging does not hold: gone.txt does not exist | Point at what shows the mitigation today, or correct its status.',
    ],
  ],
  [
    'mitigation-unearned',
    'claimed',
    { now: model({ 'mitigation-strength': 'strong', mitigations: '{sandboxing: in-place}' }) },
    [
      'warn mitigation-strength :5 a mitigation factor of ×0.67 is claimed, ×1 (none) is earned; ×1 counts: nothing in place covers language, context, non_determinism, opacity, persistence, identity, multi_agent | Put a mitigation in place for each factor of 0.5 or above and state it under "mitigations:"; strong also needs tree evidence for each and for adversarial-testing.',
    ],
  ],
  [
    'mitigation-unearned',
    'nothing',
    { now: model({ 'mitigation-strength': 'partial' }) },
    [
      'warn mitigation-strength :5 a mitigation factor of ×0.83 is claimed, ×1 (none) is earned; ×1 counts: no mitigation is in place; nothing in place covers autonomy, tools, language, context, non_determinism, opacity, persistence, identity, multi_agent, self_mod | Put a mitigation in place for each factor of 0.5 or above and state it under "mitigations:"; strong also needs tree evidence for each and for adversarial-testing.',
    ],
  ],
  ['score-mismatch', 'native', { now: model({}) }, []],
  [
    'layer-uncovered',
    'some',
    {
      now: model({
        threats: '[{id: T1, title: t, layer: L3}]',
        layers: '{L1: "nothing there", L2: "unknown: not looked at"}',
      }),
    },
    [
      'note L4 :2 the model says nothing about L4 Deployment & Infrastructure | Add a threat with "layer: L4", or a text under "layers:"; "L4: unknown: ..." marks an honest gap.',
      'note L5 :2 the model says nothing about L5 Evaluation & Observability | Add a threat with "layer: L5", or a text under "layers:"; "L5: unknown: ..." marks an honest gap.',
      'note L6 :2 the model says nothing about L6 Security & Compliance | Add a threat with "layer: L6", or a text under "layers:"; "L6: unknown: ..." marks an honest gap.',
      'note L7 :2 the model says nothing about L7 Agent Ecosystem | Add a threat with "layer: L7", or a text under "layers:"; "L7: unknown: ..." marks an honest gap.',
    ],
  ],
  [
    'score-threshold',
    'threat leads',
    { now: model({ threats: '[{id: T1, title: t, cvss: 9.4}]' }) },
    [
      'error fail :5 AIVSS 9.7 (critical) is at or above the fail threshold of 9.0 (critical) | The threat T1 gives the score. CVSS base 9.4; the factors that add most: autonomy +0.03, tools +0.03, language +0.03. Constrain the agent so that a factor really falls, or put mitigations in place with evidence and claim them; "aivss-gate explain" shows every step.',
    ],
  ],
  [
    'score-threshold',
    'zero factors',
    { now: model({ cvss: '9.4' }, 0) },
    [
      'error fail :3 AIVSS 9.4 (critical) is at or above the fail threshold of 9.0 (critical) | CVSS base 9.4. Constrain the agent so that a factor really falls, or put mitigations in place with evidence and claim them; "aivss-gate explain" shows every step.',
    ],
  ],
  [
    'factor-limit',
    'over',
    { now: model({}, 1), policy: 'limits: {factors: {tools: 0.5}}' },
    [
      'error tools :4 External Tool Control Surface (tools) is 1, the policy allows at most 0.5 | Take the power away from the agent, then lower the factor.',
    ],
  ],
  [
    'review-missing',
    'none',
    { now: model(), policy: 'extends: strict' },
    [
      'error review :2 the model was not reviewed | Have somebody else than the author review it and add "review: {by: ..., on: YYYY-MM-DD}".',
    ],
  ],
  [
    'mitigation-overdue',
    'due',
    {
      now: model({
        mitigations:
          '{sandboxing: {status: planned, due: 2026-11-22}, rate-limiting: {status: planned, due: 2026-11-23}}',
      }),
    },
    [
      'warn sandboxing :5 sandboxing was due on 2026-11-22 and is planned | Put it in place, or agree a new day with the owner.',
    ],
  ],
  [
    'custom/p',
    'profile',
    {
      now: model({ aivss: `${CV} ${V()}`, threats: `[{id: T1, title: t, aivss: "${CV} ${V()}"}]` }),
      policy: prof,
    },
    ['warn p :5 m | The policy says so where profile.td == "H".'],
  ],
  [
    'custom/p',
    'profile of threat',
    {
      now: model({
        aivss: `${CV} ${V('LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:N/TD:L')}`,
        threats: `[{id: T1, title: t, aivss: "${CV} ${V()}"}]`,
      }),
      policy: prof,
    },
    ['warn p :6 m (threat T1) | The policy says so where profile.td == "H".'],
  ],
  [
    'custom/q',
    'plain',
    {
      now: model(),
      policy:
        'custom:\n  - {name: q, when: score > 1.0, level: error, message: m, help: do this}\nrules: {custom/q: warn}',
    },
    ['warn q :2 m | do this'],
  ],
  [
    'custom/q',
    'off',
    {
      now: model(),
      policy:
        'custom:\n  - {name: q, when: score > 1.0, level: error, message: m, help: do this}\nrules: {custom/q: off}',
    },
    [],
  ],
])('%s: %s', async (rule, _, given, told) => {
  expect(await saysOf(rule, given)).toEqual(told)
})
