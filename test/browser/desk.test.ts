import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser } from '../chromium'
import { type OpenDesk, openDesk } from './open-desk'
import { menu, stumblingBlocks } from './visit'

/** The page is bundled and a browser started: on a busy machine this takes its time. */
const START_MS = 180_000

describe.skipIf(!hasBrowser('the tests of the desk'))('the desk in a browser', () => {
  let desk: OpenDesk
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    page = await desk.window(1280)
    await page.goto(desk.address)
    await page.getByText('Cài đặt', { exact: true }).first().waitFor()
  }, START_MS)
  afterAll(() => desk?.close())

  it('is shown to nobody without the address of this start', async () => {
    const other = await desk.window(1280)
    await other.goto(desk.address.replace(/token=.*/, 'token=none'))
    expect(await other.textContent('body')).toContain('Địa chỉ này không đúng')
    await other.close()
    desk.complaints.splice(0)
  })

  it('takes the sample committee through its year by clicking only', async () => {
    await menu(page, 'Cập nhật toàn bộ (không gửi thư)')
    await page.getByText('Đã lấy 52 đăng ký mới').waitFor()
    await menu(page, 'Kế hoạch năm', 'Lập, cập nhật kế hoạch…')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await dialog.getByRole('button').first().click()
    await page.getByText('Kế hoạch 2027', { exact: true }).waitFor()
    await menu(page, 'Theo dõi, đôn đốc', 'Xem trước và gửi thư nhắc…')
    await dialog.waitFor()
    await dialog.getByRole('button').first().click()
    const progress = page.getByRole('region', { name: 'Tiến độ gửi thư nhắc' })
    await progress.frameLocator('iframe').getByText('Đã gửi xong.').waitFor()
    await progress.getByRole('button', { name: 'Đóng', exact: true }).click()
    await page.getByRole('button', { name: /^Thư đã gửi/ }).click()
    await page
      .getByRole('button', { name: /Nhắc việc/ })
      .first()
      .click()
    const letter = page.frameLocator('iframe')
    await letter.getByText('Kính gửi').first().waitFor()
    await page.getByRole('button', { name: 'Việc đã chạy' }).click()
    await page.locator('.runs').getByText('Xem trước và gửi thư nhắc…').first().waitFor()
  })

  it('draws the charts of the open tab, with their numbers as a table', async () => {
    await page.getByText('Thống kê', { exact: true }).click()
    await page.getByRole('img', { name: 'Số chuyên đề theo lĩnh vực qua các năm' }).waitFor()
    await page.getByText('Xem số liệu').first().click()
    await page.getByRole('row', { name: '2013 2 3 20' }).waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await page.getByText('Đăng ký', { exact: true }).first().click()
    await page
      .getByRole('img', { name: /^Số chuyên đề/ })
      .first()
      .waitFor({ state: 'detached' })
  })

  it('leaves everything as it was when the question is closed with the cross', async () => {
    await menu(page, 'Hoàn tác việc vừa làm…')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('Kế hoạch 2027', { exact: true }).waitFor()
  })

  it('shows a run to a second window, and goes on when a window is loaded anew', async () => {
    await menu(page, 'Hoàn tác việc vừa làm…')
    await page.getByRole('dialog').waitFor()
    const second = await desk.window(1280)
    await second.goto(desk.address)
    await second.getByRole('dialog').waitFor()
    await page.reload()
    await page.getByRole('dialog').waitFor()
    await page.getByText('Kế hoạch 2027', { exact: true }).waitFor()
    await second.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await second.close()
  })

  it('keeps the sidebar beside the workbook, goes to its rows and opens its windows', async () => {
    await menu(page, 'Mở bảng công việc')
    const side = page.frameLocator('.screen.sidebar iframe')
    await side.getByRole('button', { name: /^ĐK-0030, Chi bộ Phòng 2/ }).click()
    await page.getByRole('tab', { name: 'Đăng ký', exact: true, selected: true }).waitFor()
    expect((await page.locator('.screen.sidebar').boundingBox())?.width).toBe(300)
    await side.getByRole('button', { name: /^Chi bộ Phòng 8, Quý I:/ }).click()
    await side.getByText('quá hạn 19 ngày').first().waitFor()
    await side.getByRole('button', { name: 'Xem và quyết định' }).click()
    const window = page.frameLocator('.screen.modal iframe')
    await window.getByRole('button', { name: 'Xác nhận' }).first().waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await window.getByRole('button', { name: 'Đóng' }).click()
    await side.getByText('Việc được mở ở cửa sổ khác').waitFor()
    await side.getByRole('button', { name: 'Đóng' }).click()
    await page.locator('.screen.sidebar').waitFor({ state: 'detached' })
  })

  it('has nothing serious for whoever uses the keyboard or a screen reader', async () => {
    for (const panel of ['Biểu mẫu', 'Thư đã gửi', 'Ngày và lịch', 'Việc đã chạy']) {
      await page.getByRole('button', { name: new RegExp(`^${panel}`) }).click()
      expect(await stumblingBlocks(page)).toEqual([])
    }
  })

  it('can be used on a phone', async () => {
    const phone = await desk.window(390)
    await phone.goto(desk.address)
    await phone.getByRole('button', { name: 'Chuyên đề', exact: true }).click()
    await phone.getByRole('menuitem', { name: 'Cập nhật toàn bộ (không gửi thư)' }).waitFor()
    const overflow = await phone.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await phone.close()
  })

  it('asked nobody else for anything, and complained of nothing', () => {
    expect(desk.complaints).toEqual([])
  })
})
