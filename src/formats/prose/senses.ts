import type { MitigationId } from '../../model/catalogue.ts'
import { AUXILIARIES, PREPOSITIONS } from './verbs.ts'
import type { Word } from './words.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Vendors and purposes whose "sandbox" is an account or a test system, not a place where code is kept in. */
const BEFORE_SANDBOX = set(
  'stripe paypal salesforce plaid braintree adyen square twilio shopify hubspot servicenow ebay amadeus docusign quickbooks xero paddle klarna visa mastercard amazon ebay payment payments billing banking bank regulatory fintech partner vendor merchant test testing staging crm demo marketing sales developer customer api full copy uat qa supplier carrier booking training iframe css html user',
)
const AFTER_SANDBOX = set(
  'account accounts org orgs api apis key keys credential credentials tenant tenants subscription data dataset datasets card cards merchant game games url urls endpoint endpoints customer customers project order orders transaction transactions payment payments money',
)
const VENDORS = set(
  'stripe paypal salesforce plaid braintree adyen square twilio shopify hubspot servicenow ebay amadeus docusign quickbooks xero klarna regulator bank vendor provider partner',
)

/** True when a word of the lexicon stands in another meaning. */
export function isOtherSense(
  mitigation: MitigationId,
  sentence: readonly Word[],
  from: number,
  to: number,
): boolean {
  if (mitigation === 'egress-control') return isCompound(sentence, from, to)
  if (mitigation !== 'sandboxing' || !hasSandbox(sentence, from, to)) return false
  const previous = sentence[from - 1]?.text ?? ''
  const next = sentence[to]?.text ?? ''
  const ownedBy =
    ['of', 'from', 'by', 'at'].includes(next) ||
    ['of', 'from', 'by', 'at'].includes(sentence[to + 1]?.text ?? '')
  const owner = [2, 3, 1].map((step) => sentence[to + step]?.text ?? '')
  const joined = (word: string, at: number): boolean =>
    word !== '' && !/[,;:]/.test(sentence[at]?.before ?? '')
  if (BEFORE_SANDBOX.has(previous) && joined(previous, from)) return true
  if (AFTER_SANDBOX.has(next) && joined(next, to)) return true
  if (VENDORS.has(sentence[from - 2]?.text ?? '')) return true
  return ownedBy && owner.some((word) => VENDORS.has(word))
}

function hasSandbox(sentence: readonly Word[], from: number, to: number): boolean {
  return sentence.slice(from, to).some((word) => word.stem === 'sandbox')
}

/** "no network segmentation" says nothing about egress: the noun goes on. */
function isCompound(sentence: readonly Word[], from: number, to: number): boolean {
  const last = sentence[to - 1]?.text ?? ''
  const next = sentence[to]
  if (
    to - from > 2 ||
    !['network', 'internet', 'networking'].includes(last) ||
    next === undefined ||
    /[,;:.()]/.test(next.before)
  )
    return false
  return (
    !PREPOSITIONS.has(next.text) &&
    !AUXILIARIES.has(next.text) &&
    !['and', 'or', 'but', 'so', 'that', 'while'].includes(next.text)
  )
}
