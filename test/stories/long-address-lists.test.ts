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
  expect(told?.message).toContain(
    'Không gửi tới 02 địa chỉ (“n50@example.vn”, “n51@example.vn”), vì địa chỉ không đúng hoặc vượt 50 địa chỉ một thư. Đề nghị sửa cột Email.',
  )
  const [line] = office.table('Sổ đôn đốc', 'Mã thư')
  expect(line?.['Chi tiết']).toContain('Không gửi tới: “n50@example.vn”, “n51@example.vn”.')
})

it('of two addresses of a cell the one that is none is told, before and after the letter goes', async () => {
  const office = await officeWith(
    committee({ 'Chi bộ': cells(cell('Một', { Email: 'mot@example.vn; bithu@khong' })) }),
    '2026-12-21',
  )
  const shown: string[] = []
  const { value } = office.run('remindOverdueCells', {
    answer: ({ text, buttons }) => {
      shown.push(text)
      return { button: buttons === 'OK' ? 'OK' : 'YES' }
    },
  })
  expect(office.model.sent.map(({ to }) => to)).toEqual([['mot@example.vn']])
  for (const words of [shown.join(), (value as { message: string }).message])
    expect(words).toContain('Không gửi tới 01 địa chỉ (“bithu@khong”)')
})
