import type { ASTNode, Environment, ErrorLocation } from '@marcbachmann/cel-js'
import { checkNames } from './condition-names.ts'
import { namesIn } from './condition-tree.ts'
import { VARIABLES } from './condition-variables.ts'

/** A CEL condition that was parsed, type-checked and found to be cheap. Evaluate it with `evaluate`. */
export interface Condition {
  /** As the policy writes it. */
  readonly text: string
  /** The variables that it names. */
  readonly asks: ReadonlySet<string>
  readonly run: (variables: Readonly<Record<string, unknown>>) => Outcome
}

/** What one evaluation gave; `at` is the part of the text that could not be evaluated. */
export type Outcome =
  | { readonly ok: true; readonly holds: boolean }
  | { readonly ok: false; readonly at: string; readonly reason: string }

export type Compiled =
  { readonly ok: true; readonly condition: Condition } | ({ readonly ok: false } & ConditionError)

export interface ConditionError {
  readonly reason: string
  readonly help: string
  /** Character of the condition's text, counted from 1. */
  readonly column: number
}

export interface ConditionCompiler {
  /** Never throws on a bad condition. */
  compile(text: string): Compiled
}

/**
 * Limits of one condition; a demand that needs more is several demands. Run-time cost is bounded by them and by
 * `MAX_MACRO_DEPTH`: at most the square of the longest list (threats, capabilities) times the nodes. The readers bound
 * the lists.
 */
const LIMITS = {
  maxAstNodes: 2000,
  maxDepth: 32,
  maxListElements: 100,
  maxMapEntries: 20,
  maxCallArguments: 4,
}

/** Loads the CEL engine. A policy without conditions never pays for it: the caller decides when to load. */
export async function loadConditions(): Promise<ConditionCompiler> {
  const cel = await import('@marcbachmann/cel-js')
  const environment = declare(new cel.Environment({ limits: LIMITS }))

  const fault = (error: unknown): { summary: string; start: number; node: Located | undefined } => {
    const known =
      error instanceof cel.ParseError ||
      error instanceof cel.TypeError ||
      error instanceof cel.EvaluationError
    return known
      ? { summary: error.summary, start: error.range?.start ?? 0, node: error.node }
      : { summary: error instanceof Error ? error.message : 'unknown error', start: 0, node: undefined }
  }

  const compile = (text: string): Compiled => {
    try {
      const parsed = environment.parse(text)
      const named = checkNames(parsed.ast)
      if (named !== null) return { ok: false, ...named, help: bracketAdvice(text) ?? named.help }
      const checked = parsed.check()
      if (!checked.valid) throw checked.error ?? new Error('not a valid condition')
      if (checked.type !== 'bool')
        return {
          ok: false,
          reason: `the condition gives a ${checked.type ?? 'value'}, not true or false`,
          help: 'Compare the value with something, for example score >= 7.0.',
          column: 1,
        }
      return { ok: true, condition: { text, asks: namesIn(parsed.ast), run } }

      function run(variables: Readonly<Record<string, unknown>>): Outcome {
        // An unknown value is an error of CEL, often thousands of them, and V8 takes its time for the stack of each.
        const frames = Error.stackTraceLimit
        Error.stackTraceLimit = 0
        try {
          return { ok: true, holds: parsed({ ...variables }) === true }
        } catch (error) {
          const { summary, node } = fault(error)
          return { ok: false, at: textOf(node), reason: summary }
        } finally {
          Error.stackTraceLimit = frames
        }
      }
    } catch (error) {
      const { summary, start } = fault(error)
      return { ok: false, reason: plain(summary), help: adviceFor(text, summary), column: start + 1 }
    }
  }
  return { compile }
}

type Located = ErrorLocation | ASTNode

/** Declares the variables, and the comparisons of whole numbers with decimals that CEL lacks. */
function declare(environment: Environment): Environment {
  environment.registerType({
    name: 'Threat',
    schema: { id: 'string', layer: 'string', title: 'string', score: 'double' },
  })
  for (const [name, type] of Object.entries(VARIABLES)) {
    if (typeof type === 'string') environment.registerVariable(name, type)
    else environment.registerVariable({ name, schema: type })
  }
  const same = (left: number, right: bigint) => left === Number(right)
  environment.registerOperator('double == int', same)
  environment.registerOperator('double in list<int>', (left: number, right: readonly bigint[]) =>
    right.some((item) => same(left, item)),
  )
  return environment
}

function textOf(node: Located | undefined): string {
  return node?.input?.slice(node.start, node.end) ?? ''
}

function plain(summary: string): string {
  const unknown = /^Unknown variable: (.*)$/.exec(summary)
  if (unknown !== null) return `unknown name "${unknown[1] ?? ''}"`
  const overload = /^no such overload: (.*)$/.exec(summary)
  if (overload !== null) return `the types do not fit: ${overload[1] ?? ''}`
  return `${summary.charAt(0).toLowerCase()}${summary.slice(1)}`
}

function adviceFor(text: string, summary: string): string {
  const brackets = bracketAdvice(text)
  if (brackets !== null) return brackets
  if (/overload: .*\b(?:double|int)\b .*\b(?:double|int)\b/.test(summary))
    return 'Whole numbers and decimals do not mix in arithmetic: write 1.0 instead of 1.'
  if (summary.startsWith('Unknown variable')) {
    return `Known: ${Object.keys(VARIABLES).join(', ')}. Texts stand in quotes.`
  }
  return 'Conditions are CEL: "and" is &&, "or" is ||, "equal" is ==, texts stand in quotes.'
}

/** `mitigations.human-in-the-loop` reads as a subtraction. */
function bracketAdvice(text: string): string | null {
  const found = /\b(mitigations|factors)\.(\w+(?:-\w+)+)/.exec(text)
  return found === null
    ? null
    : `Names with a hyphen stand in brackets: ${found[1] ?? ''}["${found[2] ?? ''}"].`
}
