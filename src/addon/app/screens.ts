import type { HealthMend } from '../domain/health'
import type { Screen } from '../domain/screen'
import { buildYearlyPlan } from '../features/build-yearly-plan/command'
import { acceptLedger } from '../features/check-health/accept-ledger'
import { noteProgram } from '../features/check-health/program'
import { tidyHeaders } from '../features/check-health/tidy-headers'
import { checkRegistrations } from '../features/check-registrations/command'
import { decideRegistration } from '../features/decide-registrations/command'
import { readWaitingRegistrations } from '../features/decide-registrations/read-waiting'
import { checkNotCopied } from '../features/keep-schedule/check-run'
import { keepSchedule } from '../features/keep-schedule/command'
import { releaseSchedule, removeLeftOver, shareForm } from '../features/keep-schedule/hand-over'
import { readSchedule } from '../features/keep-schedule/read-schedule'
import { readStatuses } from '../features/list-registrations/read-statuses'
import { makeForms } from '../features/make-forms/command'
import { makeTabs } from '../features/make-tabs/command'
import { migrateWorkbook } from '../features/migrate-workbook/command'
import { remindOverdueCells } from '../features/remind-overdue-cells/command'
import { readSending, stopSending } from '../features/remind-overdue-cells/follow-sending'
import { settleDoubtfulLetter } from '../features/settle-doubtful-letters/command'
import { readDoubtfulLetters } from '../features/settle-doubtful-letters/read-letters'
import { readFormLinks } from '../features/show-form-links/read-links'
import { tellMessage } from '../features/tell-messages/command'
import { readMessages } from '../features/tell-messages/read-messages'
import type { World } from '../ports'
import { healthMessage } from '../text/health'
import { MENU, REGISTRATION_STATUSES } from '../text/menu'
import { PLATFORM_UNREAD } from '../text/platform'
import { WORKBOARD, workboardMessage } from '../text/workboard'
import { type AnyAct, type Sweep, step } from './door'
import { readHealth } from './health'
import { AGREE, agreedTo, previewOf } from './preview'
import { IMPORT_AND_CHECK, SWEEP } from './take-in'
import { readWorkboard } from './workboard'

/** One dialog: what it shows, and the acts behind its buttons. */
export interface ScreenEntry {
  /** As the menu names it; the journal says the same of what is pressed there. */
  readonly label: string
  /** What must hold before the dialog opens, and at each press. @throws Refusal */
  readonly check?: (world: World) => void
  /** Title of one that opens beside the sheet and stays there; its page reads it by itself. */
  readonly sidebar?: string
  /** True if it opens whatever the zone is. */
  readonly anyZone?: boolean
  /** True if it only tells what a run told that may have the lock. */
  readonly lockFree?: boolean
  /** What comes before the dialog opens. */
  readonly before?: readonly AnyAct[]
  /** What the dialog shows after a press, if that is something else. */
  readonly readAfter?: (world: World) => Screen
  /** For a press that holds the lock for long. */
  readonly sweep?: Sweep
  /** What the dialog shows, in a message; else how many cards there are. */
  readonly told?: (screen: Screen) => string
  /** Reads and writes nothing. @throws Refusal */
  read(world: World): Screen
  /** By the name that a card's button has: what it does with the card's key, one act after the other. */
  readonly acts: Readonly<Record<string, (key: string) => readonly [AnyAct, ...AnyAct[]]>>
}

/** What was decided about a registration is checked at once. */
const verdict =
  (verdict: Parameters<typeof decideRegistration>[0]) =>
  (key: string): readonly [AnyAct, ...AnyAct[]] => [
    step(decideRegistration(verdict, key)),
    step(checkRegistrations),
  ]

const firstWords = ({ lead, empty }: Screen): string => lead || empty

/** Every dialog by the name under which its page asks for it. */
const SCREENS = {
  workboard: {
    label: MENU.showWorkboard,
    sidebar: WORKBOARD.title,
    told: workboardMessage,
    read: readWorkboard,
    acts: {
      takeIn: () => IMPORT_AND_CHECK,
      check: () => [step(checkRegistrations)],
    },
  },
  registrationStatuses: {
    label: REGISTRATION_STATUSES,
    sidebar: REGISTRATION_STATUSES,
    told: ({ lead }) => lead,
    read: readStatuses,
    acts: {},
  },
  messages: {
    label: MENU.showMessages,
    check: checkNotCopied,
    read: readMessages,
    acts: { told: (key: string) => [step(tellMessage(key))] },
  },
  doubtfulLetters: {
    label: MENU.showDoubtfulLetters,
    check: checkNotCopied,
    read: readDoubtfulLetters,
    acts: {
      sent: (key: string) => [step(settleDoubtfulLetter('sent', key))],
      again: (key: string) => [step(settleDoubtfulLetter('again', key))],
    },
  },
  letters: {
    label: MENU.readLetters,
    check: checkNotCopied,
    before: IMPORT_AND_CHECK,
    told: firstWords,
    read: previewOf(remindOverdueCells, 'sending'),
    acts: { [AGREE]: (key: string) => [...IMPORT_AND_CHECK, agreedTo(key, remindOverdueCells)] },
    readAfter: readSending,
    sweep: SWEEP,
  },
  sending: {
    label: MENU.showSending,
    anyZone: true,
    lockFree: true,
    told: ({ running, lead, empty }: Screen) => running?.words ?? (lead || empty),
    read: readSending,
    acts: { stop: (key: string) => [step(stopSending(key))] },
  },
  planChanges: {
    label: MENU.readPlanChanges,
    told: firstWords,
    read: previewOf(buildYearlyPlan),
    acts: { [AGREE]: (key: string) => [agreedTo(key, buildYearlyPlan)] },
  },
  waitingRegistrations: {
    label: MENU.showWaitingRegistrations,
    read: readWaitingRegistrations,
    acts: {
      confirm: verdict('confirm'),
      replace: verdict('replace'),
      approve: verdict('approve'),
      reject: verdict('reject'),
    },
  },
  formLinks: {
    label: MENU.showFormLinks,
    check: checkNotCopied,
    read: readFormLinks,
    acts: {},
  },
  platform: { label: MENU.checkPlatform, read: () => PLATFORM_UNREAD, acts: {} },
  schedule: {
    label: MENU.showSchedule,
    check: checkNotCopied,
    read: readSchedule,
    acts: {
      take: () => [step(keepSchedule)],
      release: () => [step(releaseSchedule)],
      removeLeftOver: () => [step(removeLeftOver)],
      shareForm: (key: string) => [step(shareForm(key))],
    },
  },
  health: {
    label: MENU.checkHealth,
    anyZone: true,
    told: healthMessage,
    read: readHealth,
    acts: {
      schedule: () => [step(keepSchedule)],
      tabs: () => [step(makeTabs)],
      headers: () => [step(tidyHeaders)],
      forms: () => [step(makeForms)],
      ledger: () => [step(acceptLedger)],
      version: () => [step(migrateWorkbook)],
      program: () => [step(noteProgram)],
    } satisfies Record<HealthMend, () => readonly [AnyAct]>,
  },
} as const satisfies Readonly<Record<string, ScreenEntry>>

export type ScreenName = keyof typeof SCREENS

/** Undefined for a name that is not in the table: it may come from anywhere. */
export const screenNamed = (name: unknown): ScreenEntry | undefined =>
  typeof name === 'string' && Object.keys(SCREENS).includes(name) ? SCREENS[name as ScreenName] : undefined
