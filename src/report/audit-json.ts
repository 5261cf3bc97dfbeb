import type { Audit } from '../audit/audit.ts'
import { verdictData } from './json.ts'
import { jsonText } from './json-text.ts'

/** An audit as data, `aivss-gate/audit/v1`. It is never cut or filtered. */
export function auditJson({ schema, date, verdict, trend, due, history }: Audit): string {
  return jsonText({ schema, date, verdict: verdictData(verdict), trend, due, history })
}
