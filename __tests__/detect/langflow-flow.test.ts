import { expect, test } from '@jest/globals'
import { langflowFlow } from '../../src/detect/graphs/langflow-flow.ts'
import { judged } from './manifest-table.ts'

const FLOW = `{"data": {"edges": [
 {"source": "URL-1", "target": "Agent-1", "data": {"targetHandle": {"fieldName": "tools"}}},
 {"source": "Calc-1", "target": "Agent-1", "targetHandle": "{œfieldNameœ: œtoolsœ, œidœ: œAgent-1œ}"},
 {"source": "Chat-1", "target": "Agent-1", "data": {"targetHandle": {"fieldName": "input_value"}}},
 {"source": "Py-1", "target": "Agent-1", "targetHandle": "{œfieldNameœ:œtoolsœ}"}],
"nodes": [
 {"id": "Agent-1", "type": "genericNode", "data": {"type": "Agent", "node": {"template": {
   "max_iterations": {"value": 15},
   "model_name": {"value": "gpt-4o"},
   "n_messages": {"value": 100}}}}},
 {"id": "URL-1", "data": {"type": "URLComponent"}},
 {"id": "Calc-1", "data": {"type": "CalculatorComponent"}},
 {"id": "Py-1", "data": {"type": "PythonREPLToolComponent"}},
 {"id": "Chat-1", "data": {"type": "ChatInput"}},
 {"id": "File-1", "data": {"type": "SaveToFile"}}
]}}`

test('tools are what is wired to the field of the agent that takes them', () => {
  expect(judged(langflowFlow, 'flow.json', FLOW)).toEqual({
    kind: 'langflow-flow',
    role: 'agent',
    agents: { 'Agent-1': 'limits.turns:8 model.fixed:9 memory.session:10 net.fetch:11 exec.code:13' },
    shared: '',
  })
})

test.each([
  ['a flow without an agent', FLOW.replace('"type": "Agent"', '"type": "Prompt"')],
  ['half a file', FLOW.slice(0, 120)],
  ['another JSON', '{"type": "genericNode"}'],
])('%s is no agent', (_, text) => {
  expect(judged(langflowFlow, 'flow.json', text)).toBeNull()
})
