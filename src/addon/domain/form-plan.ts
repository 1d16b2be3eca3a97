import { visibleForm } from './match-key'
import type { PrefillWord } from './prefilled-link'

/** The two forms by which cells register. */
export type FormKind = 'yearly' | 'quarter'

export interface FormQuestion {
  readonly kind: 'text' | 'paragraph' | 'list' | 'choice'
  readonly title: string
  readonly help: string
  readonly required: boolean
  /** What a list or choice offers. */
  readonly offers: readonly string[]
  /** What an answer must contain, and what the person is told if it does not; undefined for anything. */
  readonly rule: { readonly pattern: string; readonly help: string } | undefined
}

/** A heading between questions. */
export interface FormHeading {
  readonly kind: 'heading'
  readonly title: string
  readonly help: string
}

export interface FormPlan {
  readonly title: string
  readonly description: string
  /** What the sender reads after sending. */
  readonly thanks: string
  /** True if Google is to prove the sender's address, which demands a sign-in. */
  readonly verified: boolean
  readonly items: readonly (FormQuestion | FormHeading)[]
  /** Answers from which the template of the prefilled links is made; no two alike. */
  readonly samples: readonly FormSample[]
}

export interface FormSample {
  readonly word: PrefillWord
  /** Of the question. */
  readonly title: string
  readonly answer: string
}

/** A form as it is remembered. */
export interface MadeForm {
  readonly id: string
  /** See `prefilledLink`; '' while the form is not finished. */
  readonly template: string
  /** In whose Drive it was made. */
  readonly owner: string
  /** Id of the spreadsheet that it was made for: what a copy remembers is none of its own. */
  readonly workbook: string
  readonly verified: boolean
  /** An address that Google did not take as an editor; '' for none. */
  readonly refusedEditor: string
}

/** A form as it stands. */
export interface FormState {
  readonly published: boolean
  /** False if it is open to nobody for now. */
  readonly accepting: boolean
  /** Where answers go, besides into the form itself. */
  readonly writesTo: 'here' | 'elsewhere' | 'nowhere'
  readonly editors: readonly string[]
  /** What its lists offer, by the titles of their questions. */
  readonly lists: FormLists
}

export type FormLists = Readonly<Record<string, readonly string[]>>

/** A name as a form's list offers it: on one line and with nothing that cannot be seen, so that links can name it. */
export const choiceText = (name: string): string => visibleForm(name).replace(/\s+/g, ' ').trim()
