/** A request that came, as tests look at it. */
export interface SeenRequest {
  readonly method: string
  /** Without prefix and query: /repos/acme/app/pulls/7. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** The token is masked: its owner's name stands there, so that a failing test shows no secret. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** What was answered; null as long as nothing was, and where the connection was dropped. */
  readonly status: number | null
}
