import type { MitigationId } from '../../model/catalogue.ts'
import { AUXILIARIES, PREPOSITIONS } from './verbs.ts'
import { stem } from './stem.ts'
import type { Word } from './words.ts'
import { wordSet } from './word-set.ts'

/** Vendors and purposes whose "sandbox" is an account or a test system, not a place where code is kept in. */
const BEFORE_SANDBOX = wordSet(
  'exchange broker insurer airline hotel authority government revenue stripe paypal salesforce plaid braintree adyen square twilio shopify hubspot servicenow ebay amadeus docusign quickbooks xero paddle klarna visa mastercard amazon ebay payment payments billing banking bank regulatory fintech partner vendor merchant test testing staging crm demo marketing sales developer customer api full copy uat qa supplier carrier booking training iframe css html user',
)
const AFTER_SANDBOX = wordSet(
  'account accounts org orgs api apis key keys credential credentials tenant tenants subscription data dataset datasets card cards merchant game games url urls endpoint endpoints customer customers project order orders transaction transactions payment payments money',
)
const VENDORS = wordSet(
  'stripe paypal salesforce plaid braintree adyen square twilio shopify hubspot servicenow ebay amadeus docusign quickbooks xero klarna exchange broker insurer airline authority regulator bank vendor provider partner',
)

/** A sandbox that keeps code in is none of those. */
const KEPT_IN = /^(?:isolat|ephemeral|disposabl|hermetic|throwaway|jail|unprivileg|containeriz|micro)/

/** True when a word of the lexicon stands in another meaning. */
export function isOtherSense(
  mitigation: MitigationId,
  sentence: readonly Word[],
  from: number,
  to: number,
): boolean {
  if (mitigation === 'egress-control') return isCompound(sentence, from, to)
  // "the docker socket" opens the host.
  if (mitigation === 'sandboxing' && sentence[to]?.text === 'socket') return true
  if (mitigation === 'sandboxing' && isBareContainer(sentence, from, to)) return !isInside(sentence, from)
  if (mitigation !== 'sandboxing' || !hasSandbox(sentence, from, to)) return false
  if (sentence.slice(from, to).some((word) => KEPT_IN.test(word.stem))) return false
  const previous = sentence[from - 1]?.text ?? ''
  const next = sentence[to]?.text ?? ''
  const ownedBy =
    ['of', 'from', 'by', 'at'].includes(next) ||
    ['of', 'from', 'by', 'at'].includes(sentence[to + 1]?.text ?? '')
  const owner = [2, 3, 1].map((step) => sentence[to + step]?.text ?? '')
  const joined = (word: string, at: number): boolean =>
    word !== '' && !/[,;:]/.test(sentence[at]?.before ?? '')
  const per = sentence[from - 2]?.text === 'per'
  if (BEFORE_SANDBOX.has(previous) && joined(previous, from) && !per) return true
  if (AFTER_SANDBOX.has(next) && joined(next, to)) return true
  if (VENDORS.has(sentence[from - 2]?.text ?? '')) return true
  return ownedBy && owner.some((word) => VENDORS.has(word))
}

/** A plain container or machine is a product like any other; only what is kept in it counts ("executed in a container"). */
function isBareContainer(sentence: readonly Word[], from: number, to: number): boolean {
  return sentence.slice(from, to).every((word) => PLAIN.test(word.text))
}

const PLAIN = /^(?:docker|podman|oci|linux|containers?|vms?|virtual|machines?)$/

function isInside(sentence: readonly Word[], from: number): boolean {
  const before = sentence.slice(Math.max(0, from - 3), from).map((word) => word.text)
  return before.some((word) => ['in', 'inside', 'within', 'into', 'to'].includes(word))
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

const TECHNICAL: ReadonlySet<string> = new Set(
  'code tool agent run execute execution command process container host plugin shell model user session network vm kernel script job task workspace default secure generate interpreter browser worker cloud runtime isolate file system wasm docker seccomp namespace server client prompt call skill extension function action program snippet notebook platform untrust mcp llm limit enforce tenant instance environment software e2b gvisor modal daytona enable memory cpu build test api service deployment deploy gateway infrastructure host machine escape test linux macos'
    .split(' ')
    .map(stem),
)

/** A bare "sandbox" needs a technical word near it: museums have sandboxes too. */
export function isTechnical(
  sentence: readonly Word[],
  mitigation: MitigationId,
  from: number,
  to: number,
): boolean {
  if (mitigation !== 'sandboxing' || to - from > 1 || !hasSandbox(sentence, from, to)) return true
  if (sentence[from]?.text !== 'sandbox' && sentence[from]?.text !== 'sandboxes') return true
  return sentence.some((word, at) => at !== from && TECHNICAL.has(word.stem))
}
