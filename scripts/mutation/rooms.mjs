/**
 * The rooms that are mutated, and the tests that are asked about their mutants: test files by folder below `__tests__`, and
 * whether the scenarios, run in this process, are asked too.
 */
export const ROOMS = {
  aivss: { tests: ['aivss'], scenarios: false },
  policy: { tests: ['policy', 'gate/evaluate', 'gate/profile', 'audit'], scenarios: true },
  rules: {
    tests: ['rules', 'gate/evaluate', 'gate/profile', 'gate/held-against', 'audit/accept'],
    scenarios: true,
  },
  gate: { tests: ['gate', 'rules', 'audit', 'app'], scenarios: true, remembers: true },
  formats: { tests: ['formats', 'gate/evaluate', 'gate/profile'], scenarios: true },
}
