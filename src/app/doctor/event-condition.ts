/** A condition without the marks of an expression. */
export function bareCondition(condition: string): string {
  const text = condition.trim()
  return text.startsWith('${{') && text.endsWith('}}') ? text.slice(3, -2).trim() : text
}

/** Whether a condition cannot hold on an event: it asks, alone or with `&&`, for another one. */
export function rulesOut(condition: string, event: string): boolean {
  return parts(condition).some((part) => holdsOn(part, event) === false)
}

/** What of a condition is left on an event, once its questions about the event are answered; empty: it holds. */
export function leftOver(condition: string, event: string): readonly string[] {
  return parts(condition).filter((part) => holdsOn(part, event) !== true)
}

function parts(condition: string): readonly string[] {
  const text = bareCondition(condition)
  return text.includes('||') ? [text] : text.split('&&').map((part) => part.trim())
}

/** Null where a part is no plain question about the event. */
function holdsOn(part: string, event: string): boolean | null {
  if (/^(?:always\(\)|success\(\)|!cancelled\(\)|true)$/.test(part)) return true
  const [, sign, named] = /^github\.event_name\s*(==|!=)\s*'([\w-]+)'$/.exec(part) ?? []
  return sign === undefined ? null : (sign === '==') === (event === named)
}
