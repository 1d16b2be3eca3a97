import { type Claim, claim } from './claim'

const NONE = 'Nothing is relied on.'

/** Of what runs the program, and of the services around the workbook. */
export const serviceClaims: Readonly<Record<string, Claim>> = {
  'run-time.not-relied-on': claim('Which of the browser’s names are there.', 'public reports', NONE),
  'run-time.structured-clone': claim('Whether `structuredClone` is there.', 'assumed', NONE),
  'run-time.later-methods': claim('Which methods later than ES2019 are there.', 'assumed', NONE),
  'run-time.vietnamese-order': claim(
    'Whether `Intl` sorts Vietnamese.',
    'assumed',
    'Nothing: the program has its own order.',
  ),
  'run-time.vietnamese-letters': claim(
    'Patterns know Vietnamese letters, also decomposed ones and capitals.',
    'public reports',
    'No code for it: matching of names would fail.',
  ),
  'run-time.normal-forms': claim(
    'Texts can be brought to NFC.',
    'public reports',
    'No code for it: names typed on some keyboards would not match.',
  ),
  'run-time.stable-sort': claim(
    'Sorting keeps the order of equals.',
    'public reports',
    'No code for it: rows of one time could change places.',
  ),
  'run-time.zone': claim(
    'The program reckons in UTC+7.',
    "Google's reference",
    'Every door refuses, and says where the zone is set.',
  ),
  'run-time.zones': claim(
    'Script and spreadsheet have the zone of Vietnam.',
    "Google's reference",
    'Every door refuses, and says where the zone is set.',
  ),
  'run-time.locale': claim(
    'The spreadsheet speaks Vietnamese.',
    'assumed',
    'Dates that staff type may be read month first: the health check and the guide say where to change it. What the program writes is not concerned.',
  ),
  'store.keeps': claim('A property comes back as it was set.', "Google's reference", 'No code for it.'),
  'store.8000-bytes': claim(
    'A value of 8,000 bytes is taken.',
    "Google's reference",
    'Undoing is a fault before anything is overwritten.',
  ),
  'store.too-large': claim(
    'A value over 9 kB is refused.',
    "Google's reference",
    'Nothing: values stay below 8,000 bytes.',
  ),
  'store.counts-bytes': claim('It is bytes that count.', 'assumed', 'There is more room than thought.'),
  'store.missing': claim(
    'A missing property is not among the properties.',
    "Google's reference",
    'No code for it.',
  ),
  'store.leaves-others': claim(
    'Setting some properties leaves the others.',
    "Google's reference",
    'No code for it: the record of the schedule and of the forms would be lost. Do not use the program before it is mended.',
  ),
  'cache.keeps': claim(
    'The cache gives back at once what was put there, and null for what was not.',
    "Google's reference",
    'Who sends letters is not told how far they are, and cannot stop them; the letters go all the same.',
  ),
  'lock.again': claim(
    'A lock is got, given back, and got again.',
    "Google's reference",
    'Every door would say that another run is under way.',
  ),
  'account.effective-user': claim(
    'A run tells whose rights it has.',
    "Google's reference",
    'Set-up cannot name an owner; unattended runs do nothing.',
  ),
  'account.active-user': claim(
    'Whether the person at the screen is told.',
    "Google's reference",
    'The journal names the account whose rights the run has.',
  ),
  'account.authorized': claim(
    'It is told whether the account has granted all permissions.',
    "Google's reference",
    'A run whose permission is missing ends with a fault.',
  ),
  'page.keeps': claim(
    'The page of the dialogs comes back as it was pushed, with one end, and takes data before it.',
    "Google's reference",
    'Dialogs and the sidebar say that they could not read anything; what the menu does without them goes on.',
  ),
  'mail.quota': claim(
    'The rest of the day’s recipients is a number.',
    "Google's reference",
    'No letter is sent.',
  ),
  'utilities.uuid': claim(
    'A UUID of version 4 is given.',
    "Google's reference",
    'Codes of cells could be guessed more easily: tell us.',
  ),
  'trigger.builds': claim(
    'A daily trigger at an hour of our zone can be built.',
    "Google's reference",
    'Set-up says that the schedule could not be made.',
  ),
  'trigger.own': claim(
    'Own triggers are listed with id and function.',
    "Google's reference",
    'The first guard alone holds: the account that set up.',
  ),
  'error.is-error': claim(
    'What Google throws is an Error.',
    'public reports',
    'The fault is told without its place.',
  ),
  'present.untried': claim(
    'What the program calls and the checks must not is there.',
    "Google's reference",
    'The door that needs it ends with a fault.',
  ),
}
