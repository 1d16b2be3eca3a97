import { expect, it } from 'vitest'
import type { Plant } from './life'
import { simulate } from './simulate'

/** Puts something else into the program's text, in the one place where that stands; `$1` is what was caught there. */
const instead =
  (of: RegExp, other: string): Plant =>
  (code) => {
    const places = code.match(new RegExp(of, 'g')) ?? []
    if (places.length !== 1) throw new Error(`${of} stands ${places.length} times in the program`)
    return code.replace(of, other)
  }

/** What the program might do wrong, and which promise must be seen to be broken. */
const PLANTS: readonly [string, RegExp, Plant][] = [
  [
    'sends each letter twice',
    /a letter left twice/,
    instead(
      /MailApp\.sendEmail\((?=\{)/,
      '((mail) => { MailApp.sendEmail(mail); MailApp.sendEmail(mail) })(',
    ),
  ],
  [
    'imports over the last row',
    /lost|is imported once|stands for another/,
    instead(/(?<=last--;\s+)return last \+ 1/, 'return last > headerRow + 1 ? last : last + 1'),
  ],
  [
    'writes what has not changed',
    /pressed again writes/,
    instead(
      /(?<=var changing = \(edits, grid\) => )edits\.filter\(/,
      '((all) => all)(edits) || edits.filter(',
    ),
  ],
  [
    'writes over the journal',
    /only appended/,
    instead(
      /(?<=\(tab\d*\))\.appendRow\((values\d*\.map\(googleValue\))\)/,
      '.getRange(2, 1, 1, 5).setValues([$1])',
    ),
  ],
  [
    'gives the number of a deleted row again',
    /is used again|stands for another/,
    instead(/\[Number\(kept\d* != null \? kept\d* : 0\), \.\.\.ordinals\]/, 'ordinals'),
  ],
  [
    'goes by the order of rows',
    /the order of rows matters/,
    instead(/compareTimes\d*\(a\.row, b\.row\) \|\| a\.ordinal - b\.ordinal \|\| (?=a\.row\.row)/, ''),
  ],
]

it.each(PLANTS)(
  'a program that %s is noticed',
  (_, broken, plant) => {
    expect(harmSeen(plant)).toMatch(broken)
  },
  200_000,
)

/** Which promise was seen to be broken; `none` where nothing was noticed. */
function harmSeen(plant: Plant): string {
  try {
    simulate({ seed: 20270105, offices: 12, happenings: 40, patience: 0, plant })
    return 'none'
  } catch (failure) {
    const { cause } = failure as Error
    return cause instanceof Error ? cause.message : String(failure)
  }
}
