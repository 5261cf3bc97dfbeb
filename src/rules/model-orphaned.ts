import { fileOfArtefact } from '../source/inside.ts'
import { levels, type Rule } from './rule.ts'

export const modelOrphaned: Rule = {
  id: 'model-orphaned',
  summary: 'a model names artefacts, and none of them exists',
  levels: levels('note', 'warn', 'warn'),
  about: 'run',
  check: ({ models, files, hasFile }, level) =>
    !files.complete
      ? []
      : models.flatMap((model) => {
          const [first, ...others] = model.agent.artefacts
          if (first === undefined) return []
          const all = [first, ...others]
          if (all.some(({ value }) => hasFile(fileOfArtefact(value)))) return []
          return [
            {
              level,
              agent: model.agent.id.value,
              subject: 'artefacts',
              message: `none of the artefacts of this model exists (${first.value}${others.length === 0 ? '' : ` and ${others.length} more`})`,
              help: 'Correct the paths, which are relative to the folder that holds .github; or remove the model with its agent.',
              place: first.place,
            },
          ]
        }),
}
