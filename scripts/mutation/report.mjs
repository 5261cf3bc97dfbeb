import { relative } from 'node:path'

/** Counts by status, and Stryker's mutation score: detected (killed, timeout) of all that are valid. */
export function score(results) {
  const count = {}
  for (const { status } of results) count[status] = (count[status] ?? 0) + 1
  const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = count
  return { ...count, score: (100 * (Killed + Timeout)) / (Killed + Timeout + Survived + NoCoverage) }
}

/** What a run found: in Stryker's report format, and for people. */
export function report({ root, room, mutants, results, sources, tests, seconds }) {
  const files = {}
  const survivors = []
  for (const one of mutants) {
    const name = relative(root, one.fileName)
    const file = (files[name] ??= {
      language: 'typescript',
      source: sources[one.fileName],
      mutants: [],
    })
    const { status, killedBy, static: isStatic = false } = results.get(one.id)
    const { start, end } = one.location
    file.mutants.push({
      id: one.id,
      mutatorName: one.mutatorName,
      replacement: one.replacement,
      location: {
        start: { line: start.line + 1, column: start.column + 1 },
        end: { line: end.line + 1, column: end.column + 1 },
      },
      status,
      static: isStatic,
      ...(killedBy === undefined ? {} : { killedBy: [killedBy] }),
    })
    if (status === 'Survived' || status === 'NoCoverage' || status === 'RuntimeError')
      survivors.push(
        [
          `${name}:${start.line + 1}:${start.column + 1} [${status}] ${one.mutatorName}${isStatic ? ' (static)' : ''}`,
          `-   ${shown(cut(file.source, start, end))}`,
          `+   ${shown(one.replacement)}`,
        ].join('\n'),
      )
  }
  const all = score(mutants.map(({ id }) => results.get(id)))
  const rows = Object.entries(files).map(([name, file]) =>
    row(name.replace(/^src\//, ''), score(file.mutants)),
  )
  const head = `${'file'.padEnd(44)} score  killed timeout survived no-coverage`
  return {
    json: { schemaVersion: '2', thresholds: { high: 90, low: 85 }, files },
    survivors: `${survivors.join('\n\n')}\n`,
    summary: [head, ...rows, row(`all of ${room}`, all), `  ${tests} tests, ${Math.round(seconds)} s`].join(
      '\n',
    ),
  }
}

function row(name, { score: percent, Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }) {
  return `${name.padEnd(44)} ${percent.toFixed(1).padStart(5)} ${[Killed, Timeout, Survived, NoCoverage].map((n) => String(n).padStart(7)).join(' ')}`
}

function cut(source, start, end) {
  const lines = source.split('\n').slice(start.line, end.line + 1)
  if (lines.length === 1) return lines[0].slice(start.column, end.column)
  return [lines[0].slice(start.column), ...lines.slice(1, -1), lines.at(-1).slice(0, end.column)].join('\n')
}

function shown(text) {
  const one = text.replace(/\s+/g, ' ').trim()
  return one.length > 160 ? `${one.slice(0, 110)} ... ${one.slice(-45)}` : one
}
