import { type Claim, claim } from './claim'

/** Of what no single run can try: other runs note it, or it shows in a copy. */
export const factClaims: Readonly<Record<string, Claim>> = {
  'trigger.uid': claim(
    'The id that an event names (`triggerUid`) is that of the list (`getUniqueId`), as the last daily run noted it.',
    'assumed',
    'A run that names an unknown id counts as ordered if the account is the recorded one and its only trigger of that function is the registered one; one that names none, if the account is the recorded one.',
  ),
  'form.times': claim(
    'How long making a form took: begun + questions × each (2,000 and 400 ms are said).',
    'assumed',
    'Only estimates change; a set-up that is cut off goes on when pressed again.',
  ),
  'lock.time': claim(
    'How long taking a lock, or giving it back, takes (60 ms are said).',
    'assumed',
    'Only estimates change: a door takes it twice at most.',
  ),
  'copy.carries': claim(
    'What a copy of the spreadsheet has of the original: pressed in the copy, `store none, guards of another, notes of another, triggers 0`, and forms that were copied along.',
    'assumed',
    'Store, guards or notes: one of them is enough for the copy to know itself and send nothing. Triggers that came along are refused in it like everything that sends. Forms of the copy are found by their questions.',
  ),
}
