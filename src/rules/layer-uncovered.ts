import { LAYER_IDS, LAYERS } from '../model/maestro.ts'
import { whereToState } from './where-to-state.ts'
import { levels, type Rule } from './rule.ts'

export const layerUncovered: Rule = {
  id: 'layer-uncovered',
  summary: 'a MAESTRO layer has neither threat nor statement',
  levels: levels('off', 'note', 'warn'),
  about: 'agent',
  check: ({ model }, level) =>
    LAYER_IDS.filter(
      (id) => model.layers[id] === undefined && !model.threats.some((threat) => threat.layer === id),
    ).map((id) => ({
      level,
      subject: id,
      message: `the model says nothing about ${id} ${LAYERS[id].name}`,
      help: `Add a threat with "layer: ${id}", or a text ${whereToState(model, 'layers')}; "${id}: unknown: ..." marks an honest gap.`,
      place: model.place,
    })),
}
