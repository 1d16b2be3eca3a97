import type { FindingCode } from '../../domain/finding'
import { BOOK_OF_COMPANY } from './book-of-company'
import { BOOK_OF_DAYS } from './book-of-days'
import { BOOK_OF_DOUBT } from './book-of-doubt'
import { BOOK_OF_NOTES } from './book-of-notes'
import { BOOK_OF_PLACE } from './book-of-place'
import { BOOK_OF_TOPIC } from './book-of-topic'
import type { RuleEntry } from './rule'

/** Each rule's source and examples: a code without them does not compile. */
export const RULE_BOOK: Readonly<Record<FindingCode, RuleEntry>> = {
  ...BOOK_OF_PLACE,
  ...BOOK_OF_TOPIC,
  ...BOOK_OF_DOUBT,
  ...BOOK_OF_COMPANY,
  ...BOOK_OF_DAYS,
  ...BOOK_OF_NOTES,
}
