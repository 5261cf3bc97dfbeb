import { freshId, h } from './dom.ts'
import { value as valueText } from './numbers.ts'

export interface Slider {
  readonly element: HTMLElement
  /** Shows a value without telling anybody; null: not known. */
  readonly show: (value: number | null) => void
}

interface SliderParts {
  readonly label: string
  readonly hint: string | null
  readonly max: 1 | 10
  readonly value: number | null
  readonly changed: (value: number) => void
}

/** A named number from 0 to `max` to move. What is stated is shown as it stands, also between two steps. */
export function slider({ label, hint, max, value, changed }: SliderParts): Slider {
  const id = freshId()
  const input = h('input', { id, type: 'range', min: 0, max, step: max === 1 ? 0.05 : 0.1, name: label })
  const output = h('output', { for: id })
  const show = (now: number | null): void => {
    const text = now === null ? `not known: 0 to ${max}` : valueText(now)
    input.value = String(now ?? max)
    input.classList.toggle('unknown', now === null)
    input.setAttribute('aria-valuetext', text)
    output.textContent = now === null ? `0–${max}` : text
  }
  input.addEventListener('input', () => {
    show(input.valueAsNumber)
    changed(input.valueAsNumber)
  })
  show(value)
  return {
    element: h(
      'div',
      { class: 'slider' },
      h('label', { for: id }, label, hint === null ? null : h('span', { class: 'quiet' }, ` ${hint}`)),
      input,
      output,
    ),
    show,
  }
}

/** A named choice. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  changed: (value: string) => void,
): { readonly element: HTMLElement; readonly show: (value: string) => void } {
  const id = freshId()
  const select = h('select', { id }, ...options.map(([value, text]) => h('option', { value }, text)))
  select.value = chosen
  select.addEventListener('change', () => changed(select.value))
  return {
    element: h('div', { class: 'choice' }, h('label', { for: id }, label), select),
    show: (value) => {
      select.value = value
    },
  }
}
