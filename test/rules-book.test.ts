import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES_BOOK_FILE, rulesBook } from '../scripts/rules-book/book'

it('the rules book says what the rules are: `npm run rules` writes it', () => {
  expect(readFileSync(RULES_BOOK_FILE, 'utf8')).toBe(rulesBook())
})
