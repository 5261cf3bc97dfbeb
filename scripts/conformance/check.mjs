/**
 * One published value beside what the module gives. `cause` says why a published value is known to be wrong: then the two
 * must differ, and where they do not the entry is stale.
 */
export function check(where, what, printed, ours, cause = null) {
  const same = printed === ours
  const verdict = cause === null ? (same ? 'reproduced' : 'differs') : same ? 'stale' : 'known'
  return { where, what, printed, ours, verdict, cause }
}

/** Every value that two objects have under the same name, with the causes by name. */
export function checks(where, printed, ours, errata = {}) {
  return Object.keys(ours).map((what) => check(where, what, printed[what], ours[what], errata[what]))
}

/** Factors by name, from values in a document's order. */
export function named(order, values) {
  return Object.fromEntries(order.map((id, index) => [id, values[index]]))
}

/** Factors of 0 to 1 that add up to a sum that is printed without them. */
export function summing(order, sum) {
  return named(
    order,
    order.map((_, index) => Math.max(0, Math.min(1, sum - index))),
  )
}

/** The base score of a vector, or CVSS-BTE. */
export function cvssOf(aivss, calculate) {
  return (text, kind) => {
    const parse = aivss.parseCvssVector(text)
    if (!parse.ok) throw new Error(`${text} ${parse.reason}`)
    return calculate(parse.vector, kind)
  }
}

/** A number rounded half up to as many decimals as a document prints, from the decimal that JavaScript shows. */
export function rounded(value, places) {
  const shift = 10 ** places
  return Math.floor(Number((value * shift).toPrecision(12)) + 0.5) / shift
}
