import { type Child, freshId, h } from './dom.ts'

/** A part of a view under its own heading. */
export function section(
  title: string,
  props: { readonly style?: string },
  ...children: readonly Child[]
): HTMLElement {
  const id = freshId()
  return h(
    'section',
    { class: props.style ?? null, 'aria-labelledby': id },
    h('h2', { id }, title),
    ...children,
  )
}

/** Facts as pairs of a word and a value; those without a value are left out. */
export function facts(pairs: readonly (readonly [string, Child])[], style = 'facts'): HTMLElement {
  return h(
    'dl',
    { class: style },
    ...pairs.flatMap(([name, value]) =>
      value === null || value === '' ? [] : [h('div', {}, h('dt', {}, name), h('dd', {}, value))],
    ),
  )
}
