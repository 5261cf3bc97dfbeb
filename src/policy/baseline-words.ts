import type { FormatWords } from '../source/key-words.ts'

/** What the keys of a file of accepted findings mean, by their path. */
export const BASELINE_WORDS: FormatWords = {
  title: 'aivss-gate baseline',
  says: 'Findings that somebody has accepted. Written by "aivss-gate audit --accept".',
  keys: {
    $schema: { says: 'The schema, for editors. It is not read.', examples: ['./baseline.schema.json'] },
    version: { says: 'The version of the format. It is always 1.', examples: [1] },
    acceptances: { says: 'Who accepted what, when, why and until when.' },
    'acceptances[].by': { says: 'Who accepted these findings.', examples: ['@acme/ciso'] },
    'acceptances[].on': { says: 'The day of the acceptance, YYYY-MM-DD.', examples: ['2026-11-20'] },
    'acceptances[].expires': {
      says: 'The last day on which it counts, YYYY-MM-DD.',
      examples: ['2027-02-01'],
    },
    'acceptances[].why': {
      says: 'Why this is acceptable, in ten characters or more.',
      examples: ['Known when the gate was introduced; plan in ACME-7.'],
    },
    'acceptances[].findings': { says: 'The accepted findings.' },
    'acceptances[].findings[].id': { says: 'The id of the finding.', examples: ['ag-1a2b3c4d5e6f'] },
    'acceptances[].findings[].agent': {
      says: 'The id of the agent, where the finding is about one.',
      examples: ['coder'],
    },
    'acceptances[].findings[].rule': { says: 'The id of the rule.', examples: ['required-mitigation'] },
    'acceptances[].findings[].subject': { says: 'The subject of the finding.', examples: ['sandboxing'] },
    'acceptances[].findings[].level': {
      says: 'The level that is accepted; at a higher one the finding counts.',
      examples: ['error'],
      values: { error: 'It would fail.', warn: 'It would warn.', note: 'It would be a note.' },
    },
    'acceptances[].findings[].up-to': {
      says: 'For rules about a score: above it the finding counts.',
      examples: [9.2],
    },
    'acceptances[].findings[].aivss': {
      says: 'The version of AIVSS in which up-to is a score.',
      examples: ['0.8'],
      values: { '0.5': 'AIVSS 0.5.', '0.8': 'AIVSS 0.8.', '0.9': 'AIVSS 0.9.' },
    },
    'acceptances[].findings[].content': {
      says: 'For model-invalid: what git calls the content of the file. With another content the finding counts.',
      examples: ['3b18e512dba79e4c8300dd08aeb37f8e728b8dad'],
    },
  },
  names: {},
  repeated: [],
  embedded: [],
}
