import { expect, test } from '@jest/globals'
import { kagentManifest } from '../../src/detect/manifests/kagent-manifest.ts'
import { judged } from './manifest-table.ts'

const CHART = `{{- if .Values.enabled }}
apiVersion: kagent.dev/v1alpha2
kind: Agent
metadata:
  name: {{ include "x.name" . }}-agent
  labels:
    {{- include "x.labels" . | nindent 4 }}
spec:
  description: {{ .Values.text | quote }}
  declarative:
    systemMessage: |
      {{ \`{{include "builtin"}}\` }}
    tools:
    - type: McpServer
      mcpServer:
        kind: RemoteMCPServer
        toolNames:
        - k8s_get_events
        - k8s_apply_manifest
        - k8s_execute_command
        - helm_list_releases
    - type: Agent
      agent: {name: other}
    a2aConfig: {skills: []}
---
apiVersion: kagent.dev/v1alpha1
kind: Agent
metadata: {name: old}
spec:
  memory: [notes]
  tools:
    - type: Builtin
      builtin: {name: kagent.tools.k8s.GetPodLogs}
---
apiVersion: v1
kind: Service
{{- end }}
`

test('agents of a chart, with what their tools do to the cluster', () => {
  expect(judged(kagentManifest, 'templates/agent.yaml', CHART)).toEqual({
    kind: 'kagent-manifest',
    role: 'agent',
    agents: {
      'helm-agent':
        'mcp.client:14 mcp.remote:16 infra.read:18 infra.write:19 exec.shell:20 multi.subagents:22 multi.a2a:24',
      old: 'memory.persistent:30 infra.read:33',
    },
    shared: '',
  })
})

test.each([
  ['a deployment', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {labels: {x: kagent.dev/a}}\n'],
  [
    'a daemon of the same name',
    'apiVersion: agent.k8s.elastic.co/v1\nkind: Agent\nspec: {image: kagent.dev/x}\n',
  ],
  ['its model', 'apiVersion: kagent.dev/v1alpha2\nkind: ModelConfig\nspec: {model: m}\n'],
])('%s is no agent', (_, text) => {
  expect(judged(kagentManifest, 'k8s/agent.yaml', text)).toBeNull()
})
