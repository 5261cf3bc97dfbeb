import { MOST_YAML } from '../detect/read/too-much.ts'

/** Limits of one run. They are this project's own and stand here so that documentation and tests can name them. */
export const LIMITS = {
  /** A larger model file is not read and is a gap. */
  modelBytes: 10 * 1024 * 1024,
  /** A larger file cannot serve as evidence. */
  evidenceBytes: 10 * 1024 * 1024,
  policyBytes: 1024 * 1024,
  baselineBytes: 4 * 1024 * 1024,
  /** The largest of these: what is larger is never fetched. */
  largestBytes: 10 * 1024 * 1024,
  /** Changed files outside the places of models that are opened in one run, to see whether they are models. */
  filesLookedInto: 300,
  /** A larger file is not looked at for agents, and is a gap where it has the name or the words of one. */
  artefactBytes: 5 * 1024 * 1024,
  /** Characters of YAML in which agents are looked for, aliases written out; front matter without comments where it has more. */
  artefactYaml: MOST_YAML,
  /** Different globs among the artefacts of all models; a model that names more is a gap. */
  artefactGlobs: 5_000,
  /** Names of files that are held against such globs, each with those below the folder that it begins with. */
  globTests: 10_000_000,
  /** Characters at the beginning of a file by which its format is recognised. */
  headBytes: 4096,
  /** Model files read in one run; what lies beyond is a gap. */
  modelFiles: 20_000,
  /** Problems that are told of one model file; the rest are counted. */
  problemsPerFile: 100,
  /** Distinct files read as evidence in one run. */
  evidenceFiles: 5_000,
  /** Steps that looking at the evidence of one tree may take, all files together: about 100 MB of text, or 5 MB of YAML. */
  evidenceSteps: 800_000_000,
  /** Milliseconds after which no further model file is begun; the rest are gaps. */
  readMillis: 120_000,
} as const
