import { levels, type Rule } from './rule.ts'

export const modelUnlisted: Rule = {
  id: 'model-unlisted',
  summary: 'a native threat model lies where the policy does not look',
  levels: levels('note', 'warn', 'error'),
  about: 'run',
  check: ({ files }, level) =>
    files.unlisted.map((place) => ({
      level,
      agent: null,
      subject: 'unlisted',
      message:
        'this threat model is not judged: it lies outside the places where the policy looks for models',
      help: 'Move it (for example to *.aivss.yml), add its path to "models:", or take it out with "ignore:".',
      place,
    })),
}
