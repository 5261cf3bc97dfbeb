const COLOURS = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
}
const [WIDE, HIGH, PAD] = [8.43, 19, 18]
const FONT = 'ui-monospace, SFMono-Regular, Menlo, Consolas, &quot;DejaVu Sans Mono&quot;, monospace'

/** What a terminal shows, as a drawing: `args` after the prompt, then `output` with its colours. */
export function terminal(args, output) {
  const lines = [`\u001B[90m$\u001B[0m aivss-gate ${args.join(' ')}`, '', ...output.trimEnd().split('\n')]
  const longest = Math.max(...lines.map((line) => line.replace(/\u001B\[[0-9;]*m/g, '').length))
  const width = Math.ceil(longest * WIDE + 2 * PAD)
  const height = lines.length * HIGH + 2 * PAD
  const body = lines.map((line, row) => {
    const spans = runs(line).map(([text, style]) => {
      const css = [
        style.colour ? ` fill="${style.colour}"` : style.dim ? ' fill="#8b949e"' : '',
        style.bold ? ' font-weight="bold"' : '',
      ]
      return `<tspan${css.join('')}>${escape(text)}</tspan>`
    })
    return `<text x="${PAD}" y="${PAD + (row + 0.75) * HIGH}" xml:space="preserve">${spans.join('')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Terminal output of aivss-gate check">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="${FONT}" font-size="14" fill="#e6edf3">
${body.join('\n')}
</g>
</svg>
`
}

/** Runs of one style in a line: [text, css]. */
function runs(line) {
  const found = []
  let style = {}
  for (const part of line.split(/(\u001B\[[0-9;]*m)/)) {
    const codes = /^\u001B\[([0-9;]*)m$/.exec(part)
    if (codes === null) {
      if (part !== '') found.push([part, { ...style }])
      continue
    }
    for (const code of (codes[1] || '0').split(';').map(Number)) {
      if (code === 0) style = {}
      else if (code === 1) style.bold = true
      else if (code === 2) style.dim = true
      else if (code === 22) style = { ...style, bold: false, dim: false }
      else if (code === 39) delete style.colour
      else if (COLOURS[code] !== undefined) style.colour = COLOURS[code]
    }
  }
  return found
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
