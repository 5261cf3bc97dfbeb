import { LAYER_IDS } from '../../model/maestro.ts'
import type { CvssStatement, ProfileStatement, ThreatModel } from '../../model/threat-model.ts'
import type { Reasoned, Stated } from '../../source/place.ts'

/** A model without the places, the file and the format: what it says. */
export interface Statements {
  readonly agent: unknown
  readonly factors: unknown
  readonly mitigations: unknown
  readonly threats: unknown
  readonly layers: unknown
  readonly rest: unknown
}

export type Said = keyof Statements

/** The parts in which two models say different things. */
export function differences(one: ThreatModel, other: ThreatModel): readonly Said[] {
  const [a, b] = [statementsOf(one), statementsOf(other)]
  const parts: readonly Said[] = ['agent', 'factors', 'mitigations', 'threats', 'layers', 'rest']
  return parts.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
}

/** What a model says, in an order that does not depend on the order of its keys. */
export function statementsOf(model: ThreatModel): Statements {
  const { agent } = model
  return {
    agent: {
      id: agent.id.value,
      name: agent.name,
      description: agent.description,
      owner: value(agent.owner),
      exposure: value(agent.exposure),
      artefacts: agent.artefacts.map(value),
    },
    factors: factors(model.factors),
    mitigations: model.mitigations
      .map(({ id, status, source, how, evidence, ticket, due }) => ({
        id,
        status,
        source,
        how,
        evidence: evidence.map(value),
        ticket,
        due: value(due),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    threats: model.threats.map((threat) => ({
      id: threat.id,
      layer: threat.layer,
      title: threat.title,
      cvss: cvss(threat.cvss),
      mitigations: threat.mitigations.map(value),
      refs: threat.refs,
      aivss: profile(threat.aivss),
      own:
        threat.own === null
          ? null
          : {
              factors: factors(threat.own.factors),
              maturity: reasoned(threat.own.maturity),
              strength: reasoned(threat.own.strength),
            },
    })),
    layers: LAYER_IDS.map((id) => [model.layers[id]?.text, model.layers[id]?.state]),
    rest: {
      listing: value(model.listing),
      capabilities: model.capabilities.map(reasoned),
      cvss: cvss(model.cvss),
      scored: model.scored,
      factorNames: model.factorNames,
      maturity: reasoned(model.maturity),
      strength: reasoned(model.strength),
      review:
        model.review === null
          ? null
          : {
              by: model.review.by,
              on: value(model.review.on),
              expires: value(model.review.expires),
              artefacts: sorted([...model.review.artefacts].map(([path, digest]) => [path, digest.value])),
            },
      declared: model.declared === null ? null : [model.declared.aivss, model.declared.severity],
      profile: profile(model.profile),
      ssvc:
        model.ssvc === null
          ? null
          : { ...model.ssvc.input, factors: sorted(Object.entries(model.ssvc.input.factors)) },
    },
  }
}

function value<T>(stated: Stated<T> | null): T | null {
  return stated === null ? null : stated.value
}

function reasoned(stated: Reasoned<unknown> | null): unknown {
  return stated === null ? null : [stated.value, stated.why]
}

function factors(stated: ThreatModel['factors']): unknown {
  return sorted(Object.entries(stated).map(([id, factor]) => [id, factor.value, factor.why]))
}

/** Rows by their first column, in which no two are the same. */
function sorted(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
}

function cvss(statement: CvssStatement | null): unknown {
  return statement === null ? null : [statement.base, statement.vector, statement.why]
}

function profile(statement: ProfileStatement | null): unknown {
  if (statement === null) return null
  const { vector, cvss: pair, evidence, points, printed } = statement
  return [vector.text, pair?.text ?? null, evidence, points, printed]
}
