import { describe, expect, it } from 'vitest'
import manifest from '../../appsscript.json' with { type: 'json' }
import { buildAddon } from '../../scripts/build/add-on'
import type { Card, Screen } from '../../src/addon/domain/screen'
import { createWorld } from '../../src/local/apps-script'
import { runDoor } from '../../src/local/transport/direct'
import { typeRows } from './new-office'
import { CLERK, type Office } from './office'
import { formatAsText } from './plain-text'
import {
  at,
  cell,
  cells,
  committee,
  officeWith,
  registration,
  registrations,
  settings,
  type Typed,
} from './small-committee'

const DAY = '2027-04-08'
const { code } = await buildAddon()

/** An office that is set up and has run for a day. */
async function wellOffice(values: Readonly<Record<string, Typed>> = {}): Promise<Office> {
  const office = await officeWith(committee({ 'Cài đặt': settings(values) }), DAY)
  office.press('setUp', 'dailyCheck')
  return office
}

const screenOf = (office: Office, door = 'readScreen', ...args: string[]): Screen => {
  const { value, error } = office.run(door, { args: ['health', ...args] })
  const { screen } = value as { readonly screen?: Screen }
  if (screen === undefined) throw new Error(`nothing was read: ${error?.message ?? JSON.stringify(value)}`)
  return screen
}
const cardOf = (office: Office, key: string): Card | undefined =>
  screenOf(office).cards.find((card) => card.key === key)
const linesOf = (office: Office, key: string): string => cardOf(office, key)?.lines.join('\n') ?? ''

const well = await wellOffice()

const tab = (office: Office, name: string) => {
  const found = office.model.spreadsheet.tabs.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no tab ${name}`)
  return found
}
const header = (office: Office, name: string, from: string, to: string) => {
  const row = tab(office, name).values[0] ?? []
  row[row.indexOf(from)] = to
}

describe('the health of a workbook that is well', () => {
  const screen = screenOf(well)

  it('is green all over, and offers nothing to mend', () => {
    expect(screen.cards.filter(({ tone }) => tone !== 'good')).toEqual([])
    expect(screen.lead).toBe('Sổ đang hoạt động tốt.')
    expect(screen.cards.flatMap(({ presses }) => presses)).toEqual([])
    expect(screen.cards.map(({ key }) => key)).toEqual([
      'permissions',
      'schedule',
      'lastRun',
      'tabs',
      'headers',
      'settings',
      'forms',
      'letters',
      'quota',
      'zone',
      'version',
      'program',
    ])
  })

  it('is the same from the menu, and in a message', () => {
    const { value, counts, screens } = well.copy().run('checkHealth')
    expect(value).toMatchObject({ status: 'done', message: 'Sổ đang hoạt động tốt.', screen })
    expect(screens).toHaveLength(1)
    expect(counts.write + counts.mail).toBe(0)
  })
})

const enter = (office: Office, status: string) =>
  typeRows(office, 'Sổ đôn đốc', {
    'Mã thư': 'TN-270408-01',
    'Người nhận': 'Chi bộ Một',
    'Việc đôn đốc': 'Đăng ký chuyên đề',
    'Trạng thái': status,
  })

describe('what is wrong', () => {
  it.each<[string, string, Card['tone'], string, (office: Office) => void]>([
    [
      'a trigger that is gone',
      'schedule',
      'bad',
      'Lịch đã ghi nhận nhưng thiếu, thừa',
      (office) => {
        office.model.triggers = office.model.triggers.slice(1)
      },
    ],
    [
      'an hour that was changed',
      'schedule',
      'bad',
      '06 giờ',
      (office) => office.setting('Giờ chạy hằng ngày', 6),
    ],
    [
      'a tab that is gone',
      'tabs',
      'doubtful',
      'Chưa có trang tính “Điều chỉnh”. Đề nghị đặt lại tên cũ nếu vừa bị đổi tên',
      (office) => {
        const { spreadsheet } = office.model
        spreadsheet.tabs = spreadsheet.tabs.filter(({ name }) => name !== 'Điều chỉnh')
      },
    ],
    [
      'a column that is gone',
      'tabs',
      'bad',
      'Trang tính “Chi bộ” thiếu cột “Mã gửi”.',
      (office) => header(office, 'Chi bộ', 'Mã gửi', 'Mã số bí mật'),
    ],
    [
      'a journal whose columns were made plain text',
      'tabs',
      'doubtful',
      'Trang tính “Nhật ký thao tác”: cột “Thời điểm”, “Việc”',
      (office) => formatAsText(office, 'Nhật ký thao tác', [1, 3]),
    ],
    [
      'a header with invisible spaces',
      'headers',
      'doubtful',
      'tên cột “Bí thư” có dấu cách thừa, ký tự ẩn',
      (office) => header(office, 'Chi bộ', 'Bí thư', 'Bí\u00a0thư\u200b '),
    ],
    [
      'a form that was closed',
      'forms',
      'bad',
      'Phiếu đăng ký cả năm chưa mở để nhận câu trả lời.',
      (office) => {
        const [form] = office.model.forms
        if (form !== undefined) form.published = false
      },
    ],
    [
      'a cell that the forms do not offer',
      'forms',
      'doubtful',
      'Phiếu đăng ký cả năm có danh sách chưa cập nhật: “Chi bộ”',
      (office) =>
        office.type('Chi bộ', 'Tên chi bộ', 'Chi bộ Mới', (row) => row['Tên chi bộ'] === 'Chi bộ Hai'),
    ],
  ])('%s is seen, and mended by a press', (_, key, tone, words, harm) => {
    const office = well.copy()
    harm(office)
    expect(cardOf(office, key)).toMatchObject({ tone })
    expect(linesOf(office, key)).toContain(words)
    const [press] = cardOf(office, key)?.presses ?? []
    expect(press?.label).toBe('Sửa giúp')
    const after = screenOf(office, 'pressOnScreen', press?.act ?? '', key)
    expect(after.cards.find((card) => card.key === key)?.tone).toBe('good')
  })

  it.each<[string, string, Card['tone'], string, (office: Office) => void]>([
    [
      'a schedule that stopped',
      'lastRun',
      'bad',
      'Đã 05 ngày không chạy xong lần nào (gần nhất 08/4/2027)',
      (office) => office.goTo('2027-04-13'),
    ],
    [
      'a permission that was taken back',
      'permissions',
      'bad',
      'chưa cấp đủ quyền',
      (office) => {
        const { oauthScopes: scopes } = manifest
        office.world = createWorld(office.model, { scopes })
        office.model.grants = { [office.model.owner]: scopes.filter((scope) => !scope.endsWith('send_mail')) }
      },
    ],
    [
      'no telephone',
      'settings',
      'doubtful',
      'Điện thoại văn phòng',
      (office) => office.setting('Điện thoại văn phòng', ''),
    ],
    [
      'a setting that cannot be read',
      'settings',
      'bad',
      'Không đọc được giá trị “vài ngày” của mục “Báo cáo sau buổi (ngày)”',
      (office) => office.setting('Báo cáo sau buổi (ngày)', 'vài ngày'),
    ],
    [
      'another zone',
      'zone',
      'bad',
      'Múi giờ của bảng tính đang là “America/New_York”',
      (office) => {
        office.model.spreadsheet.timeZone = 'America/New_York'
      },
    ],
    [
      'another language',
      'zone',
      'doubtful',
      'Ngôn ngữ của bảng tính đang là “en_US”',
      (office) => {
        office.model.spreadsheet.locale = 'en_US'
      },
    ],
    [
      'a header that stands twice',
      'tabs',
      'bad',
      'Chưa kiểm tra được: trang tính “Chi bộ” có hai cột cùng tên “Bí thư”',
      (office) => header(office, 'Chi bộ', 'Điện thoại', 'Bí thư'),
    ],
    [
      'letters that a killed run left in doubt',
      'letters',
      'doubtful',
      'mở “Thư chưa rõ đã gửi…”',
      (office) => enter(office, 'Chưa rõ đã gửi'),
    ],
    [
      'messages that wait',
      'letters',
      'doubtful',
      'mở “Nội dung nhắn Zalo, gọi điện…”',
      (office) => enter(office, 'Chờ nhắn'),
    ],
    [
      'a quota that is used up',
      'quota',
      'doubtful',
      'Hạn mức thư hôm nay đã hết.',
      ({ model }) => {
        const to = Array.from({ length: 100 }, (_, place) => `nhan${place}@example.vn`)
        const letter = { number: 1, at: model.now, from: CLERK, cc: [], bcc: [], subject: 'x', body: '' }
        model.sent.push({ ...letter, to, attachments: [] })
      },
    ],
    [
      'forms that the account may not look at any more',
      'forms',
      'doubtful',
      'chưa cấp quyền đối với biểu mẫu',
      (office) => {
        const { oauthScopes: scopes } = manifest
        office.world = createWorld(office.model, { scopes })
        office.model.grants = { [office.model.owner]: scopes.filter((scope) => !scope.endsWith('/forms')) }
      },
    ],
    [
      'a copy',
      'schedule',
      'bad',
      'Bảng tính này là bản sao',
      (office) => {
        Object.assign(office.model.spreadsheet, { id: 'another' })
      },
    ],
  ])('%s is told, with what to do', (_, key, tone, words, harm) => {
    const office = well.copy()
    harm(office)
    expect(linesOf(office, key)).toContain(words)
    expect(cardOf(office, key)?.tone).toBe(tone)
    expect(cardOf(office, key)?.presses).toEqual([])
  })

  it('is said in the message of the menu', () => {
    const office = well.copy().goTo('2027-04-10')
    office.setting('Điện thoại văn phòng', '')
    const { value } = office.run('checkHealth')
    expect((value as { message: string }).message.split('\n')).toEqual([
      'Có 02 mục cần xem lại.',
      expect.stringMatching(/^Lần chạy hằng ngày gần nhất: .* đã 02 ngày/),
      'Cài đặt: Mục “Điện thoại văn phòng” còn trống. Đề nghị ghi.',
    ])
  })
})

describe('the program', () => {
  const look = (program: string): Card | undefined => {
    const { value } = runDoor(well.copy().world, program, 'readScreen', { user: CLERK, args: ['health'] })
    return (value as { readonly screen: Screen }).screen.cards.find(({ key }) => key === 'program')
  }

  it('that was edited by hand is seen, whatever it calls itself', () => {
    expect(look(code)?.tone).toBe('good')
    const edited = code.replace('Sổ đang hoạt động tốt.', 'Sổ đang hoạt động rất tốt.')
    expect(look(edited)).toMatchObject({
      tone: 'bad',
      lines: [expect.stringContaining('Mã lệnh đã bị sửa tay trong trình chỉnh sửa Apps Script')],
    })
  })

  it('that was replaced waits until somebody says that it was meant to be', () => {
    const next = code.replace(/var BUILD = '[^']*'/, "var BUILD = '9.9.9+abc'")
    expect(look(next)).toMatchObject({ tone: 'doubtful', presses: [{ act: 'program' }] })
    const office = well.copy()
    const pressed = runDoor(office.world, next, 'pressOnScreen', {
      user: CLERK,
      args: ['health', 'program', 'program'],
    })
    expect((pressed.value as { message: string }).message).toContain(
      'Đã ghi nhận phiên bản chương trình 9.9.9+abc.',
    )
  })
})

it('a workbook of an earlier version is brought to this one by a press', () => {
  const office = well.copy()
  office.setting('Phiên bản sổ', '')
  expect(cardOf(office, 'version')?.tone).toBe('doubtful')
  const after = screenOf(office, 'pressOnScreen', 'version', 'version')
  expect(after.cards.find(({ key }) => key === 'version')?.tone).toBe('good')
})

it('an address that was refused is told of until somebody mends it', async () => {
  const wrong = committee({ 'Chi bộ': cells(cell('Một', { Email: 'mot@khong' })) })
  const office = await officeWith(wrong, '2026-12-08')
  office.press('setUp', 'remindOverdueCells')
  expect(linesOf(office, 'letters')).toContain('01 thư không gửi được vì địa chỉ.')
  office.type('Chi bộ', 'Email', 'mot@example.vn', (row) => row['Tên chi bộ'] === 'Chi bộ Một')
  expect(linesOf(office, 'letters')).toBe('Không có thư nào cần xử lý.')
  office.press('remindOverdueCells')
  expect(office.model.sent).toHaveLength(1)
})

describe('a journal in which no line can be entered', () => {
  it.each<[string, string, (office: Office) => void]>([
    [
      'that stands twice',
      'có 2 trang tính đều có thể hiểu là “Nhật ký thao tác”',
      (office) => {
        const journal = tab(office, 'Nhật ký thao tác')
        office.model.spreadsheet.tabs.push({ ...structuredClone(journal), name: 'nhật ký  thao tác' })
      },
    ],
    [
      'with a header renamed',
      'Trang tính “Nhật ký thao tác” thiếu cột “Việc”',
      (office) => header(office, 'Nhật ký thao tác', 'Việc', 'Nội dung'),
    ],
    [
      'without its headers',
      'Nhật ký thao tác',
      (office) => {
        tab(office, 'Nhật ký thao tác').values[0] = []
      },
    ],
  ])('%s is seen by the look, which opens all the same', (_, words, harm) => {
    const office = well.copy()
    harm(office)
    const { value, screens } = office.run('checkHealth')
    expect((value as { status: string }).status).toBe('done')
    expect(screens).toHaveLength(1)
    expect(linesOf(office, 'tabs')).toContain(words)
    expect(cardOf(office, 'tabs')?.tone).toBe('bad')
  })
})

it('the forms of a copy are left alone', () => {
  const office = well.copy()
  Object.assign(office.model.spreadsheet, { id: 'another' })
  expect(cardOf(office, 'forms')).toBeUndefined()
  expect(screenOf(office).cards.flatMap(({ presses }) => presses)).toEqual([])
})

it('a colleague is told whose schedule it is', () => {
  const { value } = well.copy().run('readScreen', { args: ['health'], user: 'dongnghiep@example.vn' })
  const { screen } = value as { readonly screen: Screen }
  expect(screen.cards.find(({ key }) => key === 'schedule')?.lines[0]).toContain(
    `Do ${well.model.owner} phụ trách`,
  )
})

it('a workbook that was never set up is looked at all the same', async () => {
  const office = await officeWith({ 'Cài đặt': settings() }, DAY)
  expect(cardOf(office, 'schedule')?.tone).toBe('doubtful')
  expect(cardOf(office, 'tabs')?.tone).toBe('bad')
})

it('asks the same of Google however many rows there are', async () => {
  const rows = Array.from({ length: 60 }, (_, place) =>
    registration({ 'Tên chuyên đề': `Đề tài số ${place} của chi bộ`, 'Thời điểm gửi': at('2026-11-20') }),
  )
  const calls = (sheets: Parameters<typeof committee>[0]) =>
    officeWith(committee(sheets), DAY).then((office) => {
      office.press('setUp')
      return office.run('readScreen', { args: ['health'] }).counts
    })
  expect(await calls({ 'Đăng ký': registrations(...rows) })).toEqual(await calls({}))
})
