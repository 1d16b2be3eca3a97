import type { Entry } from './entry'
import type { Locale } from './locale'

/** A number as it may be typed: grouped, with a decimal part, a power of ten, per cent or a currency. */
export function readNumber(text: string, locale: Locale): Entry | undefined {
  const bare = text.replace(locale.currency, '')
  const percent = bare.endsWith('%')
  const amount = plainNumber(percent ? bare.slice(0, -1).trimEnd() : bare, locale)
  if (amount === undefined) return undefined
  if (percent) return { value: amount / 100, format: bare.includes(locale.decimal) ? '0.00%' : '0%' }
  if (bare !== text) return { value: amount, format: '#,##0' }
  if (/e/i.test(text)) return { value: amount, format: '0.00E+00' }
  return text.includes(locale.group) ? { value: amount, format: '#,##0' } : { value: amount }
}

function plainNumber(text: string, locale: Locale): number | undefined {
  const group = escaped(locale.group)
  const decimal = escaped(locale.decimal)
  const shape = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?(e[+-]?\\d{1,3})?$`,
    'i',
  )
  const match = shape.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = '', power = ''] = match
  if (whole + fraction === '') return undefined
  const digits = whole.split(locale.group).join('')
  return Number(`${sign}${digits || '0'}.${fraction || '0'}${power}`)
}

function escaped(mark: string): string {
  return `\\${mark}`
}
