import { digest } from './digest'
import { ordinalOf } from './registration-number'
import { codeKey } from './send-code'

/**
 * `Dấu nguồn` of an imported row: the print of its response; while the cell that sent it is not known, a print of the code
 * that came with it, which can still be compared once staff have mended the cell's name; and the number that was given,
 * which stands at the other end of the row: where they part, only some columns were sorted.
 * @example `3f9a1c…`, `3f9a1c….77b0e2d1`, `3f9a1c…#12`
 */
export function sourceMark(print: string, openCode = '', number = ''): string {
  const code = codeKey(openCode)
  const given = ordinalOf(number)
  return `${print}${code === '' ? '' : `.${codePrint(print, code)}`}${given === undefined ? '' : `#${given}`}`
}

/** The print of the response alone. */
export const printIn = (mark: string): string => /^[^.#]*/.exec(mark)?.[0] ?? ''

/** The running number that was given to the row; undefined where the mark has none, as those of earlier versions. */
export function numberIn(mark: string): number | undefined {
  const at = mark.lastIndexOf('#')
  return at < 0 ? undefined : Number(mark.slice(at + 1)) || undefined
}

/** True if the response came with this code. A cell without a code is proved by none. */
export function carriesCode(mark: string, code: string): boolean {
  return codeKey(code) !== '' && mark.replace(/#.*$/, '') === sourceMark(printIn(mark), code)
}

const codePrint = (print: string, code: string): string => digest(`${print} ${code}`).slice(0, 8)
