import { readPolicy } from '../../src/app/find-policy.ts'
import { policyDigest, printPolicy } from '../../src/policy/print.ts'
import { readBaseline } from '../../src/policy/baseline.ts'
import { changedText } from '../mutation.ts'
import { quotedTexts, seedFiles } from '../seeds.ts'
import { demand, type Target } from '../target.ts'

const PATH = '.github/aivss-gate.yml'

/** The loader of policies: a policy or its faults, and what is printed is the same policy. */
export const policyTarget: Target = {
  name: 'policy',
  inputs: () => changedText(seeds()).map((text) => [text]),
  judge: async ([text = '']) => {
    const loaded = await readPolicy({ text, path: PATH })
    if (!loaded.ok) {
      demand(loaded.problems.length > 0, 'a policy refused without a reason')
      for (const { message, help, place } of loaded.problems)
        demand(
          message.trim() !== '' && help.trim() !== '' && place.line >= 1 && place.column >= 1,
          'a fault without words or place',
        )
      return
    }
    const printed = printPolicy(loaded.policy)
    const again = await readPolicy({ text: printed, path: PATH })
    demand(again.ok, `what is printed is no policy: ${again.ok ? '' : (again.problems[0]?.message ?? '')}`)
    if (again.ok)
      demand(policyDigest(again.policy) === policyDigest(loaded.policy), 'what is printed is another policy')
  },
}

/** The file of accepted findings, which the policy names. */
export const baselineTarget: Target = {
  name: 'baseline',
  inputs: () => changedText(baselines()).map((text) => [text]),
  judge: async ([text = '']) => {
    const { problems } = await Promise.resolve(readBaseline({ text, path: '.github/aivss-baseline.yml' }))
    for (const { message, help } of problems)
      demand(message.trim() !== '' && help.trim() !== '', 'a fault without words')
  },
}

function seeds(): readonly string[] {
  return [...seedFiles().map(({ text }) => text), ...quotedTexts('__tests__/policy').flat()].filter((text) =>
    /^version: 1/m.test(text),
  )
}

function baselines(): readonly string[] {
  const found = [...seedFiles().map(({ text }) => text), ...quotedTexts('__tests__/policy').flat()].filter(
    (text) => /accepted|findings:/.test(text) && text.includes('\n'),
  )
  return found.length > 0 ? found : seeds()
}
