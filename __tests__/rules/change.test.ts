import { expect, test } from '@jest/globals'
import type { ArtefactFile } from '../../src/detect/detector.ts'
import type { CapabilityId } from '../../src/model/capabilities.ts'
import { type Given, model, saysOf } from './judged.ts'

/* What rules say of a change, word for word. Each line: level, subject, line of the place, message | what to do. */

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
const CV2 = 'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N'
const V = (metrics = 'LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:N/TD:H'): string => `AIVSS:1.0/${metrics}`
const prof = 'custom:\n  - {name: p, when: profile.td == "H", level: warn, message: m}\n'
/** The factors of a model at 0.5, some of them written otherwise. */
const factors = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), /factors: (.*)/.exec(model())?.[1] ?? '')

test.each<[string, string, Given, readonly string[]]>([
  [
    'input-lowered',
    'exposure',
    {
      before: model({ agent: '{id: a, exposure: public}' }),
      now: model({ agent: '{id: a, exposure: partner}' }),
    },
    [
      'warn exposure :2 the exposure went from public to partner | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'exposure up',
    {
      before: model({ agent: '{id: a, exposure: internal}' }),
      now: model({ agent: '{id: a, exposure: partner}' }),
    },
    [],
  ],
  [
    'input-lowered',
    'threat gone',
    {
      before: model({
        threats: '[{id: T1, title: t, cvss: 4}, {id: T2, title: u, cvss: 3}, {id: T3, title: v}]',
      }),
      now: model({ threats: '[{id: T2, title: u, cvss: 3}]' }),
    },
    [
      'warn threat:T1 :2 the threat T1, which has a score of its own, is gone | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'threat loses score',
    {
      before: model({ threats: '[{id: T1, title: t, cvss: 4}]' }),
      now: model({ threats: '[{id: T1, title: t}]' }),
    },
    [
      'warn threat:T1 :2 the threat T1, which has a score of its own, is gone | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'threat cvss',
    {
      before: model({ threats: '[{id: T1, title: t, cvss: 4}]' }),
      now: model({ threats: '[{id: T1, title: t, cvss: {base: 3, why: the store is gone now}}]' }),
    },
    [
      'note threat:T1 :5 the CVSS base of the threat T1 went from 4 to 3 | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'cvss no why',
    { before: model(), now: model({ cvss: '4.9' }) },
    [
      'warn cvss :3 the CVSS base went from 5 to 4.9 | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'cvss short why',
    { before: model(), now: model({ cvss: '{base: 4.9, why: less now}' }) },
    [
      'warn cvss :3 the CVSS base went from 5 to 4.9 | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'cvss old why',
    {
      before: model({ cvss: '{base: 5, why: a reason that is old}' }),
      now: model({ cvss: '{base: 4.9, why: " a reason that is old "}' }),
    },
    [
      'warn cvss :3 the CVSS base went from 5 to 4.9 | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'factor',
    {
      before: model(),
      now: model({ factors: factors(['tools: 0.5', 'tools: {value: 0, why: it has no tools any more}']) }),
    },
    [
      'note tools :4 External Tool Control Surface (tools) went from 0.5 to 0 | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'factor removed',
    { before: model(), now: model({ factors: factors(['tools: 0.5, ', '']) }) },
    [],
  ],
  [
    'input-lowered',
    'maturity',
    {
      before: model({ 'exploit-maturity': 'attacked' }),
      now: model({ 'exploit-maturity': '{value: unreported, why: nobody has reported one}' }),
    },
    [
      'error exploit-maturity :5 the threat multiplier went from 1 to 0.5; with the old statements the agent would fail, and nothing but statements changed | Show what changed: evidence in the tree, or the artefact itself. Otherwise the owner of the policy may accept it with a waiver.',
    ],
  ],
  [
    'input-lowered',
    'maturity none',
    { before: model({ 'exploit-maturity': 'attacked' }), now: model() },
    [
      'warn exploit-maturity :2 the threat multiplier went from 1 to 0.97 | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'strength',
    {
      before: model({ 'mitigation-strength': 'none' }),
      now: model({ 'mitigation-strength': 'strong' }),
      policy: 'scoring: {mitigation-credit: declared}',
    },
    [
      'error mitigation-strength :5 the claimed mitigation factor went from 1 to 0.67; with the old statements the agent would fail, and nothing but statements changed | Show what changed: evidence in the tree, or the artefact itself. Otherwise the owner of the policy may accept it with a waiver.',
    ],
  ],
  [
    'input-lowered',
    'mitigation in place',
    {
      before: model({ mitigations: '{sandboxing: planned}' }),
      now: model({ mitigations: '{sandboxing: {status: in-place, how: a fresh microVM for each}}' }),
      policy: 'require:\n  - {id: sandboxing, mitigation: sandboxing}\n',
    },
    [
      'note mitigation:sandboxing :5 sandboxing went from planned to in-place | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'mitigation without how',
    {
      before: model(),
      now: model({ mitigations: '{sandboxing: in-place}' }),
      policy: 'require:\n  - {id: sandboxing, mitigation: sandboxing}\n',
    },
    [
      'warn mitigation:sandboxing :5 sandboxing went from not stated to in-place | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'mitigation with evidence',
    {
      before: model(),
      now: model({ mitigations: '{sandboxing: {status: in-place, evidence: [a.txt]}}' }),
      policy: 'require:\n  - {id: sandboxing, mitigation: sandboxing}\n',
    },
    [
      'note mitigation:sandboxing :5 sandboxing went from not stated to in-place | Say with {value, why} what changed in the agent; a number alone changes nothing.',
    ],
  ],
  [
    'input-lowered',
    'mitigation not asked',
    { before: model(), now: model({ mitigations: '{rate-limiting: in-place}' }) },
    [],
  ],
  [
    'input-lowered',
    'talked green',
    { before: model({ cvss: '9.5' }), now: model({ cvss: '4' }) },
    [
      'error cvss :3 the CVSS base went from 9.5 to 4; with the old statements the agent would fail, and nothing but statements changed | Show what changed: evidence in the tree, or the artefact itself. Otherwise the owner of the policy may accept it with a waiver.',
    ],
  ],
  [
    'input-lowered',
    'profile gone',
    { before: model({ aivss: `${CV} ${V()}` }), now: model(), policy: prof },
    [
      'warn aivss :2 the metric profile is gone | A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.',
    ],
  ],
  [
    'input-lowered',
    'profile milder',
    {
      before: model({ aivss: `${CV} ${V()}` }),
      now: model({ aivss: `${CV2} ${V('LC:D/CP:C/AP:L/SR:X/EX:M/PT:H/CA:W/TD:M')}` }),
      policy: prof,
    },
    [
      'warn aivss :5 the metric profile became milder: EX from W to M, TD from H to M, CVSS-BTE from 9.2 to 1 | A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.',
    ],
  ],
  [
    'input-lowered',
    'profile X known',
    {
      before: model({ aivss: `${CV} ${V('LC:X/CP:C/AP:L/SR:R/EX:W/PT:H/CA:N/TD:H')}` }),
      now: model({ aivss: `${CV} ${V()}` }),
      policy: prof,
    },
    [
      'warn aivss :5 the metric profile became milder: LC from X to D | A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.',
    ],
  ],
  [
    'input-lowered',
    'profile same',
    { before: model({ aivss: `${CV} ${V()}` }), now: model({ aivss: `${CV} ${V()}` }), policy: prof },
    [],
  ],
  ['input-lowered', 'profile not asked', { before: model({ aivss: `${CV} ${V()}` }), now: model() }, []],
  [
    'input-lowered',
    'profile of threat',
    {
      before: model({ threats: `[{id: T1, title: t, aivss: "${CV} ${V()}"}]` }),
      now: model({
        threats: `[{id: T1, title: t, aivss: "${CV} ${V('LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:N/TD:L')}"}]`,
      }),
      policy: prof,
    },
    [
      'warn threat:T1:aivss :5 the metric profile of the threat T1 became milder: TD from H to L | A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.',
    ],
  ],
  [
    'input-lowered',
    'profile of threat gone',
    {
      before: model({ threats: `[{id: T1, title: t, aivss: "${CV} ${V()}"}]` }),
      now: model({ threats: `[{id: T1, title: t}]` }),
      policy: prof,
    },
    [
      'warn threat:T1:aivss :2 the metric profile of the threat T1 is gone | A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.',
    ],
  ],
  [
    'input-lowered',
    'ssvc gone',
    {
      before: model({
        ssvc: '{threat: active, vulnerability: exposed, impact: critical, factors: {autonomy: 5, tool_authority: 5}}',
      }),
      now: model(),
      policy: 'custom:\n  - {name: p, when: ssvc.outcome == "immediate", level: warn, message: m}\n',
    },
    [
      'warn ssvc :2 the AIVSS-SSVC inputs are gone | A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.',
    ],
  ],
  [
    'input-lowered',
    'ssvc milder',
    {
      before: model({
        ssvc: '{threat: active, vulnerability: exposed, impact: critical, factors: {autonomy: 5, tool_authority: 5}}',
      }),
      now: model({
        ssvc: '{threat: none, vulnerability: hardened, impact: contained, factors: {autonomy: 1}}',
      }),
      policy: 'custom:\n  - {name: p, when: ssvc.outcome == "immediate", level: warn, message: m}\n',
    },
    [
      'warn ssvc :5 the AIVSS-SSVC outcome went from immediate to defer | A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.',
    ],
  ],
  [
    'input-lowered',
    'ssvc same',
    {
      before: model({ ssvc: '{threat: active, vulnerability: exposed, impact: critical}' }),
      now: model({ ssvc: '{threat: active, vulnerability: exposed, impact: critical}' }),
      policy: 'custom:\n  - {name: p, when: ssvc.outcome == "immediate", level: warn, message: m}\n',
    },
    [],
  ],
  [
    'score-increase',
    'rose',
    { before: model({ cvss: '3' }), now: model({ cvss: '7' }) },
    [
      'error increase :3 AIVSS rose by 2.1, from 6.4 (medium) to 8.5 (high); the policy allows 1.0 | CVSS base 7.0; the factors that add most: autonomy +0.15, tools +0.15, language +0.15. Constrain the agent so that a factor really falls, or put mitigations in place with evidence and claim them; "aivss-gate explain" shows every step.',
    ],
  ],
  [
    'score-increase',
    'allowed',
    { before: model({ cvss: '4' }), now: model({ cvss: '5' }), policy: 'thresholds: {increase: 1.0}' },
    [],
  ],
  [
    'score-increase',
    'open',
    { before: model({ cvss: '' }), now: model({ cvss: '8' }) },
    [
      'error increase :3 AIVSS may have risen by 4.1, from 4.9 (the low end of 4.9 to 10.0) to 9.0 (critical); the policy allows 1.0 | CVSS base 8.0; the factors that add most: autonomy +0.10, tools +0.10, language +0.10. Constrain the agent so that a factor really falls, or put mitigations in place with evidence and claim them; "aivss-gate explain" shows every step.',
    ],
  ],
  [
    'policy-changed',
    'unreadable',
    {
      now: model(),
      before: model(),
      rest: {
        policyChange: {
          before: 'sha256:aaaaaaaaaaaaaaaa',
          after: null,
          place: { path: 'p.yml', line: 4, column: 1 },
        },
      },
    },
    [
      'error policy-invalid :4 the policy that this change brings cannot be read: merged, it would stop every run | Correct it; "aivss-gate policy check" says every fault with its line.',
    ],
  ],
  [
    'policy-changed',
    'was unreadable',
    {
      now: model(),
      before: model(),
      rest: { policyChange: { before: null, after: 'sha256:aaaaaaaaaaaaaaaa', place: null } },
    },
    [
      'note policy :1 the policy demands something else than at the base (one that could not be read became sha256:aaaaaaaaaaaa) | Have the change reviewed by the owner of the policy; "aivss-gate policy print" shows what holds.',
    ],
  ],
  [
    'policy-changed',
    'same',
    {
      now: model(),
      before: model(),
      rest: { policyChange: { before: 'sha256:a', after: 'sha256:a', place: null } },
    },
    [],
  ],
  [
    'control-weakened',
    'message',
    {
      before: model(),
      now: model(),
      baseArtefacts: [art({ agents: grants('exec.sandboxed') })],
      artefacts: [art({ agents: grants('auto.approve') })],
    },
    [
      'error bot.yml lost:exec.sandboxed :1 bot.yml no longer has exec.sandboxed (execution in a container or hosted sandbox) | Keep the control, or have the owner of the policy accept the change with the threat model in step.',
      'error bot.yml gained:auto.approve :2 bot.yml now has auto.approve (approvals switched off) | Keep the control, or have the owner of the policy accept the change with the threat model in step.',
    ],
  ],
])('%s: %s', async (rule, _, given, told) => {
  expect(await saysOf(rule, given)).toEqual(told)
})
