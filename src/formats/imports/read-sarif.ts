import * as z from 'zod'
import type { ReadResult } from '../reader.ts'
import { checked, firstText, type Foreign, idFrom, readData } from './foreign-file.ts'
import { importedModel } from './imported-model.ts'
import type { ForeignThreat } from './threats.ts'

const text = z.string().nullish()
const texts = z.array(z.string()).nullish()
const properties = z.looseObject({ tags: texts, 'maestro-layer': text, 'threat-id': text }).nullish()
const message = z.looseObject({ text }).nullish()

/** What is read of SARIF 2.1.0. Levels, ranks, severities and locations do not bear on the neutral form. */
const fileSchema = z.looseObject({
  runs: z.array(
    z.looseObject({
      tool: z
        .looseObject({
          driver: z
            .looseObject({
              name: text,
              rules: z.array(z.looseObject({ id: text, shortDescription: message, properties })).nullish(),
            })
            .nullish(),
        })
        .nullish(),
      automationDetails: z.looseObject({ id: text }).nullish(),
      results: z
        .array(
          z.looseObject({
            ruleId: text,
            ruleIndex: z.number().nullish(),
            kind: text,
            baselineState: text,
            message,
            partialFingerprints: z.record(z.string(), z.unknown()).nullish(),
            properties,
          }),
        )
        .nullish(),
    }),
  ),
})
type File = z.infer<typeof fileSchema>
type Run = File['runs'][number]
type Result = NonNullable<Run['results']>[number]

const THREATS = /(?:^|[/:\s-])(?:stride|maestro|threat[-_ ]?model(?:l?ing)?)(?:[/:\s-]|$)/i

export function readSarif(source: string, path: string): ReadResult {
  return readData(source, path, 'json', (data) => {
    const file = checked(fileSchema, data)
    if (!('value' in file)) return { models: [], problems: file }
    const { value, placeOf, tell } = file
    const runs = value.runs.flatMap((run, index) => (isOfThreats(run) ? [{ run, index }] : []))
    if (runs.length === 0) {
      const help =
        'Only a log whose rules or results are tagged as STRIDE, MAESTRO or threat-model threats is read.'
      tell('no run of this log holds threats', help, placeOf(['runs']))
    }
    const threats = runs.flatMap(({ run, index }) => threatsOf(run, index, file))
    return importedModel(
      {
        format: 'sarif',
        path,
        id: idFrom(nameOf(runs.map(({ run }) => run)), path),
        name: nameOf(runs.map(({ run }) => run)),
        description: null,
        owner: null,
        exposure: null,
        controls: [],
        threats,
        review: null,
        own: null,
        place: placeOf(['runs']),
        notes: [],
      },
      file,
    )
  })
}

/** The part of the run's own id that does not change from run to run: SARIF puts what does behind the last `/`. */
function nameOf(runs: readonly Run[]): string | null {
  const ids = runs.flatMap(({ automationDetails }) => firstText(automationDetails?.id) ?? [])
  return firstText(...ids.map((id) => id.replace(/\/[^/]*$/, '')))
}

/** Whether a run speaks of threats: by the name of its tool, or by its rules and results and their tags. */
function isOfThreats({ tool, results }: Run): boolean {
  const rules = tool?.driver?.rules ?? []
  return [
    tool?.driver?.name,
    ...rules.flatMap((rule) => [rule.id, ...(rule.properties?.tags ?? [])]),
    ...(results ?? []).flatMap((result) => [result.ruleId, ...(result.properties?.tags ?? [])]),
  ].some((word) => word != null && THREATS.test(word))
}

function threatsOf(run: Run, index: number, { placeOf }: Foreign<File>): readonly ForeignThreat[] {
  const rules = run.tool?.driver?.rules ?? []
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return (run.results ?? []).flatMap((result, position): readonly ForeignThreat[] => {
    if (isNoThreat(result)) return []
    const at = ['runs', index, 'results', position]
    const rule = byId.get(result.ruleId) ?? rules[result.ruleIndex ?? -1]
    const words = firstText(result.message?.text)
    const layer = firstText(result.properties?.['maestro-layer'])
    const tags = [...(result.properties?.tags ?? []), ...(rule?.properties?.tags ?? [])]
    const ruleId = firstText(result.ruleId, rule?.id)
    return [
      {
        name: null,
        id: idOf(result),
        title: words ?? firstText(rule?.shortDescription?.text),
        tags: [...tags, ...(layer === null ? [] : [`maestro-layer:${layer}`])],
        refs: [...(ruleId === null ? [] : [ruleId]), ...tags],
        place: placeOf(words === null ? at : [...at, 'message']),
      },
    ]
  })
}

/** Results that say that all is well, or that something is gone. */
function isNoThreat({ kind, baselineState }: Result): boolean {
  return ['pass', 'notApplicable', 'informational'].includes(kind ?? '') || baselineState === 'absent'
}

function idOf({ properties: own, partialFingerprints }: Result): string | null {
  const printed = partialFingerprints?.['findingId/v1']
  return firstText(own?.['threat-id'], typeof printed === 'string' ? printed : null)
}
