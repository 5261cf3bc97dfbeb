const onPaper = new WeakMap<Element, (printing: boolean) => void>()

/** Says how a part of the view is laid out for paper (`true`) and for the screen again. */
export function layOut(element: Element, listen: (printing: boolean) => void): void {
  element.setAttribute('data-paper', '')
  onPaper.set(element, listen)
}

/** Lays out what is in the view whenever it is about to be printed, and when it is back on the screen. */
export function watchPaper(): void {
  const media = matchMedia('print')
  media.addEventListener('change', () => lay(media.matches))
  addEventListener('beforeprint', () => lay(true))
  addEventListener('afterprint', () => lay(false))
}

function lay(printing: boolean): void {
  for (const element of document.querySelectorAll('[data-paper]')) onPaper.get(element)?.(printing)
  unfold(printing)
}

/** What is folded on the screen is open on paper, but for tables that repeat a chart. */
function unfold(printing: boolean): void {
  for (const details of document.querySelectorAll('details')) {
    if (details.classList.contains('as-table')) continue
    if (printing && !details.open) {
      details.open = true
      details.classList.add('unfolded')
    } else if (!printing && details.classList.contains('unfolded')) {
      details.open = false
      details.classList.remove('unfolded')
    }
  }
}
