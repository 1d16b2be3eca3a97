import { describe, expect, it } from 'vitest'
import { copySpreadsheet } from '../../src/local/copy/copy-spreadsheet'
import { CLERK, Office, type Told } from './office'
import { committee, officeWith } from './small-committee'

const DAY = '2027-04-08'
const SUBJECT = 'Lượt kiểm tra hằng ngày chưa thực hiện được, đề nghị xem lại sổ'

/** Set up, and with `Tự động gửi email` as it is by default: no letter goes to anybody by itself. */
const well = await officeWith(committee(), DAY)
well.press('setUp', 'dailyCheck')

const daily = (office: Office, user = CLERK): Told => {
  const trigger = office.model.triggers.find(({ handler }) => handler === 'dailyCheck')
  const { value } = office.run('dailyCheck', { start: 'time', user, triggerId: trigger?.id ?? '' })
  return value as Told
}

const tabOf = ({ model }: Office, name: string) =>
  model.spreadsheet.tabs.find((tab) => tab.name === name) ?? model.spreadsheet.tabs[0]

const HARMS: readonly [string, string, (office: Office) => void][] = [
  [
    'a tab is gone',
    'chưa có trang tính “Chi bộ”. Đề nghị đặt lại tên cũ nếu vừa bị đổi tên',
    ({ model: { spreadsheet } }) => {
      spreadsheet.tabs = spreadsheet.tabs.filter(({ name }) => name !== 'Chi bộ')
    },
  ],
  [
    'the settings are gone',
    'chưa có trang tính “Cài đặt”',
    ({ model: { spreadsheet } }) => {
      spreadsheet.tabs = spreadsheet.tabs.filter(({ name }) => name !== 'Cài đặt')
    },
  ],
  [
    'the zone is another',
    'múi giờ của bảng tính đang là “America/New_York”. Đề nghị vào Tệp, Cài đặt',
    ({ model }) => {
      model.spreadsheet.timeZone = 'America/New_York'
    },
  ],
  [
    'a header was renamed',
    'không có cột “Tên chi bộ”. Đề nghị ghi lại đúng tên cột',
    (office) => {
      const row = tabOf(office, 'Chi bộ')?.values[0] ?? []
      row[row.indexOf('Tên chi bộ')] = 'Đơn vị'
    },
  ],
  [
    'a setting cannot be read',
    'không đọc được giá trị “vài ngày” của mục “Báo cáo sau buổi (ngày)”',
    (office) => office.setting('Báo cáo sau buổi (ngày)', 'vài ngày'),
  ],
  [
    'the journal has no header',
    'Nhật ký thao tác',
    (office) => {
      const row = tabOf(office, 'Nhật ký thao tác')?.values[0] ?? []
      row[row.indexOf('Việc')] = 'Nội dung'
    },
  ],
]

describe('a daily run that is refused', () => {
  it.each(HARMS)(
    'because %s is told to whoever keeps the schedule, and nothing is written',
    (_, words, harm) => {
      const office = well.copy().tomorrow()
      harm(office)
      const before = structuredClone(office.model.spreadsheet.tabs)
      expect(daily(office).status).toBe('refused')
      const [letter] = office.model.sent
      expect(office.letters()).toEqual([`${CLERK}: ${SUBJECT}`])
      expect(letter?.body).toContain('Lượt kiểm tra hằng ngày 09/4/2027 của sổ dừng lại')
      expect(letter?.body).toContain('Chưa thực hiện được: ')
      expect(letter?.body).toContain(words)
      expect(letter?.body).toContain(`https://docs.google.com/spreadsheets/d/${office.model.spreadsheet.id}`)
      expect(office.model.spreadsheet.tabs).toEqual(before)
    },
  )

  it('is told once a day, as long as it lasts, and no more once it is mended', () => {
    const office = well.copy().tomorrow()
    office.setting('Báo cáo sau buổi (ngày)', 'vài ngày')
    daily(office)
    daily(office)
    expect(office.letters()).toHaveLength(1)
    daily(office.tomorrow())
    expect(office.letters()).toHaveLength(2)
    office.setting('Báo cáo sau buổi (ngày)', 2)
    expect(daily(office.tomorrow()).status).toBe('done')
    expect(office.letters()).toHaveLength(2)
  })

  it('is told when it is a fault that did not go by the next day, with its code', () => {
    const fail = (office: Office) => {
      const trigger = office.model.triggers.find(({ handler }) => handler === 'dailyCheck')
      const options = { start: 'time', triggerId: trigger?.id ?? '' } as const
      const write = office
        .copy()
        .run('dailyCheck', options)
        .calls.find(({ call }) => call === 'Range.getValues')
      const { value } = office.run('dailyCheck', {
        ...options,
        fault: { at: write?.number ?? 0, kind: 'throw' },
      })
      return value as Told
    }
    const office = well.copy().tomorrow()
    expect(fail(office).status).toBe('fault')
    expect(office.letters()).toEqual([])
    const { message } = fail(office.tomorrow())
    fail(office)
    expect(office.letters()).toEqual([`${CLERK}: ${SUBJECT}`])
    const code = /mã ([0-9A-F]{4})/.exec(message)?.[1] ?? 'none'
    expect(office.model.sent[0]?.body).toContain(`vì có lỗi kỹ thuật (mã ${code}); các ngày trước đó`)
  })

  it('is not told where a person sees the refusal, nor for a form that comes', () => {
    const office = well.copy()
    office.setting('Báo cáo sau buổi (ngày)', 'vài ngày')
    const trigger = office.model.triggers.find(({ handler }) => handler === 'onFormSubmit')
    office.run('onFormSubmit', { start: 'formSubmit', triggerId: trigger?.id ?? '' })
    office.run('updateAll')
    expect(office.letters()).toEqual([])
  })

  it('is not told by a trigger of somebody else, nor by a copy', () => {
    const office = well.copy()
    office.model.spreadsheet = { ...office.model.spreadsheet, timeZone: 'America/New_York' }
    expect(daily(office, 'nguoikhac@example.vn').status).toBe('refused')
    const copy = new Office(DAY, {
      ...copySpreadsheet(office.model, CLERK),
      properties: office.model.properties,
    })
    expect(daily(copy).status).toBe('refused')
    expect([office.letters(), copy.letters()]).toEqual([[], []])
  })

  it('stays a refusal where not even the letter can go', () => {
    const office = well.copy().tomorrow()
    office.setting('Báo cáo sau buổi (ngày)', 'vài ngày')
    const { calls } = office.copy().run('dailyCheck', { start: 'time' })
    for (const { number, kind } of calls.filter((call) => ['mail', 'other'].includes(call.kind))) {
      const struck = office.copy()
      const { end } = struck.run('dailyCheck', { start: 'time', fault: { at: number, kind: 'throw' } })
      expect([end, kind, struck.model.locks]).toEqual(['completed', kind, {}])
    }
  })
})
