/** Letters and digits that are not taken for one another, on paper or on a telephone. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LETTERS = 23
const LENGTH = 6

/** The same for every way of typing a code; '' for none. Phones begin with a capital letter, or leave all of them small. */
export const codeKey = (typed: string): string => typed.trim().toUpperCase()

/** A code that stands in several rows: one of them was copied, and proves nothing of its own any more. */
export interface SharedCode {
  readonly sendCode: string
  readonly rows: readonly number[]
}

export function sharedCodes(
  cells: readonly { readonly row: number; readonly sendCode: string }[],
): SharedCode[] {
  const rowsOf = new Map<string, number[]>()
  for (const { row, sendCode } of cells) {
    const code = codeKey(sendCode)
    if (code !== '') rowsOf.set(code, [...(rowsOf.get(code) ?? []), row])
  }
  return [...rowsOf].filter(([, rows]) => rows.length > 1).map(([code, rows]) => ({ sendCode: code, rows }))
}

/**
 * A cell's secret for its prefilled link, begun with a letter so that nothing takes it for a number.
 * @param randomHex gives hexadecimal digits, other ones each time
 * @param taken codes that other cells have
 */
export function makeSendCode(randomHex: () => string, taken: ReadonlySet<string>): string {
  let code = ''
  while (code.length < LENGTH) {
    for (const pair of randomHex().match(/../g) ?? []) {
      const most = code === '' ? LETTERS : SIGNS.length
      const number = Number.parseInt(pair, 16)
      // Numbers beyond the last whole round would favour the first signs.
      if (code.length < LENGTH && number < 256 - (256 % most)) code += SIGNS.charAt(number % most)
    }
  }
  return taken.has(code) ? makeSendCode(randomHex, taken) : code
}
