import { DUE_DAYS } from '../../../audit/due.ts'
import { dayAfter } from '../../../model/day.ts'
import { type Check, note, orOk } from '../check.ts'

/** Waivers that have run out or soon will: the finding then counts again, on a day that nobody chose for it. */
export const policyWaivers: Check = {
  id: 'policy-waivers',
  area: 'policy',
  summary: 'waivers that have run out or soon will',
  look({ today, policy: { loaded } }) {
    if (!loaded.ok || loaded.policy.waivers.length === 0) return []
    const { waivers } = loaded.policy
    const soon = dayAfter(today, DUE_DAYS)
    const due = waivers.flatMap(({ agent, rule, subject, owner, expires, place }) => {
      const what = `the waiver of ${[rule, subject].filter((one) => one !== null).join(' ')} for ${agent} (${owner})`
      if (expires < today)
        return [
          note(
            `${what} ran out on ${expires}: the finding counts again`,
            'Take it out, or have it renewed with a reason.',
            place,
          ),
        ]
      return expires <= soon
        ? [
            note(
              `${what} runs out on ${expires}`,
              'Repair what it covers by then, or have it renewed with a reason.',
              place,
            ),
          ]
        : []
    })
    return orOk(due, `${waivers.length} in force, none runs out before ${soon}`)
  },
}
