/** Where `init --workflow` writes, relative to the repository's root. */
export const WORKFLOW_PATH = '.github/workflows/aivss-gate.yml'

/** The plain workflow of the documentation (examples/workflows/plain.yml). */
export function firstWorkflow(): string {
  return `name: aivss-gate
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, ready_for_review]
  push:
    branches: [main]
permissions:
  contents: read
  pull-requests: write # the comment
concurrency:
  group: aivss-gate-\${{ github.event.pull_request.number || github.run_id }}
  cancel-in-progress: true
jobs:
  aivss-gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/aivss-gate@COMMIT # pin a commit
`
}
