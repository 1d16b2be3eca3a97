import { writeFileSync } from 'node:fs'
import { CONFORMANCE_FILE, conformanceBook } from './conformance/book'
import { returnedAnswers } from './conformance/returned'

/** Writes what is claimed of Google beside what was seen there. */
writeFileSync(CONFORMANCE_FILE, conformanceBook(returnedAnswers()))
console.log(`Wrote ${CONFORMANCE_FILE}`)
