import type { Behaviours } from '../apps-script/behaviours'
import type { WorldOptions } from '../apps-script/world'
import type { CopyOptions } from '../copy/copy-spreadsheet'
import type { ReturnedAnswer } from './returned-answer'

type Followed = Required<Pick<WorldOptions, 'lacking' | 'behaviours'>>
type Change = Partial<Behaviours> | { readonly lacking: readonly string[] }

/** Which answer to which check makes the stand-in do otherwise. */
const SWITCHES: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  'entry.apostrophe-zeros': { "string '00123": { apostrophe: 'kept' } },
  'entry.text-box-apostrophe': { 'string 00123': { apostropheInTextBox: 'taken' } },
  'entry.text-box-zeros': { 'number 123': { textBoxes: 'parsed' } },
  'entry.day-first': { 'date 2027-05-01 00:00': { dayFirst: false } },
  'entry.dots': { 'string 5.1.2027': { dottedDays: false } },
  'entry.month': { 'string 11/2027': { months: false } },
  'entry.month-word': { 'string Tháng 11/2027': { monthsInWords: false } },
  'grid.clear-leaves-notes': { 'string ': { clearLeavesNotes: false } },
  'tab.found-by-exact-name': { 'true true': { tabsByAnyCase: true } },
  'form.publishing': {
    undefined: {
      lacking: ['Form.setPublished', 'Form.isPublished', 'Form.supportsAdvancedResponderPermissions'],
    },
    'function, undefined': { lacking: ['Form.supportsAdvancedResponderPermissions'] },
  },
  'trigger.uid': { other: { triggerUid: 'other' }, absent: { triggerUid: 'absent' } },
}

/**
 * The Google that gave this answer, what a copy has there if it was given in a copy, and the checks whose answers the
 * stand-in has no way to follow.
 */
export function followAnswer({ checks }: ReturnedAnswer): {
  readonly google: Followed
  readonly copies: CopyOptions
  readonly unfollowed: readonly string[]
} {
  const differing = checks.filter(({ ok }) => ok === false)
  const changes = differing.map(({ id, observed }) => ({ id, change: SWITCHES[id]?.[observed] }))
  const known = changes.flatMap(({ change }) => change ?? [])
  return {
    google: {
      lacking: known.flatMap((change) => ('lacking' in change ? change.lacking : [])),
      behaviours: Object.assign(
        {},
        ...known.filter((change) => !('lacking' in change)),
      ) as Partial<Behaviours>,
    },
    copies: copiesAt(checks.find(({ id }) => id === 'copy.carries')?.observed ?? ''),
    unfollowed: changes.filter(({ change }) => change === undefined).map(({ id }) => id),
  }
}

/** The original says `own` of its store and its notes; a copy whose notes did not go along cannot be told from it. */
function copiesAt(told: string): CopyOptions {
  const seen = Object.fromEntries(told.split(', ').map((part) => part.split(/ (.*)/, 2) as [string, string]))
  if (seen.notes !== 'of another') return {}
  return {
    withStore: seen.store === 'of another',
    withGuards: seen.guards === 'of another',
    withForms: seen.forms !== '0',
  }
}
