import child from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'

/** What git said, by what it was asked. */
const answers = new Map()
let asking = 0

/** Has git asked the same of a repository that nobody changes only once, as long as `run` goes on. */
export async function withRememberedGit(run) {
  asking++
  try {
    return await run()
  } finally {
    asking--
  }
}

for (const name of ['execFileSync', 'spawnSync']) {
  const original = child[name]
  child[name] = (command, args, options) => {
    if (asking === 0 || command !== 'git') return original(command, args, options)
    const key = JSON.stringify([name, args, options?.input])
    if (!answers.has(key)) {
      try {
        answers.set(key, { given: original(command, args, options) })
      } catch (error) {
        answers.set(key, { error })
      }
    }
    const { given, error } = answers.get(key)
    if (error !== undefined) throw error
    return given
  }
}
syncBuiltinESMExports()
