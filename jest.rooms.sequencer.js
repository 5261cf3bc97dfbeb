import { statSync } from 'node:fs'
import Sequencer from '@jest/test-sequencer'

/** The rooms first, whose files are small and whose tests are many; then by size, so that no long file is left for the end. */
export default class RoomsFirst extends Sequencer {
  sort(tests) {
    const weight = ({ path }) => (/[\\/]__tests__[\\/]rooms[\\/]/.test(path) ? Infinity : statSync(path).size)
    return [...tests].sort((a, b) => {
      const [one, other] = [weight(a), weight(b)]
      return one === other ? (a.path < b.path ? 1 : -1) : one < other ? 1 : -1
    })
  }
}
