import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenDesk } from '../../test/browser/open-desk'
import { sampleSheets } from '../sample/sheets'
import { workbookFile } from '../sample/workbook-file'
import { Hands } from './hands'

const CELL = 'Chi bộ Phòng 8'
const OFFICE = 'Quản lý sổ'
/** Filled in by the sample cell: quarter, title, planned time, preparer. */
const ANSWERS = [
  [
    'Quý I',
    'Tăng cường kiểm sát trực tiếp tại cơ sở giam giữ, phòng ngừa vi phạm trong tạm giữ, tạm giam',
    '18/3/2027',
  ],
  [
    'Quý II',
    'Thực hiện “Dân vận khéo” trong công tác kiểm sát thi hành án hình sự tại cộng đồng',
    '15/7/2027',
  ],
] as const
const PREPARER = 'Nguyễn Văn Mẫu'

/** The sample committee before it had forms, as a file of its own. @returns its path */
export async function workbookWithoutForms(): Promise<string> {
  const own = new Set(['Cài đặt', 'Chi bộ', 'Đảng ủy viên', 'Nhóm nội dung'])
  const sheets = sampleSheets().filter(({ name }) => own.has(name))
  const path = join(await mkdtemp(join(tmpdir(), 'so-chuyen-de-')), 'so-mau.xlsx')
  await writeFile(path, await workbookFile(sheets))
  return path
}

/** The office sets the workbook up and hands out links; a cell registers on a phone. */
export async function photographNewOffice(hands: Hands, desk: OpenDesk): Promise<void> {
  await hands.choose(OFFICE, 'Cài đặt lần đầu, sửa cài đặt…')
  await hands.question.waitFor({ timeout: 60_000 })
  await hands.photograph('cai-dat', hands.question)
  await hands.agreeToAll()
  await hands.clear()
  await hands.choose(OFFICE, 'Lấy liên kết biểu mẫu…')
  const card = hands.inside().locator('.card', { hasText: CELL }).first()
  await card.waitFor({ timeout: 60_000 })
  const link = new URL((await card.locator('a').first().getAttribute('href')) ?? '')
  await hands.rest()
  await card.scrollIntoViewIfNeeded()
  await card.evaluate((element) => element.scrollIntoView())
  await hands.photograph('lien-ket', hands.window)
  await hands.closeWindow()
  await hands.choose(OFFICE, 'Lịch chạy tự động, bàn giao người phụ trách…')
  await hands.photographWindow('lich')
  await hands.choose(OFFICE, 'Kiểm tra tình trạng sổ')
  await hands.photographWindow('tinh-trang')
  await fillIn(await served(hands, link), desk)
  await hands.rest()
  await hands.photographLetter('thu-bao-nhan', /đăng ký chuyên đề/, 390)
}

/** The form as the desk serves it, filled in as the cell's own link has it. */
async function served(hands: Hands, link: URL): Promise<string> {
  const { page } = hands
  await page.getByRole('button', { name: 'Biểu mẫu', exact: true }).click()
  const href = await page.locator('.forms a', { hasText: 'cả năm' }).first().getAttribute('href')
  await page.getByRole('button', { name: 'Đóng ngăn này' }).click()
  const address = new URL(href ?? '', page.url())
  for (const [name, value] of link.searchParams)
    if (name.startsWith('entry.')) address.searchParams.set(name, value)
  return address.href
}

async function fillIn(address: string, desk: OpenDesk): Promise<void> {
  const phone = new Hands(await desk.window(390))
  const { page } = phone
  await page.goto(address)
  await phone.photograph('phieu-dien-thoai')
  for (const [quarter, title, day] of ANSWERS) {
    await page.getByLabel(`${quarter}: Tên chuyên đề`, { exact: true }).fill(title)
    await page.getByLabel(`${quarter}: Nhóm nội dung`, { exact: true }).selectOption({ index: 7 })
    await page.getByLabel(`${quarter}: Thời gian dự kiến`, { exact: true }).fill(day)
    await page.getByLabel(`${quarter}: Người chuẩn bị`, { exact: true }).fill(PREPARER)
  }
  await page.getByLabel('Quý I: Tên chuyên đề', { exact: true }).scrollIntoViewIfNeeded()
  await phone.photograph('phieu-da-dien')
  await page.getByRole('button', { name: 'Gửi' }).click()
  await page.getByText('Đã gửi đăng ký').waitFor()
  await phone.photograph('phieu-da-gui', page.locator('header'))
  await page.close()
}
