import { type Claim, claim } from './claim'

const FAULT = 'A fault with a number, told to the person and in the execution log; nothing is lost.'
const LOOKS = 'Looks only: the tab is still right.'

/** Of the grid, of looks and of tabs. */
export const gridClaims: Readonly<Record<string, Claim>> = {
  'grid.new': claim(
    'A new tab has 1,000 rows and 26 columns.',
    'public reports',
    'The first write beyond the real size is a fault: `newGrid` in `google/known-grid.ts` must be changed.',
  ),
  'grid.row-beyond': claim(
    'A range below the grid is refused.',
    'public reports',
    'Nothing: the grid is made larger first.',
  ),
  'grid.column-beyond': claim('So is one beside it.', 'public reports', 'Nothing, as above.'),
  'grid.row-zero': claim('Rows count from 1.', "Google's reference", FAULT),
  'grid.named-rows': claim(
    'A range named by its rows reaches over all columns.',
    "Google's reference",
    "The journal's header would be missed: every act that writes would be refused.",
  ),
  'grid.no-rows': claim(
    'A range has at least one row.',
    "Google's reference",
    'Nothing: the program asks for none.',
  ),
  'grid.too-many-rows': claim(
    'Data must be as high as the range.',
    "Google's reference",
    'Nothing: both come from one block.',
  ),
  'grid.too-few-columns': claim(
    'Data must be as wide as the range.',
    "Google's reference",
    'Nothing, as above.',
  ),
  'grid.50001': claim(
    'More than 50,000 characters are refused.',
    "Google's reference",
    'Nothing is relied on.',
  ),
  'grid.empty': claim(
    'An empty tab reads as one blank box.',
    'public reports',
    'An empty tab would be read as a table without headers, and set-up would refuse it.',
  ),
  'grid.filled': claim(
    'The filled part reaches from A1 to the last value.',
    "Google's reference",
    'Whole-tab reads would miss rows: do not use the program before it is mended.',
  ),
  'grid.last-row': claim(
    'The last row is the last one that holds a value.',
    "Google's reference",
    'A response that comes while a long run holds the lock waits for the daily run.',
  ),
  'grid.looks-do-not-fill': claim(
    'Colours and notes do not count as filled.',
    'public reports',
    'Reads get longer; blank rows are skipped.',
  ),
  'grid.own-writes-seen': claim(
    'A run reads what it has written, flushed or not.',
    "Google's reference",
    'Acts of one door would build on old values: do not use the program before it is mended.',
  ),
  'grid.append': claim(
    '`appendRow` writes below the last value, and reads text as typed.',
    "Google's reference",
    'Lines of the journal would stand elsewhere.',
  ),
  'grid.merged': claim('Merged boxes keep the first value alone.', 'public reports', LOOKS),
  'grid.merge-across': claim('Boxes merge row by row, and come apart again.', "Google's reference", FAULT),
  'grid.formula-moves-with-copy': claim(
    'A copied formula moves its references along.',
    "Google's reference",
    "A formula of staff's beside the plan would mean another row after the plan was built anew.",
  ),
  'grid.arrays-and-dates': claim('Values come as arrays and dates.', "Google's reference", FAULT),
  'grid.date-is-of-this-realm': claim(
    'Whether `instanceof Date` holds.',
    'public reports',
    'Nothing is relied on: dates are told by their tag.',
  ),
  'grid.clear-leaves-notes': claim(
    'Clearing a tab leaves its notes.',
    'assumed',
    "Notes on a computed tab's boxes go when it is laid out anew.",
  ),
  'grid.clear-takes-format': claim(
    'Clearing takes the number format.',
    "Google's reference",
    'Numbers may be shown as dates until the tab is formatted.',
  ),
  'grid.grows': claim('Rows and columns are added at the end.', "Google's reference", FAULT),
  'look.setters': claim('Every look that the program sets is taken.', "Google's reference", FAULT),
  'look.colours': claim(
    'Colours come back in small letters; none is `#ffffff`.',
    'public reports',
    'Our mark on a faulty box would be taken for a colour of staff, and left for good.',
  ),
  'look.notes': claim(
    'Notes come back as written; blank takes them away.',
    "Google's reference",
    'Our note would be taken for one of staff, and left for good.',
  ),
  'look.long-note': claim(
    'A note holds 2,000 characters.',
    'assumed',
    'A box with many findings is a fault of the check: its rows were written, its notes not.',
  ),
  'look.list-warns-only': claim(
    'A list that warns lets other values pass, and can be taken away.',
    "Google's reference",
    'The program could not write a word that is not on a list: a fault.',
  ),
  'look.list-of-range': claim('A list can be a range.', "Google's reference", FAULT),
  'tab.name-taken': claim(
    'Two tabs cannot have one name.',
    "Google's reference",
    'Two tabs that could be meant are refused by name.',
  ),
  'tab.name-taken-in-capitals': claim(
    'Nor names that differ in capitals only.',
    'assumed',
    'Two tabs that could be meant are refused by name.',
  ),
  'tab.long-name': claim(
    'A name may have 100 characters.',
    'public reports',
    'The act that would be undone is a fault before it writes: the name of the hidden copy is longer than that of its tab.',
  ),
  'tab.new-is-found': claim(
    'A tab that was just made is found by its name in the same run.',
    'assumed',
    'A fault in the midst of set-up, or of an act that makes its tab; pressed again it goes on.',
  ),
  'tab.found-by-exact-name': claim(
    'A tab is found by its exact name.',
    'assumed',
    'Nothing: names are matched by the program, from the list of tabs.',
  ),
  'tab.copy': claim(
    'A tab is copied with its values, renamed and hidden in one run.',
    "Google's reference",
    'The act that would be undone is a fault before it writes.',
  ),
  'tab.id': claim(
    'A tab has a number of its own.',
    "Google's reference",
    'Set-up says that the new form could not be linked.',
  ),
  'tab.parent': claim('A tab knows its spreadsheet.', "Google's reference", 'Undoing ends with a fault.'),
  'tab.deleted-is-gone': claim(
    'A deleted tab is gone for the same run.',
    'assumed',
    'A name would be taken for one run.',
  ),
  'tab.row-is-shown': claim(
    'Activating a range shows its tab.',
    "Google's reference",
    'The buttons of the sidebar that go to a row would do nothing.',
  ),
  'tab.moves': claim(
    'A tab can be moved.',
    "Google's reference",
    'Set-up ends with a fault after all tabs are made; pressed again it goes on.',
  ),
  'tab.protection': claim(
    'A tab can be guarded by a warning, and the guard is seen.',
    "Google's reference",
    'Set-up would put a second guard each time it is pressed.',
  ),
  'tab.without-form': claim(
    'A tab without a form has the address `null`.',
    "Google's reference",
    'Every tab would be read as responses; those without their headers are passed over.',
  ),
  'tab.with-form': claim(
    "A linked tab tells its form's address.",
    "Google's reference",
    'Responses would not be found: name the response tab in the guide’s way, or link the form again.',
  ),
}
