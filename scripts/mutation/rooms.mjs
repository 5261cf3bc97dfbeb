/**
 * The folders below `src` that are mutated, and the tests that are asked about their mutants: test files by folder below
 * `__tests__`, and whether the scenarios, run in this process, are asked too. What other tests would notice is not counted.
 */
export const ROOMS = {
  aivss: { tests: ['aivss'], scenarios: false },
  policy: {
    tests: ['policy', 'gate/evaluate', 'gate/profile', 'audit/accept', 'docs/editor'],
    scenarios: true,
  },
  rules: {
    tests: [
      'rules',
      'gate/evaluate',
      'gate/profile',
      'gate/held-against',
      'audit/accept',
      'docs/rule-pages',
      'adapters/profile',
    ],
    scenarios: true,
  },
  gate: {
    tests: [
      'gate/evaluate',
      'gate/profile',
      'gate/held-against',
      'gate/verdict',
      'gate/changes',
      'gate/pairing',
      'gate/condition-facts',
      'rules',
      'audit',
      'app/trusted-baseline',
    ],
    scenarios: true,
  },
  'gate/remedy': { tests: ['gate/remedies', 'gate/remedy'], scenarios: true },
  formats: {
    tests: [
      'formats/aivss',
      'formats/import',
      'formats/recognition',
      'formats/listing',
      'formats/markdown',
      'formats/native',
      'formats/profile',
      'formats/hidden-html',
      'formats/whole',
      'formats/fuzz',
    ],
    scenarios: false,
  },
  // The readers of Markdown ask the reader of sentences too; what they would notice of it, its own tests notice, and sooner.
  'formats/prose': { tests: ['formats/prose'], scenarios: false },
}
