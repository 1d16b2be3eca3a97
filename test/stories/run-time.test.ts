import { describe, expect, it } from 'vitest'
import { createWorld } from '../../src/local/apps-script'
import type { Office, Told } from './office'
import { cell, cells, committee, officeWith, settings } from './small-committee'

const MANY = 130

/** Cells that have not registered long after the day, in an account that may write to all of them. */
async function lateOffice(): Promise<Office> {
  const names = Array.from({ length: MANY }, (_, place) => `Số ${place + 1}`)
  const office = await officeWith(
    committee({
      'Cài đặt': settings({ 'Tự động gửi email': 'Chỉ nhắc chi bộ' }),
      'Chi bộ': cells(...names.map((name) => cell(name))),
    }),
    '2026-12-21',
  )
  office.model.account = 'workspace'
  return office
}

const daily = (office: Office) => {
  const { end, value, estimatedMs } = office.run('dailyCheck', { start: 'time' })
  return { end, told: value as Told, estimatedMs }
}

describe('a daily run at a Google three times as slow as usual', async () => {
  const office = await lateOffice()
  office.world = createWorld(office.model, { slowness: 3 })
  const { end, told, estimatedMs } = daily(office)
  const { lettersSent = 0, lettersWaiting = 0 } = told.counts

  it('ends by itself before Google ends it, and says how many letters remain', () => {
    expect([end, told.status]).toEqual(['completed', 'done'])
    expect(estimatedMs).toBeGreaterThan(270_000)
    expect(estimatedMs).toBeLessThan(330_000)
    expect(lettersSent + lettersWaiting).toBe(MANY)
    expect(lettersWaiting).toBeGreaterThan(10)
    expect(told.message).toContain(
      `${lettersWaiting} thư chờ lần chạy sau vì sắp hết thời gian của một lần chạy.`,
    )
  })

  it('goes on at the next runs, and nobody gets two letters', () => {
    const next = [daily(office.tomorrow()), daily(office.tomorrow())]
    expect(next.map(({ told }) => told.counts.lettersWaiting)).toEqual([expect.any(Number), 0])
    expect(new Set(office.letters()).size).toBe(MANY)
    expect(office.letters()).toHaveLength(MANY)
  })
})

it('does not count the time that a person thinks', async () => {
  const office = await lateOffice()
  const { value } = office.run('remindOverdueCells', {
    answer: ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES', after: 1_800_000 }),
  })
  expect((value as Told).counts.lettersSent).toBe(MANY)
})
