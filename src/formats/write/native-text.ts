import type { ThreatModel } from '../../model/threat-model.ts'
import { type ModelPath, settled, type SourceComment } from './comments.ts'
import { entriesOf } from './model-tree.ts'
import { type Entry, entryLines, pathsOf } from './yaml-tree.ts'

/** What stands in a written file beside the models themselves. */
export interface Around {
  /** Whole lines at the top, comments all of them. */
  readonly top: readonly string[]
  /** Whole lines at the end. */
  readonly end: readonly string[]
  readonly comments: readonly SourceComment[]
}

const VERSION: Entry = ['agent-threat-model', { kind: 'plain', text: '1' }]

/** Models as one file of the native YAML form: `agent:` for one, `agents:` for several. */
export function nativeText(models: readonly ThreatModel[], { top, end, comments }: Around): string {
  const [only] = models
  const entries: readonly Entry[] =
    only !== undefined && models.length === 1
      ? [VERSION, ...entriesOf(only)]
      : [
          VERSION,
          [
            'agents',
            { kind: 'list', items: models.map((one) => ({ kind: 'map', entries: entriesOf(one) })) },
          ],
        ]
  const at = settled(
    comments.map((one) => ({ ...one, path: pathIn(one, models.length) })),
    pathsOf(entries),
    [entries[1]?.[0] ?? VERSION[0]],
  )
  return `${[...top, ...entryLines(entries, at), ...at.after([]).map((one) => `#${one.startsWith(' ') || one === '' ? '' : ' '}${one}`), ...end].join('\n')}\n`
}

function pathIn({ agent, path }: SourceComment, models: number): ModelPath {
  return models === 1 || agent === null ? path : ['agents', String(agent), ...path]
}
