import { PRODUCT } from './run'

const OPENING = `${PRODUCT}: `
const CLOSING = '\n(Ghi chú tự động, tự mất khi đã sửa.)'

/** The note on a faulty box. */
export const ourNote = (sentences: readonly string[]): string => `${OPENING}${sentences.join('\n')}${CLOSING}`

/** A note that the program wrote and nobody added to: it may be written anew or taken away. */
export const isOurNote = (note: string): boolean => note.startsWith(OPENING) && note.endsWith(CLOSING)
