import { expect, it } from 'vitest'
import { cell, cells, committee, officeWith } from './small-committee'

const MOST = 50

it('a letter goes to fifty addresses at most, and the ledger names those that it did not reach', async () => {
  const addresses = Array.from({ length: MOST + 2 }, (_, at) => `n${at}@example.vn`)
  const office = await officeWith(
    committee({ 'Chi bộ': cells(cell('Một', { Email: addresses.join('; ') })) }),
    '2026-12-21',
  )
  const [told] = office.press('remindOverdueCells')
  expect(told?.counts.lettersSent).toBe(1)
  expect(office.model.sent.map(({ to }) => to)).toEqual([addresses.slice(0, MOST)])
  const [line] = office.table('Sổ đôn đốc', 'Mã thư')
  expect(line?.['Chi tiết']).toContain('Không gửi tới: “n50@example.vn”, “n51@example.vn”.')
})
