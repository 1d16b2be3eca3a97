import { count } from './numbers'

export const NO_FORM_TAB =
  'Chưa có trang tính nào nhận câu trả lời của biểu mẫu đăng ký. Đề nghị kiểm tra biểu mẫu đã liên kết với bảng tính này.'

export const NOTHING_NEW = 'Không có đăng ký mới trong biểu mẫu.'

interface Imported {
  readonly imported: number
  readonly first: string
  readonly last: string
  /** Of them, those that had a row before. */
  readonly comeBack: number
}

/** @param words the official words that tell how to withdraw a registration */
export function importMessage(
  { imported, first, last, comeBack }: Imported,
  words: { readonly office: string; readonly withdraw: string; readonly tab: string },
): string {
  const range = imported === 1 ? first : `${first} đến ${last}`
  const sentence = `Đã lấy ${count(imported)} đăng ký mới từ biểu mẫu (${range}).`
  if (comeBack === 0) return sentence
  return `${sentence} Trong đó ${count(comeBack)} đăng ký đã lấy trước đây nhưng dòng không còn ở trang tính ${words.tab}, nên được lấy lại với mã mới. Nếu đăng ký không còn giá trị, đề nghị giữ dòng và chọn “${words.withdraw}” ở cột ${words.office}.`
}
