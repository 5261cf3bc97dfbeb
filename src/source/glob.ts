import type * as z from 'zod'

/** Wildcards of one folder or file name, and `**` of one glob. Each further one multiplies the time that a hostile name costs. */
const MOST_IN_A_NAME = 2
const MOST_GLOBSTARS = 3

/** Why a glob is refused that could take time out of proportion on a name that was made for it; null where it is fine. */
function costOfGlob(glob: string): string | null {
  if (/[+*]\(/.test(glob)) return 'repeated groups such as +(a|b) are not taken'
  const names = glob.split('/')
  if (names.filter((name) => name === '**').length > MOST_GLOBSTARS)
    return `it has more than ${MOST_GLOBSTARS} "**"`
  const crowded = names.find((name) => name !== '**' && (name.match(/\*+/g)?.length ?? 0) > MOST_IN_A_NAME)
  return crowded === undefined ? null : `"${crowded}" has more than ${MOST_IN_A_NAME} "*"`
}

/** For a schema: refuses such a glob, and leaves any other text to those who know what it should be. */
export function refuseCostlyGlob(text: string, context: z.core.$RefinementCtx<string>): void {
  const cost = costOfGlob(text)
  if (cost === null) return
  context.addIssue({
    code: 'custom',
    message: `the glob is too costly: ${cost}`,
    params: { help: 'Write a simpler glob, or two that say the same.' },
  })
}
