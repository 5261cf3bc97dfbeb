import type { Clause } from './clauses.ts'
import { type Cue, cueBeside, type CueKind } from './cues.ts'
import { assertedAfter, assertedBefore, commanded, isSubject } from './evidence.ts'
import type { Found } from './find.ts'
import type { Stance } from './stance.ts'
import type { Word } from './words.ts'

/** A sentence as the judge sees it. */
export interface Scene {
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  readonly cues: readonly Cue[]
  readonly question: boolean
}

export interface Judgement {
  readonly stance: Stance
  readonly cue: string | null
}

/** These reach over commas and relative clauses up to the next contrast; the others end with their clause. */
const FAR: ReadonlySet<CueKind> = new Set(['recommendation', 'plan', 'hedge', 'unknown', 'others'])

const STANCE_OF: Readonly<Partial<Record<CueKind, Stance>>> = {
  unknown: 'uncertain',
  negation: 'absent',
  exclusion: 'absent',
  recommendation: 'recommended',
  vital: 'recommended',
  plan: 'recommended',
  hedge: 'uncertain',
  modal: 'uncertain',
  risk: 'uncertain',
  others: 'uncertain',
  deployer: 'uncertain',
  weak: 'uncertain',
  missing: 'absent',
  intended: 'recommended',
  fails: 'uncertain',
  loose: 'uncertain',
}

/** When several cues speak, the first kind here decides. Every one of them keeps a phrase from being present. */
const ORDER: readonly CueKind[] = [
  'unknown',
  'plan',
  'recommendation',
  'vital',
  'others',
  'deployer',
  'hedge',
  'modal',
  'negation',
  'exclusion',
  'risk',
]

/** What a sentence says about one phrase in it. Present needs a reason; a phrase without one is uncertain. */
export function judge(scene: Scene, found: Found): Judgement {
  if (scene.question) return { stance: 'uncertain', cue: '?' }
  const at = scene.clauses.findIndex((clause) => found.from < clause.to)
  const clause = scene.clauses[at]
  if (clause === undefined) return { stance: 'uncertain', cue: null }
  const verdict = beside(scene, found) ?? before(scene, found, at, clause) ?? after(scene, found, at, clause)
  return found.entry.says === 'denial' ? turned(verdict, scene, found, clause) : verdict
}

/** A denial ("unsandboxed") that is asserted, or not spoken against, is absence; anything else about it asserts nothing. */
function turned(verdict: Judgement, scene: Scene, found: Found, clause: Clause): Judgement {
  if (verdict.stance === 'present') return { stance: 'absent', cue: verdict.cue }
  const spoken = verdict.cue !== null && verdict.cue !== 'imperative'
  const bare = !spoken && assertedBefore(scene, found, clause) !== null
  return { stance: bare || !spoken ? 'absent' : 'uncertain', cue: verdict.cue }
}

/** Adjectives before the phrase and nouns right behind it: "insecure sandboxing", "sandbox escape", "planned sandbox". */
function beside(scene: Scene, found: Found): Judgement | null {
  const follows = cueBeside(scene.words, found.to, found.to + 3, ['fails'])
  if (follows !== null && !separated(scene, found.to, follows.from)) return judged(follows)
  const leads = cueBeside(scene.words, Math.max(found.from - 3, 0), found.from, [
    'weak',
    'missing',
    'intended',
  ])
  if (leads !== null && !separated(scene, leads.to, found.from)) return judged(leads)
  const within = cueBeside(scene.words, found.from, found.to, ['weak', 'missing', 'intended'])
  return within === null ? null : judged(within)
}

const APART: ReadonlySet<string> = new Set(
  'in inside within on by with via through and or but to of for from is are was runs using uses that as'.split(
    ' ',
  ),
)

function separated(scene: Scene, from: number, to: number): boolean {
  return (
    scene.words.slice(from, to).some((word) => APART.has(word.text)) ||
    /[,;:\u2014]/u.test(scene.words[to]?.before ?? '')
  )
}

function before(scene: Scene, found: Found, at: number, clause: Clause): Judgement | null {
  const left = reaching(scene, found, at, clause)
  const doubled = doublyNegated(scene, left, at, clause)
  if (doubled !== null) return doubled
  const veto = strongest(left)
  if (veto !== null) return judged(veto)
  if (clause.link === 'condition') return { stance: 'uncertain', cue: scene.words[clause.from]?.text ?? null }
  const fronted = at > 0 && scene.clauses[at - 1]?.link === 'condition' && clause.link === 'main'
  if (fronted)
    return { stance: 'uncertain', cue: scene.words[scene.clauses[at - 1]?.from ?? 0]?.text ?? null }
  const vital = scene.cues.find(cue => cue.kind === 'vital' && cue.from >= found.to && cue.to <= clause.to)
  if (vital !== undefined && makes(scene, found, clause)) return judged(vital)
  if (commanded(scene, found, clause)) return { stance: 'recommended', cue: 'imperative' }
  return null
}

/** "... making secure sandboxing critical" */
function makes(scene: Scene, found: Found, clause: Clause): boolean {
  return scene.words.slice(clause.from, found.from).some(word => ['make', 'makes', 'making', 'made'].includes(word.text))
}

/** The cues left of a phrase that reach it. */
function reaching(scene: Scene, found: Found, at: number, clause: Clause): readonly Cue[] {
  const barrier = lastBarrier(scene, at)
  const relieved = scene.cues.some(
    (cue) => cue.kind === 'relief' && cue.from >= clause.from && cue.from < found.from,
  )
  return scene.cues.filter((cue) => {
    if (cue.from >= found.from || cue.kind === 'relief' || cue.kind === 'neutral' || cue.kind === 'vital')
      return false
    if (cue.kind === 'risk' && relieved) return false
    if (cue.kind === 'deployer')
      return cue.from >= clause.from && isSubject(scene, cue, clause) && !found.byPerson && !EACH.has(scene.words[cue.from - 1]?.text ?? '')
    return cue.from >= (FAR.has(cue.kind) ? barrier : clause.from)
  })
}

const EACH: ReadonlySet<string> = new Set(['each', 'every', 'per', 'of', 'between'])

function lastBarrier(scene: Scene, at: number): number {
  for (let index = at; index > 0; index--) {
    const clause = scene.clauses[index]
    if (clause?.link === 'contrast' || clause?.link === 'break') return clause.from
  }
  return 0
}

/** "Nothing runs outside the sandbox", "never executed without approval", "no tool runs unless a person approves". */
function doublyNegated(scene: Scene, left: readonly Cue[], at: number, clause: Clause): Judgement | null {
  const guarded = clause.link === 'until' && at > 0
  const inClause = (cue: Cue): boolean =>
    cue.from >= (guarded ? (scene.clauses[at - 1]?.from ?? 0) : clause.from)
  const cues = [
    ...new Set([
      ...left,
      ...(guarded ? scene.cues.filter((cue) => inClause(cue) && cue.from < clause.from) : []),
    ]),
  ]
  const negations = cues.filter((cue) => cue.kind === 'negation' && inClause(cue))
  const exclusions = cues.filter((cue) => (cue.kind === 'exclusion' || cue.kind === 'guard') && inClause(cue))
  const [negation] = negations
  const exclusion = exclusions.at(-1)
  if (negation === undefined || (exclusion === undefined && !guarded)) return null
  if (negations.length > 1 || exclusions.length > 1) return null
  const others = cues.some(
    (cue) => !['negation', 'exclusion', 'guard', 'relief', 'assured'].includes(cue.kind),
  )
  if (others || (exclusion !== undefined && exclusion.from < negation.from)) return null
  return { stance: 'present', cue: `${negation.text} … ${exclusion?.text ?? 'unless'}` }
}

function after(scene: Scene, found: Found, at: number, clause: Clause): Judgement {
  const left = assertedBefore(scene, found, clause)
  const loose = looseAfter(scene, found, at, clause, left !== null)
  const right = scene.cues.filter((cue) => cue.from >= found.to && cue.to <= clause.to)
  const assured = [...scene.cues].find(
    (cue) => cue.kind === 'assured' && cue.from >= clause.from && cue.to <= clause.to + 6,
  )
  if (assured !== undefined) return { stance: 'present', cue: assured.text }
  if (loose !== null) return loose
  if (left !== null) return { stance: 'present', cue: left }
  const veto = strongest(
    right.filter((cue) => cue.kind !== 'risk' && !(cue.kind === 'modal' && found.byPerson)),
  )
  const asserted = assertedAfter(scene, found, clause)
  if (asserted !== null && (veto === null || veto.from > asserted.at))
    return { stance: 'present', cue: asserted.cue }
  return veto === null ? { stance: 'uncertain', cue: null } : judged(veto)
}

/** What takes an assertion back: "if configured", "can be disabled", "unless the user opts out", ": none". */
function looseAfter(
  scene: Scene,
  found: Found,
  at: number,
  clause: Clause,
  asObject: boolean,
): Judgement | null {
  const next = scene.clauses[at + 1]
  if (next !== undefined && (next.link === 'condition' || next.link === 'until')) {
    const said = scene.words[next.from]?.text ?? null
    const emergency =
      next.link === 'until' &&
      scene.cues.some((cue) => cue.kind === 'negation' && cue.from >= clause.from && cue.to <= found.from)
    if (!emergency) return { stance: 'uncertain', cue: said }
  }
  const end = next?.link === 'relative' ? Math.min(next.to, next.from + 8) : clause.to
  const start = asObject ? found.to : found.to
  const loose = cueBeside(scene.words, start, asObject ? Math.min(end, start + 9) : end, ['loose'])
  if (loose === null) return null
  const assured = scene.cues.some(
    (cue) =>
      (cue.kind === 'assured' || cue.kind === 'neutral') && cue.from <= loose.from && cue.to >= loose.to,
  )
  return assured ? null : judged(loose)
}

function strongest(cues: readonly Cue[]): Cue | null {
  for (const kind of ORDER) {
    const cue = cues.findLast((candidate) => candidate.kind === kind)
    if (cue !== undefined) return cue
  }
  return null
}

function judged(cue: Cue): Judgement {
  const stance = ABSENT_WORDS.has(cue.text)
    ? 'absent'
    : PLAN_WORDS.has(cue.text)
      ? 'recommended'
      : (STANCE_OF[cue.kind] ?? 'uncertain')
  return { stance, cue: cue.text }
}

const ABSENT_WORDS: ReadonlySet<string> = new Set([
  'disabled',
  'removed',
  'off',
  'missing',
  'absent',
  'none',
  'false',
  'unavailable',
  'skipped',
  'broken',
])
const PLAN_WORDS: ReadonlySet<string> = new Set([
  'planned',
  'todo',
  'tbd',
  'upcoming',
  'roadmap',
  'pending',
  'wip',
  'someday',
  'eventually',
  'soon',
  'not yet',
])
