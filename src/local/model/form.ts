export type ItemKind =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'DATE'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK'

/** What an answer must fulfil; `test` is the name of the builder's method, such as `requireNumberBetween`. */
export interface AnswerRule {
  readonly test: string
  readonly values: readonly (string | number)[]
  readonly helpText?: string
}

/** A question, or a heading between questions. Never changed in place. */
export interface FormItem {
  readonly id: number
  /** The number that stands for the question in a prefilled link (`entry.123=`); not its id. */
  readonly entry: number
  readonly kind: ItemKind
  readonly title: string
  readonly helpText: string
  readonly required: boolean
  /** Blank unless the kind is a list or a multiple choice. */
  readonly choices: readonly string[]
  readonly rule?: AnswerRule
}

/** An answer sheet as the form keeps it; `at` is milliseconds since 1970, `email` blank when not collected. */
export interface StoredResponse {
  readonly id: string
  readonly at: number
  readonly email: string
  /** Texts as they were typed, a date as `yyyy-MM-dd`, by the question's id. */
  readonly answers: Readonly<Record<string, string>>
}

export type EmailCollection = 'DO_NOT_COLLECT' | 'RESPONDER_INPUT' | 'VERIFIED'

/** A form in its owner's Drive. */
export interface Form {
  readonly id: string
  /** Stands for the form in the address that is given to people. */
  readonly publishedId: string
  readonly owner: string
  title: string
  description: string
  confirmationMessage: string
  closedMessage: string
  published: boolean
  accepting: boolean
  emails: EmailCollection
  /** Whether people may change what they sent. */
  editable: boolean
  onePerUser: boolean
  /** Besides the owner. */
  editors: string[]
  items: FormItem[]
  /** The tab of the spreadsheet that gets the answers; absent while the form is not linked. */
  tabId?: number
  responses: StoredResponse[]
}

/** Which column of a response tab holds what: the moment, the sender's address, or the question with that id. */
export interface FormColumn {
  readonly answer: 'time' | 'email' | number
  /** From 1. */
  readonly column: number
}
