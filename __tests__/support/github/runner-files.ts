/** What the Action told the runner: its outputs and its commands. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** Undefined where it belongs to no file. */
  readonly file: string | undefined
  readonly line: number | undefined
  readonly title: string | undefined
  readonly message: string
}

/** The runner's file format: name<<delimiter, the value, the delimiter. */
export const outputsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([^\n<=]+)<<(\S+)\n(?:([\s\S]*?)\n)?\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  )

/** Reads the log as the runner does: a command may be indented, %-escapes are undone. */
export function annotationsIn(stdout: string): readonly Annotation[] {
  return stdout.split('\n').flatMap((text) => {
    const [, level, properties = '', message = ''] =
      /^\s*::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/.exec(text) ?? []
    if (level === undefined) return []
    const values = new Map(
      properties.split(',').map((pair) => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))] as const
      }),
    )
    const line = values.get('line')
    return [
      {
        level: level as Annotation['level'],
        file: values.get('file'),
        line: line === undefined ? undefined : Number(line),
        title: values.get('title'),
        message: unescaped(message),
      },
    ]
  })
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
