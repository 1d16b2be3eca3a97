import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildAddon } from '../../scripts/build/add-on'
import { createWorld } from '../../src/local/apps-script'
import { editResponse } from '../../src/local/forms/edit-response'
import { submitForm, submitTogether } from '../../src/local/forms/submit-form'
import { Bridge } from '../../src/local/transport/bridge'
import type { Office } from './office'
import { formOf, openOffice, registered, send, slip } from './submitting'

const office = await openOffice({ 'Tự động gửi email': 'Không' })
const numbers = (of: Office) => registered(of, 'Mã đăng ký').flat()
const responseTab = (of: Office) =>
  of.model.spreadsheet.tabs.find(({ id }) => id === formOf(of, 'một quý').tabId) ?? expect.fail('no tab')
const SECOND = slip({
  Quý: 'Quý II',
  'Thời gian dự kiến': '10/5/2027',
  'Tên chuyên đề': 'Đổi mới sinh hoạt chi bộ',
})

describe('one response is one registration', () => {
  it('when Google fires a second, blank event', () => {
    const one = office.copy()
    expect(send(one, slip(), { blankSecond: true }).map(({ status }) => status)).toEqual(['done', 'done'])
    expect(registered(one, 'Mã đăng ký', 'Trạng thái')).toEqual([['ĐK-0001', 'Hợp lệ']])
  })

  it('and one more when the sender mends it, whose event has only what changed', () => {
    const one = office.copy()
    const form = formOf(one, 'một quý')
    form.editable = true
    send(one, slip({ 'Người chuẩn bị': '' }))
    const { fired } = editResponse(
      one.world,
      form.id,
      form.responses[0]?.id ?? '',
      { 'Người chuẩn bị': 'Lê Thị Soạn' },
      one.model.now + 60_000,
    )
    for (const { door, options } of fired) one.run(door, options)
    expect(registered(one, 'Mã đăng ký', 'Trạng thái', 'Người chuẩn bị')).toEqual([
      ['ĐK-0001', 'Đã được thay', ''],
      ['ĐK-0002', 'Hợp lệ', 'Lê Thị Soạn'],
    ])
  })

  it('when only what must be answered was answered', () => {
    const one = office.copy()
    send(one, { 'Chi bộ': 'Chi bộ Một', Năm: '2027', Quý: 'Quý I', 'Tên chuyên đề': 'Dân vận khéo ở cơ sở' })
    expect(registered(one, 'Mã đăng ký', 'Trạng thái', 'Người gửi')).toEqual([
      ['ĐK-0001', 'Cần sửa', 'Địa chỉ lạ'],
    ])
  })

  it.each([
    ['a formula of as many characters as a box holds', '=', 50_000],
    ['an emoji where a text is cut', `${'Dài '.repeat(12_499)}ab\u{1F600}`, 60_000],
  ])('when an answer is longer than a box: %s', (_, begin, length) => {
    const one = office.copy()
    for (const item of formOf(one, 'một quý').items) Object.assign(item, { rule: undefined })
    const title = begin.padEnd(length, 'nâng cao chất lượng ')
    expect(send(one, slip({ 'Tên chuyên đề': title })).map(({ status }) => status)).toEqual(['done'])
    expect(send(one, SECOND).map(({ status }) => status)).toEqual(['done'])
    expect(numbers(one)).toEqual(['ĐK-0001', 'ĐK-0002'])
    const [taken] = registered(one, 'Tên chuyên đề').flat().map(String)
    expect(taken?.endsWith('…')).toBe(true)
    expect(title.startsWith(taken?.slice(0, -1) ?? 'x')).toBe(true)
    expect(one.press('updateAll', 'buildYearlyPlan').map(({ status }) => status)).toEqual(['done', 'done'])
  })

  it('when the tab was renamed, and staff keep a column of their own in it', () => {
    const one = office.copy()
    send(one, slip())
    const tab = responseTab(one)
    Object.assign(tab, { name: 'Phiếu các chi bộ gửi về' })
    for (const row of tab.values) row.push('Đã gọi điện')
    tab.maxColumns += 1
    send(one, SECOND)
    for (const row of tab.values) row.push('thêm')
    tab.maxColumns += 1
    one.press('importResponses')
    expect(registered(one, 'Mã đăng ký', 'Tên chuyên đề')).toEqual([
      ['ĐK-0001', slip()['Tên chuyên đề']],
      ['ĐK-0002', SECOND['Tên chuyên đề']],
    ])
  })
})

it('a faulty box is marked at once, and a check of all finds nothing to add', () => {
  const one = office.copy()
  send(one, slip())
  send(one, slip({ 'Người chuẩn bị': '', Quý: 'Quý III' }))
  send(one, SECOND)
  const tab = one.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
  expect(JSON.stringify(tab)).toContain('Chưa ghi đồng chí được phân công chuẩn bị')
  const { counts } = one.run('checkRegistrations')
  expect(counts.write).toBe(0)
  send(
    one,
    slip({ Quý: 'Quý III', 'Thời gian dự kiến': '10/8/2027', 'Tên chuyên đề': 'Nêu gương trong công việc' }),
  )
  expect(registered(one, 'Trạng thái').flat()).toEqual(['Hợp lệ', 'Đã được thay', 'Hợp lệ', 'Hợp lệ'])
  expect(one.run('checkRegistrations').counts.write).toBe(0)
})

it('a row never stands without its verdict, wherever the run is killed', () => {
  const sent = office.copy()
  const { fired } = submitForm(sent.world, formOf(sent, 'một quý').id, slip())
  const { door = '', options = {} } = fired[0] ?? {}
  const calls = sent.copy().run(door, options).calls.length
  const killed = Array.from({ length: calls }, (_, call) => {
    const one = sent.twin()
    one.run(door, { ...options, fault: { at: call + 1, kind: 'kill' } })
    return one
  })
  expect(new Set(killed.flatMap((one) => registered(one, 'Trạng thái').flat()))).toEqual(new Set(['Hợp lệ']))
})

describe('who cannot get the lock', () => {
  it('leaves quietly, and the next one brings its response along', () => {
    const one = office.copy()
    one.model.locks.script = 99
    const [late] = send(one, slip())
    expect([late?.status, late?.message]).toEqual(['refused', expect.stringContaining('đang')])
    one.model.locks = {}
    send(one, SECOND)
    expect(numbers(one)).toEqual(['ĐK-0001', 'ĐK-0002'])
  })

  it('finds its response in the workbook, if it came before the holder let go', () => {
    const one = office.copy()
    one.setting('Tự động gửi email', 'Tất cả')
    const { sent } = one.model
    const form = formOf(one, 'một quý').id
    let isLate = false
    // While the first receipt goes, somebody sends the form.
    sent.push = (...mail) => {
      if (!isLate) submitForm(one.world, form, SECOND, { at: one.model.now })
      isLate = true
      return Array.prototype.push.apply(sent, mail)
    }
    const [told] = send(one, slip())
    expect(told?.message.split('\n').filter((line) => line.startsWith('Đã lấy'))).toHaveLength(2)
    expect(told?.counts).toMatchObject({ imported: 2, lettersSent: 2 })
    expect(registered(one, 'Mã đăng ký', 'Trạng thái')).toEqual([
      ['ĐK-0001', 'Hợp lệ'],
      ['ĐK-0002', 'Hợp lệ'],
    ])
  })
})

describe('thirty-five at the same moment, and a check pressed in the middle', async () => {
  const CELLS = Array.from({ length: 35 }, (_, place) => `Số ${place + 1}`)
  const crowd = await openOffice({}, CELLS)
  const { code } = await buildAddon()
  let bridge: Bridge
  beforeEach(() => {
    bridge = new Bridge(code)
  })
  afterEach(() => bridge.close())

  it.each([1, 7])('are 35 rows with 35 numbers and 35 receipts (order %i)', async (seed) => {
    const one = crowd.copy()
    const submissions = submitTogether(
      one.world,
      formOf(one, 'một quý').id,
      CELLS.map((name, place) => ({
        answers: slip({
          'Chi bộ': `Chi bộ ${name}`,
          'Mã gửi': `M-${name}`,
          'Tên chuyên đề': `Chuyên đề riêng số ${place} về công việc ${name}`,
        }),
      })),
    )
    // Google runs thirty at once, and the press is one of them: the others never come to run.
    const handlers = submissions.flatMap(({ fired }) => fired).slice(0, 29)
    const requests = [...handlers.slice(0, 15), { door: 'checkRegistrations' }, ...handlers.slice(15)]
    const results = await bridge.run(createWorld(one.model), requests, seed)
    expect(results.filter(({ end }) => end !== 'completed')).toEqual([])
    expect(new Set(numbers(one)).size).toBe(35)
    expect(numbers(one)).toHaveLength(35)
    expect(new Set(registered(one, 'Chi bộ').flat()).size).toBe(35)
    expect(new Set(registered(one, 'Trạng thái').flat())).toEqual(new Set(['Hợp lệ']))
    expect(new Set(one.model.sent.flatMap(({ to }) => to)).size).toBe(35)
    expect(one.model.sent).toHaveLength(35)
  })
})
