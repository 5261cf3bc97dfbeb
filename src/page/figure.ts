import { h } from './dom.ts'
import { whole } from './numbers.ts'

/** A number with what it counts, as an item of a list. */
export function figure(number: number, words: string): HTMLElement {
  return h('li', {}, h('span', { class: 'figure strong' }, whole(number)), ` ${words}`)
}
