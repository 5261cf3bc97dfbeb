const DOCS = 'https://docs.github.com/rest'
const INTEGRATION = 'Resource not accessible by integration'

/** An answer that says no, in GitHub's shape. */
export class Refusal extends Error {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  constructor(
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.status = status
    this.body = { message, ...more, documentation_url: DOCS, status: String(status) }
    this.headers = headers
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

export const badCredentials = (): Refusal => new Refusal(401, 'Bad credentials')

export const requiresAuthentication = (): Refusal => new Refusal(401, 'Requires authentication')

export const forbidden = (type: 'Bot' | 'User', accepted: string): Refusal =>
  new Refusal(
    403,
    type === 'Bot' ? INTEGRATION : 'Resource not accessible by personal access token',
    {},
    accepted === '' ? {} : { 'x-accepted-github-permissions': accepted },
  )

export interface FieldFault {
  readonly resource: string
  readonly code: string
  readonly field: string
  readonly message?: string
}

export const invalid = (...errors: readonly FieldFault[]): Refusal =>
  new Refusal(422, 'Validation Failed', { errors })

export const notSupplied = (field: string): Refusal =>
  new Refusal(422, `Invalid request.\n\n"${field}" wasn't supplied.`)

export const malformedSha = (): Refusal =>
  new Refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')

export const SECONDARY_LIMIT = {
  message:
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
  documentation_url:
    'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
}
