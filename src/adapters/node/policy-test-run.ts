import { type Floors, floorsOf } from '../../app/floors.ts'
import { runCase } from '../../app/policy-test.ts'
import { readPolicyTest } from '../../app/policy-test-file.ts'
import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import type { Policy } from '../../policy/policy.ts'
import { policyDigest } from '../../policy/print.ts'
import type { CaseResult, PolicyTestReport } from '../../report/policy-test-report.ts'
import { RULE_IDS } from '../../rules/registry.ts'
import { libraryOfCommand } from './policy-library.ts'
import { fileOfTree, readCases } from './policy-test-files.ts'
import { openProject } from './project.ts'

const TOOL = { name: 'aivss-gate', version: TOOL_VERSION } as const

/**
 * Runs the examples beside a policy.
 *
 * @throws UserError where the policy or the cases cannot be read or are not valid
 */
export async function runPolicyTest(
  cwd: string,
  { policy: named, file }: { readonly policy: string | null; readonly file: string | null },
): Promise<PolicyTestReport> {
  const project = await openProject(cwd, [], named)
  const { policy } = project
  const { text, path } = readCases(project, cwd, file)
  const { floors, notices } = await floorsOrNotice(policy)
  const ruleIds = [policy, ...floors.map((floor) => floor.policy)].flatMap(customIds)
  const cases = readPolicyTest(text, path, {
    ruleIds: [...RULE_IDS, ...new Set(ruleIds)],
    fileAt: fileOfTree(project),
  })
  const results: CaseResult[] = []
  for (const one of cases) results.push(await runCase(one, { policy, floors, now: Date.now }))
  return {
    tool: TOOL,
    path,
    policy: {
      source: policy.source,
      preset: policy.preset,
      digest: policyDigest(policy),
      floors: floors.map(({ name }) => name),
    },
    cases: results,
    notices,
    errors: [],
  }
}

/** The report of a run that could not be done. */
export function refusedTest({ code, message, help, place, others }: UserError): PolicyTestReport {
  const errors = [{ message, help, place }, ...others].map((one) => ({
    code,
    message: one.message,
    help: one.help,
    location: one.place,
  }))
  return { tool: TOOL, path: null, policy: null, cases: [], notices: [], errors }
}

/** Without its floors the policy can still be tried, and the report says so; the gate itself never goes without. */
async function floorsOrNotice(policy: Policy): Promise<Floors> {
  try {
    return await floorsOf(policy.extendsRemote, libraryOfCommand(process.env))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      floors: [],
      notices: [
        `The cases were judged without any floor, by this policy alone: ${error.message}. ${error.help}`,
      ],
    }
  }
}

function customIds({ custom, overrides }: Policy): readonly string[] {
  const inOverrides = overrides.flatMap(({ layer }) =>
    layer.custom.flatMap((one) => ('name' in one ? one.name : [])),
  )
  return [...custom.map(({ name }) => name), ...inOverrides].map((name) => `custom/${name}`)
}
