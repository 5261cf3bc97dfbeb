/** Whether a token can stand in a header. `fetch` quotes the whole header in the error of one that cannot. */
export function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}
