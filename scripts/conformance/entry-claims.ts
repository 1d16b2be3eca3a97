import { type Claim, claim } from './claim'

const UNTOUCHED =
  'Nothing: the program leads every such text by an apostrophe, whatever Google would make of it.'
const AS_READ = 'Readers take a number, a date or a text alike, so what staff type is understood either way.'
const STOP =
  'No code for it: numbers and prints would be stored changed. Do not use the program before it is mended.'
const GENERAL =
  'Nothing: a box formatted as text is given the general format before the program writes to it.'

/** What becomes of what is written into a box. */
export const entryClaims: Readonly<Record<string, Claim>> = {
  'entry.formula': claim('`=…` becomes a live formula.', "Google's reference", UNTOUCHED),
  'entry.plus': claim('`+…` becomes a formula.', 'public reports', UNTOUCHED),
  'entry.at-sign': claim('`@…` stays text.', 'assumed', UNTOUCHED),
  'entry.day-first': claim(
    '`5/1/2027` is the 5th of January.',
    'public reports',
    'A day that is typed or sent has day and month changed where both could be a month. The check says so of one that leaves its quarter, and the health check where the locale is another; one that stays in its quarter is not noticed.',
  ),
  'entry.dots': claim('`5.1.2027` is a date.', 'assumed', AS_READ),
  'entry.month': claim('`11/2027` is the 1st of November.', 'assumed', AS_READ),
  'entry.month-word': claim('`Tháng 11/2027` is a date.', 'assumed', AS_READ),
  'entry.hour': claim('`8:30` is a time of the day 0.', 'public reports', AS_READ),
  'entry.zeros': claim('`00123` becomes 123.', 'public reports', UNTOUCHED),
  'entry.grouped': claim('`1.234` becomes 1234 in vi_VN.', 'public reports', UNTOUCHED),
  'entry.decimal': claim('`1,5` becomes one and a half in vi_VN.', 'public reports', UNTOUCHED),
  'entry.percent': claim('`50%` becomes a half.', 'public reports', AS_READ),
  'entry.power': claim('`1e3` becomes 1000.', 'public reports', UNTOUCHED),
  'entry.true': claim('`TRUE` becomes a truth value.', 'public reports', UNTOUCHED),
  'entry.truth-in-words': claim('`đúng` stays text.', 'assumed', UNTOUCHED),
  'entry.letters': claim(
    'Letters, spaces and commas alone stay text.',
    'assumed',
    'The test for harmless text in `google/box.ts` must shrink; until then such a text is read back changed.',
  ),
  'entry.month-name': claim(
    "A month's name alone stays text.",
    'assumed',
    'As above: a title of one word that is a month would become a date.',
  ),
  'entry.nothing': claim('`null` makes a blank box.', "Google's reference", 'The program writes blank text.'),
  'entry.apostrophe-formula': claim(
    'A leading apostrophe makes text, and is not kept.',
    'public reports',
    STOP,
  ),
  'entry.apostrophe-zeros': claim('The same for what looks like a number.', 'public reports', STOP),
  'entry.apostrophe-day': claim('The same for what looks like a date.', 'public reports', STOP),
  'entry.apostrophe-twice': claim('Only the first apostrophe is taken.', 'assumed', STOP),
  'entry.apostrophe-tab': claim('A tab and a blank at the ends stay.', 'assumed', STOP),
  'entry.text-box-formula': claim('A box formatted `@` keeps `=…` as text.', 'public reports', GENERAL),
  'entry.text-box-zeros': claim('It keeps `00123`.', 'public reports', GENERAL),
  'entry.text-box-apostrophe': claim('It keeps a leading apostrophe, too.', 'assumed', GENERAL),
  'entry.text-box-number': claim('A number written into it becomes text.', 'assumed', GENERAL),
  'entry.text-format-told': claim(
    'The format of such a box is told as `@`.',
    "Google's reference",
    'No code for it: in columns that staff format as text, what the program writes would show an apostrophe.',
  ),
  'entry.text-box-made-general': claim(
    'Under the format `General` it is a box like any other.',
    "Google's reference",
    'As above.',
  ),
  'entry.date': claim('A date comes back as written.', "Google's reference", STOP),
  'entry.old-date': claim('Also one of 1900.', 'assumed', 'A finding says that the year is out of range.'),
  'entry.number-in-date-box': claim(
    'A number under the format of a date is read as a date.',
    'public reports',
    'Nothing: the program sets formats of dates on dates alone.',
  ),
  'entry.number-in-general-box': claim('`General` shows a number as a number.', "Google's reference", STOP),
  'entry.again': claim(
    'Text that is read comes back bare, and protected again stays the same.',
    'public reports',
    STOP,
  ),
  'entry.bare-again': claim('Written back bare it is parsed.', 'public reports', UNTOUCHED),
  'entry.number-after-date': claim(
    'A box in which a date was written keeps the format of a date.',
    'public reports',
    'Nothing: the program relies on neither.',
  ),
  'entry.strange': claim(
    'Decomposed letters, line breaks, blanks that are none, emoji, control characters and markup come back unchanged.',
    'assumed',
    'A response with such a text is taken for an edited one and imported anew: the print in `Dấu nguồn` is of the text as stored in the response tab, so only a change between two readings matters.',
  ),
  'entry.50000': claim(
    'A box holds 50,000 characters.',
    "Google's reference",
    'Long texts are refused by Google; the door says so as a fault.',
  ),
}
