import { check, checks, cvssOf, named, rounded, summing } from './check.mjs'

/** AIVSS 0.5: base scores of the vectors, sums of the factors, and the scores that follow from the printed sums. */
export function aivss05({ 'aivss-0.5': { order, thm, examples, elsewhere, report } }, aivss, calculate) {
  const base = cvssOf(aivss, calculate)
  const from = (cvss, factors) => aivss.score({ version: '0.5', cvss, factors, thm })
  const outcome = ({ cvss, aars }) => {
    const { aivss: score, severity } = from(cvss, summing(order, aars))
    return { aivss: score, severity }
  }
  const rows = examples.map((example) => {
    const own = from(example.cvss, named(order, example.factors))
    return { ...example, sum: own.factorSum, own: own.aivss, ownSeverity: own.severity }
  })
  const of = rows.flatMap((row) =>
    checks(
      row.section,
      row,
      {
        cvss: base(row.vector),
        aars: row.sum,
        raw: from(row.cvss, summing(order, row.aars)).raw,
        ...outcome(row),
      },
      row.errata,
    ),
  )
  const declared = from(report.rows[0].cvss, named(order, report.factors)).factorSum
  const others = [
    ...elsewhere.flatMap((one) => {
      const same = rows.find(({ section }) => section === one.example)
      const ours =
        same === undefined ? { severity: aivss.severityOf(one.aivss) } : { aars: same.aars, ...outcome(one) }
      return checks(one.section, one, ours, one.errata)
    }),
    check(report.section, 'finalAarsScore', report.aars, declared),
    ...report.rows.flatMap((one) =>
      checks(report.section, one, { cvss: base(one.vector), aars: declared, ...outcome(one) }, one.errata),
    ),
  ]
  return { id: '0.5', title: 'AIVSS 0.5', checks: [...of, ...others], rows }
}

/** AIVSS 0.8: every intermediate value of the ten worked examples, the summary table, rounding and bands. */
export function aivss08({ 'aivss-0.8': { order, thm, mf, examples, rounding, bands } }, aivss, calculate) {
  const base = cvssOf(aivss, calculate)
  const none = summing(order, 0)
  const of = examples.flatMap((example) => {
    const input = { version: '0.8', cvss: example.cvss, factors: named(order, example.factors), thm, mf }
    const { factorSum, aars, raw, aivss: score, severity } = aivss.score(input)
    const table5 = rounded(aars, 1)
    const cvss = base(example.vector)
    return checks(example.section, example, { cvss, factorSum, aars, raw, aivss: score, severity, table5 })
  })
  return {
    id: '0.8',
    title: 'AIVSS 0.8',
    checks: [
      ...of,
      // With no factor and no mitigation the unrounded score is the CVSS base.
      ...rounding.map(({ section, raw, aivss: printed }) => {
        const { aivss: ours } = aivss.score({ version: '0.8', cvss: raw, factors: none, thm: 1, mf: 1 })
        return check(section, `round ${raw}`, printed, ours)
      }),
      ...bands.flatMap(({ from, to, severity }) => [
        check('3.5.2', `band of ${from}`, severity, aivss.severityOf(from)),
        check('3.5.2', `band of ${to}`, severity, aivss.severityOf(to)),
      ]),
    ],
  }
}

/** AIVSS 0.9, Annex B: the numbers that its introduction gives for it, and its claim to keep the ten examples of 0.8. */
export function aivss09({ 'aivss-0.9': own, 'aivss-0.8': { order, examples } }, aivss) {
  const at = (cvss, sum) =>
    aivss.score({ version: '0.9', cvss, factors: summing(order, sum), thm: own.thm, mf: own.mf })
  const sum = 10 * own.factorMean
  // The score is linear in the CVSS base: the sensitivity is what one point of CVSS changes.
  const sensitivity = rounded(at(1, sum).raw - at(0, sum).raw, 4)
  return {
    id: '0.9',
    title: 'AIVSS 0.9, Annex B',
    checks: [
      ...own.examples.map(({ cvss, aivss: printed }) =>
        check(own.section, `CVSS ${cvss} at the mean ${own.factorMean}`, printed, at(cvss, sum).aivss),
      ),
      check(own.section, 'sensitivity to CVSS', own.sensitivity, sensitivity),
      ...examples.map(({ section, cvss, factorSum, aivss: printed }) =>
        check(`0.8, ${section}`, 'aivss at no mitigation', printed, at(cvss, factorSum).aivss),
      ),
    ],
  }
}
