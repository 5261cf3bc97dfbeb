import { expect, test } from '@jest/globals'
import { toolWords } from '../../src/detect/powers/tool-words.ts'

test.each([
  ['send_slack_message', 'msg.send'],
  ['list_slack_messages', 'db.read'],
  ['get_github_issue', 'vcs.read'],
  ['googleCustomSearch', 'net.search'],
  ['PythonREPL', 'exec.code'],
  ['python', 'exec.code'],
  ['python_docs_lookup', ''],
  ['Shell', 'exec.shell'],
  ['shellfish_orders', ''],
  ['calculator', ''],
  ['identify_target', ''],
])('%s: %s', (name, powers) => {
  expect(toolWords(name).join(' ')).toBe(powers)
})
