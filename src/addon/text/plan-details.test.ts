import { expect, it } from 'vitest'
import { planDetails } from './plan-details'

const line = {
  quarter: 'Quý II',
  cell: 'Chi bộ Phòng 8',
  title: 'Dân vận khéo',
  number: 'ĐK-0012',
  differences: [],
}
const mark = { ...line, quarter: 'Quý I', title: '(chưa đăng ký)', number: '' }
const facts = { year: 2027, planned: 36, missing: 4, unchecked: 0, heldBack: [], first: false }

it('shows each change by quarter, with what a box says now and what it would say', () => {
  const moved = {
    ...line,
    quarter: 'Quý I',
    differences: [
      { header: 'Thời gian dự kiến', was: 'Tháng 2/2027', becomes: '12/3/2027' },
      { header: 'Người chuẩn bị', was: '', becomes: 'Phạm Văn Soạn' },
    ],
  }
  const { title, lead, cards } = planDetails(facts, { added: [line], changed: [moved], gone: [mark] })
  expect(title).toBe('Thay đổi của kế hoạch năm 2027')
  expect(lead).toBe(
    'Kế hoạch năm 2027 sẽ thêm 01 dòng, sửa 01 dòng, bỏ 01 dòng; sau đó có 36 chuyên đề, 04 dòng chưa đăng ký.\nNội dung đồng chí đã ghi ở dòng bị bỏ được chuyển xuống mục “Ghi chú không còn chỗ” ở cuối trang tính.',
  )
  expect(cards.map(({ heading, lines }) => [heading, ...lines])).toEqual([
    [
      'Quý I, Chi bộ Phòng 8: sửa',
      '“Dân vận khéo” (ĐK-0012)',
      'Thời gian dự kiến: Tháng 2/2027 → 12/3/2027',
      'Người chuẩn bị: (trống) → Phạm Văn Soạn',
    ],
    ['Quý I, Chi bộ Phòng 8: bỏ', '(chưa đăng ký)'],
    ['Quý II, Chi bộ Phòng 8: thêm', '“Dân vận khéo” (ĐK-0012)'],
  ])
})

it('leaves out no line whose quarter nobody can read', () => {
  const { cards } = planDetails(facts, { added: [], changed: [], gone: [{ ...line, quarter: 'sau Tết' }] })
  expect(cards.map(({ heading }) => heading)).toEqual(['sau Tết, Chi bộ Phòng 8: bỏ'])
})

it('announces the first plan as one, and says where nothing changes', () => {
  const none = { added: [], changed: [], gone: [] }
  const first = planDetails({ ...facts, first: true }, { ...none, added: [line] })
  expect([first.title, first.lead]).toEqual([
    'Kế hoạch năm 2027 sắp lập',
    'Kế hoạch năm 2027 sẽ có 36 chuyên đề, 04 dòng chưa đăng ký.',
  ])
  expect(planDetails(facts, none)).toMatchObject({
    lead: '',
    cards: [],
    empty: expect.stringContaining('không có thay đổi'),
  })
})
