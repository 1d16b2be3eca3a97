import { describe, expect, it } from 'vitest'
import { createWorld, type RunOptions } from '../../src/local/apps-script'
import { type CopyOptions, copySpreadsheet } from '../../src/local/copy/copy-spreadsheet'
import { blankModel } from '../blank-model'
import { CLERK, Office, type Told } from './office'

const DAY = '2026-11-16'
const COLLEAGUE = 'dongnghiep@example.vn'

const setUp = (office: Office, options: RunOptions = {}) => {
  const shown: string[] = []
  const { value } = office.run('setUp', {
    answer: ({ text, buttons }) => {
      shown.push(text)
      return { button: buttons === 'OK' ? 'OK' : 'YES' }
    },
    ...options,
  })
  return { shown, told: value as Told }
}

const first = new Office(DAY, blankModel(0, CLERK))
const { shown: asked, told } = setUp(first)
const triggersOf = (office: Office) =>
  office.model.triggers.map(({ owner, handler, event }) => ({ owner, handler, event }))
const idOf = (office: Office, handler: string, owner = CLERK) =>
  office.model.triggers.find((trigger) => trigger.handler === handler && trigger.owner === owner)?.id ?? ''

const daily = (office: Office, options: RunOptions) =>
  office.run('dailyCheck', { start: 'time', ...options }).value as Told

const OURS = [
  { owner: CLERK, handler: 'dailyCheck', event: 'CLOCK' },
  { owner: CLERK, handler: 'onFormSubmit', event: 'ON_FORM_SUBMIT' },
]

describe('set-up of the schedule', () => {
  it('says whose account will run it, and when letters go', () => {
    expect(asked[1]).toContain(`Đặt lịch chạy tự động bằng tài khoản ${CLERK}`)
    expect(asked[1]).toContain('Thư chỉ tự gửi khi mục Tự động gửi email')
    expect(told.message).toContain(`người phụ trách: ${CLERK} (hằng ngày khoảng 08 giờ)`)
  })

  it('makes one daily run, in Vietnamese time, and one for each form that comes', () => {
    expect(triggersOf(first)).toEqual(OURS)
    expect(first.model.triggers[0]?.schedule).toMatchObject({ hour: 8, timeZone: 'Asia/Ho_Chi_Minh' })
  })

  it('makes no second one when it is pressed again', () => {
    const office = first.copy()
    expect(setUp(office).shown).toEqual([])
    expect(office.model.triggers).toEqual(first.model.triggers)
  })

  it('follows the hour in the settings', () => {
    const office = first.copy()
    office.setting('Giờ chạy hằng ngày', 6)
    expect(setUp(office).shown[0]).toContain('Đặt lại lịch')
    expect(triggersOf(office)).toHaveLength(2)
    expect(office.model.triggers.find(({ handler }) => handler === 'dailyCheck')?.schedule?.hour).toBe(6)
  })

  it('mends a trigger that somebody took away, and takes away one too many', () => {
    const office = first.copy()
    const [one] = office.model.triggers
    if (one === undefined) throw new Error('no trigger')
    office.model.triggers = [one, { ...one, id: 'extra' }]
    setUp(office)
    expect(triggersOf(office)).toEqual(OURS)
  })
})

describe('a colleague who presses set-up', () => {
  it('is told who keeps the schedule, and changes nothing by declining', () => {
    const office = first.copy()
    let question = ''
    office.run('setUp', {
      user: COLLEAGUE,
      answer: ({ text }) => {
        question = text
        return { button: 'NO' }
      },
    })
    expect(question).toContain(`đang do ${CLERK} phụ trách`)
    expect(triggersOf(office)).toEqual(OURS)
  })

  it('takes over, and from then on only the new schedule works', () => {
    const office = first.copy()
    const { told } = setUp(office, { user: COLLEAGUE })
    expect(told.message).toContain(`Đã nhận bàn giao lịch chạy tự động từ ${CLERK}`)
    expect(daily(office, { user: CLERK, triggerId: idOf(office, 'dailyCheck') }).message).toContain(
      `do ${COLLEAGUE} phụ trách`,
    )
    const theirs = idOf(office, 'dailyCheck', COLLEAGUE)
    expect(daily(office, { user: COLLEAGUE, triggerId: theirs }).message).not.toContain('phụ trách')
  })
})

describe('a run that set-up did not order', () => {
  it.each<[string, RunOptions]>([
    ['of another account', { user: COLLEAGUE }],
    ['of a trigger that nobody registered', { triggerId: 'extra' }],
  ])('%s leaves everything as it is', (_, options) => {
    const office = first.copy()
    const [one] = office.model.triggers
    if (one === undefined) throw new Error('no trigger')
    office.model.triggers.push({ ...one, id: 'extra' })
    const { value, counts } = office.run('dailyCheck', { start: 'time', ...options })
    expect((value as Told).status).toBe('refused')
    expect(counts.write + counts.mail).toBe(0)
  })
})

describe('an account that took a permission back', () => {
  const SCOPES = [
    'spreadsheets.currentonly',
    'userinfo.email',
    'script.scriptapp',
    'script.send_mail',
    'script.container.ui',
    'forms',
  ].map((name) => `https://www.googleapis.com/auth/${name}`)
  const grantedOnly = (count: number) => {
    const office = first.copy()
    office.world = createWorld(office.model, { scopes: SCOPES })
    office.model.grants = { [CLERK]: SCOPES.slice(0, count) }
    return office
  }
  const fire = (office: Office, door = 'dailyCheck') =>
    office.run(door, { start: 'time', triggerId: idOf(office, door) }).value as Told
  const noted = (office: Office) =>
    office.table('Nhật ký thao tác', 'Việc').filter((row) => row['Kết quả'] === 'Chưa đủ quyền')

  it('works on without the one for forms', () => {
    expect(fire(grantedOnly(5)).status).toBe('done')
  })

  it('is asked for it by one letter a day, whatever fires', () => {
    const office = grantedOnly(4)
    const told = [fire(office), fire(office, 'onFormSubmit'), fire(office)]
    for (const { status, message } of told) {
      expect(status).toBe('refused')
      expect(message).toContain(`tài khoản ${CLERK} chưa cấp đủ quyền`)
    }
    expect(office.letters()).toEqual([`${CLERK}: Đề nghị cấp lại quyền để lịch chạy tự động làm việc`])
    expect(office.model.sent[0]?.body).toContain('https://script.google.com/')
    expect(noted(office)).toHaveLength(1)
    fire(office.tomorrow())
    expect(office.letters()).toHaveLength(2)
  })

  it('that cannot even send the letter finds the link in the journal', () => {
    const office = grantedOnly(3)
    expect(fire(office).status).toBe('refused')
    expect(office.letters()).toEqual([])
    expect(noted(office)[0]?.['Chi tiết']).toContain('https://script.google.com/')
  })

  it('goes on where it stopped once it is granted', () => {
    const office = grantedOnly(4)
    fire(office)
    office.model.grants = { [CLERK]: SCOPES }
    expect(fire(office).message).not.toContain('chưa cấp đủ quyền')
  })
})

describe.each<[string, CopyOptions]>([
  ['with what the program keeps beside it', { withStore: true }],
  ['without', {}],
  ['without that and without the guards of its tabs', { withGuards: false }],
])('a copied workbook, %s', (_, options) => {
  const copyOf = () => new Office(DAY, copySpreadsheet(first.model, CLERK, options))

  it.each<[string, NonNullable<RunOptions['start']>]>([
    ['remindOverdueCells', 'menu'],
    ['reportOverdue', 'menu'],
    ['dailyCheck', 'time'],
    ['onFormSubmit', 'formSubmit'],
  ])('%s says so and sends nothing', (door, start) => {
    const { value, counts } = copyOf().run(door, { start })
    expect((value as Told).message).toContain('bảng tính này là bản sao của sổ đã cài đặt')
    expect(counts.write + counts.mail).toBe(0)
  })

  it('works once it is set up in place of the other', () => {
    const copy = copyOf()
    expect(setUp(copy).shown.join()).toContain('Bảng tính này là bản sao')
    expect(triggersOf(copy)).toEqual(OURS)
    expect(daily(copy, { triggerId: idOf(copy, 'dailyCheck') }).message).not.toContain('bản sao')
  })
})
