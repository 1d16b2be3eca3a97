import { describe, expect, it } from 'vitest'
import { formsDone, formsQuestion, type ToldForm } from './forms'

const told = (rest: Partial<ToldForm> = {}): ToldForm => ({
  kind: 'yearly',
  standing: 'ours',
  owner: '',
  verified: false,
  prove: false,
  link: false,
  publish: false,
  editor: '',
  lists: [],
  lacking: [],
  unread: undefined,
  paused: undefined,
  unpublished: false,
  unproven: false,
  refusedEditor: '',
  ...rest,
})

describe('what was done about the forms', () => {
  it.each<[Partial<ToldForm>, string]>([
    [{}, 'Biểu mẫu đăng ký đã có, danh sách trong biểu mẫu đã đủ.'],
    [{ lists: ['Năm'] }, 'Đã cập nhật danh sách trong phiếu đăng ký cả năm.'],
    [
      { publish: true, unpublished: true },
      'Phiếu đăng ký cả năm chưa mở được. Đề nghị mở biểu mẫu và bấm Xuất bản.',
    ],
    [
      { standing: 'elsewhere' },
      'Phiếu đăng ký cả năm đang gửi câu trả lời về một bảng tính khác. Đề nghị mở biểu mẫu, mục Câu trả lời, chọn lại bảng tính này.',
    ],
    [
      { standing: 'closed' },
      'Phiếu đăng ký cả năm do tài khoản khác tạo, tài khoản này không mở được: đăng ký vẫn lấy được, danh sách phải cập nhật bằng tay. Đề nghị chủ biểu mẫu thêm tài khoản này làm người chỉnh sửa.',
    ],
    [
      { editor: 'a@example.vn', refusedEditor: 'a@example.vn' },
      'Chưa thêm được a@example.vn làm người chỉnh sửa phiếu đăng ký cả năm: địa chỉ này có thể không phải tài khoản Google.',
    ],
  ])('%j', (form, sentence) => {
    expect(formsDone([told(form)])).toBe(sentence)
  })
})

describe('the question about the forms', () => {
  it('names what is done to each, and both together where it is the same', () => {
    const { text } = formsQuestion([
      told({ standing: 'unfinished', link: true, publish: true }),
      told({ kind: 'quarter', standing: 'gone', link: true, publish: true }),
    ])
    expect(text).toBe(
      [
        'Chương trình sẽ:',
        '- tạo lại phiếu đăng ký một quý, vì biểu mẫu đã tạo không còn mở được (có thể đã bị xóa);',
        '- hoàn thành phiếu đăng ký cả năm đang tạo dở;',
        'Câu trả lời đã nhận được giữ nguyên. Việc này mất khoảng một phút.',
      ].join('\n'),
    )
  })
})
