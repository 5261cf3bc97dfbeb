import { type Check, orOk } from '../check.ts'
import { unowned } from '../unowned.ts'

/** Somebody owns the threat models: their author is the one who is judged. */
export const ownersModels: Check = {
  id: 'owners-models',
  area: 'owners',
  summary: 'somebody owns the threat models',
  look({ owners, modelPaths }) {
    if (owners.kind !== 'read') return []
    const paths = [...new Set(['.aivss/new-model.yml', ...modelPaths])]
    return orOk(
      unowned(
        owners.owners,
        paths,
        'Add lines for .aivss/, *.aivss.* and *threat-model*, after broader ones.',
      ),
      `${modelPaths.length} models, and .aivss/`,
    )
  },
}
