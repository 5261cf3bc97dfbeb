import { check, checks, cvssOf, rounded } from './check.mjs'

/** Every state of the metric model that publishes the ten ASI findings: numbers, effect classes, timelines. */
export function profiles({ findings, profiles: states }, aivss, calculate) {
  return Object.entries(states).map(([title, state]) => ({
    id: title,
    title: `AIVSS ${title}`,
    checks: state.rows.flatMap((row) => {
      const finding = { ...findings.find(({ id }) => id === row.id), ...row }
      const maturity = row.maturity ?? state.maturity
      const score = profileOf(aivss, calculate, {
        ...finding,
        cvss: `${finding.cvss}/E:${maturity}`,
        metrics: silenced(finding.metrics, state.silent),
        version: state.version,
      })
      const ours = {
        aivss: state.score === 'bte' ? score.aivss : score.experimental?.aivss,
        class: score.effectClass,
        candidate: score.experimental?.aivss,
        ...timelinesOf(aivss, finding, score),
      }
      const shown = Object.fromEntries(Object.entries(ours).filter(([what]) => row[what] !== undefined))
      return checks(row.id, row, shown, row.errata)
    }),
  }))
}

/** What the model publishes beside the findings: MacroVectors, reliability, weights, BOD 26-04. */
export function profileRules(published, aivss, calculate) {
  const bte = cvssOf(aivss, calculate)
  const { macrovectors: mode2, findings, episodes, adjustments, timelines } = published
  const ceiling = bte(mode2.promoted.vector, 'bte')
  const base = bte(mode2.base.vector, 'bte')
  const own = bte(`${findings.find(({ id }) => id === mode2.finding).cvss}/E:P`, 'bte')
  return {
    id: 'rules',
    title: 'Rules of the metric model',
    checks: [
      check(mode2.finding, 'CVSS-BTE', mode2.bte, own),
      check(mode2.finding, `MacroVector ${mode2.base.code}`, mode2.base.score, base),
      check('1.0, 13.2', 'Mode 2', mode2.printed, rounded(own + ceiling - base, 1)),
      check(`0.9 draft, ${mode2.draft.section}`, 'Mode 2', mode2.printed, ceiling, mode2.draft.errata.score),
      ...episodes.flatMap(({ successes, trials, ...printed }) => {
        const { value, lower, upper } = aivss.reliabilityOf({ successes, trials })
        const ours = { value, lower: rounded(lower, 3), upper: rounded(upper, 3) }
        const shown = Object.fromEntries(Object.entries(ours).filter(([what]) => what in printed))
        return checks(`SR, ${successes} of ${trials}`, printed, shown)
      }),
      ...adjustments.flatMap(({ what, finding, ...one }) => {
        const known = findings.find(({ id }) => id === finding)
        const input = known === undefined ? one : { ...known, cvss: `${known.cvss}/E:P` }
        const { experimental } = profileOf(aivss, calculate, { ...input, version: '2.0' })
        const shown = ADJUSTMENT.filter((name) => name in one).map((name) => [name, experimental?.[name]])
        return checks(what, one, Object.fromEntries(shown))
      }),
      ...timelines.map(({ timeline, inKev, exposed, automatable, impact }) =>
        check(
          `KEV ${inKev}, exposed ${exposed}, automatable ${automatable}, ${impact}`,
          'timeline',
          timeline,
          aivss.publishedTimeline({
            inKev: inKev === 'yes',
            exposed: exposed === 'yes',
            automatable: automatable === 'yes',
            impact,
          }),
        ),
      ),
    ],
  }
}

const ADJUSTMENT = ['raw', 'delta', 'aivss']

function profileOf(aivss, calculate, { cvss, metrics, version }) {
  const parse = aivss.parseProfile(`${cvss} AIVSS:${version}/${metrics}`)
  if (!parse.ok) throw new Error(`${metrics} ${parse.reason}`)
  return aivss.scoreProfile(parse.pair, calculate)
}

/** The same metrics, with those that a draft does not have yet at the value that adds nothing. */
function silenced(metrics, silent = '') {
  const instead = new Map(silent.split('/').map((one) => [one.slice(0, 2), one]))
  return metrics
    .split('/')
    .map((one) => instead.get(one.slice(0, 2)) ?? one)
    .join('/')
}

function timelinesOf(aivss, { exposed, automatable, impact }, score) {
  const published = aivss.publishedTimeline({ inKev: false, exposed, automatable, impact })
  const recommended = aivss.recommendedTimeline(published, score.effectClass, score.metrics.TD)
  return { timeline: published, recommended }
}
