import { gather, isShown, worstFirst } from '../report/ranking.ts'
import { acceptedText, levelNoun, placeText, waiverText } from '../report/messages.ts'
import type { Finding, Level } from '../verdict/verdict.ts'
import { h } from './dom.ts'
import { several } from './numbers.ts'
import { statusMark } from './status-mark.ts'

/** Findings with their remedies: those that count first, then what is accepted, was there before, or is gone. */
export function findingList(findings: readonly Finding[], least: Level): HTMLElement {
  const counting = worstFirst(findings.filter(({ standing }) => standing === 'counts'))
  const aside = findings.filter(({ standing }) => standing !== 'counts')
  const shown = counting.filter(({ level }) => isShown(level, least))
  const hidden = counting.length - shown.length
  return h(
    'div',
    {},
    counting.length === 0 ? h('p', {}, 'Nothing that counts was found.') : null,
    h('ul', { class: 'findings' }, ...gather(shown).map(findingItem)),
    hidden === 0
      ? null
      : h('p', { class: 'quiet small' }, `${several(hidden, 'milder finding')} not listed in this report.`),
    aside.length === 0
      ? null
      : h(
          'details',
          { open: aside.some(({ standing }) => standing === 'waived') },
          h(
            'summary',
            {},
            `${several(aside.length, 'finding')} that ${aside.length === 1 ? 'does' : 'do'} not count`,
          ),
          h('ul', { class: 'findings' }, ...gather(worstFirst(aside)).map(findingItem)),
        ),
  )
}

export function findingItem(finding: Finding): HTMLElement {
  const { level, rule, message, help, location, waiver, accepted, standing, floor, change } = finding
  const notes = [
    ...(standing === 'counts' ? [] : [standingText(finding)]),
    ...(change === null || change === 'same' || change === 'fixed' ? [] : [change]),
    ...(floor === null ? [] : [`demanded by ${floor}`]),
  ]
  return h(
    'li',
    { class: `finding finding-${standing === 'counts' ? level : 'aside'}` },
    h('div', { class: 'finding-mark' }, statusMark(level, levelNoun(level))),
    h(
      'div',
      {},
      h('p', { class: 'finding-message' }, message),
      help === '' ? null : h('p', { class: 'finding-help' }, help),
      accepted === null ? null : h('p', { class: 'finding-help' }, `Accepted ${acceptedText(accepted)}`),
      waiver === null ? null : h('p', { class: 'finding-help' }, `Accepted ${waiverText(waiver)}`),
      h(
        'p',
        { class: 'quiet small' },
        h('code', {}, rule),
        ' at ',
        h('code', {}, placeText(location)),
        notes.length === 0 ? null : `; ${notes.join('; ')}`,
      ),
    ),
  )
}

function standingText({ standing }: Finding): string {
  switch (standing) {
    case 'counts':
      return 'counts'
    case 'existing':
      return 'was there before this change'
    case 'fixed':
      return 'no longer there'
    default:
      return 'accepted'
  }
}
