import { describe, expect, it } from 'vitest'
import type { Screen } from '../../src/addon/domain/screen'
import { CLERK, type Office, type Told } from './office'
import { committee, officeWith } from './small-committee'

const DAY = '2027-04-08'
const COLLEAGUE = 'dongnghiep@example.vn'

const settled = await officeWith(committee(), DAY)
settled.press('setUp', 'dailyCheck')

interface Answer extends Told {
  readonly screen?: Screen
}

const call = (office: Office, user: string, door: string, ...args: string[]): Answer => {
  const { value, error } = office.run(door, { user, args: ['schedule', ...args] })
  if (error !== undefined) throw new Error(error.message)
  return value as Answer
}
const cards = (office: Office, user = CLERK) => {
  const { screen } = call(office, user, 'readScreen')
  return new Map((screen?.cards ?? []).map((card) => [card.key, card]))
}
const press = (office: Office, user: string, act: string, key: string) =>
  call(office, user, 'pressOnScreen', act, key)
const actsOn = (office: Office, user: string, key: string) =>
  (cards(office, user).get(key)?.presses ?? []).map(({ act }) => act)
const triggersOf = (office: Office, user: string) =>
  office.model.triggers.filter(({ owner }) => owner === user)
const fire = (office: Office, user: string): Told => {
  const trigger = triggersOf(office, user).find(({ handler }) => handler === 'dailyCheck')
  return office.run('dailyCheck', { start: 'time', user, triggerId: trigger?.id ?? 'gone' }).value as Told
}

describe('the dialog of the schedule', () => {
  it('says who keeps it, what ran and what runs next', () => {
    const shown = cards(settled)
    expect([...shown.keys()]).toEqual(['owner', 'runs'])
    expect(shown.get('owner')?.lines[0]).toBe(`${CLERK}, là tài khoản đang mở bảng tính.`)
    const runs = shown.get('runs')?.lines.join('\n')
    expect(runs).toContain('Lần chạy xong gần nhất: ngày 08/4/2027.')
    expect(runs).toContain('Lần tới: ngày 09/4/2027, khoảng 08 giờ.')
  })

  it('opens from the menu and writes nothing', () => {
    const { screens, counts } = settled.copy().run('showSchedule')
    expect(screens.map(({ title }) => title)).toEqual(['Lịch chạy tự động, bàn giao người phụ trách'])
    expect(counts.write).toBe(0)
  })

  it('mends a trigger that somebody took away', () => {
    const office = settled.copy()
    office.model.triggers = office.model.triggers.filter(({ handler }) => handler !== 'onFormSubmit')
    expect(cards(office).get('runs')?.lines[0]).toBe('Thiếu lịch nhận biểu mẫu gửi về.')
    press(office, CLERK, 'take', 'runs')
    expect(cards(office).get('runs')?.tone).toBe('good')
  })
})

describe('an hour that was changed in the settings', () => {
  const office = settled.copy()
  office.setting('Giờ chạy hằng ngày', 6)

  it('is told, with the hour at which the schedule runs meanwhile', () => {
    const runs = cards(office).get('runs')
    expect(runs?.tone).toBe('bad')
    expect(runs?.lines[0]).toBe(
      'Lịch đang chạy khoảng 08 giờ, khác mục Giờ chạy hằng ngày ở trang tính Cài đặt (06 giờ).',
    )
  })

  it('is left to the keeper, as far as a colleague looks', () => {
    expect(actsOn(office, COLLEAGUE, 'runs')).toEqual([])
    expect(cards(office, COLLEAGUE).get('runs')?.lines[0]).toContain('khác mục Giờ chạy hằng ngày')
  })

  it('is taken by a press', () => {
    const one = office.copy()
    press(one, CLERK, 'take', 'runs')
    const runs = cards(one).get('runs')
    expect(runs?.tone).toBe('good')
    expect(runs?.lines.join()).toContain('khoảng 06 giờ')
    expect(one.model.triggers).toHaveLength(2)
  })
})

describe('a hand-over in which the colleague comes first', () => {
  const office = settled.copy()
  const offered = actsOn(office, COLLEAGUE, 'owner')
  const taken = press(office, COLLEAGUE, 'take', 'owner')

  it('is one press for the one who comes', () => {
    expect(offered).toEqual(['take'])
    expect(taken.message).toContain(`Đã nhận bàn giao lịch chạy tự động từ ${CLERK}`)
    expect(fire(office, COLLEAGUE).status).toBe('done')
  })

  it('leaves triggers behind that do nothing, and that only the one who goes can remove', () => {
    expect(fire(office, CLERK)).toMatchObject({ status: 'refused' })
    expect(actsOn(office, COLLEAGUE, 'leftOver')).toEqual([])
    expect(actsOn(office, CLERK, 'leftOver')).toEqual(['removeLeftOver'])
    expect(press(office, CLERK, 'removeLeftOver', 'leftOver').message).toContain('Đã xóa 02 lịch cũ.')
    expect(triggersOf(office, CLERK)).toEqual([])
    expect(triggersOf(office, COLLEAGUE)).toHaveLength(2)
  })

  it('has the one who goes open the forms to the one who comes', () => {
    expect(actsOn(office, COLLEAGUE, 'yearly')).toEqual([])
    expect(cards(office, COLLEAGUE).get('yearly')?.lines[1]).toContain(`Đề nghị ${CLERK} mở mục này`)
    const { message } = press(office, CLERK, 'shareForm', 'yearly')
    expect(message).toContain(`Đã thêm ${COLLEAGUE} làm người chỉnh sửa phiếu đăng ký cả năm.`)
    expect(cards(office, CLERK).has('yearly')).toBe(false)
    expect(cards(office, CLERK).has('quarter')).toBe(true)
  })
})

describe('a hand-over in which the one who goes is first', () => {
  const office = settled.copy()
  const [trigger] = office.model.triggers
  const { message } = press(office, CLERK, 'release', 'owner')

  it('leaves nothing that runs', () => {
    expect(message).toContain('Đã thôi phụ trách')
    expect(office.model.triggers).toEqual([])
    expect(cards(office).get('owner')?.lines[0]).toContain('Chưa có ai phụ trách')
  })

  it('does not wake a trigger of somebody before', () => {
    const stray = office.copy()
    if (trigger !== undefined) stray.model.triggers = [{ ...trigger, owner: COLLEAGUE }]
    expect(fire(stray, COLLEAGUE)).toMatchObject({
      status: 'refused',
      message: expect.stringContaining('chưa có người phụ trách'),
    })
  })

  it('is finished by whoever takes it', () => {
    expect(actsOn(office, COLLEAGUE, 'owner')).toEqual(['take'])
    expect(press(office, COLLEAGUE, 'take', 'owner').message).toContain(`người phụ trách: ${COLLEAGUE}`)
    expect(fire(office, COLLEAGUE).status).toBe('done')
  })
})

it('only the keeper gives the schedule up', () => {
  const office = settled.copy()
  expect(press(office, COLLEAGUE, 'release', 'owner')).toMatchObject({ status: 'refused' })
  expect(triggersOf(office, CLERK)).toHaveLength(2)
})
