import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import {
  answer,
  committee,
  officeWith,
  QUARTER_FORM,
  registration,
  registrations,
  settings,
  table,
} from './small-committee'

const LATE = '2026-12-24'
/** Somebody types when a run asks for the script's properties: it has read the registrations then, and decides. */
function typeWhileRunning(office: Office, typing: () => void): void {
  let asked = 0
  Object.defineProperty(office.model.properties.script, 'typing', {
    enumerable: true,
    get: () => {
      asked++
      if (asked === 1) typing()
      return ''
    },
  })
}

describe('a row that is typed in above the others while a door runs', () => {
  it.each(['checkRegistrations', 'updateAll'])('moves no status to another row: %s', async (door) => {
    const rows = registrations(
      registration({ 'Tên chuyên đề': 'Học', 'Chi bộ': 'Chi bộ Hai' }),
      registration({ Quý: 'Quý II', 'Thời gian dự kiến': 'Tháng 5/2027' }),
    )
    const office = await officeWith(committee({ 'Đăng ký': rows }), LATE)
    const tab = office.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
    typeWhileRunning(office, () => {
      const third = [...(tab?.values[2] ?? [])].map((box) => (box === 'Quý II' ? 'Quý II ' : box))
      tab?.values.splice(
        1,
        0,
        third.map((box) => (box === 'Chi bộ Một' ? 'Chi bộ Hai' : box)),
      )
    })
    expect(office.press(door)).toMatchObject([{ status: 'done' }])
    const shown = office
      .table('Đăng ký', 'Trạng thái')
      .map((row) => [row['Tên chuyên đề'], row['Trạng thái']])
    expect(shown).toEqual([
      ['Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ', 'Hợp lệ'],
      ['Học', 'Cần sửa'],
      ['Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ', 'Hợp lệ'],
    ])
  })
})

describe('a row that is typed in above the place where a response comes to stand', () => {
  it.each(['importResponses', 'updateAll'])('is not written over, nor is one below it: %s', async (door) => {
    const sheets = committee({
      'Đăng ký': registrations(registration({ 'Tên chuyên đề': 'Học', 'Chi bộ': 'Chi bộ Hai' })),
      'Câu trả lời biểu mẫu 1': table(QUARTER_FORM, answer()),
    })
    const office = await officeWith(sheets, LATE)
    const tab = office.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
    typeWhileRunning(office, () => {
      tab?.values.splice(
        1,
        0,
        [...(tab.values[1] ?? [])].map((box) => (box === 'Học' ? 'Hành' : box)),
      )
    })
    expect(office.press(door)).toMatchObject([{ status: 'done', counts: { imported: 1 } }])
    office.press('checkRegistrations')
    const shown = office.table('Đăng ký', 'Trạng thái')
    expect(shown.map((row) => [row['Tên chuyên đề'], row['Trạng thái']])).toEqual([
      ['Hành', 'Cần sửa'],
      ['Học', 'Cần sửa'],
      ['Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ', 'Hợp lệ'],
    ])
  })
})

describe('an address that is mended while the question about letters stands', () => {
  it('is asked about again, and written to', async () => {
    const sheets = committee({ 'Cài đặt': settings({ 'Tự động gửi email': 'Tất cả' }) })
    const office = await officeWith(sheets, LATE)
    const asked: string[] = []
    office.run('remindOverdueCells', {
      answer: ({ text, buttons }) => {
        if (buttons === 'OK') return { button: 'OK' }
        asked.push(text)
        if (asked.length === 1)
          office.type('Chi bộ', 'Email', 'moi@example.vn', ({ Email }) => Email === 'mot@example.vn')
        return { button: 'YES' }
      },
    })
    expect(asked).toHaveLength(2)
    expect(asked[1]).toContain('moi@example.vn')
    expect(office.letters().join('\n')).toContain('moi@example.vn')
    expect(office.letters().join('\n')).not.toContain('mot@example.vn')
  })
})

describe('a response that comes while the question about letters stands', () => {
  it('is found before the door ends, whose handler may have left without the lock', async () => {
    const sheets = committee({
      'Cài đặt': settings({ 'Tự động gửi email': 'Tất cả' }),
      'Câu trả lời biểu mẫu 1': table(QUARTER_FORM, answer()),
    })
    const office = await officeWith(sheets, LATE)
    const tab = office.model.spreadsheet.tabs.find(({ name }) => name === 'Câu trả lời biểu mẫu 1')
    office.run('remindOverdueCells', {
      answer: ({ buttons }) => {
        const came = (tab?.values[1] ?? []).map((box) => (box === 'Quý I' ? 'Quý II' : box))
        if (buttons !== 'OK' && tab?.values.length === 2) tab.values.push(came)
        return { button: buttons === 'OK' ? 'OK' : 'YES' }
      },
    })
    expect(office.table('Đăng ký', 'Trạng thái').map((row) => row.Quý)).toEqual(['Quý I', 'Quý II'])
  })
})

describe('a door that is ended between two tabs that it lays out', () => {
  it('leaves the first one to be undone', async () => {
    const office = await officeWith(committee({ 'Đăng ký': registrations(registration()) }), LATE)
    office.press('checkRegistrations')
    const { calls } = office.copy().run('updateAll')
    const made = calls.filter(({ call }) => call === 'Spreadsheet.insertSheet').map(({ number }) => number)
    expect(office.run('updateAll', { fault: { at: made[1] ?? 0, kind: 'kill' } }).end).toBe('killed')
    expect(office.rows('Bảng theo dõi 2027')).not.toEqual([])
    expect(office.press('undo')).toMatchObject([{ status: 'done' }])
    expect(office.rows('Bảng theo dõi 2027')).toEqual([])
  })
})
