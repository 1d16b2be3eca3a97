import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../src/local/workbook-file/read-workbook'
import { hasBrowser } from '../chromium'
import { type OpenDesk, openDesk } from './open-desk'

const START_MS = 180_000

/** From the grid's left upper corner to the middle of a box in column A of `Chi bộ`, below all that is filled in. */
const BLANK_BOX = { x: 100, y: 400 }

describe.skipIf(!hasBrowser('the tests of the office at the desk'))('an office at the desk', () => {
  let desk: OpenDesk
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    page = await desk.window(1280)
    await page.goto(desk.address)
    await page.getByText('Chi bộ', { exact: true }).first().click()
  }, START_MS)
  afterAll(() => desk?.close())

  const panel = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  /** The first column of a tab in the file as it is downloaded. */
  const saved = async (tab: string): Promise<unknown[]> => {
    const answer = await page.request.get(desk.address.replace('/?', '/workbook.xlsx?'))
    const { tabs } = await readWorkbook(await answer.body())
    return (tabs.find(({ name }) => name === tab)?.values ?? []).map(([box]) => box)
  }
  /** What was sent of a text that is typed, and what was answered. */
  const typeText = async (text: string): Promise<[sent: unknown, status: number]> => {
    const answered = page.waitForResponse((response) => response.url().endsWith('/type'))
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    const answer = await answered
    return [answer.request().postDataJSON(), answer.status()]
  }

  it('types into boxes what Google would read, the next box at once', async () => {
    await page.locator('.book').click({ position: BLANK_BOX })
    const texts = ['5/1/2027', "'00123", '50%', '=1+1', 'Chi bộ Thử']
    for (const [at, text] of texts.entries()) {
      const [sent, status] = await typeText(text)
      expect([sent, status]).toEqual([{ tab: 1, boxes: [{ row: 13 + at, column: 1, text }] }, 200])
    }
    expect((await saved('Chi bộ')).slice(12, 17)).toMatchObject([
      { serial: 46_392 },
      '00123',
      0.5,
      { formula: '=1+1' },
      'Chi bộ Thử',
    ])
  })

  it('takes nothing for typed but what is typed, however fast', async () => {
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/type'))
        sent.push(...request.postDataJSON().boxes.map(({ text }: { text: string }) => text))
    })
    const texts = Array.from({ length: 12 }, (_, index) => `=${index}+1000`)
    for (const text of texts) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await typeText('hết')
    expect(sent).toEqual([...texts, 'hết'])
  })

  it('says what a file would lose, and opens it after a yes; the one before is kept', async () => {
    const zip = await JSZip.loadAsync(await readFile(join(desk.out, 'workbook.xlsx')))
    zip.file('xl/vbaProject.bin', 'x')
    const sent = join(desk.out, 'sổ của tôi.xlsx')
    await writeFile(sent, await zip.generateAsync({ type: 'nodebuffer' }))
    await panel('Tệp sổ')
    await page.getByLabel('Mở sổ khác (.xlsx)…').setInputFiles(sent)
    const question = page.getByRole('dialog')
    await question.getByText('macro').waitFor()
    await question.getByRole('button', { name: 'Thôi' }).click()
    expect(await readdir(desk.out)).not.toContain('truoc-1')
    await page.getByLabel('Mở sổ khác (.xlsx)…').setInputFiles(sent)
    await question.getByRole('button', { name: 'Đồng ý' }).click()
    await page.getByText('sổ của tôi ·').waitFor()
    expect(await readdir(join(desk.out, 'truoc-1'))).toContain('workbook.xlsx')
  })

  it('is told in a sentence why a file is not opened', async () => {
    const broken = { name: 'hỏng.xlsx', mimeType: '', buffer: Buffer.from('PK hỏng') }
    await page.getByLabel('Mở sổ khác (.xlsx)…').setInputFiles(broken)
    await page.getByText('Tệp “hỏng.xlsx” bị hỏng, không đọc được.').waitFor()
    const large = join(desk.out, 'lớn.xlsx')
    await writeFile(large, Buffer.alloc(50_000_000))
    await page.getByLabel('Mở sổ khác (.xlsx)…').setInputFiles(large)
    await page.getByText('Tệp lớn quá 30 MB nên không mở.').waitFor()
    desk.complaints.splice(0)
  })

  it('starts again from the sample', async () => {
    await page.getByRole('button', { name: 'Làm lại từ sổ mẫu' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý' }).click()
    await page.getByText('vien-kiem-sat-tinh ·').waitFor()
  })

  it('changes who sits there and with which account', async () => {
    await panel('Ngày và lịch')
    await page.getByLabel('Đổi người dùng').fill('nam@example.vn')
    await page.getByRole('button', { name: 'Đổi', exact: true }).click()
    await page.getByLabel('Loại tài khoản').selectOption('workspace')
    await page.getByText('1500 trong 1500 người nhận').waitFor()
    await page.reload()
    await panel('Ngày và lịch')
    expect(await page.getByLabel('Đổi người dùng').inputValue()).toBe('nam@example.vn')
  })

  it('goes on with a run whose window was closed, and shows it to the next window', async () => {
    const other = await desk.window(1280)
    await other.goto(desk.address)
    await other.getByRole('button', { name: 'Chuyên đề', exact: true }).click()
    await other.getByRole('menuitem', { name: 'Cập nhật toàn bộ (không gửi thư)' }).click()
    await other.locator('.running .run').waitFor()
    await other.close()
    await panel('Việc đã chạy')
    await page.getByText('Đã lấy 52 đăng ký mới').first().waitFor()
    await page.locator('.runs details').first().click()
    await page.getByText('Nhật ký chạy').waitFor()
  })

  it('reads a letter with its heads, and may keep it as a file', async () => {
    await page.getByRole('button', { name: 'Chuyên đề', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Theo dõi, đôn đốc' }).click()
    await page.getByRole('menuitem', { name: 'Xem trước và gửi thư nhắc…' }).click()
    await page.getByRole('dialog').getByRole('button').first().click()
    const progress = page.getByRole('region', { name: 'Tiến độ gửi thư nhắc' })
    await progress.frameLocator('iframe').getByText('Đã gửi xong.').waitFor()
    await progress.getByRole('button', { name: 'Đóng', exact: true }).click()
    await panel('Thư đã gửi')
    await page
      .getByRole('button', { name: /Nhắc việc/ })
      .first()
      .click()
    await page.getByText('Thư này chỉ nằm ở máy này').waitFor()
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Mở bằng chương trình thư (.eml)' }).click()
    expect((await waiting).suggestedFilename()).toMatch(/^thu-\d{4}\.eml$/)
  })

  it('asked nobody else for anything, and complained of nothing', () => {
    expect(desk.complaints).toEqual([])
  })
})
