/**
 * Google ends a run after 360 seconds. What is kept of it pays for the letter that is just going, the ledger and the
 * journal, should Google be three times as slow as usual.
 */
const LAST_LETTER_SECONDS = 270

/** True while a run that has worked so long may begin another letter. */
export const hasTimeForLetter = (spentSeconds: number): boolean => spentSeconds < LAST_LETTER_SECONDS
