import { expect, test } from '@jest/globals'
import type { ArtefactFile } from '../../src/detect/detector.ts'
import { type Given, model, saysOf } from './judged.ts'

/* What rules say of a run, word for word. Each line: level, subject, line of the place, message | what to do. */

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
const CV = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P'

test.each<[string, string, Given, readonly string[]]>([
  [
    'agent-uncovered',
    'agent',
    { now: model(), artefacts: [art({})] },
    [
      'error bot.yml :1 bot.yml puts an agent into service (agent-yaml), and no threat model names it under "artefacts" | Write one: "aivss-gate init bot.yml" fills in what the file says; or name the path in the model that covers it.',
    ],
  ],
  [
    'agent-uncovered',
    'agents',
    {
      now: model(),
      artefacts: [
        art({
          agents: [
            { id: 'x', line: 3, capabilities: [] },
            { id: 'y', line: 5, capabilities: [] },
          ],
        }),
      ],
    },
    [
      'error bot.yml :3 bot.yml puts 2 agents into service (agent-yaml), and no threat model names it under "artefacts" | Write one: "aivss-gate init bot.yml" fills in what the file says; or name the path in the model that covers it.',
    ],
  ],
  [
    'agent-uncovered',
    'one of two agents',
    {
      now: model({ agent: '{id: a, artefacts: ["bot.yml#x"]}' }),
      artefacts: [
        art({
          agents: [
            { id: 'x', line: 3, capabilities: [] },
            { id: 'y', line: 5, capabilities: [] },
          ],
        }),
      ],
    },
    [
      'error bot.yml#y :5 bot.yml#y puts 2 agents into service (agent-yaml), and no threat model names it under "artefacts" | Write one: "aivss-gate init bot.yml" fills in what the file says; or name the path in the model that covers it.',
    ],
  ],
  [
    'agent-uncovered',
    'capability',
    {
      now: model(),
      artefacts: [art({ role: 'capability', agents: [], path: 'my file.json', file: "it's/-my file.json" })],
      policy: 'coverage: {capability: required}',
    },
    [
      "error my file.json :1 my file.json grants powers to the agents of this repository (agent-yaml), and no threat model names it under \"artefacts\" | Write one: \"aivss-gate init 'it'\\''s/-my file.json'\" fills in what the file says; or name the path in the model that covers it.",
    ],
  ],
  [
    'agent-uncovered',
    'capability by glob',
    {
      now: model({ agent: '{id: a, artefacts: ["*.json"]}' }),
      artefacts: [art({ role: 'capability', agents: [], path: 'mcp.json', file: 'mcp.json' })],
      policy: 'coverage: {capability: required}',
    },
    [],
  ],
  [
    'agent-uncovered',
    'agent by glob',
    { now: model({ agent: '{id: a, artefacts: ["*.yml"]}' }), artefacts: [art({})] },
    [
      'error bot.yml :1 bot.yml puts an agent into service (agent-yaml), and no threat model names it under "artefacts" | Write one: "aivss-gate init bot.yml" fills in what the file says; or name the path in the model that covers it.',
    ],
  ],
  [
    'agent-uncovered',
    'surface',
    {
      now: model(),
      artefacts: [art({ role: 'tool-surface', agents: [], path: '-x.py', file: '-x.py' })],
      policy: 'coverage: {tool-surface: required}',
    },
    [
      'error -x.py :1 -x.py offers tools to agents (agent-yaml), and no threat model names it under "artefacts" | Write one: "aivss-gate init \'-x.py\'" fills in what the file says; or name the path in the model that covers it.',
    ],
  ],
  [
    'agent-uncovered',
    'surface optional',
    {
      now: model(),
      artefacts: [art({ role: 'tool-surface', agents: [] })],
      policy: 'coverage: {tool-surface: optional}',
    },
    [
      'note bot.yml :1 bot.yml offers tools to agents (agent-yaml), and no threat model names it under "artefacts" | Write one: "aivss-gate init bot.yml" fills in what the file says; or name the path in the model that covers it.',
    ],
  ],
  [
    'agent-uncovered',
    'ignored',
    {
      now: model(),
      artefacts: [art({ role: 'declaration' }), art({ role: 'instructions' }), art({})],
      policy: 'coverage: {agent: ignore}',
    },
    [],
  ],
  [
    'agent-duplicate',
    'id',
    { now: { 'a.aivss.yml': model(), 'b.aivss.yml': model() } },
    [
      'error id:a :2 the id a is also claimed at b.aivss.yml:2; both models are judged | Give each agent its own id, or keep one model.',
      'error id:a :2 the id a is also claimed at a.aivss.yml:2; both models are judged | Give each agent its own id, or keep one model.',
    ],
  ],
  [
    'agent-duplicate',
    'artefact',
    {
      now: {
        'a.aivss.yml': model({ agent: '{id: a, artefacts: [x.yml, x.yml]}' }),
        'b.aivss.yml': model({ agent: '{id: b, artefacts: [x.yml]}' }),
      },
    },
    [
      'error artefact:x.yml :2 the artefact x.yml is also claimed at b.aivss.yml:2; both models are judged | Let one model cover the artefact.',
      'error artefact:x.yml :2 the artefact x.yml is also claimed at a.aivss.yml:2; both models are judged | Let one model cover the artefact.',
    ],
  ],
  [
    'model-invalid',
    'ahead',
    { now: model({ review: '{by: "@x", on: 2026-11-24}', cvss: `{base: 1, vector: "${CV}"}` }) },
    [
      'error cvss:CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P :3 the CVSS base is stated as 1, but its vector gives 9.9 | Remove the base score; the vector says it.',
      'error review.on :5 the review is dated 2026-11-24, which lies ahead | Write the day on which the model was reviewed.',
    ],
  ],
  [
    'model-invalid',
    'twice',
    { now: model({ threats: '[{id: T1, title: t, cvss: 11}, {id: T2, title: t, cvss: 12}]' }) },
    [
      'error threats[].cvss is 11 :5 threats[0].cvss is 11 | Expected a number of at most 10.',
      'error threats[].cvss is 12 :5 threats[1].cvss is 12 | Expected a number of at most 10.',
    ],
  ],
  [
    'policy-unmatched',
    'names',
    {
      now: model(),
      policy:
        'rules: {score-treshold: error}\nrequire:\n  - {id: x, mitigation: sandboxin}\nwaivers:\n  - {agent: b, rule: score-thresholds, why: "because of this and that", owner: "@x", expires: 2026-12-01}\nreview: {verify: approval}\n',
      rest: {
        files: {
          unlisted: [],
          unmatchedGlobs: [
            { glob: 'x/**', key: 'ignore', place: { path: '.github/aivss-gate.yml', line: 3, column: 1 } },
          ],
          complete: true,
        },
      },
    },
    [
      'error rule:score-treshold :2 there is no rule "score-treshold" | Did you mean "score-threshold"?',
      'error ignore:x/** :3 "x/**" under "ignore" matches no file | Correct or remove it; globs are relative to the folder that holds .github.',
      'error mitigation:sandboxin :4 the demand x names the mitigation "sandboxin", which the catalogue does not have: it can never be met | Did you mean "sandboxing"?',
      'error agent:b :6 a waiver names the agent "b", which has no model | Did you mean "a"?',
      'error waiver-rule:score-thresholds :6 a waiver names the rule "score-thresholds", which does not exist | Did you mean "score-threshold"?',
      'note key:review.verify :1 "review.verify: approval" has no effect in this version: approvals are not looked up | It is validated and kept; do not rely on it yet.',
    ],
  ],
  [
    'policy-unmatched',
    'custom rule known',
    {
      now: model(),
      policy:
        'custom:\n  - {name: mine, when: score > 11.0, level: warn, message: m}\nrules: {custom/mine: error}\nwaivers:\n  - {agent: a, rule: custom/mine, why: "because of this and that", owner: "@x", expires: 2026-12-01}\n',
    },
    [],
  ],
  [
    'policy-unmatched',
    'part of the tree',
    {
      now: model(),
      policy:
        'waivers:\n  - {agent: b, rule: score-threshold, up-to: 9.5, why: "because of this and that", owner: "@x", expires: 2026-12-01}\n',
      rest: { files: { unlisted: [], unmatchedGlobs: [], complete: false } },
    },
    [],
  ],
  [
    'agent-removed',
    'gone',
    {
      before: { 'a.aivss.yml': model(), 'b.aivss.yml': model({ agent: '{id: b, artefacts: [bot.yml]}' }) },
      now: { 'a.aivss.yml': model() },
      artefacts: [art({})],
    },
    [],
  ],
  [
    'model-unlisted',
    'x',
    {
      now: model(),
      rest: {
        files: {
          unlisted: [{ path: 'x.aivss.yml', line: 1, column: 1 }],
          unmatchedGlobs: [],
          complete: true,
        },
      },
    },
    [
      'warn unlisted :1 this threat model is not judged: it lies outside the places where the policy looks for models | Move it (for example to *.aivss.yml), add its path to "models:", or take it out with "ignore:".',
    ],
  ],
])('%s: %s', async (rule, _, given, told) => {
  expect(await saysOf(rule, given)).toEqual(told)
})
