import { type DoorName, doors } from './app/doors'
import { MENU_TITLE, menu } from './app/menu'
import { type Outcome, runDoor } from './app/run'
import { goes, presses, reads } from './app/screen-doors'
import { makeHostPort } from './google/host-port'
import { makeWorkbookPort } from './google/workbook-port'
import { type Fired, makeWorld } from './google/world'

/** Version and hash of this program; the build puts it at the top of the bundle. */
declare const BUILD: string

const open = (name: DoorName, event?: Fired): Outcome => runDoor(doors()[name], () => makeWorld(event), BUILD)

/** Runs with limited rights: it may look which tabs there are and build the menu, and nothing else. */
export const onOpen = (): void => makeHostPort().showMenu(MENU_TITLE, menu(makeWorkbookPort().tabNames()))

export const showWorkboard = (): Outcome => open('showWorkboard')
export const showRegistrationStatuses = (): Outcome => open('showRegistrationStatuses')
export const importResponses = (): Outcome => open('importResponses')
export const checkRegistrations = (): Outcome => open('checkRegistrations')
export const buildYearlyPlan = (): Outcome => open('buildYearlyPlan')
export const readPlanChanges = (): Outcome => open('readPlanChanges')
export const showBoard = (): Outcome => open('showBoard')
export const countCategories = (): Outcome => open('countCategories')
export const updateAll = (): Outcome => open('updateAll')
export const remindOverdueCells = (): Outcome => open('remindOverdueCells')
export const readLetters = (): Outcome => open('readLetters')
export const showSending = (): Outcome => open('showSending')
export const reportOverdue = (): Outcome => open('reportOverdue')
export const reportQuarter = (): Outcome => open('reportQuarter')
export const setUp = (): Outcome => open('setUp')
export const refreshForms = (): Outcome => open('refreshForms')
export const checkPlatform = (): Outcome => open('checkPlatform')
export const showSchedule = (): Outcome => open('showSchedule')
export const checkHealth = (): Outcome => open('checkHealth')
export const undo = (): Outcome => open('undo')
export const showDoubtfulLetters = (): Outcome => open('showDoubtfulLetters')
export const showWaitingRegistrations = (): Outcome => open('showWaitingRegistrations')
export const sendTestLetter = (): Outcome => open('sendTestLetter')
export const showMessages = (): Outcome => open('showMessages')
export const showFormLinks = (): Outcome => open('showFormLinks')
/** These three are called by the page of a dialog, with whatever a browser sends. */
export const readScreen = (name?: unknown): Outcome => runDoor(reads(name), makeWorld, BUILD)
export const pressOnScreen = (name?: unknown, act?: unknown, key?: unknown, seen?: unknown): Outcome =>
  runDoor(presses({ name, act, key, seen }), makeWorld, BUILD)
export const goToRow = (tab?: unknown, row?: unknown, holds?: unknown): Outcome =>
  runDoor(goes(tab, row, holds), makeWorld, BUILD)
/** These two are opened by the triggers of set-up. */
export const onFormSubmit = (event?: Fired): Outcome => open('onFormSubmit', event)
export const dailyCheck = (event?: Fired): Outcome => open('dailyCheck', event)
