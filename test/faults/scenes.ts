import type { RunOptions } from '../../src/local/apps-script'
import { submitForm } from '../../src/local/forms/submit-form'
import type { PlainValue } from '../../src/local/model'
import { blankModel } from '../blank-model'
import { typeRows } from '../stories/new-office'
import { CLERK, Office } from '../stories/office'

/** One door as it is opened on some day, and the office as it stood before and stands after it, undisturbed. */
export interface Scene {
  readonly name: string
  readonly door: string
  readonly options: RunOptions
  readonly before: Office
  readonly after: Office
}

const CELLS = [
  { 'Tên chi bộ': 'Chi bộ Một', Email: 'mot@example.vn', 'Đảng ủy viên theo dõi': 'Lê Thị Ủy Viên' },
  { 'Tên chi bộ': 'Chi bộ Hai', Email: 'hai@example.vn', 'Đảng ủy viên theo dõi': 'Lê Thị Ủy Viên' },
  { 'Tên chi bộ': 'Chi bộ Ba', 'Cách nhận tin': 'Zalo', 'Điện thoại': '0900 000 003' },
]

const SETTINGS: Readonly<Record<string, PlainValue>> = {
  'Tên Đảng ủy': 'Đảng ủy Sở Minh Họa',
  'Email văn phòng': CLERK,
  'Email nơi nhận báo cáo': 'btv@example.vn',
  'Năm kế hoạch': 2027,
  'Bắt đầu đôn đốc từ ngày': '01/10/2026',
  'Tự động gửi email': 'Tất cả',
}

type Change = (office: Office) => RunOptions | undefined

/** The office's year, told by the doors that are opened; each goes on from where the one before it ended. */
export function scenesOfAYear(): readonly Scene[] {
  const office = new Office('2026-11-16', blankModel(0, CLERK))
  const scenes: Scene[] = []
  const open = (name: string, door: string, day: string, change: Change = () => undefined): void => {
    office.goTo(day)
    const options = change(office) ?? {}
    const before = office.copy()
    const { end, error } = office.run(door, options)
    if (end !== 'completed') throw new Error(`${name}: ${end} ${error?.message ?? ''}`)
    scenes.push({ name, door, options, before, after: office.copy() })
  }

  open('set-up of an empty workbook', 'setUp', '2026-11-16')
  open('set-up with its forms', 'setUp', '2026-11-16', fillIn)
  open('lists of the forms', 'refreshForms', '2026-11-16', addCell)
  open('a form that comes', 'onFormSubmit', '2026-12-01', (at) => submitted(at, 'Chi bộ Một', 'Quý I'))
  open('import', 'importResponses', '2026-12-02', (at) => {
    submitted(at, 'Chi bộ Hai', 'Quý I')
    submitted(at, 'Chi bộ Hai', 'Quý II')
    return undefined
  })
  open('check', 'checkRegistrations', '2026-12-02')
  open('plan', 'buildYearlyPlan', '2026-12-20')
  open('plan anew', 'buildYearlyPlan', '2026-12-21', registerByHand)
  open('undo', 'undo', '2026-12-21')
  open('board', 'showBoard', '2027-01-05')
  open('counts', 'countCategories', '2027-01-05')
  open('all of it', 'updateAll', '2027-01-06', (at) => {
    submitted(at, 'Chi bộ Một', 'Quý II')
    return undefined
  })
  open('letters', 'remindOverdueCells', '2027-01-11')
  open('report of what is overdue', 'reportOverdue', '2027-02-01')
  open('daily check', 'dailyCheck', '2027-04-08', daily)
  open('summary of a quarter', 'reportQuarter', '2027-04-09')
  open('test letter', 'sendTestLetter', '2027-04-09')
  open('a message that was told', 'pressOnScreen', '2027-04-09', (at) => pressed(at, 'messages', 'told'))
  open('self-check', 'checkPlatform', '2027-04-09')
  return scenes
}

function fillIn(office: Office): undefined {
  for (const [item, value] of Object.entries(SETTINGS)) office.setting(item, value)
  typeRows(office, 'Chi bộ', ...CELLS)
  typeRows(office, 'Đảng ủy viên', { 'Họ và tên': 'Lê Thị Ủy Viên', Email: 'uyvien@example.vn' })
}

function addCell(office: Office): undefined {
  typeRows(office, 'Chi bộ', { 'Tên chi bộ': 'Chi bộ Bốn', Email: 'bon@example.vn', 'Mã gửi': 'BON444' })
}

/** An answer to the one-quarter form; gives what its trigger hands over. */
function submitted(office: Office, cell: string, quarter: string): RunOptions {
  const form = office.model.forms.find(({ title }) => title.includes('một quý'))
  if (form === undefined) throw new Error('no form was made')
  const code = office.table('Chi bộ', 'Mã gửi').find((row) => row['Tên chi bộ'] === cell)?.['Mã gửi']
  const month = { 'Quý I': '02', 'Quý II': '05' }[quarter]
  const { fired } = submitForm(office.world, form.id, {
    'Chi bộ': cell,
    Năm: '2027',
    Quý: quarter,
    'Mã gửi': String(code),
    'Tên chuyên đề': `${cell} nâng cao chất lượng sinh hoạt trong ${quarter.toLowerCase()}`,
    'Nhóm nội dung': String(office.table('Nhóm nội dung', 'Tên nhóm')[0]?.['Tên nhóm']),
    'Thời gian dự kiến': `10/${month}/2027`,
    'Người chuẩn bị': 'Phạm Văn Soạn',
  })
  return fired.find(({ door }) => door === 'onFormSubmit')?.options ?? {}
}

function registerByHand(office: Office): undefined {
  const category = office.table('Nhóm nội dung', 'Tên nhóm')[1]?.['Tên nhóm'] ?? ''
  typeRows(office, 'Đăng ký', {
    'Mã đăng ký': 'ĐK-0004',
    Năm: 2027,
    Quý: 'Quý III',
    'Chi bộ': 'Chi bộ Ba',
    'Tên chuyên đề': 'Học tập phong cách làm việc khoa học của Bác',
    'Nhóm nội dung': category,
    'Người chuẩn bị': 'Phạm Văn Soạn',
    'Thời gian dự kiến': 'Tháng 8/2027',
    'Trạng thái': 'Hợp lệ',
  })
}

function daily(office: Office): RunOptions {
  const trigger = office.model.triggers.find(({ handler }) => handler === 'dailyCheck')
  return { start: 'time', ...(trigger && { triggerId: trigger.id }) }
}

/** The first card of a dialog that has such a button. */
function pressed(office: Office, name: string, act: string): RunOptions {
  const { value } = office.copy().run('readScreen', { args: [name] })
  const { cards } = (value as { screen: { cards: { key: string; presses: { act: string }[] }[] } }).screen
  const card = cards.find(({ presses }) => presses.some((press) => press.act === act))
  if (card === undefined) throw new Error(`no card of ${name} can be ${act}`)
  return { args: [name, act, card.key] }
}
