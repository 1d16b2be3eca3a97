import * as fc from 'fast-check'
import { typeRows } from '../stories/new-office'
import { happening, oneOf, which } from './happening'
import { CELLS, type Life, QUARTERS } from './life'

const cell = fc.constantFrom(...CELLS)
const quarter = fc.constantFrom(...QUARTERS)
const OF_STAFF = ['Giờ', 'Địa điểm', 'Đảng ủy viên dự', 'Ghi chú']

const planName = (year: number): string => `Kế hoạch ${year}`

const notes = fc.tuple(which, fc.constantFrom(...OF_STAFF)).map(([place, header]) =>
  happening('staff write beside a line of the plan', ` (${place}, ${header})`, (life) => {
    const tab = life.found(planName(life.year))
    const top = tab?.values.findIndex((row) => row.includes('STT')) ?? -1
    const rows = (tab?.values ?? []).flatMap((row, at) =>
      at > top && typeof row[0] === 'number' ? [row] : [],
    )
    const [row, column] = [oneOf(rows, place), tab?.values[top]?.indexOf(header) ?? -1]
    if (tab === undefined || row === undefined || column < 0) return false
    const note = `Riêng của dòng số ${life.next()}.`
    // What staff write over is gone by their own will.
    life.planNotes.delete(String(row[column]))
    row[column] = note
    life.planNotes.set(note, tab.name)
    return true
  }),
)

/** Changes the plan's state, which stands beside its label. */
function setState(life: Life, year: number, from: readonly string[], to: string): boolean {
  const rows = life.found(planName(year))?.values ?? []
  for (const row of rows) {
    const at = row.findIndex((box) => from.includes(String(box)))
    if (at < 0) continue
    row[at] = to
    return true
  }
  return false
}

const issues = fc.constant(
  happening('the plan is issued', '', (life) => setState(life, life.year, ['Dự thảo'], 'Đã ban hành')),
)
const takesBack = fc.constant(
  happening('the plan is a draft again', '', (life) => setState(life, life.year, ['Đã ban hành'], 'Dự thảo')),
)
const closes = fc.constant(
  happening('last year is closed', '', (life) =>
    setState(life, life.year - 1, ['Dự thảo', 'Đã ban hành'], 'Đã khóa sổ'),
  ),
)

const turns = fc.constant(
  happening('the next year is planned', '', (life) => {
    const [year = 0, month = 0] = life.office.today().split('-').map(Number)
    const due = month < 10 ? year : year + 1
    if (due <= life.year) return false
    life.office.setting('Năm kế hoạch', due)
    return true
  }),
)

const adjusts = fc
  .tuple(cell, quarter, fc.constantFrom('Hoãn sang quý sau', 'Miễn'))
  .map(([name, when, work]) =>
    happening('staff enter an adjustment', `: ${name}, ${when}, ${work}`, (life) => {
      const row = {
        Năm: life.year,
        Quý: when,
        'Chi bộ': name,
        Việc: work,
        'Lý do': 'Theo đề nghị của chi bộ',
      }
      typeRows(life.office, 'Điều chỉnh', row)
      return true
    }),
  )

const results = fc.tuple(which, fc.boolean()).map(([place, numbered]) =>
  happening('staff enter a result', ` (${place}${numbered ? '' : ', without its number'})`, (life) => {
    const row = oneOf(life.registrations(), place)
    if (row === undefined) return false
    const [year = '', month = '', day = ''] = life.office.today().split('-')
    typeRows(life.office, 'Kết quả sinh hoạt', {
      'Mã đăng ký': numbered ? (row['Mã đăng ký'] ?? '') : '',
      Năm: row.Năm ?? '',
      Quý: row.Quý ?? '',
      'Chi bộ': row['Chi bộ'] ?? '',
      'Ngày tổ chức': `${day}/${month}/${year}`,
    })
    return true
  }),
)

const settings = fc.constantFrom('Không', 'Chỉ nhắc chi bộ', 'Tất cả', 'Tất cả').map((word) =>
  happening('the letters are set', ` to “${word}”`, (life) => {
    life.office.setting('Tự động gửi email', word)
    return true
  }),
)

const moves = which.map((place) =>
  happening('a secretary changes', ` (${place})`, (life) => {
    const name = CELLS[place % 2] ?? ''
    life.office.type('Chi bộ', 'Email', `bithu${place}@example.vn`, (row) => row['Tên chi bộ'] === name)
    return true
  }),
)

/** What an office does in the course of its year besides. */
export const OFFICE_YEAR = [
  { weight: 4, arbitrary: notes },
  { weight: 2, arbitrary: issues },
  { weight: 1, arbitrary: takesBack },
  { weight: 1, arbitrary: closes },
  { weight: 5, arbitrary: turns },
  { weight: 1, arbitrary: adjusts },
  { weight: 3, arbitrary: results },
  { weight: 1, arbitrary: settings },
  { weight: 1, arbitrary: moves },
]
