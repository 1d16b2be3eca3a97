/**
 * How Google does what nobody has promised, as far as the stand-in can do it one way or the other. What it does
 * unless told otherwise is what the add-on's own checks claim.
 */
export interface Behaviours {
  /** What becomes of an apostrophe at the head of a written text. */
  readonly apostrophe: 'taken' | 'kept'
  /** The same in a box formatted as text. */
  readonly apostropheInTextBox: 'taken' | 'kept'
  /** Whether a box formatted as text keeps what would else be a formula, a number or a date. */
  readonly textBoxes: 'kept' | 'parsed'
  /** Whether `5.1.2027` is a date. */
  readonly dottedDays: boolean
  /** Whether `11/2027` and `Tháng 11/2027` are dates. */
  readonly months: boolean
  readonly monthsInWords: boolean
  /** Whether `5/1/2027` is in January; undefined: as the spreadsheet's locale says. */
  readonly dayFirst: boolean | undefined
  /** Whether clearing a tab leaves its notes. */
  readonly clearLeavesNotes: boolean
  /** Whether a tab is found by a name that differs in capitals only. */
  readonly tabsByAnyCase: boolean
  /** What the event of a trigger names: the id of the list, another one, or none. */
  readonly triggerUid: 'listed' | 'other' | 'absent'
}

export const AS_CLAIMED: Behaviours = {
  apostrophe: 'taken',
  apostropheInTextBox: 'kept',
  textBoxes: 'kept',
  dottedDays: true,
  months: true,
  monthsInWords: true,
  dayFirst: undefined,
  clearLeavesNotes: true,
  tabsByAnyCase: false,
  triggerUid: 'listed',
}
