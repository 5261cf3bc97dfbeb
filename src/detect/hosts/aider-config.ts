import type { Detector } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { entry, isOn } from '../read/value.ts'
import { readYaml } from '../read/yaml.ts'

/** Aider's configuration, where it answers every question with yes. All else in it is taste. */
export const aiderConfig: Detector = {
  id: 'aider-config',
  looksAt: (path) => /(?:^|\/)\.aider\.conf\.ya?ml$/.test(path),
  marks: ['yes'],
  detect(path, text) {
    const root = readYaml(text)[0] ?? null
    const yes = ['yes-always', 'yes']
      .map((key) => entry(root, key))
      .find((one) => one !== null && isOn(one.value))
    if (yes == null) return null
    return {
      path,
      kind: 'aider-config',
      role: 'capability',
      agents: [],
      capabilities: [grantedAt('auto.approve', yes), ...modelNamed(entry(root, 'model'))],
    }
  },
}
