/** Letters and digits that are not taken for one another, on paper or on a telephone. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LETTERS = 23
const LENGTH = 6

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
