import { digest } from './digest'
import { codeKey } from './send-code'

/**
 * `Dấu nguồn` of an imported row: the print of its response, and, while the cell that sent it is not known, a print
 * of the code that came with it. So the code can still be compared once staff have mended the cell's name.
 */
export function sourceMark(print: string, openCode = ''): string {
  const code = codeKey(openCode)
  return code === '' ? print : `${print}.${codePrint(print, code)}`
}

/** The print of the response alone. */
export function printIn(mark: string): string {
  const dot = mark.indexOf('.')
  return dot < 0 ? mark : mark.slice(0, dot)
}

/** True if the response came with this code. A cell without a code is proved by none. */
export function carriesCode(mark: string, code: string): boolean {
  return codeKey(code) !== '' && mark === sourceMark(printIn(mark), code)
}

const codePrint = (print: string, code: string): string => digest(`${print} ${code}`).slice(0, 8)
