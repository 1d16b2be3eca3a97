import { digest } from './digest'

/**
 * `Dấu nguồn` of an imported row: the print of its response, and, while the cell that sent it is not known, a print
 * of the code that came with it. So the code can still be compared once staff have mended the cell's name.
 */
export function sourceMark(print: string, openCode = ''): string {
  return openCode === '' ? print : `${print}.${codePrint(print, openCode)}`
}

/** The print of the response alone. */
export function printIn(mark: string): string {
  const dot = mark.indexOf('.')
  return dot < 0 ? mark : mark.slice(0, dot)
}

/** True if the response came with exactly this code. A cell without a code is proved by none. */
export function carriesCode(mark: string, code: string): boolean {
  const trimmed = code.trim()
  return trimmed !== '' && mark === sourceMark(printIn(mark), trimmed)
}

const codePrint = (print: string, code: string): string => digest(`${print} ${code}`).slice(0, 8)
