import type { MitigationStatus } from '../model/threat-model.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { controlFacts } from './control-facts.ts'
import { plainTable } from './as-table.ts'
import { h, s } from './dom.ts'

type Stated = AgentVerdict['mitigations'][number]

export const CONTROL_WORDS: Readonly<Record<MitigationStatus, string>> = {
  'in-place': 'in place',
  partial: 'partly',
  planned: 'planned',
  absent: 'absent',
  unknown: 'unknown',
  'not-applicable': 'not applicable',
}

/** A ring that is full, half full or empty, and the word. */
export function controlMark(status: MitigationStatus, word = CONTROL_WORDS[status]): HTMLElement {
  const fill: Readonly<Record<MitigationStatus, SVGElement | null>> = {
    'in-place': s('circle', { class: 'fill', cx: 6, cy: 6, r: 5 }),
    partial: s('path', { class: 'fill', d: 'M6 1 A5 5 0 0 0 6 11 Z' }),
    planned: s('circle', { class: 'fill', cx: 6, cy: 6, r: 1.6 }),
    absent: null,
    unknown: null,
    'not-applicable': s('path', { class: 'stroke', d: 'M2.5 9.5 L9.5 2.5' }),
  }
  return h(
    'span',
    { class: `control control-${status}` },
    s(
      'svg',
      { viewBox: '0 0 12 12', width: 12, height: 12, 'aria-hidden': 'true' },
      s('circle', {
        class: 'stroke',
        cx: 6,
        cy: 6,
        r: 5,
        'stroke-dasharray': status === 'unknown' ? '2 2' : null,
      }),
      fill[status],
    ),
    h('span', {}, word),
  )
}

/** The mitigations of a model: status, how, and what shows it. */
export function mitigationTable({ mitigations }: AgentVerdict): HTMLElement {
  if (mitigations.length === 0) return h('p', {}, 'The model names no mitigation.')
  return plainTable(
    ['Mitigation', 'Status', 'Shown by'],
    mitigations.map((one) => [
      h(
        'div',
        {},
        h('div', { class: 'strong' }, one.id),
        h('div', { class: 'quiet small' }, one.how ?? controlFacts(one.id)?.definition ?? ''),
      ),
      h(
        'div',
        {},
        controlMark(one.status),
        one.due === null ? null : h('div', { class: 'quiet small' }, `due ${one.due}`),
      ),
      shownBy(one),
    ]),
    'plain mitigations',
  )
}

function shownBy({ source, evidence }: Stated): HTMLElement {
  if (evidence.length === 0)
    return h(
      'span',
      { class: 'quiet' },
      source === 'prose' ? 'a sentence of the model' : 'a statement, no evidence',
    )
  return h(
    'ul',
    { class: 'bare' },
    ...evidence.map(({ text, holds, proves, reason, brought }) =>
      h(
        'li',
        {},
        h('code', {}, text),
        h(
          'div',
          { class: 'quiet small' },
          [
            holds === null
              ? 'cannot be checked from here'
              : holds
                ? proves
                  ? 'holds, proves it'
                  : 'holds'
                : 'does not hold',
            ...(reason === null ? [] : [reason]),
            ...(brought ? ['brought by this change'] : []),
          ].join('; '),
        ),
      ),
    ),
  )
}
