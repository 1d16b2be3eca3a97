import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import {
  at,
  CATEGORY_HEADER,
  cell,
  cells,
  committee,
  officeWith,
  PARTY,
  registration,
  registrations,
  results,
  type Sheets,
  settings,
  TASK,
  table,
  UNCLE_HO,
} from './small-committee'

const EXTRA = 'Đăng ký thêm chuyên đề trong quý'
const HISTORY = ['Năm', 'Lĩnh vực', 'Số chuyên đề', 'Số buổi có cấp trên dự', 'Ghi chú']
const FIELDS = [
  'Công tác xây dựng Đảng',
  'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'Nhiệm vụ chính trị của đơn vị',
]

async function computed(sheets: Sheets, day: string): Promise<Office> {
  const office = await officeWith(committee(sheets), day)
  office.press('checkRegistrations', 'buildYearlyPlan', 'showBoard', 'countCategories')
  return office
}

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']

/** The board by cell, its boxes up to the colon. */
const board = (office: Office) =>
  Object.fromEntries(
    office
      .table('Bảng theo dõi 2027', 'Chi bộ', 'Quý IV')
      .filter((row) => row['Chi bộ'] !== '')
      .map((row) => [row['Chi bộ'], QUARTERS.map((quarter) => String(row[quarter]).split(':')[0])]),
  )

/** The first table of the counts: its header, years and sum. */
const counts = (office: Office) => {
  const rows = office.rows('Thống kê').map((row) => row.slice(0, 6))
  return rows.slice(0, rows.findIndex((row) => row[0] === 'Tổng cộng') + 1)
}

describe('the board', () => {
  it('is one table, a row a cell that owes something, with the sum as its last row', async () => {
    const office = await computed(
      {
        'Chi bộ': cells(
          cell('Một'),
          cell('Ngừng', { 'Đến ngày': at('2027-03-31') }),
          cell('Mới', { 'Hoạt động từ ngày': at('2027-05-15') }),
          cell('Cũ', { 'Đến ngày': at('2026-12-31') }),
        ),
        'Đăng ký': registrations(registration()),
      },
      '2027-02-01',
    )
    const rows = office.rows('Bảng theo dõi 2027').map((row) => row.slice(0, 5))
    const top = rows.findIndex((row) => row[0] === 'Chi bộ')
    expect(rows[top]).toEqual(['Chi bộ', ...QUARTERS])
    const names = rows.slice(top + 1).map(([name]) => name)
    expect(names.filter((name) => name !== '')).toEqual([
      'Chi bộ Một',
      'Chi bộ Ngừng',
      'Chi bộ Mới',
      'Tổng cộng',
    ])
    expect(board(office)).toMatchObject({
      'Chi bộ Một': ['Đã đăng ký', 'Chưa đăng ký', 'Chưa đăng ký', 'Chưa đăng ký'],
      'Chi bộ Ngừng': ['Chưa đăng ký', '—', '—', '—'],
      'Chi bộ Mới': ['—', 'Chưa đăng ký', 'Chưa đăng ký', 'Chưa đăng ký'],
    })
  })

  it('with two topics owed says 1/2 until they are there, and held only when all are', async () => {
    const sheets = {
      'Cài đặt': settings({ 'Số chuyên đề tối thiểu mỗi quý': 2 }),
      'Đăng ký': registrations(
        registration(),
        registration({ 'Chi bộ': 'Chi bộ Hai', 'Tên chuyên đề': 'Nếp sống văn hóa công sở' }),
        registration({
          'Chi bộ': 'Chi bộ Hai',
          'Loại đăng ký': EXTRA,
          'Tên chuyên đề': 'Kỷ cương hành chính đầu năm',
        }),
      ),
      'Kết quả sinh hoạt': results({ 'Mã đăng ký': 'ĐK-0002', 'Ngày tổ chức': at('2027-03-11') }),
    }
    const during = await computed(sheets, '2027-03-20')
    const [first, second] = during.table('Bảng theo dõi 2027', 'Chi bộ', 'Quý I')
    expect(first?.['Quý I']).toMatch(/^Chưa đăng ký.*1\/2/)
    expect(second?.['Quý I']).toMatch(/^Đã đăng ký/)
    const after = await computed(sheets, '2027-04-05')
    expect(board(after)).toMatchObject({
      'Chi bộ Hai': ['Quá hạn', 'Chưa đăng ký', 'Chưa đăng ký', 'Chưa đăng ký'],
    })
    const held = await computed(
      {
        ...sheets,
        'Kết quả sinh hoạt': results(
          { 'Mã đăng ký': 'ĐK-0002', 'Ngày tổ chức': at('2027-03-11') },
          { 'Mã đăng ký': 'đk-3', 'Ngày tổ chức': '12/3/2027' },
        ),
      },
      '2027-04-05',
    )
    expect(board(held)['Chi bộ Hai']?.[0]).toBe('Đã tổ chức')
  })

  it('takes a result without a number by its title, else for the earliest planned; never one to come', async () => {
    const office = await computed(
      {
        'Đăng ký': registrations(
          registration({
            Quý: 'Quý II',
            'Thời gian dự kiến': at('2027-05-05'),
            'Tên chuyên đề': 'Đề tài thứ nhất',
          }),
          registration({
            Quý: 'Quý II',
            'Thời gian dự kiến': at('2027-04-20'),
            'Tên chuyên đề': 'Việc làm thứ hai khác',
            'Loại đăng ký': EXTRA,
          }),
          registration({
            'Chi bộ': 'Chi bộ Hai',
            Quý: 'Quý II',
            'Thời gian dự kiến': '5/2027',
            'Tên chuyên đề': 'Chủ đề của Hai',
          }),
        ),
        'Kết quả sinh hoạt': results(
          {
            Năm: '2027',
            Quý: 2,
            'Chi bộ': 'CHI BỘ MỘT',
            'Tên chuyên đề': 'đề  tài thứ nhất',
            'Ngày tổ chức': '6/5/2027',
          },
          { Năm: 2027, Quý: 'II', 'Chi bộ': 'Chi bộ Hai', 'Ngày tổ chức': at('2027-06-20') },
        ),
      },
      '2027-05-10',
    )
    const boxes = office.table('Bảng theo dõi 2027', 'Chi bộ', 'Quý II').map((row) => String(row['Quý II']))
    expect(boxes[0]).toMatch(/^Đã đăng ký.*1\/2/)
    expect(boxes[1]).toMatch(/^Đã đăng ký/)
  })

  it('counts a joint meeting for both cells, as two topics and one meeting', async () => {
    const office = await computed(
      {
        'Đăng ký': registrations(registration({ 'Chi bộ phối hợp': 'chi bộ hai' })),
        'Kết quả sinh hoạt': results({
          'Mã đăng ký': 'ĐK-0001',
          'Ngày tổ chức': at('2027-03-10'),
          'Cấp trên của Đảng ủy dự': 'Đ/c Phó Bí thư',
        }),
      },
      '2027-03-20',
    )
    expect(board(office)).toMatchObject({
      'Chi bộ Một': ['Đã tổ chức', 'Chưa đăng ký', 'Chưa đăng ký', 'Chưa đăng ký'],
      'Chi bộ Hai': ['Đã tổ chức', 'Chưa đăng ký', 'Chưa đăng ký', 'Chưa đăng ký'],
    })
    expect(counts(office)[1]).toEqual([2027, 0, 0, 2, 2, 1])
  })
})

describe('the counts', () => {
  const year = (name: number, ...numbers: readonly number[]) =>
    FIELDS.map((field, index) => ({
      Năm: name,
      'Lĩnh vực': field,
      'Số chuyên đề': numbers[index] ?? 0,
      'Số buổi có cấp trên dự': index === 2 ? (numbers[3] ?? 0) : null,
    }))

  it('begin with one table: years, fields, sum, meetings with superiors', async () => {
    const office = await computed(
      {
        'Số liệu năm trước': table(HISTORY, ...year(2013, 9, 14, 70, 3), ...year(2019, 10, 20, 82, 4)),
        'Đăng ký': registrations(
          registration({ 'Nhóm nội dung': PARTY }),
          registration({
            'Chi bộ': 'Chi bộ Hai',
            'Nhóm nội dung': UNCLE_HO,
            'Tên chuyên đề': 'Làm theo gương Bác',
          }),
        ),
      },
      '2027-02-01',
    )
    expect(counts(office)).toEqual([
      ['Năm', ...FIELDS, 'Tổng số', 'Số buổi có cấp trên dự'],
      [2013, 9, 14, 70, 93, 3],
      [2019, 10, 20, 82, 112, 4],
      [2027, 1, 1, 0, 2, 0],
      ['Tổng cộng', 20, 35, 152, 207, 7],
    ])
  })

  it('of a closed year are what was handed down; of an open one both together', async () => {
    const plan = ['STT', 'Quý', 'Chi bộ', 'Tên chuyên đề', 'Nhóm nội dung', 'Thời gian dự kiến', 'Hình thức']
    const staff = ['Người chuẩn bị', 'Giờ', 'Địa điểm', 'Đảng ủy viên dự', 'Ghi chú', 'Mã đăng ký']
    const office = await computed(
      {
        'Kế hoạch 2025': [
          ['Trạng thái kế hoạch', 'ĐÃ KHÓA SỔ'],
          [...plan, ...staff],
        ],
        'Số liệu năm trước': table(
          HISTORY,
          { Năm: 2025, 'Lĩnh vực': 'xây dựng đảng', 'Số chuyên đề': '5', 'Số buổi có cấp trên dự': 2 },
          { Năm: 2026, 'Lĩnh vực': FIELDS[2] ?? '', 'Số chuyên đề': 7 },
        ),
        'Đăng ký': registrations(
          registration({ Năm: 2025, 'Thời gian dự kiến': '3/2025' }),
          registration({ Năm: 2026, 'Thời gian dự kiến': '3/2026' }),
        ),
      },
      '2027-02-01',
    )
    expect(counts(office).slice(1)).toEqual([
      [2025, 5, 0, 0, 5, 2],
      [2026, 0, 0, 8, 8, 0],
      ['Tổng cộng', 5, 0, 8, 13, 2],
    ])
  })

  it.each([null, 'Không', '0', 0, '-', ' KHÔNG '])('%j says that no superior came', async (said) => {
    const office = await computed(
      {
        'Đăng ký': registrations(registration()),
        'Kết quả sinh hoạt': results({
          'Mã đăng ký': 'ĐK-0001',
          'Ngày tổ chức': at('2027-03-10'),
          'Cấp trên của Đảng ủy dự': said,
        }),
      },
      '2027-03-20',
    )
    expect(counts(office)[1]).toEqual([2027, 0, 0, 1, 1, 0])
  })

  it('hint at a field above the suggested share, and at one that a cell lacks all year', async () => {
    const office = await computed(
      {
        'Nhóm nội dung': table(
          CATEGORY_HEADER,
          { 'Tên nhóm': TASK, 'Lĩnh vực': FIELDS[2] ?? '' },
          { 'Tên nhóm': PARTY, 'Lĩnh vực': FIELDS[0] ?? '' },
          { 'Tên nhóm': UNCLE_HO, 'Lĩnh vực': FIELDS[1] ?? '' },
        ),
        'Chi bộ': cells(cell('Một')),
        'Đăng ký': registrations(
          ...QUARTERS.map((quarter, index) =>
            registration({
              Quý: quarter,
              'Thời gian dự kiến': `${index * 3 + 2}/2027`,
              'Tên chuyên đề': ['a b c d', 'e f g h', 'i k l m', 'n o p q'][index] ?? '',
              'Nhóm nội dung': index === 3 ? PARTY : TASK,
            }),
          ),
        ),
      },
      '2027-02-01',
    )
    const said = office.rows('Thống kê').flat().join('\n')
    expect(said).toMatch(/75 ?%/)
    expect(said).toMatch(/Chi bộ Một chưa có chuyên đề về học tập và làm theo Bác/)
    expect(said).not.toMatch(/sai quy định/i)
  })
})
