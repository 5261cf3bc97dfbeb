import type { CapabilityId } from '../../model/capabilities.ts'
import { at, isOn, type Value } from '../read/value.ts'

const SCHEDULES =
  /^(?:scheduletrigger|cron|interval|errortrigger|localfiletrigger|n8ntrigger|workflowtrigger)$/
/** Begun by somebody who sits before it, or by another workflow that is looked at for itself. */
const BY_HAND = /^(?:manualtrigger|start|executeworkflowtrigger|evaluationtrigger|manualchattrigger)$/
/** Whatever anybody writes, sends or fills in begins these. */
const OUTSIDERS =
  /^(?:telegram|whatsapp|emailreadimap|gmail|microsoftoutlook|github|gitlab|bitbucket|typeform|jotform|rssfeedread|shopify|woocommerce|facebook|twilio|waha|rapiwa|line|discord|calendly|cal|zendesk|freshdesk|intercom|webflow|surveymonkey|wufoo|formstack|formio|helpscout|mailjet|postmark|sendinblue|gumroad)/

/** What the way in which a workflow begins means for an agent it reaches. */
export function n8nTrigger(node: Value): readonly CapabilityId[] {
  const name = (at(node, 'type')?.text?.split('.').at(-1) ?? '').toLowerCase()
  const parameters = at(node, 'parameters')
  const isOpen = /^(?:|none)$/.test(at(parameters, 'authentication')?.text ?? '')
  if (name === 'webhook') return ['net.public_endpoint', 'auto.unattended', ...(isOpen ? UNTRUSTED : [])]
  if (name === 'formtrigger') return ['net.public_endpoint', 'auto.unattended', ...(isOpen ? UNTRUSTED : [])]
  if (name === 'chattrigger')
    return isOn(at(parameters, 'public')) ? ['net.public_endpoint', ...(isOpen ? UNTRUSTED : [])] : []
  if (BY_HAND.test(name) || !isTrigger(name)) return []
  if (name === 'mcptrigger') return ['mcp.server', 'net.public_endpoint']
  if (SCHEDULES.test(name) || !OUTSIDERS.test(name)) return ['auto.unattended']
  const named = at(parameters, 'additionalFields', 'chatIds') ?? at(parameters, 'additionalFields', 'userIds')
  return (named?.text ?? '') === '' ? ['auto.unattended', ...UNTRUSTED] : ['auto.unattended', 'auto.gate']
}

const UNTRUSTED: readonly CapabilityId[] = ['trigger.untrusted']

function isTrigger(name: string): boolean {
  return /trigger$|^(?:webhook|cron|interval|emailreadimap)$/.test(name)
}
