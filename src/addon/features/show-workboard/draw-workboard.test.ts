import { describe, expect, it } from 'vitest'
import { aCell, aRegistration, aResult, on } from '../../../../test/nouns'
import { aCommittee } from '../../../../test/reminders'
import { aStanding, aWorkboard, EIGHT, lettersOf } from '../../../../test/workboard'
import { drawWorkboard } from './draw-workboard'

const MARCH = aRegistration({ row: 2, cell: EIGHT, planned: '2027-03-18', title: 'Phòng ngừa vi phạm' })

/** Why the box of a quarter stands as it does, one line below the other. */
function whyOf(facts: Parameters<typeof aStanding>[0], quarter = 1): string[] {
  const { board } = drawWorkboard(aWorkboard({ standing: { value: aStanding(facts) } }))
  return [...(board?.rows[0]?.boxes[quarter - 1]?.why.lines ?? [])]
}

describe('a box of the board', () => {
  it('tells the rule, its source and each due date of a quarter that was not reported', () => {
    expect(whyOf({ registrations: [MARCH] })).toEqual([
      'Quá hạn: quý đã hết ngày 31/3/2027, mới có 00 báo cáo kết quả, cần 01 buổi. Chưa có báo cáo không có nghĩa là chi bộ chưa sinh hoạt.',
      'Căn cứ: Chỉ thị số 50-CT/TW, Hướng dẫn số 42-HD/BTCTW: chi bộ sinh hoạt chuyên đề ít nhất mỗi quý một lần.',
      'ĐK-0002 “Phòng ngừa vi phạm”, dự kiến ngày 18/3/2027: chưa có báo cáo, hạn 20/3/2027 (mục “Báo cáo sau buổi (ngày)”), quá hạn 19 ngày.',
    ])
  })

  it('tells the report that was found', () => {
    const results = [aResult({ row: 2, cell: EIGHT, number: 'ĐK-0002', heldOn: '2027-03-17' })]
    expect(whyOf({ registrations: [MARCH], results })[2]).toBe(
      'ĐK-0002 “Phòng ngừa vi phạm”, dự kiến ngày 18/3/2027: có báo cáo, tổ chức ngày 17/3/2027.',
    )
  })

  it('tells until when the registration was, and is, due', () => {
    expect(whyOf({}, 3)).toEqual([
      'Chưa đăng ký: mới có 00 chuyên đề hợp lệ, tối thiểu 01.',
      expect.stringMatching(/^Căn cứ: /),
      'Đăng ký: hạn 15/12/2026 (mục “Hạn đăng ký”), đã có 00/01, quá hạn 114 ngày.',
      'Đăng ký, nhắc lại khi vào quý: hạn 01/7/2027, đã có 00/01, còn 84 ngày.',
      'Báo cáo của chuyên đề chưa đăng ký: hạn 02/10/2027, đã có 00/01, còn 177 ngày.',
    ])
  })

  it.each([
    ['toFix', 'Cần sửa: chỉ có đăng ký cần sửa', 'Đăng ký cần sửa: ĐK-0002.'],
    ['toConfirm', 'Chờ xác nhận: còn đăng ký chờ văn phòng', 'Đăng ký chờ quyết định: ĐK-0002.'],
  ] as const)('names the registrations that are %s', (status, word, line) => {
    const lines = whyOf({ registrations: [aRegistration({ row: 2, cell: EIGHT, status, quarter: 2 })] }, 2)
    expect(lines[0]).toContain(word)
    expect(lines).toContain(line)
  })

  it('says what was adjusted, and that it does not go by it', () => {
    const adjustment = { row: 2, on: on('2027-03-01'), year: 2027, quarter: 1 as const, cell: EIGHT }
    const adjustments = [{ ...adjustment, work: 'Đổi thời gian', after: '25/3/2027', reason: '' }]
    expect(whyOf({ adjustments })).toContain(
      'Điều chỉnh ngày 01/3/2027: “Đổi thời gian”, “25/3/2027” (ghi để xem, chưa tự tính vào bảng).',
    )
    expect(whyOf({ adjustments }, 2).join()).not.toContain('Điều chỉnh')
  })

  it('says that a cell which was not active owes nothing', () => {
    const cell = { ...EIGHT, activeFrom: on('2027-04-01') }
    const committee = { ...aStanding().committee, cells: [cell] }
    expect(whyOf({ committee })).toEqual([
      '—: chi bộ không hoạt động ngày nào trong quý.',
      expect.stringContaining('Hoạt động từ ngày'),
    ])
  })

  it('leads to the rows of its topics', () => {
    const { board } = drawWorkboard(
      aWorkboard({ standing: { value: aStanding({ registrations: [MARCH] }) } }),
    )
    expect(board?.rows[0]?.boxes[0]?.why.places).toEqual([
      { label: 'ĐK-0002, Chi bộ Phòng 8, quý I/2027', tab: 'Đăng ký', row: 2, holds: 'ĐK-0002' },
    ])
  })
})

describe('each line of a letter', () => {
  it('says which tier of which ladder was reached, what it covers and what went before', () => {
    const standing = aStanding({ registrations: [MARCH] })
    const { cards } = drawWorkboard(
      aWorkboard({ standing: { value: standing }, letters: { value: lettersOf(standing) } }),
    )
    const [fold] = cards[0]?.folds ?? []
    expect(fold?.label).toBe('Vì sao? Chi bộ Phòng 8')
    expect(fold?.lines[0]).toBe('Thư tới phong8@example.vn.')
    expect(fold?.lines).toContain(
      'Quá hạn 19 ngày: chưa có báo cáo kết quả sinh hoạt chuyên đề quý I/2027. Hạn 20/3/2027. Đến mốc quá hạn 10 ngày (mục “Nhắc quá hạn (ngày)” ở Cài đặt). Gộp cả mốc quá hạn 03 ngày. Chưa nhắc chi bộ lần nào.',
    )
  })
})

describe('what comes next', () => {
  const upcoming = (facts: Parameters<typeof aStanding>[0]) =>
    drawWorkboard(aWorkboard({ standing: { value: aStanding(facts) } })).further?.cards[0]?.lines

  it('is meetings near, deadlines still open, and the end of the quarter, by day', () => {
    const april = aRegistration({ row: 3, cell: EIGHT, planned: '2027-04-15', quarter: 2 })
    expect(upcoming({ registrations: [MARCH, april] })).toEqual([
      '15/4/2027: Chi bộ Phòng 8 sinh hoạt chuyên đề.',
      '30/6/2027: hết quý II, còn 01 báo cáo kết quả chưa gửi.',
      '01/7/2027: hạn đăng ký quý III, 01 chi bộ chưa đủ.',
      '01/10/2027: hạn đăng ký quý IV, 01 chi bộ chưa đủ.',
    ])
  })

  it('names both cells of a joint meeting, and a cell once', () => {
    const two = aCell('Chi bộ Phòng 2', 3)
    const committee = aCommittee([EIGHT, two])
    const registrations = [3, 4].map((row) =>
      aRegistration({ row, cell: EIGHT, planned: '2027-04-15', quarter: 2, joint: row === 3 ? [two] : [] }),
    )
    expect(upcoming({ committee, registrations })?.[0]).toBe(
      '15/4/2027: Chi bộ Phòng 8, Chi bộ Phòng 2 sinh hoạt chuyên đề.',
    )
  })

  it('is nothing once the year is over', () => {
    expect(upcoming({ today: '2028-01-05' })).toEqual(['Từ nay đến hết năm không còn mốc nào.'])
  })
})

describe('the board', () => {
  const linesOn = (today: string, rest: Parameters<typeof aStanding>[0] = {}) =>
    drawWorkboard(aWorkboard({ standing: { value: aStanding({ today, ...rest }) } })).board?.lines

  it('says how the quarter stands, and those before it that were not reported in full', () => {
    expect(linesOn('2027-04-08', { registrations: [MARCH] })).toEqual([
      'Quý I/2027: đã tổ chức 0/1, quá hạn 1/1, đã đăng ký 0/1.',
      'Quý II/2027: đã tổ chức 0/1, quá hạn 0/1, đã đăng ký 0/1.',
      expect.stringMatching(/^Bấm vào một ô/),
    ])
    expect(linesOn('2026-12-01')).toHaveLength(1)
  })

  it('says so where no cell owes anything', () => {
    const committee = { ...aStanding().committee, cells: [] }
    expect(linesOn('2027-04-08', { committee })).toEqual(['Chưa có chi bộ nào hoạt động trong năm.'])
  })
})

describe('the sidebar', () => {
  it('says so kindly where nothing waits', () => {
    const { cards, empty } = drawWorkboard(aWorkboard())
    expect(cards).toEqual([])
    expect(empty).toMatch(/^Hôm nay không có việc nào chờ/)
  })

  it('has no board where the year cannot be read, and says why', () => {
    const problem = { code: 'settingMissing', item: 'Năm kế hoạch', example: '2027' } as const
    const { board, further, cards } = drawWorkboard(aWorkboard({ standing: { problem } }))
    expect([board, further]).toEqual([undefined, undefined])
    expect(cards[0]?.lines[0]).toMatch(/^Mục “Năm kế hoạch” ở trang tính Cài đặt còn trống/)
  })
})

describe('the counts of the sidebar', () => {
  it('tell how many topics were held of those registered, by quarter and by field', () => {
    const results = [aResult({ row: 2, cell: EIGHT, number: 'ĐK-0002', heldOn: '2027-03-17' })]
    const { further } = drawWorkboard(
      aWorkboard({ standing: { value: aStanding({ registrations: [MARCH], results }) } }),
    )
    const card = further?.cards.find(({ key }) => key === 'counts')
    expect(card?.lines).toEqual(['01 trong 01 chuyên đề đã có báo cáo kết quả.'])
    expect(
      card?.charts?.map(({ label, bars }) => [label, bars.map(({ done, of }) => `${done}/${of}`)]),
    ).toEqual([
      ['Theo quý', ['1/1', '0/0', '0/0', '0/0']],
      ['Theo lĩnh vực', expect.arrayContaining(['0/0'])],
    ])
  })
})
