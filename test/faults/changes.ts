import type { RunOptions } from '../../src/local/apps-script'
import { submitForm } from '../../src/local/forms/submit-form'
import type { PlainValue } from '../../src/local/model'
import { readScreen } from '../stories/dialog'
import { typeRows } from '../stories/new-office'
import { CLERK, type Office } from '../stories/office'
import type { Change } from './story'

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

export function fillIn(office: Office): undefined {
  for (const [item, value] of Object.entries(SETTINGS)) office.setting(item, value)
  typeRows(office, 'Chi bộ', ...CELLS)
  typeRows(office, 'Đảng ủy viên', { 'Họ và tên': 'Lê Thị Ủy Viên', Email: 'uyvien@example.vn' })
}

export function addCell(office: Office): undefined {
  typeRows(office, 'Chi bộ', { 'Tên chi bộ': 'Chi bộ Bốn', Email: 'bon@example.vn', 'Mã gửi': 'BON444' })
}

const category = (office: Office, place: number): PlainValue =>
  office.table('Nhóm nội dung', 'Tên nhóm')[place]?.['Tên nhóm'] ?? ''

/** An answer to the one-quarter form; gives what its trigger hands over. */
export function submitted(office: Office, cell: string, quarter: string): RunOptions {
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
    'Nhóm nội dung': String(category(office, 0)),
    'Thời gian dự kiến': `10/${month}/2027`,
    'Người chuẩn bị': 'Phạm Văn Soạn',
  })
  return fired.find(({ door }) => door === 'onFormSubmit')?.options ?? {}
}

export function registerByHand(office: Office): undefined {
  typeRows(office, 'Đăng ký', {
    'Mã đăng ký': 'ĐK-0004',
    Năm: 2027,
    Quý: 'Quý III',
    'Chi bộ': 'Chi bộ Ba',
    'Tên chuyên đề': 'Học tập phong cách làm việc khoa học của Bác',
    'Nhóm nội dung': category(office, 1),
    'Người chuẩn bị': 'Phạm Văn Soạn',
    'Thời gian dự kiến': 'Tháng 8/2027',
    'Trạng thái': 'Hợp lệ',
  })
}

/** Another topic for a quarter that has one. */
export function typeTopic(office: Office, kind = ''): void {
  typeRows(office, 'Đăng ký', {
    'Loại đăng ký': kind,
    Năm: 2027,
    Quý: 'Quý I',
    'Chi bộ': 'Chi bộ Một',
    'Tên chuyên đề': 'Trách nhiệm nêu gương của cán bộ, đảng viên ở cơ sở',
    'Nhóm nội dung': category(office, 1),
    'Người chuẩn bị': 'Phạm Văn Soạn',
    'Thời gian dự kiến': 'Tháng 3/2027',
  })
}

/** It is to be confirmed, or to be approved once the plan is issued. */
export function anotherTopic(office: Office, kind?: string): void {
  typeTopic(office, kind)
  office.press('checkRegistrations')
}

export function issuePlan(office: Office): void {
  const plan = office.model.spreadsheet.tabs.find(({ name }) => name === 'Kế hoạch 2027')
  for (const row of plan?.values ?? [])
    for (const [place, box] of row.entries()) if (box === 'Dự thảo') row[place] = 'Đã ban hành'
}

export function daily(office: Office): RunOptions {
  const trigger = office.model.triggers.find(({ handler }) => handler === 'dailyCheck')
  return { start: 'time', ...(trigger && { triggerId: trigger.id }) }
}

/** The run of the reminders dies at its first letter. */
export function leftInDoubt(office: Office): void {
  const at = office
    .copy()
    .run('remindOverdueCells')
    .calls.find(({ call }) => call === 'MailApp.sendEmail')
  office.run('remindOverdueCells', { fault: { at: at?.number ?? 0, kind: 'kill', afterEffect: true } })
}

/** A button on the first card of a dialog that has it, after something has happened. */
export const pressed =
  (
    screen: string,
    act: string,
    before: (office: Office) => unknown = () => undefined,
    user = CLERK,
  ): Change =>
  (office) => {
    before(office)
    const { cards } = readScreen(office.copy(), screen, user)
    const card = cards.find(({ presses }) => presses.some((press) => press.act === act))
    if (card === undefined) throw new Error(`no card of ${screen} has ${act}`)
    return { user, args: [screen, act, card.key] }
  }
