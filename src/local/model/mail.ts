export interface Attachment {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** A letter that left the account; `at` is milliseconds since 1970 UTC, `number` counts from 1. */
export interface SentMail {
  readonly number: number
  readonly at: number
  readonly from: string
  readonly fromName?: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly replyTo?: string
  readonly subject: string
  readonly body: string
  readonly htmlBody?: string
  readonly attachments: readonly Attachment[]
}
