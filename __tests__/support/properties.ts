import * as fc from 'fast-check'

/** In continuous integration every property is tried in full; elsewhere a sixth of the cases has to do. */
const SHARE = process.env['AIVSS_GATE_BUILT'] === 'all' ? 1 : 1 / 6

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(100) })

/** How many cases of a property are tried where `full` are in continuous integration. */
export function runs(full: number): number {
  return Math.max(4, Math.ceil(full * SHARE))
}

export { fc }
