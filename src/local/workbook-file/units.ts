/** Excel measures a column in digits of its default font, seven pixels wide; rows in points. A screen has 96 dots an inch. */
const DIGIT = 7
const POINT = 96 / 72

export const widthToPixels = (width: number): number => Math.round(width * DIGIT)
export const pixelsToWidth = (pixels: number): number => pixels / DIGIT
export const heightToPixels = (points: number): number => Math.round(points * POINT)
export const pixelsToHeight = (pixels: number): number => pixels / POINT

/** Google's own sizes of a column and a row that nobody has changed. */
export const DEFAULT_COLUMN_PIXELS = 100
export const DEFAULT_ROW_PIXELS = 21
/** Serial day of 1 January 1970. */
const UNIX_SERIAL = 25_569
const DAY_MS = 86_400_000

/** ExcelJS keeps a date's wall clock in its UTC fields: no zone is involved either way. */
export const dateToSerial = (date: Date): number => UNIX_SERIAL + date.getTime() / DAY_MS
