import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as z from 'zod'
import { runInProcess } from '../support/run-in-process.ts'

const CVSS = 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P'
const CRITICAL = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P'
const METRICS = 'LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:N/TD:H'
const HARMLESS = 'LC:N/CP:N/AP:N/SR:U/EX:N/PT:L/CA:N/TD:L'
const FACTORS = `factors: {autonomy: 0, tools: 0, language: 0.5, context: 0, non_determinism: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}`
const head = (id: string): string => `agent-threat-model: 1\nagent: {id: ${id}, exposure: public}\n`
const MILD = 'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N'

const FILES: Readonly<Record<string, string>> = {
  'whole.aivss.yml': `${head('whole')}cvss: ${CVSS}
${FACTORS}
aivss: {vector: "AIVSS:2.0/${METRICS}", automatable: true, impact: partial}
ssvc: {threat: poc, vulnerability: moderate, impact: critical, factors: {code_execution: 5, tool_authority: 5, autonomy: 5, critical_system_access: 5}}
`,
  'alone.aivss.yml': `${head('alone')}aivss: ${CVSS} AIVSS:1.0/${METRICS}\n`,
  'gates/.github/aivss-gate.yml': 'version: 1\nextends: [advisory, aivss-1.0]\n',
  'gates/without.aivss.yml': `${head('without')}cvss: ${MILD}\n${FACTORS}\n`,
  'gates/harmless.aivss.yml': `${head('harmless')}cvss: ${MILD}\n${FACTORS}\naivss: AIVSS:1.0/${HARMLESS}\n`,
  'gates/numberless.aivss.yml': `${head('numberless')}cvss: 2\n${FACTORS}\naivss: AIVSS:1.0/${HARMLESS}\n`,
  'gates/a2.aivss.yml': `${head('a2')}cvss: ${MILD}
${FACTORS}
threats:
  - {id: T1, title: t, aivss: "${CVSS} AIVSS:1.0/${METRICS}"}
`,
  'gates/critical.aivss.yml': `${head('critical')}cvss: ${MILD}
${FACTORS}
mitigations: {sandboxing: {status: in-place, how: microVM}}
threats:
  - {id: T1, title: t, refs: [ASI05], aivss: "${CRITICAL} AIVSS:1.0/${HARMLESS.replace('SR:U', 'SR:R')}"}
`,
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'))
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: readonly string[]) => runInProcess(args, folder)
const object = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await run(...args, '--format', 'json')).stdout)

const PROFILE = {
  version: '2.0',
  cvss: { bte: 7.8, vector: CVSS },
  metrics: { LC: 'D', CP: 'C', AP: 'L', SR: 'R', EX: 'W', PT: 'H', CA: 'N', TD: 'H' },
  effectClass: 'A2',
  aivss: 7.8,
  severity: 'high',
  experimental: { aivss: 9, raw: 9, delta: 1.2, capped: false },
}

describe('score', () => {
  test('of two vectors', async () => {
    const { exit, stdout } = await run('score', `${CVSS} AIVSS:2.0/${METRICS}`)
    expect([exit, stdout]).toEqual([0, 'AIVSS 2.0 profile: A2, CVSS-BTE 7.8 high (experimental 9.0)\n'])
    expect(await object('score', `${CVSS} AIVSS:2.0/${METRICS}`)).toEqual(PROFILE)
    expect(await object('score', `${CVSS} AIVSS:1.0/${METRICS}`)).toEqual({
      ...PROFILE,
      version: '1.0',
      experimental: null,
    })
  })

  test('of an AIVSS vector alone says what is missing', async () => {
    const { exit, stdout } = await run('score', `AIVSS:2.0/${METRICS}`)
    expect([exit, stdout]).toEqual([0, 'AIVSS 2.0 profile: A2, CVSS-BTE unknown (no CVSS v4.0 vector)\n'])
    expect(await object('score', `AIVSS:2.0/${METRICS}`)).toMatchObject({
      effectClass: 'A2',
      cvss: { bte: null, vector: null },
      aivss: null,
      experimental: null,
    })
  })

  test('tells an X that withholds the experimental score', async () => {
    const { stdout } = await run('score', `${CVSS} AIVSS:2.0/${METRICS.replace('CA:N', 'CA:X')}`)
    expect(stdout).toBe(
      'AIVSS 2.0 profile: A2, CVSS-BTE 7.8 high (experimental score withheld, unknown: CA)\n',
    )
  })

  test.each([
    ['AIVSS:1.0/AV:N/AC:L/PR:N', /other projects print vectors/],
    [`AIVSS:2.0/${METRICS.replace('TD', 'TA')}`, /has TA, which is withdrawn/],
    [
      'AIVSS:0.8/AU:1.0/TO:1.0/LA:X/CX:X/ND:X/OP:X/PE:X/ID:X/MA:X/SM:0.0',
      /lists the ten factors of AIVSS 0\.8/,
    ],
    ['(CVSS:9.4/AARS:8.5)', /a score of AIVSS 0\.5/],
    [`${CVSS}/LC:D/CP:C/AP:L/SR:R/TD:H`, /AIVSS metrics inside the CVSS vector/],
    [METRICS, /does not begin with AIVSS:1\.0\/ or AIVSS:2\.0\//],
    [`AIVSS:2.0/${METRICS}\u0007`, /not printable ASCII/],
  ])('refuses %j', async (text, reason) => {
    const { exit, stdout, stderr } = await run('score', text)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(reason)
    expect(stderr).not.toContain('\u0007')
  })

  test('of a model: the score, and its profile in a line of its own', async () => {
    const { exit, stdout } = await run('score', 'whole.aivss.yml')
    expect(exit).toBe(0)
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^whole 9\.0 critical \(AIVSS 0\.8, /),
      'whole AIVSS 2.0 profile: A2, CVSS-BTE 7.8 high (experimental 9.0); BOD 26-04 by analogy 14D, recommended 3D',
      '',
    ])
    expect(await object('score', 'whole.aivss.yml')).toMatchObject({ version: '0.8', factorSum: 0.5 })
    expect(await object('score', 'whole.aivss.yml', '--aivss', '2.0')).toEqual(PROFILE)
  })

  test('of a model without factors: its profile', async () => {
    const { stdout } = await run('score', 'alone.aivss.yml')
    expect(stdout).toBe('alone AIVSS 1.0 profile: A2, CVSS-BTE 7.8 high\n')
    expect(await object('score', 'alone.aivss.yml')).toEqual({
      ...PROFILE,
      version: '1.0',
      experimental: null,
    })
    expect(await object('score', 'alone.aivss.yml', '--aivss', '0.8')).toMatchObject({
      version: '0.8',
      aivss: null,
    })
  })

  test('of a version that the model does not state is a wrong request', async () => {
    const { exit, stderr } = await run('score', 'alone.aivss.yml', '--aivss', '2.0')
    expect([exit, stderr]).toEqual([2, expect.stringContaining('no metric profile of AIVSS 2.0 is stated')])
  })
})

describe('beside the score', () => {
  const PROFILE_LINE =
    'AIVSS 2.0 profile: A2, CVSS-BTE 7.8 high (experimental 9.0); BOD 26-04 by analogy 14D, recommended 3D'
  const SSVC_LINE =
    'SSVC: immediate (0-7 days), prime mover, risk 20.00, counted as 1: persistent_memory, dynamic_identity, multi_agent_coordination, self_modification, non_determinism, deceptiveness'
  const flat = (text: string): string => text.replace(/\\(?=[[\]_])/g, '').replace(/\s+/g, ' ')

  test.each([
    ['check', 'text'],
    ['check', 'markdown'],
    ['explain', 'text'],
  ])('%s --format %s', async (command, format) => {
    const { stdout } = await run(command, 'whole.aivss.yml', '--format', format)
    expect(flat(stdout)).toContain(PROFILE_LINE)
    expect(flat(stdout)).toContain(SSVC_LINE)
  })

  test('in the verdict', async () => {
    const verdict = z
      .looseObject({
        agents: z.array(z.looseObject({ profile: z.unknown(), ssvc: z.unknown(), score: z.unknown() })),
      })
      .parse(await object('check', 'whole.aivss.yml'))
    expect(verdict.agents[0]).toMatchObject({
      score: { version: '0.8', aivss: 9 },
      profile: {
        ...PROFILE,
        from: 'model',
        timeline: { published: '14D', recommended: '3D', basis: 'analogy' },
      },
      ssvc: { outcome: 'immediate', agentLevel: 'prime-mover', riskScore: 20 },
    })
  })
})

describe('the gates of aivss-1.0', () => {
  const findings = async (): Promise<readonly string[]> => {
    const { stdout } = await runInProcess(['check', '.', '--format', 'json'], join(folder, 'gates'))
    const verdict = z
      .looseObject({
        policy: z.looseObject({ preset: z.string() }),
        findings: z.array(
          z.looseObject({
            agent: z.string().nullable(),
            rule: z.string(),
            level: z.string(),
            subject: z.string(),
            message: z.string(),
            location: z.looseObject({ line: z.number() }),
          }),
        ),
      })
      .parse(JSON.parse(stdout))
    expect(verdict.policy.preset).toBe('advisory + aivss-1.0')
    return verdict.findings
      .filter(({ rule }) => rule.startsWith('custom/') || rule === 'required-mitigation')
      .map(
        ({ agent, rule, level, subject, message, location }) =>
          `${agent ?? ''} ${level} ${rule} ${subject} :${location.line} ${message}`,
      )
  }

  test('each says what it found, and an agent without a profile is told so once', async () => {
    const all = await findings()
    const of = (agent: string) =>
      all.filter((one) => one.startsWith(`${agent} `)).map((one) => one.slice(agent.length + 1))
    expect(of('without')).toEqual([
      expect.stringContaining('error custom/profile-missing profile-missing :2 No metric profile'),
    ])
    expect(of('harmless')).toEqual([])
    expect(of('numberless')).toEqual([expect.stringContaining('error custom/profile-without-cvss')])
    expect(of('a2').map((one) => one.split(' ').slice(0, 4).join(' '))).toEqual([
      'error custom/extension-surface extension-surface :6',
      'error custom/profile-high-a2 profile-high-a2 :6',
      'error custom/untraceable-high untraceable-high :6',
      'warn required-mitigation a2-contained :2',
    ])
    expect(of('a2')[0]).toContain('(threat T1)')
    // ASI05, reliable, without user interaction: sandboxing is in place, so that gate is met.
    expect(of('critical')).toEqual([
      expect.stringContaining('error custom/profile-critical profile-critical :7'),
    ])
  })
})
