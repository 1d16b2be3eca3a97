import { describe, expect, it } from 'vitest'
import { blankModel } from '../blank-model'
import { CLERK, Office, type Told } from './office'
import { at, CELL_HEADER, cell, committee, officeWith, rowOf, settings, type Typed } from './small-committee'

const DAY = '2027-01-05'
const VERSION = 'Phiên bản sổ'

/** Lists as an office kept them before there was a program. */
const OLD_CELLS: Typed[][] = [
  ['Tên chi bộ', 'Bí thư chi bộ', 'Thư điện tử', 'Số điện thoại', 'Ghi chú của văn phòng'],
  ['Chi bộ Một', 'Trần Văn Một', 'mot@example.vn', '0200 000 001', 'họp chiều'],
]
const older = await officeWith(committee({ 'Chi bộ': OLD_CELLS }), DAY)

const header = (office: Office) => office.rows('Chi bộ')[0]?.slice(0, 5)
const version = (office: Office) =>
  office.table('Cài đặt', 'Mục').find((row) => row.Mục === VERSION)?.['Giá trị']
const setUp = (office: Office, refused?: RegExp) => {
  const shown: string[] = []
  const { value } = office.run('setUp', {
    answer: ({ text, buttons }) => {
      shown.push(text)
      return { button: buttons === 'OK' ? 'OK' : refused?.test(text) ? 'NO' : 'YES' }
    },
  })
  return { shown, told: value as Told }
}
/** 23 November 2026 as the spreadsheet counts days. */
const NEWEST = { serial: 46_349 }

describe('set-up of a workbook from before versions', () => {
  const done = older.copy()
  const { shown, told } = setUp(done)

  it('says what it would rename, and that nothing else changes', () => {
    expect(shown[0]).toContain('Sổ được lập từ trước phiên bản 23/11/2026.')
    expect(shown[0]).toContain('- Chi bộ: “Bí thư chi bộ” thành “Bí thư”, “Thư điện tử” thành “Email”')
    expect(told.message).toContain('Đã sửa 03 tên gọi ở Chi bộ.')
  })

  it('gives columns their names, in their places, and leaves staff’s own', () => {
    expect(header(done)).toEqual(['Tên chi bộ', 'Bí thư', 'Email', 'Điện thoại', 'Ghi chú của văn phòng'])
    expect(done.table('Chi bộ', 'Tên chi bộ')[0]).toMatchObject({
      'Bí thư': 'Trần Văn Một',
      'Điện thoại': '0200 000 001',
      'Ghi chú của văn phòng': 'họp chiều',
    })
  })

  it('writes the version where a copy of the workbook carries it along, once', () => {
    expect(version(done)).toEqual(NEWEST)
    expect(setUp(done.copy()).shown.join()).not.toContain('phiên bản')
  })

  it('is in the journal', () => {
    const told = done.table('Nhật ký thao tác', 'Việc').map((row) => String(row['Chi tiết']))
    expect(told.join()).toContain('Đã sửa 03 tên gọi')
  })

  it('goes on after a no, and asks again the next time', () => {
    const kept = older.copy()
    expect(setUp(kept, /trước phiên bản/).told.status).toBe('done')
    expect(header(kept)?.[1]).toBe('Bí thư chi bộ')
    expect(version(kept)).toBeUndefined()
    expect(setUp(kept).shown[0]).toContain('phiên bản 23/11/2026')
  })
})

describe('what is renamed', () => {
  const names = CELL_HEADER.map((name) => (name === 'Bí thư' ? 'Bí thư chi bộ' : name))
  const row = rowOf(CELL_HEADER, cell('Một'))

  it('can be undone', async () => {
    const complete = await officeWith(committee({ 'Chi bộ': [names, row] }), DAY)
    setUp(complete)
    expect(header(complete)).toContain('Bí thư')
    const [undone] = complete.press('undo')
    expect(undone?.message).toContain('Chi bộ')
    expect([undone?.status, header(complete)]).toEqual(['done', names.slice(0, 5)])
  })

  it('is not undone over what came to stand in the tab since, such as new codes', () => {
    const done = older.copy()
    setUp(done)
    const before = header(done)
    const [undone] = done.press('undo')
    expect([undone?.status, header(done)]).toEqual(['refused', before])
  })
})

describe('a new workbook', () => {
  it('has the version from the start, and is asked nothing about it', () => {
    const first = new Office(DAY, blankModel(0, CLERK))
    expect(setUp(first).shown.join()).not.toContain('phiên bản')
    expect(version(first)).toEqual(NEWEST)
  })
})

describe('a workbook that is newer than the program', () => {
  it.each(['setUp', 'checkRegistrations', 'showBoard', 'remindOverdueCells', 'showMessages'])(
    'is left alone by %s, which says what to do',
    async (door) => {
      const newer = await officeWith(committee({ 'Cài đặt': settings({ [VERSION]: at('2031-02-01') }) }), DAY)
      const before = structuredClone(newer.model.spreadsheet.tabs)
      const [told] = newer.press(door)
      expect(told?.status).toBe('refused')
      expect(told?.message).toContain(
        'sổ theo phiên bản 01/02/2031, mới hơn chương trình đang chạy (23/11/2026)',
      )
      expect(newer.model.spreadsheet.tabs).toEqual(before)
    },
  )
})
