/** What a colour stands for; words and marks always say the same. */
export type Tone = 'strong' | 'faint' | 'bad' | 'warning' | 'good' | 'place'

export type Paint = (tone: Tone, text: string) => string

/** ECMA-48 "select graphic rendition" numbers. */
const CODES: Readonly<Record<Tone, number>> = {
  strong: 1,
  faint: 2,
  bad: 31,
  warning: 33,
  good: 32,
  place: 36,
}

/** Colours for a terminal, or none. */
export function painter(colour: boolean): Paint {
  return (tone, text) => (colour && text !== '' ? `\u001B[${CODES[tone]}m${text}\u001B[0m` : text)
}
