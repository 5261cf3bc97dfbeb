import type { Verdict } from '../../verdict/verdict.ts'
import { count } from '../messages.ts'
import { AGENT_STATUSES, countBy, type Portfolio } from './portfolio.ts'

/** The whole verdict in one sentence, as a heading. */
export function headline(verdict: Verdict, { entries }: Portfolio): string {
  const { fail, warn } = countBy(AGENT_STATUSES, entries, ({ status }) => status)
  const all = entries.length
  switch (verdict.status) {
    case 'error':
      return 'The gate could not run.'
    case 'nothing-to-check':
      return 'There was nothing to check.'
    case 'fail':
      return fail === 0
        ? 'The repository fails the policy.'
        : `${share(fail, all)} ${fail === 1 ? 'fails' : 'fail'} the policy.`
    case 'incomplete':
      return 'The examination is incomplete.'
    case 'warn':
      if (verdict.policy.notEnforcedBefore?.wouldBe === 'fail')
        return `${share(Math.max(fail, 1), Math.max(all, 1))} would fail the policy.`
      return warn === 0
        ? `${whole(all)} the policy; the repository has warnings.`
        : `${whole(all)} the policy, ${warn === all ? 'with warnings' : `${numeral(warn)} with warnings`}.`
    case 'pass':
      return `${whole(all)} the policy.`
  }
}

/** The document's title. */
export function documentTitle(verdict: Verdict): string {
  return `Agent risk report: ${verdict.status.replaceAll('-', ' ')}, ${count(verdict.summary.agents, 'agent')}`
}

function share(some: number, all: number): string {
  if (all === 1) return 'The agent'
  if (some === all) return `All ${numeral(all)} agents`
  return `${capitalised(numeral(some))} of ${numeral(all)} agents`
}

function whole(all: number): string {
  if (all === 0) return 'The repository passes'
  return all === 1 ? 'The agent passes' : `All ${numeral(all)} agents pass`
}

const NUMERALS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** In words up to twelve, as prose does. */
export function numeral(number: number): string {
  return NUMERALS[number] ?? number.toLocaleString('en')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
