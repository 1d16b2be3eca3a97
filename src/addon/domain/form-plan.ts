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
  /** True if only a mail address is taken. */
  readonly address: boolean
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
  /** Answers from which the template of the prefilled links is made, by title. */
  readonly samples: readonly {
    readonly word: PrefillWord
    readonly title: string
    readonly answer: string
  }[]
}

/** A form as it is remembered. */
export interface MadeForm {
  readonly id: string
  /** See `prefilledLink`. */
  readonly template: string
  /** Print of its lists, to see whether they are up to date. */
  readonly lists: string
}

/** A name as a form's list offers it: on one line and with nothing that cannot be seen, so that links can name it. */
export const choiceText = (name: string): string => visibleForm(name).replace(/\s+/g, ' ').trim()
