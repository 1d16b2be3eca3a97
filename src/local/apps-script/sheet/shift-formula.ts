import { lettersOf, numberOf } from './block'

const MOST_ROWS = 10_000_000
const MOST_COLUMNS = 18_278
const LOST = '#REF!'

/** A text, a quoted tab name, a range of whole columns or rows, a box, or a word (a function, a name), in this order. */
const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|(\$?)(\d+):(\$?)(\d+)(?![\w.])|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w.(])|[\p{L}_\\.\d]+/gu

/** The formula as a copy of its box so many rows and columns further on has it: what is not fixed by `$` moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  const row = (fixed: string, digits: string): string | undefined => {
    const moved = Number(digits) + (fixed === '$' ? 0 : rows)
    return moved < 1 || moved > MOST_ROWS ? undefined : `${fixed}${moved}`
  }
  const column = (fixed: string, letters: string): string | undefined => {
    const moved = numberOf(letters) + (fixed === '$' ? 0 : columns)
    return moved < 1 || moved > MOST_COLUMNS ? undefined : `${fixed}${lettersOf(moved)}`
  }
  return formula.replace(PART, (part, ...groups: (string | undefined)[]) => {
    const [f1 = '', c1, f2 = '', c2, f3 = '', r1, f4 = '', r2, f5 = '', letters, f6 = '', digits] = groups
    if (c1 !== undefined && c2 !== undefined) return paired(column(f1, c1), column(f2, c2), ':')
    if (r1 !== undefined && r2 !== undefined) return paired(row(f3, r1), row(f4, r2), ':')
    if (letters !== undefined && digits !== undefined) return paired(column(f5, letters), row(f6, digits), '')
    return part
  })
}

const paired = (first: string | undefined, second: string | undefined, between: string): string =>
  first === undefined || second === undefined ? LOST : `${first}${between}${second}`
