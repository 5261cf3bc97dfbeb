import { codexPowers } from './codex-powers.ts'
import type { Detector } from '../detector.ts'
import { foundAgent } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { readToml } from '../read/toml.ts'
import { at, entry } from '../read/value.ts'

/**
 * A sub-agent of Codex. Instructions make it one: files that a role of `config.toml` points to have no name of their own. What
 * it does not say it takes over from the session that starts it, so a missing sandbox grants nothing here.
 */
export const codexAgent: Detector = {
  id: 'codex-agent',
  looksAt: (path) => /(?:^|\/)\.codex\/agents\/.+\.toml$/.test(path),
  marks: ['developer_instructions'],
  detect(path, text) {
    const root = readToml(text)
    if (root === null || (at(root, 'developer_instructions')?.text ?? '').trim() === '') return null
    return {
      path,
      kind: 'codex-agent',
      role: 'agent',
      agents: [foundAgent(null, root, [...codexPowers(root), ...modelNamed(entry(root, 'model'))])],
      capabilities: [],
    }
  },
}
