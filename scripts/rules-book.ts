import { writeFileSync } from 'node:fs'
import { RULES_BOOK_FILE, rulesBook } from './rules-book/book'

/** Writes the rules of the check as a book that an office can read. */
writeFileSync(RULES_BOOK_FILE, rulesBook())
console.log(`Wrote ${RULES_BOOK_FILE}`)
