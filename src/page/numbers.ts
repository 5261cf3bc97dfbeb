/** Points with their sign, to two decimals. */
export function points(value: number): string {
  const text = Math.abs(value).toFixed(2)
  if (text === '0.00') return value === 0 ? '0' : value > 0 ? '+0.00' : '−0.00'
  return `${value > 0 ? '+' : '−'}${text}`
}

/** To one decimal, or as many as the number has up to three. */
export function value(number: number): string {
  const exact = String(Number(number.toFixed(3)))
  return exact.includes('.') ? exact : number.toFixed(1)
}

export function whole(number: number): string {
  return number.toLocaleString('en')
}

/** "1 agent", "2,000 agents". */
export function several(number: number, one: string, more = `${one}s`): string {
  return `${whole(number)} ${number === 1 ? one : more}`
}

/** "30%". */
export function share(some: number, all: number): string {
  return all === 0 ? '0%' : `${Math.round((some / all) * 100)}%`
}
