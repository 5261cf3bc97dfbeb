import { editorComment } from './schema-address.ts'

/** First examples of what a policy has to say: they hold under balanced and strict. `schema` is the path to a schema in the repository. */
export function firstPolicyTest(schema: string | null = null): string {
  return `${editorComment('policy-test', schema)}
# Examples of what the policy beside this file has to say; "aivss-gate policy test" judges them by it.
# Write one for every demand of your own, so that nobody loosens it by accident.
version: 1
cases:
  - name: An agent that runs code outside a sandbox is stopped
    model:
      agent: { id: coder }
      capabilities: [exec.shell]
      cvss: 8.8
      factors: { autonomy: 1, tools: 1, language: 1, context: 0.5, non_determinism: 1, opacity: 0.5, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0.5 }
    expect:
      status: fail
      score: critical
      found:
        - { rule: score-threshold, level: error }
        - { rule: required-mitigation, subject: sandboxing }

  - name: An agent that only reads and answers is not stopped by its score
    model:
      agent: { id: reader }
      cvss: 2.3
      factors: { autonomy: 0, tools: 0, language: 0.5, context: 0, non_determinism: 0.5, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0 }
    expect:
      score: { from: 0, to: 3.9 }
      not-found: [score-threshold, required-mitigation]

  - name: Against its own past, an agent may not leave its score open
    before:
      model: { agent: { id: reader }, cvss: 2.3 }
    model: { agent: { id: reader } }
    expect:
      score: undetermined
      found: [score-undetermined]
`
}
