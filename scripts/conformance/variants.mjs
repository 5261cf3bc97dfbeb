import { check, checks, named, rounded } from './check.mjs'

/** Listings of public agent directories: the formula of 0.8 over factor names of 0.5. */
export function listings({ listings: { order, pages } }, aivss) {
  return {
    id: 'listings',
    title: 'Listings of agent directories',
    checks: pages.flatMap((page) => {
      const { cvss, thm, mf } = page
      const factors = named(order, page.factors)
      const score = aivss.score({ version: '0.8', factorSet: 'listing', cvss, factors, thm, mf })
      const { factorSum, aivss: ours, severity } = score
      return checks(
        page.slug,
        page,
        { factorSum, aars: rounded(score.aars, 2), aivss: ours, severity },
        page.errata,
      )
    }),
  }
}

/**
 * The example of the framework for AI in general, which came before the agentic one and which the module does not have:
 * plain arithmetic, to three decimals as the document prints it.
 */
export function general({ general: example }) {
  const product = (values) => values.reduce((all, one) => all * one, 1)
  const mean = (values) => values.reduce((all, one) => all + one, 0) / values.length
  const modifiedBase = product(example.modifiedBase)
  const means = Object.values(example.metrics).map(mean)
  const aiSpecific = product(means) * example.complexity
  const impact = mean(example.impacts)
  const temporal = mean(example.temporal)
  const component = product(example.requirements) * aiSpecific
  const [w1, w2, w3] = example.weights
  const scale = temporal * example.mitigation
  const ours = {
    modifiedBase,
    CS: mean(example.metrics.CS),
    aiSpecific,
    impact,
    temporal,
    environmentalComponent: component,
    environmental: (modifiedBase + component) * scale,
    final: (w1 * modifiedBase + w2 * aiSpecific + w3 * impact) * scale,
  }
  return {
    id: 'general',
    title: 'AIVSS for AI in general',
    checks: Object.entries(ours).map(([what, value]) => {
      const printed = example.printed[what]
      const places = String(printed).length - 2
      return check(`section ${example.section}`, what, printed, rounded(value, places), example.errata[what])
    }),
  }
}
