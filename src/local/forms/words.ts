import { NotImplementedError } from '../apps-script/google-error'
import type { Model } from '../model'

/** What Google writes of its own accord when it links a form, in the account's language. */
export interface Words {
  /** The tab's name without its number. */
  readonly tab: string
  readonly time: string
  readonly email: string
  /** Before the name of a copied file. */
  readonly copyOf: string
}

const WORDS: Readonly<Record<string, Words>> = {
  vi: {
    tab: 'Câu trả lời biểu mẫu',
    time: 'Dấu thời gian',
    email: 'Địa chỉ email',
    copyOf: 'Bản sao của',
  },
  en: { tab: 'Form Responses', time: 'Timestamp', email: 'Email Address', copyOf: 'Copy of' },
}

export function wordsOf({ language, spreadsheet }: Model): Words {
  const code = language ?? spreadsheet.locale.slice(0, 2)
  const words = WORDS[code]
  if (!words) throw new NotImplementedError(`an account in the language ${code}`)
  return words
}
