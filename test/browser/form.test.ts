import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Hands } from '../../scripts/guide/hands'
import { workbookWithoutForms } from '../../scripts/guide/new-office'
import { hasBrowser } from '../chromium'
import { type OpenDesk, openDesk } from './open-desk'
import { stumblingBlocks } from './visit'

const START_MS = 180_000

describe.skipIf(!hasBrowser('the tests of the forms'))('a form on a phone', () => {
  let desk: OpenDesk
  let office: Hands
  let phone: Page

  beforeAll(async () => {
    desk = await openDesk('--workbook', await workbookWithoutForms(), '--today', '2026-12-01')
    office = new Hands(await desk.window(1280))
    await office.page.goto(desk.address)
    await office.choose('Quản lý sổ', 'Cài đặt lần đầu, sửa cài đặt…')
    await office.question.waitFor()
    await office.agreeToAll()
    await office.page.getByRole('button', { name: 'Biểu mẫu', exact: true }).click()
    const link = office.page.locator('.forms a', { hasText: 'một quý' }).first()
    phone = await desk.window(390)
    await phone.goto(new URL((await link.getAttribute('href')) ?? '', office.page.url()).href)
  }, START_MS)
  afterAll(() => desk?.close())

  it('is as wide as the phone, and has nothing serious for weak eyes', async () => {
    const overflow = await phone.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await stumblingBlocks(phone)).toEqual([])
  })

  it('says what is missing, is filled in and sent, and the office’s trigger takes it in', async () => {
    await phone.getByLabel(/^Tên chuyên đề/).fill('Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ')
    await phone.getByRole('button', { name: 'Gửi' }).click()
    await phone.getByRole('alert').getByText('Đề nghị').waitFor()
    // The browser itself notes that the answers were refused.
    expect(desk.complaints.splice(0)).toHaveLength(1)
    await phone
      .getByLabel(/^Chi bộ/)
      .first()
      .selectOption('Chi bộ Phòng 2')
    await phone.getByLabel(/^Năm/).selectOption('2027')
    await phone.getByLabel(/^Quý/).selectOption('Quý IV')
    await phone.getByLabel(/^Nhóm nội dung/).selectOption({ index: 1 })
    await phone.getByLabel(/^Thời gian dự kiến/).fill('10/11/2027')
    await phone.getByLabel(/^Người chuẩn bị/).fill('Nguyễn Văn Mẫu')
    await phone.getByRole('button', { name: 'Gửi' }).click()
    await phone.getByText('Đã gửi đăng ký').waitFor()
    await office.page.getByRole('button', { name: 'Việc đã chạy' }).click()
    await office.page.locator('.runs').getByText('Nhận biểu mẫu').first().waitFor()
  })

  it('asked nobody else for anything, and complained of nothing', () => {
    expect(desk.complaints).toEqual([])
  })
})
