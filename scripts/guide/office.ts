import type { Hands } from './hands'

const FOLLOW_UP = 'Theo dõi, đôn đốc'

/** The office's day with the sample committee, a picture for each task of the guide. */
export async function photographOffice(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.choose('Đăng ký', 'Lấy đăng ký mới từ biểu mẫu')
  await page.locator('.toast').waitFor()
  await hands.photographMessage('lay-dang-ky')
  await hands.rest()
  await hands.openMenu()
  await hands.photographPart('menu', 760, 500)
  await page.keyboard.press('Escape')
  await hands.clear()
  await hands.choose('Cập nhật toàn bộ (không gửi thư)')
  await hands.rest()
  await tabs(hands)
  await plan(hands)
  await questions(hands)
  await letters(hands)
  await management(hands)
}

async function tabs(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.tab('Thống kê')
  await hands.photograph('thong-ke')
  await hands.tab('Đăng ký')
  await page.mouse.wheel(4_000, 0)
  await page.waitForTimeout(500)
  await page.mouse.wheel(-450, 0)
  await page.waitForTimeout(500)
  await page.mouse.wheel(0, 2_300)
  await page.waitForTimeout(900)
  await hands.photographPart('ra-soat', 1_180, 590)
}

async function plan(hands: Hands): Promise<void> {
  await hands.choose('Kế hoạch năm', 'Lập, cập nhật kế hoạch…')
  await hands.question.waitFor()
  await hands.photograph('lap-ke-hoach', hands.question)
  await hands.agreeToAll()
  await hands.tab('Kế hoạch 2027')
  await hands.photograph('ke-hoach')
  await hands.tab('Bảng theo dõi 2027')
  await hands.photograph('bang-theo-doi')
  await hands.choose('Hoàn tác việc vừa làm…')
  await hands.question.waitFor()
  await hands.photograph('hoan-tac', hands.question)
  await hands.page.keyboard.press('Escape')
  await hands.rest()
}

async function questions(hands: Hands): Promise<void> {
  await hands.choose('Đăng ký', 'Xử lý đăng ký chờ xác nhận, chờ duyệt…')
  await hands.photographWindow('cho-xac-nhan')
}

async function letters(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.choose(FOLLOW_UP, 'Đọc từng thư nhắc rồi gửi…')
  await hands.photographWindow('doc-thu')
  await hands.choose(FOLLOW_UP, 'Xem trước và gửi thư nhắc…')
  await hands.question.waitFor({ timeout: 60_000 })
  await hands.photograph('gui-thu', hands.question)
  await hands.agree()
  await hands.inside().getByText('Đã gửi xong').waitFor({ timeout: 120_000 })
  await hands.photographWindow('tien-do')
  await hands.photographLetter('thu-nhac', /Chi bộ Phòng 8/, 640)
  await hands.choose(FOLLOW_UP, 'Nội dung nhắn Zalo, gọi điện…')
  await hands.photographWindow('zalo')
  await hands.choose('Thống kê, báo cáo', 'Báo cáo quý…')
  await hands.question.waitFor({ timeout: 60_000 })
  await hands.photograph('bao-cao-quy', hands.question)
  await page.keyboard.press('Escape')
  await hands.rest()
}

async function management(hands: Hands): Promise<void> {
  await hands.choose('Mở bảng công việc')
  await hands.inside().locator('.card').first().waitFor()
  await hands.rest()
  await hands.photograph('bang-cong-viec')
  await hands
    .inside()
    .locator('.chart')
    .first()
    .evaluate((chart) => chart.closest('.card')?.scrollIntoView())
  await hands.photograph('bang-cong-viec-so-lieu', hands.page.locator('.screen.sidebar'))
  await hands.closeWindow()
  await hands.page.getByRole('button', { name: 'Tệp sổ' }).click()
  // Where the file is on the machine of whoever takes the pictures is nobody's business: this is where it is of itself.
  await hands.page.locator('.panel code').evaluate((place) => {
    place.textContent = '.local/workbook.xlsx'
  })
  await hands.photographPart('so-tren-may', 1_180, 560)
  await hands.page.getByRole('button', { name: 'Đóng ngăn này' }).click()
}
