import type { Explanation } from '../aivss/explain.ts'
import type { Known } from '../aivss/steps.ts'
import type { Place } from '../source/place.ts'
import type { AgentVerdict, Finding, Verdict } from '../verdict/verdict.ts'
import type { ExplainedAgent } from './explained.ts'
import { jsonText } from './json-text.ts'

/** The contract `aivss-gate/explanation/v1`. More keys may be added. */
interface ExplanationDocument {
  readonly schema: 'aivss-gate/explanation/v1'
  readonly tool: Verdict['tool']
  /** Worst first. */
  readonly agents: readonly AgentExplanation[]
}

interface AgentExplanation extends Omit<Explanation, 'score'> {
  /** As in the verdict, its score included. */
  readonly agent: AgentVerdict
  readonly notes: readonly string[]
  readonly inputs: readonly ExplainedInput[]
  readonly findings: readonly Finding[]
}

interface ExplainedInput extends Known {
  readonly id: string
  readonly label: string
  readonly origin: 'stated' | 'default' | 'assumed' | 'missing'
  readonly place: Place | null
  readonly text: string | null
  /** The mitigation factor that the author claims; null for every other input. */
  readonly claimed: number | null
}

/** Explanations as data. Nothing is cut or filtered. */
export function explainJson(subjects: readonly ExplainedAgent[], toolVersion: string): string {
  const document: ExplanationDocument = {
    schema: 'aivss-gate/explanation/v1',
    tool: { name: 'aivss-gate', version: toolVersion },
    agents: subjects.map(explained),
  }
  return jsonText(document)
}

function explained(subject: ExplainedAgent): AgentExplanation {
  const { agent, notes, findings, explanation } = subject
  const { steps, contributions, effects, waterfall, neighbours, singleChanges } = explanation
  return {
    agent,
    notes,
    inputs: inputsOf(subject),
    steps: steps.filter(({ formula }) => formula !== null),
    contributions,
    effects,
    waterfall,
    neighbours,
    singleChanges,
    findings,
  }
}

function inputsOf({ agent: { score }, explanation, origins }: ExplainedAgent): readonly ExplainedInput[] {
  return explanation.steps
    .filter(({ formula }) => formula === null)
    .map(({ id, label, value, low, high }) => {
      const known = Object.hasOwn(origins, id) ? origins[id] : undefined
      const supplied = score.assumed.includes(id) ? 'assumed' : score.missing.includes(id) ? 'missing' : null
      const origin = supplied ?? (known?.place == null ? 'default' : 'stated')
      const { place, text } = supplied === null && known !== undefined ? known : NOWHERE
      return {
        id,
        label,
        value,
        low,
        high,
        origin,
        place,
        text,
        claimed: id === 'mf' ? score.claimedMf : null,
      }
    })
}

const NOWHERE = { place: null, text: null }
