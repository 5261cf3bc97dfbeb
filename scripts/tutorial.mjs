/**
 * The steps of docs/getting-started.md, in order, for the test that follows it and the pictures that show it:
 * - a fence `sh` is commands, the fence `text` after it is what the last of them prints (a line `…` stands for lines left out),
 * - a fence after a sentence that ends in a path and a colon is that file, or its end where the sentence says "Append",
 * - a fence `bash` is told and not run: it needs a repository on GitHub.
 */
export function tutorial(page) {
  const steps = []
  let before = ''
  for (const part of page.split(/^(```\w+\n[\s\S]*?^```)$/m)) {
    const fence = /^```(\w+)\n([\s\S]*?)^```$/m.exec(part)
    if (fence === null) {
      before = part.replaceAll(/<!--[\s\S]*?-->/g, '').trimEnd()
      continue
    }
    const [, language, text] = fence
    const last = steps.at(-1)
    const path = /`([^`]+)`:$/.exec(before)?.[1]
    if (language === 'sh')
      steps.push({ kind: 'run', commands: text.trimEnd().split('\n').map(command), shows: null })
    else if (language === 'bash') steps.push({ kind: 'told', lines: text.trimEnd().split('\n') })
    else if (language === 'text' && last?.kind === 'run' && before.trim() === '')
      last.shows = text.trimEnd().split('\n')
    else if (path !== undefined)
      steps.push({ kind: 'write', path, text, append: /\bAppend to [^\n]*$/.test(before) })
    else throw new Error(`a block of ${language} that nobody can follow:\n${text}`)
  }
  return steps
}

function command(line) {
  const [, text = line, exit = '0'] = /^(.*?)(?: # exit code (\d))?$/.exec(line) ?? []
  return { text, exit: Number(exit) }
}
