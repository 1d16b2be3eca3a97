import { describe, expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import {
  firstPlanQuestion,
  formatOfMeeting,
  leftoverLabel,
  numberLine,
  placeAndDate,
  planBuilt,
  planLaidOut,
  planQuestion,
  planUnchanged,
  planUpdated,
} from './plan'

it.each([
  ['Buổi riêng', [], 'Buổi riêng'],
  ['Buổi riêng', ['Chi bộ Phòng 2'], 'Buổi riêng, phối hợp với Chi bộ Phòng 2'],
  ['', ['Chi bộ A', 'Chi bộ B'], 'Phối hợp với Chi bộ A, Chi bộ B'],
  ['', [''], ''],
])('%j with %j is held as %j', (format, partners, text) => {
  expect(formatOfMeeting(format, partners)).toBe(text)
})

it.each([
  ['', 'Số        -KH/ĐU'],
  ['12', 'Số 12-KH/ĐU'],
  ['12-KH/ĐU', 'Số 12-KH/ĐU'],
])('the number %j stands as %j', (number, text) => {
  expect(numberLine(number, 'ĐU')).toBe(text)
})

it.each([
  ['Hà Nam', '2027-02-05', 'Hà Nam, ngày 05 tháng 02 năm 2027'],
  ['Hà Nam', '2027-03-15', 'Hà Nam, ngày 15 tháng 3 năm 2027'],
  ['', '2027-10-05', 'Ngày 05 tháng 10 năm 2027'],
])('%j on %s: %s', (place, day, text) => {
  expect(placeAndDate(place, on(day))).toBe(text)
})

it('a plan that is not issued has room for its day', () => {
  expect(placeAndDate('Hà Nam', undefined)).toBe('Hà Nam, ngày …… tháng …… năm ……')
  expect(placeAndDate('', undefined)).toBe('Ngày …… tháng …… năm ……')
})

const line = {
  quarter: 'Quý II',
  cell: 'Chi bộ Phòng 8',
  title: 'Dân vận khéo',
  number: 'ĐK-0012',
  differences: [],
}
const mark = { ...line, title: '(chưa đăng ký)', number: '' }

it('a note left over says where it stood', () => {
  expect(leftoverLabel(line)).toBe('Quý II, Chi bộ Phòng 8, ĐK-0012, “Dân vận khéo”')
  expect(leftoverLabel(mark)).toBe('Quý II, Chi bộ Phòng 8, (chưa đăng ký)')
  expect(leftoverLabel({ ...line, title: 'x'.repeat(81) })).toContain(`“${'x'.repeat(80)}…”`)
})

const facts = { year: 2027, planned: 36, missing: 4, unchecked: 0, heldBack: [] }
const none = { added: [], changed: [], gone: [] }

describe('before the plan is written', () => {
  it('the first one says how large it will be', () => {
    expect(firstPlanQuestion(facts)).toEqual({
      title: 'Lập kế hoạch năm 2027',
      text: 'Kế hoạch năm 2027 sẽ có 36 chuyên đề, 04 dòng chưa đăng ký.',
      yes: 'lập kế hoạch',
      no: 'chưa lập',
    })
  })

  it('a later one says what will be added, changed and gone, the first few by name', () => {
    const changes = {
      added: [line, ...Array.from({ length: 6 }, () => line)],
      changed: [
        {
          ...line,
          differences: [
            { header: 'Thời gian dự kiến', was: 'Tháng 5/2027', becomes: '12/6/2027' },
            { header: 'Người chuẩn bị', was: '', becomes: 'Phạm Văn Soạn' },
          ],
        },
      ],
      gone: [mark],
    }
    const named = '- Quý II, Chi bộ Phòng 8: “Dân vận khéo” (ĐK-0012)'
    expect(planQuestion({ ...facts, missing: 0 }, changes).text.split('\n')).toEqual([
      'Kế hoạch năm 2027 sẽ thêm 07 dòng, sửa 01 dòng, bỏ 01 dòng; sau đó có 36 chuyên đề, không còn chi bộ chưa đăng ký.',
      '',
      'Thêm:',
      named,
      named,
      named,
      named,
      named,
      '- và 02 dòng nữa',
      '',
      'Sửa:',
      `${named}; Thời gian dự kiến, Người chuẩn bị`,
      '',
      'Bỏ:',
      '- Quý II, Chi bộ Phòng 8: (chưa đăng ký)',
      '',
      'Nội dung đồng chí đã ghi ở dòng bị bỏ được chuyển xuống mục “Ghi chú không còn chỗ” ở cuối trang tính.',
      '',
      'Muốn đọc từng thay đổi: chọn Không, rồi mở mục “Đọc thay đổi của kế hoạch rồi cập nhật”.',
    ])
  })

  it('nothing is said of kinds of change that do not occur', () => {
    expect(planQuestion(facts, { ...none, added: [line] }).text).not.toMatch(/Sửa:|Bỏ:|không còn chỗ/)
  })
})

describe('afterwards it is told', () => {
  it.each([
    [planBuilt(facts), 'Đã lập kế hoạch năm 2027: 36 chuyên đề, 04 dòng chưa đăng ký.'],
    [
      planUpdated(facts, { ...none, added: [line] }),
      'Đã cập nhật kế hoạch năm 2027: thêm 01 dòng, sửa 00 dòng, bỏ 00 dòng; hiện có 36 chuyên đề, 04 dòng chưa đăng ký.',
    ],
    [planLaidOut(facts), 'Đã trình bày lại kế hoạch năm 2027: 36 chuyên đề, 04 dòng chưa đăng ký.'],
    [planUnchanged(facts), 'Kế hoạch năm 2027 không có thay đổi: 36 chuyên đề, 04 dòng chưa đăng ký.'],
    [
      planUnchanged({ ...facts, unchecked: 3 }),
      'Kế hoạch năm 2027 không có thay đổi: 36 chuyên đề, 04 dòng chưa đăng ký. Còn 03 dòng ở trang tính Đăng ký chưa rà soát nên chưa được tính. Đề nghị bấm “Rà soát đăng ký”, rồi làm lại việc này.',
    ],
    [
      planBuilt({ ...facts, heldBack: ['ĐK-0041'] }),
      'Đã lập kế hoạch năm 2027: 36 chuyên đề, 04 dòng chưa đăng ký. Kế hoạch đã ban hành nên chưa đưa vào thay đổi của ĐK-0041. Đề nghị chọn “Đồng ý điều chỉnh” ở cột Xử lý của văn phòng, nếu được duyệt.',
    ],
  ])('%s', (told, text) => {
    expect(told).toBe(text)
  })

  it('of many held back, the first ten by number', () => {
    const heldBack = Array.from({ length: 12 }, (_, place) => `ĐK-${place}`)
    expect(planBuilt({ ...facts, heldBack })).toContain('ĐK-8, ĐK-9 và 02 đăng ký nữa')
  })
})
