import { describe, expect, test } from '@jest/globals'
import { readText } from './read.ts'

/** What a Threat Composer workspace says about mitigations, as `id=status source`. */
async function mitigationsIn(
  controls: readonly (readonly [content: string, status?: string])[],
): Promise<string> {
  const mitigations = controls.map(([content, status = 'mitigationResolved'], index) => ({
    id: `m${index}`,
    content,
    status,
  }))
  const text = JSON.stringify({ schema: 1, applicationInfo: { name: 'Clock' }, mitigations })
  const { model } = await readText(text, 'threat-model.json')
  return model.mitigations.map(({ id, status, source }) => `${id}=${status} ${source}`).join(', ')
}

describe('a control whose file says that it is done', () => {
  test.each([
    ['Sandboxing', 'in-place stated'],
    ['sandboxed_execution', 'in-place stated'],
    ['Sandboxing for melodies', 'in-place prose'],
    ['Enforce sandboxing', 'in-place prose'],
    ['Run tools in a sandbox', 'in-place prose'],
    ['Tools run in a sandbox', 'in-place prose'],
    ['gVisor sandbox for the code tool', 'in-place prose'],
    ['Sandboxing ✅', 'in-place prose'],
    // Nothing below says that a sandbox is in place, whatever the state beside it.
    ['Consider sandboxing', 'planned prose'],
    ['Ensure sandboxing', 'planned prose'],
    ['Tools should run in a sandbox', 'planned prose'],
    ['Sandboxing (planned)', 'planned prose'],
    ['No sandboxing', 'absent prose'],
    ['Sandboxing disabled', 'absent prose'],
    ['unsandboxed tools', 'absent prose'],
    ['Sandbox?', 'unknown prose'],
    ['Sandboxing ❌', 'unknown prose'],
    ['Sandboxing evaluation', 'unknown prose'],
    ['Sandboxing under review', 'unknown prose'],
    ['Sandboxing exemption for the tower', 'unknown prose'],
    ['Test the sandbox', 'planned prose'],
    ['Sandbox tests', 'unknown prose'],
    ['Used to have a sandbox', 'unknown prose'],
    ['Remove the sandbox', 'unknown prose'],
    ['Sandbox escape detection', 'unknown prose'],
    ['Sandboxing or trust', 'unknown prose'],
    ['Sandboxing / trust', 'unknown prose'],
    ['Use a sandbox where possible', 'unknown prose'],
    ['Sandboxing. Not done yet.', 'unknown prose'],
    ['Kein Sandboxing', 'unknown prose'],
    ['无 sandbox 工具', 'unknown prose'],
  ])('%s: %s', async (title, expected) => {
    expect(await mitigationsIn([[title]])).toBe(`sandboxing=${expected}`)
  })

  test('a phrase that is no published name says too little', async () => {
    expect(await mitigationsIn([['Webhook signature verification']])).toBe('signed-artifacts=unknown prose')
  })

  test('one of two', async () => {
    expect(await mitigationsIn([['Sandboxing or rate limiting']])).toBe(
      'sandboxing=unknown prose, rate-limiting=unknown prose',
    )
  })

  test.each(['Feed the pigeons', '~~Sandboxing~~', '', '   ', `sandbox ${'x '.repeat(3000)}`])(
    'names nothing: %j',
    async (title) => {
      expect(await mitigationsIn([[title]])).toBe('')
    },
  )
})

describe('the state of a control', () => {
  test.each([
    ['mitigationResolved', 'in-place'],
    ['mitigationInProgress', 'planned'],
    ['mitigationResolvedWillNotAction', 'absent'],
    ['mitigationIdentified', 'unknown'],
    ['somethingNew', 'unknown'],
  ])('Threat Composer: %s is %s', async (status, expected) => {
    expect(await mitigationsIn([['Sandboxing', status]])).toBe(`sandboxing=${expected} stated`)
  })

  test.each([
    ['active', 'in-place'],
    ['approved', 'planned'],
    ['scheduled', 'planned'],
    ['suggested', 'unknown'],
    ['under_review', 'unknown'],
    ['assumed', 'unknown'],
    ['retired', 'absent'],
    ['wont_do', 'absent'],
    ['done', 'unknown'],
  ])('OWASP Threat Model Library: %s is %s', async (status, expected) => {
    const controls = [{ title: 'Sandboxing', status }]
    const file = { scope: { title: 'Bells', business_criticality: 'low', data_sensitivity: [] }, controls }
    const { model } = await readText(JSON.stringify(file), 'threat-model.json')
    expect(model.mitigations).toMatchObject([{ id: 'sandboxing', status: expected }])
  })

  test('words never make it better than it is', async () => {
    expect(await mitigationsIn([['Tools run in a sandbox', 'mitigationIdentified']])).toBe(
      'sandboxing=unknown prose',
    )
  })

  test.each([
    [['mitigationResolved', 'mitigationResolved'], 'in-place'],
    [['mitigationResolved', 'mitigationIdentified'], 'partial'],
    [['mitigationResolved', 'mitigationResolvedWillNotAction'], 'partial'],
    [['mitigationIdentified', 'mitigationInProgress'], 'planned'],
    [['mitigationIdentified', 'mitigationResolvedWillNotAction'], 'absent'],
  ])('several controls of one mitigation: %j is %s', async (states, expected) => {
    expect(await mitigationsIn(states.map((state) => ['Sandboxing', state] as const))).toBe(
      `sandboxing=${expected} stated`,
    )
  })
})

describe('what AgentAz declares', () => {
  const declare = async (boundaries: object): Promise<readonly string[]> => {
    const file = {
      agent_id: 'ringer',
      trust_level: 'A1',
      worst_case_action: 'x',
      authority_boundary: 'y',
      tool_boundary: {},
      last_reviewed: '2026-01-02',
      ...boundaries,
    }
    const { model, problems } = await readText(JSON.stringify(file), 'agentaz.json')
    expect(problems).toEqual([])
    return model.mitigations.map(({ id, status }) => `${id}=${status}`)
  }

  test.each([
    [{ tool_boundary: { allowed_tools: ['*'] } }, ['tool-allowlist=absent']],
    [{ tool_boundary: { allowed_tools: ['bell__*'] } }, ['tool-allowlist=partial']],
    [{ tool_boundary: { allowed_tools: [] } }, ['tool-allowlist=unknown']],
    [{ tool_boundary: { execution_tools_absent: false } }, []],
    [{ tool_boundary: { approval_required_tools: ['ring'] } }, ['human-in-the-loop=in-place']],
    [{ output_boundary: { never_without_approval: ['ring'] } }, ['human-in-the-loop=in-place']],
    [{ human_handoff: { triggers: [] } }, []],
    [{ cost_boundary: { max_usd_per_trace_loop: 0 } }, ['rate-limiting=unknown']],
    [{ audit: { append_only: true } }, ['audit-logging=partial']],
    [{ tags: ['sandboxed', 'human-approval'] }, []],
  ])('%j', async (boundaries, expected) => {
    expect(await declare(boundaries)).toEqual(expected)
  })
})
