/** `Chương trình tự ghi [1AbC…]`: words that a copy of the workbook carries along, and of which workbook they were said. */
export const withMark = (words: string, workbook: string): string => `${words} [${workbook}]`

/** Id of the workbook that the words were said of; undefined if they say none. */
export const markIn = (words: string): string | undefined => /\[([^[\]]+)\]$/.exec(words)?.[1]
