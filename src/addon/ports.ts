import type { Block, Box, Grid } from './domain/box'
import type { ChartChange, StandingChart } from './domain/chart'
import type { ComputedTab } from './domain/computed-tab'
import type { FormLists, FormPlan, FormSample, FormState } from './domain/form-plan'
import type { Furnishing } from './domain/furnishing'
import type { LocalDateTime } from './domain/local-date'
import type { Observation } from './domain/observation'
import type { Prefill } from './domain/prefilled-link'
import type { OwnTrigger } from './domain/schedule-owner'
import type { Screen } from './domain/screen'
import type { TabLook, TabPicture } from './domain/tab-picture'

/** Notes and background colours of a tab's boxes, as large as its values; '' for none. */
export interface BoxMarks {
  readonly notes: readonly (readonly string[])[]
  readonly colours: readonly (readonly string[])[]
}

/** Some rows one below the other, counted from 1. */
export interface RowSpan {
  readonly first: number
  readonly last: number
}

export interface WorkbookPort {
  /** All tab names, in order. */
  tabNames(): readonly string[]
  /** Of the named tabs, those that receive a form's responses. */
  formTabs(names: readonly string[]): readonly string[]
  /** Zone names of the spreadsheet and of the program. */
  zones(): { readonly workbook: string; readonly program: string }
  /** Language and country in which the workbook reads what is typed: `vi_VN`. */
  locale(): string
  /** The whole used range from A1 in one read; [] if the tab is empty. */
  values(tab: string): Grid
  /** The same as it stands now, though this run may have read it before. */
  reread(tab: string): Grid
  /** Some rows alone, as wide as they are; [] for those that the tab no longer has. */
  rows(tab: string, span: RowSpan): Grid
  /** What the first rows hold alone, for a tab that grows without end; [] if nothing. */
  head(tab: string, rows: number): Grid
  /** True if rows stand below those that this run has read of the tab, however long ago. */
  hasGrown(tab: string): boolean
  /** Of the whole tab, or of some rows; those above them are blank then. */
  marks(tab: string, rows?: RowSpan): BoxMarks
  /** Makes an empty tab with a look; refuses nothing: the caller knows that the name is free. */
  makeTab(name: string, look?: TabLook): void
  /**
   * Writes values, text as text; grows the grid where needed.
   * @param lookedAt the caller has just seen that these rows stand where it thinks
   */
  write(tab: string, blocks: readonly Block<Box>[], lookedAt?: 'lookedAt'): void
  /** Adds one row below the last. */
  append(tab: string, values: readonly Box[]): void
  writeNotes(tab: string, blocks: readonly Block<string>[]): void
  /** '' takes the colour away. */
  writeColours(tab: string, blocks: readonly Block<string>[]): void
  /**
   * Lays a computed tab out anew: everything in its used range is replaced. What the picture keeps comes back from the
   * copy that was kept of the tab in this run.
   */
  paint(tab: string, picture: TabPicture): void
  /** Charts of the tab whose title begins with one of the names, nothing of others; undefined if Google does not say. */
  charts(tab: string, names: readonly string[]): readonly StandingChart[] | undefined
  /** Sends what was written, then draws. @returns false if Google refused: the boxes are whole all the same */
  redraw(tab: string, changes: readonly ChartChange[]): boolean
  /** A hidden copy under another name, replacing an older one of that name. */
  keepCopy(tab: string, as: string): void
  /** Puts a copy's content back into the tab, and removes the copy. */
  restoreCopy(tab: string, from: string): void
  removeTab(name: string): void
  /** Sends what was written to the others; until then a killed run loses it. */
  flush(): void
}

/** What makes tabs easy and safe to fill in; no value is touched. */
export interface FurniturePort {
  /** Dresses the headers of a table, and helps its boxes with formats and lists. */
  furnish(tab: string, furnishing: Furnishing): void
  /** Of each column, whether its box in that row has a rule about what may be entered. */
  ruledColumns(tab: string, row: number): readonly boolean[]
  /** Of each column, whether the next row that is appended would stand there as plain text. */
  textColumns(tab: string): readonly boolean[]
  /** True if whoever edits the tab is warned or kept out. */
  isGuarded(tab: string): boolean
  /** What the guard of the tab says; undefined if it has none. */
  guardNote(tab: string): string | undefined
  /** The note on the tab's first box; '' for none. */
  firstNote(tab: string): string
  /** Whoever edits the tab is asked first; nobody is kept out. */
  guard(tab: string, why: string): void
  /** Puts tabs in this order, from the first place on. */
  arrange(names: readonly string[]): void
}

export interface Letter {
  readonly to: readonly string[]
  readonly replyTo: string
  readonly senderName: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

export interface MailPort {
  /** Recipients that may still be written to today. */
  remaining(): number
  /** Throws if the letter may not have gone out. */
  send(letter: Letter): void
}

export interface StorePort {
  /** All kept values, in one read. */
  all(): Readonly<Record<string, string>>
  set(values: Readonly<Record<string, string>>): void
  remove(key: string): void
  /** True if the lock was got within the time. */
  lock(seconds: number): boolean
  unlock(): void
}

/** What a run left for the others, and how long ago. */
export interface Notice {
  readonly text: string
  readonly ageSeconds: number
}

/**
 * Words between runs that go on at the same time, without the lock. Any may be lost at any time, and none is worth
 * ending a run for: what cannot be left or read is logged.
 */
export interface NoticePort {
  read(name: string): Notice | undefined
  leave(name: string, text: string): void
}

export interface MenuItem {
  readonly label: string
  readonly door: string
}
export type MenuEntry =
  | MenuItem
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | 'separator'

export interface HostPort {
  /** Yes or no, from the person at the screen. Never called in an unattended run. */
  ask(title: string, text: string, yes: string, no: string): boolean
  /** A message that stays until read. */
  tell(title: string, text: string): void
  /** A message that goes away by itself. */
  toast(title: string, text: string): void
  showMenu(title: string, entries: readonly MenuEntry[]): void
  /**
   * Opens a dialog; the run does not wait for it. Its page asks for that name again. One that tells of a run leaves the
   * workbook free.
   */
  showScreen(name: string, screen: Screen): void
  /** Opens the page beside the sheet, in the place of one that stands there; it asks for what it shows by that name. */
  showSidebar(name: string, title: string): void
  /** Shows the person that row of the tab. @returns false if the tab has no such row, or there is no such tab */
  goTo(tab: string, row: number): boolean
  /** To the execution log, for the IT colleague. */
  log(text: string): void
}

/** Runs that nobody presses, and in whose name they are. */
export interface SchedulePort {
  /** Address of the account whose rights the run has. */
  account(): string
  /** Id of the spreadsheet. */
  workbook(): string
  /** Triggers of this account; nobody sees those of others. */
  own(): readonly OwnTrigger[]
  /** Where this account can grant what it has not; undefined if nothing is missing, or only the permission for forms. */
  permissionLink(): string | undefined
  /** Asks the person for every permission but that for forms; the run ends there if one is missing. */
  demandPermissions(): void
  /** @returns the id of the trigger that opens the door each day at about that hour */
  runDaily(door: string, hour: number): string
  /** @returns the id of the trigger that opens the door when a form is sent */
  runOnSubmit(door: string): string
  remove(id: string): void
}

/** Forms by which cells register. What is asked of a form that is gone throws, but for `look`. */
export interface FormsPort {
  /** False if this account has not granted what all the others need. */
  permitted(): boolean
  /** Asks the person for it; the run ends there if it is missing. Needs no form. */
  demandPermission(): void
  /** Id, or else address, of the form that writes to the tab; undefined if none does. Both name it elsewhere here. */
  writing(tab: string): string | undefined
  /** Makes an empty form in the Drive of this account. @returns its id */
  begin(title: string): string
  /** Adds what the form lacks of the plan; what it has stays. */
  complete(id: string, plan: FormPlan): void
  /** Undefined if the form is gone, or closed to this account. */
  look(id: string): FormState | undefined
  /** A link with the samples filled in as far as the form asks for them, and which those are. */
  fill(
    id: string,
    samples: readonly FormSample[],
  ): { readonly url: string; readonly answers: Readonly<Partial<Prefill>> }
  /** Demands, or no longer demands, that Google prove the sender's address. @returns false if it cannot */
  prove(id: string, verified: boolean): boolean
  /** Lets the form write to this workbook. */
  link(id: string): void
  /** @returns whether it takes answers now */
  publish(id: string): boolean
  /**
   * Lets the form take answers, or no more.
   * @param closed what whoever opens it reads instead
   * @returns false if the form is gone, or not published
   */
  take(id: string, answers: boolean, closed: string): boolean
  /** Replaces what the lists with these titles offer. */
  offer(id: string, lists: FormLists): void
  /** Makes the address an editor of the form. @returns false if Google does not take it: it may be no account */
  share(id: string, address: string): boolean
}

/** What runs the program, looked at from within. */
export interface PlatformPort {
  /** Version and hash of the program. */
  build(): string
  /** The program's own code, as it runs. */
  source(): string
  /** Tries in a tab that is made and taken away whether Google does what the program relies on. */
  check(): readonly Observation[]
}

/** Everything that an act may ask of the outside. */
export interface World {
  readonly workbook: WorkbookPort
  readonly furniture: FurniturePort
  readonly mail: MailPort
  readonly store: StorePort
  readonly notices: NoticePort
  readonly host: HostPort
  readonly schedule: SchedulePort
  readonly forms: FormsPort
  readonly platform: PlatformPort
  /** Id of the trigger that fired, if one did and says so. */
  readonly firedBy: string | undefined
  /** When the run began. */
  readonly now: LocalDateTime
  /** Seconds that the run has worked so far; a dialog that stands open does not count. */
  spentSeconds(): number
  /** Address of the person (or owner of the schedule) who runs it; '' if Google does not say. */
  user(): string
  /** Random hexadecimal digits, other ones each time. */
  randomHex(): string
}

/** Numbers that an act tells of; the names are read by other programs. */
export type CountName =
  | 'imported'
  | 'valid'
  | 'toFix'
  | 'toConfirm'
  | 'toApprove'
  | 'replaced'
  | 'withdrawn'
  | 'planned'
  | 'missing'
  | 'overdue'
  | 'lettersSent'
  | 'lettersWaiting'
  | 'lettersInDoubt'
  | 'toTell'

export interface Report {
  /** What was done, in Vietnamese, for the person who asked; '' where there is nothing to say. */
  readonly message: string
  readonly counts: Readonly<Partial<Record<CountName, number>>>
  /** True if anything in the workbook or outside it is different now. */
  readonly changed: boolean
  /** True if the act has flushed after its last write. */
  readonly flushed?: boolean
  /** What an open dialog shows from now on. */
  readonly screen?: Screen
}

/** Where a question stands between a person and the act. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
}

/** One act that a person or the schedule can ask for. `prepare` and `apply` run under the lock, `question` never. */
export interface Act<Decision> {
  /** Reads, then decides; writes nothing. @throws Refusal */
  prepare(world: World): Decision
  /** What a person must agree to first; undefined if there is nothing to ask. */
  question(decision: Decision): Question | undefined
  /** All that stands behind the question, each thing by itself; also where there is nothing to ask. */
  details?(decision: Decision): Screen
  /** Writes what differs from what was read. */
  apply(decision: Decision, world: World): Report
  /** Throws the refusals that `prepare` would, for less: a door looks ahead with it before its first act writes. */
  demands?(world: World): void
  /** True if it only shows what it has read, so that no journal is needed. */
  readonly looks?: true
  /** Tabs into which the act writes, where it can be undone: a copy of each is kept. */
  alters?(decision: Decision): readonly string[]
  /** Tab that the act lays out anew, so that it can be undone. */
  overwrites?(decision: Decision): ComputedTab
}
