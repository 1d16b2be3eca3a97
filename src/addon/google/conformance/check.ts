export type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** One thing that the program relies on, or would like to know, of Google. */
export interface Check {
  readonly id: string
  /** What the program relies on; absent where it relies on nothing and only asks. */
  readonly expected?: string
  /** Looks at an empty tab that will be thrown away; leaves nothing behind anywhere else. */
  readonly run: (scratch: Sheet) => string
}

export const relied = (id: string, expected: string, run: Check['run']): Check => ({ id, expected, run })

export const asked = (id: string, run: Check['run']): Check => ({ id, run })

/** A value with its kind: `string 00123`, `number 123`, `date 2027-01-05 08:30`. */
export function told(value: unknown): string {
  if (Object.prototype.toString.call(value) !== '[object Date]') return `${typeof value} ${String(value)}`
  const date = value as Date
  const two = (number: number): string => `0${number}`.slice(-2)
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `date ${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}

/** `throws: …` with Google's words, or `passes`; what is only written so far is sent before it is told. */
export function triedTo(work: () => unknown): string {
  try {
    work()
    SpreadsheetApp.flush()
    return 'passes'
  } catch (failure) {
    return `throws: ${failure instanceof Error ? failure.message : String(failure)}`
  }
}

/** What the first box holds after this was written into it. */
export function entered(sheet: Sheet, written: unknown, format?: string): string {
  const box = sheet.getRange(1, 1)
  if (format !== undefined) box.setNumberFormat(format)
  box.setValues([[written]])
  SpreadsheetApp.flush()
  const formula = box.getFormulas()[0]?.[0] ?? ''
  return formula === '' ? told(box.getValues()[0]?.[0]) : `formula ${formula}`
}
