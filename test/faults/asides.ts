import { readScreen } from '../stories/dialog'
import { typeRows } from '../stories/new-office'
import type { Office } from '../stories/office'
import { anotherTopic, issuePlan, leftInDoubt, pressed, submitted, typeTopic } from './changes'
import type { Story } from './story'

const COLLEAGUE = 'dongnghiep@example.vn'
const PRESS = 'pressOnScreen'

/** Dialogs that only show. */
export function looks(story: Story): void {
  story.aside('menu of an opening sheet', 'onOpen', () => ({ start: 'open' }))
  for (const door of [
    'showWorkboard',
    'showRegistrationStatuses',
    'showMessages',
    'showSending',
    'readLetters',
    'readPlanChanges',
    'showWaitingRegistrations',
    'showDoubtfulLetters',
    'showFormLinks',
    'showSchedule',
    'checkHealth',
  ])
    story.aside(`dialog ${door}`, door)
  story.aside('dialog read anew', 'readScreen', () => ({ args: ['health'] }))
}

/** What was read in full is agreed to; half done it is no more what was read, and the door of the menu does the rest. */
export function agreement(story: Story, screen: string, door: string, day: string): void {
  const agrees = (office: Office) => {
    const { press } = readScreen(office.goTo(day), screen)
    if (press === undefined) throw new Error(`nothing to agree to in ${screen}`)
    return { args: [screen, press.act, press.key] }
  }
  story.aside(`${screen} read and agreed to`, PRESS, agrees, { door })
}

/** Seen from beside, a run that was just cut off looks like one that goes on. */
export const stopping = (story: Story, day: string): void =>
  story.aside('a sending that is to end', PRESS, (office) => {
    leftInDoubt(office.goTo(day))
    const { running } = readScreen(office, 'sending')
    return { args: ['sending', 'stop', running?.key] }
  })

/** From the sidebar: what it finds to be done, and the row that somebody wants to see. */
export function workboard(story: Story): void {
  story.aside(
    'workboard: answers to take in',
    PRESS,
    pressed('workboard', 'takeIn', (office) => submitted(office, 'Chi bộ Một', 'Quý II')),
    { door: PRESS, options: { args: ['workboard', 'check', 'unchecked'] } },
  )
  story.aside('workboard: rows to check', PRESS, pressed('workboard', 'check', typeTopic))
  story.aside('a row to go to', 'goToRow', () => ({ args: ['Đăng ký', 2] }))
}

/** What the office decides about registrations that wait. */
export function decisions(story: Story): void {
  for (const act of ['confirm', 'replace', 'reject'])
    story.aside(`registration: ${act}`, PRESS, pressed('waitingRegistrations', act, anotherTopic))
}

export const approval = (story: Story): void =>
  story.aside(
    'registration: approve',
    PRESS,
    pressed('waitingRegistrations', 'approve', (office) => {
      issuePlan(office)
      anotherTopic(office, 'Đăng ký thêm chuyên đề trong quý')
    }),
  )

export function doubts(story: Story, day: string): void {
  for (const act of ['sent', 'again'])
    story.aside(
      `letter in doubt: ${act}`,
      PRESS,
      pressed('doubtfulLetters', act, (office) => leftInDoubt(office.goTo(day))),
    )
}

const taken = (office: Office) =>
  office.run(PRESS, pressed('schedule', 'take', undefined, COLLEAGUE)(office) ?? {})

export function handOver(story: Story): void {
  story.aside('hand-over: take', PRESS, pressed('schedule', 'take', undefined, COLLEAGUE))
  story.aside('hand-over: release', PRESS, pressed('schedule', 'release'))
  story.aside('hand-over: what is left over', PRESS, pressed('schedule', 'removeLeftOver', taken))
  story.aside('hand-over: a form', PRESS, pressed('schedule', 'shareForm', taken))
}

const header = (office: Office, from: string, to: string) => {
  const row = office.model.spreadsheet.tabs.find(({ name }) => name === 'Chi bộ')?.values[0] ?? []
  row[row.indexOf(from)] = to
}

const isOlder = (office: Office) => {
  office.setting('Phiên bản sổ', '')
  header(office, 'Điện thoại', 'Số điện thoại')
}

/** What harms the workbook, by the name of the button that mends it. */
const HARMS: Readonly<Record<string, (office: Office) => unknown>> = {
  schedule: ({ model }) => {
    model.triggers = model.triggers.slice(1)
  },
  tabs: ({ model: { spreadsheet } }) => {
    spreadsheet.tabs = spreadsheet.tabs.filter(({ name }) => name !== 'Điều chỉnh')
  },
  headers: (office) => {
    header(office, 'Bí thư', 'Bí\u00a0thư\u200b ')
    header(office, 'Ghi chú', ' Ghi chú')
  },
  forms: (office) => {
    typeRows(office, 'Chi bộ', { 'Tên chi bộ': 'Chi bộ Năm', Email: 'nam@example.vn', 'Mã gửi': 'NAM555' })
    for (const form of office.model.forms) form.published = false
  },
  ledger: ({ model }) => {
    model.properties.script.ledgerLines = '999'
  },
  version: isOlder,
  program: ({ model }) => {
    model.properties.script.program = JSON.stringify({ build: '0.0.1+older', print: '0' })
  },
}

export function mending(story: Story): void {
  for (const [act, harm] of Object.entries(HARMS))
    story.aside(`health: ${act}`, PRESS, pressed('health', act, harm))
  story.aside('set-up of an older workbook', 'setUp', (office) => {
    isOlder(office)
    return undefined
  })
}
