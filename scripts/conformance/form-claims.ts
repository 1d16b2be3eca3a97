import { type Claim, claim } from './claim'

const BY_HAND = 'Lists in the forms must be changed by hand.'

/** Of the registration forms. */
export const formClaims: Readonly<Record<string, Claim>> = {
  'form.publishing': claim(
    'A form can be published by the program.',
    'public reports',
    'A form of the older kind is open by itself; else the health check tells staff to publish it by hand.',
  ),
  'form.published': claim(
    'The linked form is published.',
    "Google's reference",
    'Set-up and the health check say so.',
  ),
  'form.accepting': claim(
    'A form tells whether it takes answers.',
    "Google's reference",
    'A form that a person has closed would be called open.',
  ),
  'form.writes-here': claim(
    'A form tells to which spreadsheet it writes.',
    "Google's reference",
    'The form would be linked again, and all its answers written a second time; each is still imported once.',
  ),
  'form.editors': claim(
    'A form tells who may edit it.',
    "Google's reference",
    'Nothing: an editor who is added again stays one.',
  ),
  'form.opens-by-id': claim('A form opens by its id.', "Google's reference", BY_HAND),
  'form.lists': claim('Questions with a list are found by their kind.', "Google's reference", BY_HAND),
  'form.of-tab': claim(
    'The address of a tab’s form holds the id by which the form opens.',
    'public reports',
    'The form is opened by its address, and counts as one that was made by hand.',
  ),
  'form.unknown': claim(
    'A form that does not exist cannot be opened.',
    "Google's reference",
    'A form that is gone would never be made again: make one by hand, it is found by its questions.',
  ),
  'form.patterns': claim(
    'The patterns that answers are held to are understood.',
    "Google's reference",
    'Set-up ends with a fault in the midst of the form’s questions; all else stands. The guide’s way by hand is left.',
  ),
  'form.prefilled': claim(
    'A prefilled link names each answer beside its question.',
    "Google's reference",
    'Links open the form without anything filled in.',
  ),
  'form.changes': claim(
    'What set-up calls on a form and on its questions is there.',
    "Google's reference",
    'Set-up ends with a fault in the midst of the form’s questions; all else stands. The guide’s way by hand is left.',
  ),
}
