import { NotImplementedError } from '../google-error'

/** How a spreadsheet of that locale reads what is typed and shows what is kept. */
export interface Locale {
  readonly decimal: string
  readonly group: string
  /** The order of day and month in a date such as 5/1. */
  readonly dayFirst: boolean
  readonly dateFormat: string
  readonly currency: RegExp
}

const LOCALES: Record<string, Locale> = {
  vi_VN: { decimal: ',', group: '.', dayFirst: true, dateFormat: 'dd/MM/yyyy', currency: /\s*[₫đ]\s*/i },
  en_US: { decimal: '.', group: ',', dayFirst: false, dateFormat: 'M/d/yyyy', currency: /\s*\$\s*/ },
  en_GB: { decimal: '.', group: ',', dayFirst: true, dateFormat: 'dd/MM/yyyy', currency: /\s*£\s*/ },
}

export function localeOf(name: string): Locale {
  const locale = LOCALES[name]
  if (!locale) throw new NotImplementedError(`the locale ${name}`)
  return locale
}
