/** Tells when the page is about to be laid out for paper, and when it is back on the screen. */
export function whenPrinting(listen: (printing: boolean) => void): void {
  const media = matchMedia('print')
  media.addEventListener('change', () => listen(media.matches))
  addEventListener('beforeprint', () => listen(true))
  addEventListener('afterprint', () => listen(false))
}
