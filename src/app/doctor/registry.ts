import type { Check } from './check.ts'
import { baselineValid } from './checks/baseline-valid.ts'
import { githubActionsAllowed } from './checks/github-actions-allowed.ts'
import { githubBypass } from './checks/github-bypass.ts'
import { githubCodeOwners } from './checks/github-code-owners.ts'
import { githubDirectPush } from './checks/github-direct-push.ts'
import { githubOwnersErrors } from './checks/github-owners-errors.ts'
import { githubRequired } from './checks/github-required.ts'
import { githubToken } from './checks/github-token.ts'
import { githubUpToDate } from './checks/github-up-to-date.ts'
import { githubWorkflowPermissions } from './checks/github-workflow-permissions.ts'
import { modelsIgnored } from './checks/models-ignored.ts'
import { ownersFile } from './checks/owners-file.ts'
import { ownersGate } from './checks/owners-gate.ts'
import { ownersLines } from './checks/owners-lines.ts'
import { ownersModels } from './checks/owners-models.ts'
import { policyEnforced } from './checks/policy-enforced.ts'
import { policyFloors } from './checks/policy-floors.ts'
import { policyIgnore } from './checks/policy-ignore.ts'
import { policyInputs } from './checks/policy-inputs.ts'
import { policyLoosened } from './checks/policy-loosened.ts'
import { policyOverrides } from './checks/policy-overrides.ts'
import { policyValid } from './checks/policy-valid.ts'
import { policyWaivers } from './checks/policy-waivers.ts'
import { workflowAudit } from './checks/workflow-audit.ts'
import { workflowCheckName } from './checks/workflow-check-name.ts'
import { workflowCheckout } from './checks/workflow-checkout.ts'
import { workflowCommand } from './checks/workflow-command.ts'
import { workflowConcurrency } from './checks/workflow-concurrency.ts'
import { workflowFails } from './checks/workflow-fails.ts'
import { workflowFilters } from './checks/workflow-filters.ts'
import { workflowInputs } from './checks/workflow-inputs.ts'
import { workflowMergeGroup } from './checks/workflow-merge-group.ts'
import { workflowPermissions } from './checks/workflow-permissions.ts'
import { workflowPinned } from './checks/workflow-pinned.ts'
import { workflowPresent } from './checks/workflow-present.ts'
import { workflowSkippable } from './checks/workflow-skippable.ts'
import { workflowTriggers } from './checks/workflow-triggers.ts'
import { workflowUntrustedCode } from './checks/workflow-untrusted-code.ts'

/** Every check, in the order of the report. Ids never change once they are released. */
export const CHECKS: readonly Check[] = [
  policyValid,
  policyFloors,
  policyLoosened,
  policyOverrides,
  policyIgnore,
  policyInputs,
  policyEnforced,
  policyWaivers,
  baselineValid,
  workflowPresent,
  workflowPinned,
  workflowTriggers,
  workflowFilters,
  workflowMergeGroup,
  workflowSkippable,
  workflowFails,
  workflowInputs,
  workflowPermissions,
  workflowConcurrency,
  workflowUntrustedCode,
  workflowCheckName,
  workflowCommand,
  workflowCheckout,
  workflowAudit,
  ownersFile,
  ownersLines,
  ownersGate,
  ownersModels,
  modelsIgnored,
  githubToken,
  githubRequired,
  githubUpToDate,
  githubCodeOwners,
  githubBypass,
  githubDirectPush,
  githubWorkflowPermissions,
  githubActionsAllowed,
  githubOwnersErrors,
]
