import { IN_PLACE, MODEL, model, type Run, stated, subagent, SUBAGENT } from './ways-told.ts'

const CUSTOM = { message: 'No.', level: 'error' }
const custom = (when: string, name = 'rule'): object => ({ name, when, ...CUSTOM })
const small = (factors = {}, rest: object = {}, agent: object = {}): string =>
  model(factors, { cvss: 2, ...rest }, agent)
const agents = { artefacts: [SUBAGENT] }

/** Conditions of the policy's own, and claims. */
export const CONDITION_ROWS: Readonly<Record<string, Run>> = {
  'custom: a factor, stated or not': {
    policy: { custom: [custom('factors.tools > 0.4 || factors.identity >= 0.5')] },
    files: { [MODEL]: small({ tools: 1, identity: null }) },
  },
  'custom: one of two factors is enough': {
    policy: { custom: [custom('factors.tools > 0.4 && factors.opacity > 0.4')] },
    files: { [MODEL]: small({ tools: 1 }) },
  },
  'custom: three factors, two of which have to fall': {
    policy: { custom: [custom('factors.tools + factors.opacity + factors.identity > 1.6')] },
    files: { [MODEL]: small({ tools: 1, opacity: 1, identity: 1 }) },
  },
  'custom: factors that have to fall by every step': {
    policy: { custom: [custom('factors.tools + factors.opacity + factors.identity > 0.6')] },
    files: { [MODEL]: small({ tools: 1, opacity: 0.5, identity: 0.5 }) },
  },
  'custom: factors by their place in a map': {
    policy: { custom: [custom('factors["tools"] >= 0.5'), custom("factors['opacity'] >= 0.5", 'other')] },
    files: { [MODEL]: small() },
  },
  'custom: no factor is low enough': {
    policy: { custom: [custom('factors.tools >= 0.0')] },
    files: { [MODEL]: small() },
  },
  'custom: a layer': {
    policy: { custom: [custom('layers.L4 == "missing"'), custom('layers["L6"] == "missing"', 'other')] },
    files: { [MODEL]: small() },
  },
  'custom: one of two mitigations, or both': {
    policy: {
      custom: [custom('mitigations["kill-switch"] != "in-place" || mitigations["sandboxing"] != "in-place"')],
    },
    files: { [MODEL]: small() },
  },
  'custom: a power': {
    policy: { custom: [custom('"net.fetch" in capabilities')] },
    files: {
      [SUBAGENT]: subagent('Read, WebFetch'),
      [MODEL]: small({}, { capabilities: ['fs.read', 'net.fetch'] }, agents),
    },
  },
  'custom: a power that no artefact grants': {
    policy: { custom: [custom('"net.fetch" in capabilities')] },
    files: { [MODEL]: small({}, { capabilities: ['net.fetch'] }) },
  },
  'custom: several scores': {
    policy: {
      custom: [custom('score >= 4.0 && score >= 5.0 && (score > 6.5 || score <= 10.0 || score == 0.0)')],
    },
    files: { [MODEL]: model({ tools: 1 }, { cvss: 2 }) },
  },
  'custom: numbers that no score reaches': {
    policy: {
      custom: [custom('score < 90.0 && score < 80.0 && score < 70.0 && score < 60.0 && score >= 6.0')],
    },
    files: { [MODEL]: model({ tools: 1 }, { cvss: 2 }) },
  },
  'custom: a mitigation by its name': {
    policy: { custom: [custom('mitigations.sandboxing != "in-place"')] },
    files: { [MODEL]: small() },
  },
  'custom: bands alone': {
    policy: { custom: [custom("severity in ['high', 'medium']")] },
    files: { [MODEL]: model({ ...stated(0.1), tools: 1 }, { cvss: 3.2 }) },
  },
  'custom: an exposure, an owner and nothing else': {
    policy: { custom: [custom('exposure == "public"')] },
    files: { [MODEL]: small({}, {}, { exposure: 'public' }) },
  },
  'custom: two rules that one change answers': {
    policy: { custom: [custom('factors.tools > 0.5'), custom('factors.tools > 0.2', 'stricter')] },
    files: { [MODEL]: small({ tools: 1 }) },
  },
  'claims: strong that is not earned': {
    policy: { rules: { 'mitigation-unearned': 'error' } },
    files: {
      [MODEL]: small(
        { ...stated(0), tools: 0.5 },
        { 'mitigation-strength': 'strong', mitigations: { sandboxing: IN_PLACE } },
      ),
    },
  },
  'claims: numbers of their own': {
    policy: { rules: { 'off-table-value': 'error' } },
    files: { [MODEL]: small({}, { 'mitigation-strength': 0.9, 'exploit-maturity': 'attacked' }) },
  },
  'claims: a number below every table': {
    policy: { rules: { 'off-table-value': 'error' } },
    files: { [MODEL]: small({}, { 'mitigation-strength': 0.7 }) },
  },
  'claims: other numbers than strength are nobody else’s to change': {
    policy: { rules: { 'off-table-value': 'error' } },
    files: { [MODEL]: small({ tools: 0.4 }) },
  },
}
