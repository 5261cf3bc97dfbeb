import type { Gap } from '../../verdict/verdict.ts'

/** "m/big.yml: it is larger than 10 MB (too-large)". */
export function gapText({ path, reason, message }: Gap): string {
  return `${path}: ${message} (${reason})`
}
