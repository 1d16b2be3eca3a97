import type { FormKind } from './form-plan'
import type { LocalDate } from './local-date'
import type { Problem } from './refusal'
import type { Tone } from './screen'
import type { SharedCode } from './send-code'

/** What is looked at, in the order in which a person reads it. */
export const HEALTH_TOPICS = [
  'permissions',
  'schedule',
  'lastRun',
  'tabs',
  'headers',
  'settings',
  'forms',
  'letters',
  'quota',
  'zone',
  'version',
  'program',
] as const
export type HealthTopic = (typeof HEALTH_TOPICS)[number]

/** What was found; each code has a tone here and a Vietnamese sentence in `text/health`. */
export type HealthFinding =
  | { readonly code: 'workbookIsCopy' }
  | { readonly code: 'permissionsGranted' }
  | { readonly code: 'permissionsMissing'; readonly link: string }
  | { readonly code: 'scheduleRuns'; readonly owner: string; readonly hour: number }
  | { readonly code: 'scheduleIsAnothers'; readonly owner: string }
  | { readonly code: 'scheduleLacking' }
  | { readonly code: 'scheduleBroken'; readonly hour: number }
  | { readonly code: 'ranLately'; readonly day: LocalDate }
  | { readonly code: 'neverRan' }
  | { readonly code: 'missedRuns'; readonly day: LocalDate; readonly days: number }
  | { readonly code: 'stoppedRunning'; readonly day: LocalDate; readonly days: number }
  | { readonly code: 'tabsStand'; readonly tabs: number }
  | { readonly code: 'tabLacking'; readonly tab: string }
  | { readonly code: 'tabNotYet'; readonly tab: string }
  | { readonly code: 'columnsLacking'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly code: 'columnsAsText'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly code: 'headersStand' }
  | { readonly code: 'headerOlder'; readonly tab: string; readonly typed: string; readonly header: string }
  | { readonly code: 'headerUntidy'; readonly tab: string; readonly header: string }
  | { readonly code: 'settingsRead' }
  | {
      readonly code: 'settingUnread'
      readonly item: string
      readonly typed: string
      readonly example: string
    }
  | { readonly code: 'settingTwice'; readonly item: string }
  | { readonly code: 'settingBlank'; readonly item: string }
  | { readonly code: 'settingUnknown'; readonly item: string; readonly near: string }
  | { readonly code: 'addressBad'; readonly item: string; readonly typed: string }
  | { readonly code: 'planYearOver'; readonly year: number }
  | { readonly code: 'formsLater' }
  | { readonly code: 'formsUnpermitted' }
  | { readonly code: 'formsByHand' }
  | { readonly code: 'formStands'; readonly kind: FormKind; readonly owner: string }
  | { readonly code: 'formLacking'; readonly kind: FormKind }
  | { readonly code: 'formNotOurs'; readonly kind: FormKind }
  | { readonly code: 'formClosed'; readonly kind: FormKind; readonly owner: string }
  | { readonly code: 'formElsewhere'; readonly kind: FormKind }
  | { readonly code: 'formUnpublished'; readonly kind: FormKind }
  | { readonly code: 'formPaused'; readonly kind: FormKind }
  | { readonly code: 'formOverdue'; readonly kind: FormKind }
  | { readonly code: 'formUnread'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly code: 'formUnlinked'; readonly kind: FormKind }
  | { readonly code: 'formProofOther'; readonly kind: FormKind }
  | { readonly code: 'formListsStale'; readonly kind: FormKind; readonly lists: readonly string[] }
  | { readonly code: 'formQuestionsLacking'; readonly kind: FormKind; readonly titles: readonly string[] }
  | ({ readonly code: 'codeShared' } & SharedCode)
  | { readonly code: 'formEditorLacking'; readonly kind: FormKind; readonly editor: string }
  | { readonly code: 'lettersClear' }
  | { readonly code: 'ledgerShort'; readonly missing: number }
  | { readonly code: 'lettersInDoubt'; readonly letters: number }
  | { readonly code: 'lettersRefused'; readonly letters: number }
  | { readonly code: 'messagesWaiting'; readonly letters: number }
  | { readonly code: 'quotaLeft'; readonly addresses: number }
  | { readonly code: 'quotaLow'; readonly addresses: number }
  | { readonly code: 'zoneRight' }
  | { readonly code: 'zoneOther'; readonly zone: string; readonly where: 'workbook' | 'program' }
  | { readonly code: 'localeOther'; readonly locale: string }
  | { readonly code: 'workbookCurrent'; readonly version: LocalDate }
  | { readonly code: 'workbookOlder'; readonly version: LocalDate }
  | { readonly code: 'programNoted'; readonly build: string }
  | { readonly code: 'programUnnoted'; readonly build: string }
  | { readonly code: 'programReplaced'; readonly from: string; readonly build: string }
  | { readonly code: 'programEdited'; readonly build: string }
  | { readonly code: 'notSeen'; readonly problem: Problem }

/** What can be set right without deleting anything. */
export type HealthMend = 'schedule' | 'tabs' | 'headers' | 'forms' | 'ledger' | 'version' | 'program'

/** What a look at one topic brought. */
export interface Looked {
  /** At least one. */
  readonly findings: readonly HealthFinding[]
  /** Undefined where nothing can be done, or only by hand. */
  readonly mend: HealthMend | undefined
}

export interface HealthCard extends Looked {
  readonly topic: HealthTopic
}

const TONES: { readonly [Code in HealthFinding['code']]: Tone } = {
  workbookIsCopy: 'bad',
  permissionsGranted: 'good',
  permissionsMissing: 'bad',
  scheduleRuns: 'good',
  scheduleIsAnothers: 'good',
  scheduleLacking: 'doubtful',
  scheduleBroken: 'bad',
  ranLately: 'good',
  neverRan: 'doubtful',
  missedRuns: 'doubtful',
  stoppedRunning: 'bad',
  tabsStand: 'good',
  tabLacking: 'bad',
  tabNotYet: 'doubtful',
  columnsLacking: 'bad',
  columnsAsText: 'doubtful',
  headersStand: 'good',
  headerOlder: 'doubtful',
  headerUntidy: 'doubtful',
  settingsRead: 'good',
  settingUnread: 'bad',
  settingTwice: 'bad',
  settingBlank: 'doubtful',
  settingUnknown: 'doubtful',
  addressBad: 'bad',
  planYearOver: 'doubtful',
  formsLater: 'doubtful',
  formsUnpermitted: 'doubtful',
  formsByHand: 'good',
  formStands: 'good',
  formLacking: 'doubtful',
  formNotOurs: 'doubtful',
  formClosed: 'doubtful',
  formElsewhere: 'bad',
  formUnpublished: 'bad',
  formPaused: 'doubtful',
  formOverdue: 'good',
  formUnread: 'bad',
  formUnlinked: 'bad',
  formProofOther: 'doubtful',
  formListsStale: 'doubtful',
  formQuestionsLacking: 'bad',
  codeShared: 'bad',
  formEditorLacking: 'doubtful',
  lettersClear: 'good',
  ledgerShort: 'bad',
  lettersInDoubt: 'doubtful',
  lettersRefused: 'doubtful',
  messagesWaiting: 'doubtful',
  quotaLeft: 'good',
  quotaLow: 'doubtful',
  zoneRight: 'good',
  zoneOther: 'bad',
  localeOther: 'doubtful',
  workbookCurrent: 'good',
  workbookOlder: 'doubtful',
  programNoted: 'good',
  programUnnoted: 'doubtful',
  programReplaced: 'doubtful',
  programEdited: 'bad',
  notSeen: 'bad',
}

const WORSE: readonly Tone[] = ['plain', 'good', 'doubtful', 'bad']

/** The worst of what was found. */
export const toneOf = (findings: readonly HealthFinding[]): Tone =>
  findings
    .map(({ code }) => TONES[code])
    .reduce((worst, tone) => (WORSE.indexOf(tone) > WORSE.indexOf(worst) ? tone : worst), 'plain')

/** What is wrong, or else the one thing that says that all is well. */
export const findingsOr = (wrong: readonly HealthFinding[], well: HealthFinding): readonly HealthFinding[] =>
  wrong.length > 0 ? wrong : [well]
