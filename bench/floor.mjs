// What no check of a repository can do without: list the models, read them, look at every character.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.argv[2]
const listing = execFileSync('git', ['-C', root, 'ls-files', '-z', '--', ':(glob)**/*.aivss.yml'], {
  maxBuffer: 1 << 28,
})
let lines = 0
for (const path of listing.toString().split('\0')) {
  if (path === '') continue
  const text = readFileSync(join(root, path), 'utf8')
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) === 10) lines += 1
}
process.stdout.write(`${lines}\n`)
