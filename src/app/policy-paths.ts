/** Where a policy is looked for when none is named, relative to a folder. */
export const POLICY_PATH = '.github/aivss-gate.yml'

/** Where the examples of that policy lie. */
export const POLICY_TEST_PATH = '.github/aivss-gate.test.yml'
