import { explain } from '../../../src/aivss/index.ts'
import { fleetPlan } from '../../../src/app/fleet/plan.ts'
import type { FleetResult } from '../../../src/app/fleet/result.ts'
import { portfolioOf } from '../../../src/audit/portfolio.ts'
import { auditJson } from '../../../src/report/audit-json.ts'
import { doctorJson } from '../../../src/report/doctor-json.ts'
import { explainJson } from '../../../src/report/explain-json.ts'
import { VERDICT_KEYS } from '../../../src/report/json.ts'
import { policyTestJson } from '../../../src/report/policy-test-json.ts'
import { busyAudit } from '../../report/audit-build.ts'
import { agent, busyVerdict, finding, score, verdict } from '../../report/build.ts'
import { runInProcess } from '../run-in-process.ts'
import { keyPaths } from './key-paths.ts'

const TOOL = { name: 'aivss-gate', version: '0' } as const
const PLACE = { path: 'a.yml', line: 1, column: 1 }
/** What stands in several documents is listed once, under the document that it belongs to. */
const VERDICT = 'as in aivss-gate/verdict/v1'
const RECORD = 'as in aivss-gate/audit-record/v1'
const EXPLANATION = 'as in explain() of aivss-gate/aivss'

/** Every document that the program prints as JSON, by the name in its key `schema`, and its keys. */
export async function documentKeys(
  agentsFolder: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const audit = busyAudit()
  const agents = await runInProcess(['agents', '--format', 'json'], agentsFolder)
  const documents: Readonly<Record<string, unknown>> = {
    'aivss-gate/verdict/v1': VERDICT_KEYS,
    'aivss-gate/audit/v1': {
      ...JSON.parse(auditJson(audit)),
      verdict: VERDICT,
      history: { ...audit.history, records: RECORD },
    },
    'aivss-gate/audit-record/v1': { ...audit.record, agents: { '*': Object.values(audit.record.agents)[0] } },
    'aivss-gate/explanation/v1': explanation(),
    'aivss-gate/doctor/v1': JSON.parse(
      doctorJson({
        toolVersion: '0',
        repository: 'acme/app',
        checks: [
          {
            id: 'owners-file',
            area: 'owners',
            summary: '',
            outcome: 'problem',
            said: [{ outcome: 'problem', message: '', help: '', place: PLACE }],
          },
        ],
      }),
    ),
    'aivss-gate/policy-test/v1': policyTest(),
    'aivss-gate/agents/v1': JSON.parse(agents.stdout),
    'aivss-gate/fleet/v1': fleet(),
    'aivss-gate/fleet-plan/v1': fleetPlan(
      [{ name: 'acme/app', branch: 'main' }],
      [{ name: 'acme/old', why: '' }],
    ),
    'aivss-gate/fleet-result/v1': {
      schema: 'aivss-gate/fleet-result/v1',
      repository: 'acme/app',
      plan: '',
      policy: null,
      tool: '0',
      verdict: null,
      problem: null,
      limited: false,
    } satisfies FleetResult,
  }
  return Object.fromEntries(Object.entries(documents).map(([name, document]) => [name, keyPaths(document)]))
}

function explanation(): unknown {
  const printed = JSON.parse(
    explainJson(
      [
        {
          agent: agent('a'),
          findings: [finding('a')],
          explanation: explain({ version: '0.8', cvss: 7, factors: { autonomy: 1 } }),
          origins: { cvss: { place: PLACE, text: null } },
          notes: [],
        },
      ],
      '0',
    ),
  )
  const [first] = printed.agents
  const { steps: _, contributions, effects, waterfall, neighbours, singleChanges, ...rest } = first
  return {
    ...printed,
    agents: {
      ...rest,
      agent: VERDICT,
      findings: VERDICT,
      ...Object.fromEntries(
        Object.keys({ steps: _, contributions, effects, waterfall, neighbours, singleChanges }).map((key) => [
          key,
          EXPLANATION,
        ]),
      ),
    },
  }
}

function policyTest(): unknown {
  const printed = JSON.parse(
    policyTestJson({
      tool: TOOL,
      path: 'a.yml',
      policy: { source: null, preset: 'balanced', digest: '', floors: [] },
      cases: [
        {
          name: '',
          place: PLACE,
          failures: [{ expected: '', came: '', place: PLACE }],
          verdict: verdict({ agents: [agent('a', { score: score(5) })], findings: [finding('a')] }),
        },
      ],
      notices: [],
      errors: [],
    }),
  )
  const cases = printed.cases.map((one: { agents: readonly object[] }) => ({
    ...one,
    agents: one.agents.map((each) => ({ ...each, score: VERDICT })),
  }))
  return { ...printed, cases }
}

function fleet(): unknown {
  const portfolio = portfolioOf(['acme/app'], [{ name: 'acme/old', why: '' }], '0')
  portfolio.add({ repository: 'acme/app', verdict: busyVerdict(), problem: null })
  return { ...portfolio.joined(), verdict: VERDICT }
}
