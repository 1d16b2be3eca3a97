import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import { cell, cells, committee, officeWith, settings } from './small-committee'

const NAMES = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']
const office = await officeWith(
  committee({
    'Cài đặt': settings({ 'Tự động gửi email': 'Không' }),
    'Chi bộ': cells(...NAMES.map((name) => cell(name))),
  }),
  '2026-12-24',
)

const ledger = (of: Office) => {
  const tab = of.model.spreadsheet.tabs.find(({ name }) => name === 'Sổ đôn đốc')
  return tab ?? expect.fail('no ledger')
}

/** What somebody does in the ledger while the third letter goes. */
const deeds: Readonly<Record<string, (of: Office) => void>> = {
  'puts a row in': (of) => ledger(of).values.splice(1, 0, ['ghi chú']),
  'sorts it from below': (of) => {
    const { values } = ledger(of)
    const [header = [], ...lines] = values
    values.splice(0, values.length, header, ...lines.reverse())
  },
  'puts a column in': (of) => {
    const tab = ledger(of)
    for (const row of tab.values) row.unshift('')
    tab.maxColumns += 1
  },
  'takes a row out above': (of) => ledger(of).values.splice(1, 1),
  'takes the last line of that letter out': (of) => ledger(of).values.pop(),
  'clears all lines': (of) => ledger(of).values.splice(1),
}

function send(deed: (of: Office) => void): Office {
  const one = office.copy()
  const { sent } = one.model
  sent.push = (...mail) => {
    const length = Array.prototype.push.apply(sent, mail)
    if (length === 3) deed(one)
    return length
  }
  expect(one.press('remindOverdueCells')).toMatchObject([{ status: 'done', counts: { lettersSent: 5 } }])
  return one
}

/** What the ledger tells, whatever the order of its lines. */
const told = (of: Office, ...cells: string[]) =>
  of
    .table('Sổ đôn đốc', 'Mã thư')
    .filter((row) => cells.includes(String(row['Chi bộ']).replace('Chi bộ ', '')))
    .map((row) =>
      ['Chi bộ', 'Việc đôn đốc', 'Quý', 'Lần nhắc', 'Trạng thái'].map((key) => row[key]).join(' · '),
    )
    .sort()

const undisturbed = send(() => undefined)

describe('somebody works in the ledger while letters go, and', () => {
  it.each([
    ['puts a row in', NAMES],
    ['sorts it from below', NAMES],
    ['puts a column in', NAMES],
    ['takes a row out above', NAMES.slice(1)],
    ['takes the last line of that letter out', NAMES],
    ['clears all lines', NAMES.slice(2)],
  ])('%s: the letters’ lines stand as if nobody had', (deed, names) => {
    const one = send(deeds[deed] ?? expect.fail(deed))
    expect(told(one, ...names)).toEqual(told(undisturbed, ...names))
    expect(told(one, ...names).join()).not.toContain('Đang gửi')
  })

  it.each(Object.keys(deeds))('%s: no letter goes twice', (deed) => {
    const one = send(deeds[deed] ?? expect.fail(deed))
    one.press('remindOverdueCells')
    expect(one.letters()).toHaveLength(5)
  })
})
