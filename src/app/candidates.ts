import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'

/** How a file stands to the search for models. */
export type Candidacy =
  /** It must be a model: what cannot be read as one is a finding. */
  | 'must'
  /** It is a model if a reader recognises it. */
  | 'may'
  /** It is not looked for, but a native model here is reported. */
  | 'elsewhere'
  | 'no'

const TEXT = /\.(?:ya?ml|json|md|markdown|txt)$/i
const STRUCTURED = /\.(?:ya?ml|json)$/i
const OWN_NAME = /(?:^|\/)(?:[^/]*\.aivss|agent-threat-model)\.(?:ya?ml|json|md)$/i
const OWN_FOLDER = /(?:^|\/)\.aivss\//
const THREAT_MODEL = /threat[-_ ]?model[^/]*$/i
const NATIVE = /\.(?:ya?ml|json|md)$/i

/** Folders of other people's or generated files. They never hide `.github/`, `.claude/` or files at the root. */
const EXCLUDED = /(?:^|\/)(?:node_modules|vendor|dist|build|\.venv|site-packages)\//
const NEVER_EXCLUDED = /^(?:\.github|\.claude)\//

const STRONGEST_FIRST: readonly Candidacy[] = ['must', 'may', 'elsewhere', 'no']

/** The places where any of some policies looks for models; `path` is relative to the folder that holds `.github`. */
export function candidacyUnder(policies: readonly Policy[]): (path: string) => Candidacy {
  const each = policies.map(candidacyUnderOne)
  return (path) => {
    const found = new Set(each.map((candidacy) => candidacy(path)))
    return STRONGEST_FIRST.find((one) => found.has(one)) ?? 'no'
  }
}

function candidacyUnderOne(policy: Policy): (path: string) => Candidacy {
  const listed = policy.models === null ? null : matcher(policy.models.map((glob) => glob.value))
  return (path) => {
    if (path === '.github/aivss-gate.yml' || path === policy.baseline?.value) return 'no'
    // The examples of a policy hold models that are of no agent here.
    if (path === '.github/aivss-gate.test.yml') return 'no'
    if (listed === null) {
      if (OWN_NAME.test(path) || (OWN_FOLDER.test(path) && STRUCTURED.test(path))) return 'must'
      if (TEXT.test(path) && (OWN_FOLDER.test(path) || THREAT_MODEL.test(path))) return 'may'
    } else if (listed(path)) return 'must'
    return NATIVE.test(path) ? 'elsewhere' : 'no'
  }
}

/** Whether the built-in excludes take a path out; a policy that names such a folder under `models` wants it looked at. */
export function excludedUnder(policies: readonly Policy[]): (path: string) => boolean {
  const named = policies.flatMap(({ models }) =>
    (models ?? []).map((glob) => glob.value).filter((glob) => EXCLUDED.test(glob)),
  )
  const wanted = matcher(named)
  return (path) => EXCLUDED.test(path) && !NEVER_EXCLUDED.test(path) && !wanted(path)
}
