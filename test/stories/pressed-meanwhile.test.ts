import { expect, it } from 'vitest'
import { readScreen } from './dialog'
import type { Office } from './office'
import { at, cell, cells, committee, officeWith, registration, registrations } from './small-committee'

const DAY = '2027-04-08'
const CHANNELS = { 'Đăng ký': {}, email: {}, Zalo: { 'Cách nhận tin': 'Zalo', Email: '' } }

/** An office with one matter for a person to decide in the dialog. */
async function officeFor(channel: keyof typeof CHANNELS): Promise<Office> {
  const others =
    channel === 'Đăng ký' ? [registration({ 'Tên chuyên đề': 'Nêu gương trong công việc hằng ngày' })] : []
  const office = await officeWith(
    committee({
      'Chi bộ': cells(cell('Một', CHANNELS[channel])),
      'Đăng ký': registrations(registration({ 'Thời gian dự kiến': at('2027-03-18') }), ...others),
    }),
    DAY,
  )
  office.press('checkRegistrations')
  if (channel === 'Đăng ký') return office
  const letter = office
    .copy()
    .run('remindOverdueCells')
    .calls.find(({ kind }) => kind === 'mail')
  office.run('remindOverdueCells', letter && { fault: { at: letter.number, kind: 'kill' } })
  return office
}

it.each([
  ['Đăng ký', 'waitingRegistrations', 'confirm', 'Đăng ký', 'Mã đăng ký', 'Xử lý của văn phòng'],
  ['email', 'doubtfulLetters', 'again', 'Sổ đôn đốc', 'Mã thư', 'Trạng thái'],
  ['Zalo', 'messages', 'told', 'Sổ đôn đốc', 'Mã thư', 'Trạng thái'],
] as const)(
  'a row put in above while a button is pressed moves no word: %s, %s',
  async (channel, screen, act, tab, id, column) => {
    const office = await officeFor(channel)
    const args = [screen, act, readScreen(office, screen).cards[0]?.key]
    const quiet = office.copy()
    const { calls } = quiet.run('pressOnScreen', { args })
    const firstWrite = calls.find(({ kind }) => kind === 'write')?.number ?? 0
    const reads = calls.filter(({ call, number }) => call === 'Range.getValues' && number < firstWrite)
    // The last one compares; the one before looks at the journal.
    const moment = reads[reads.length - 2]?.number ?? 0
    const answer = office.run('pressOnScreen', {
      args,
      watch: (call) => {
        if (call !== moment) return
        const typed = office.model.spreadsheet.tabs.find(({ name }) => name === tab)
        typed?.values.splice(
          1,
          0,
          [...(typed.values[1] ?? [])].map(() => 'ghi chú'),
        )
      },
    })
    expect(answer.value).toMatchObject({ status: 'done' })
    const words = (of: Office) =>
      of
        .table(tab, id)
        .filter((row) => row[id] !== 'ghi chú')
        .map((row) => [row[id], row[column]])
    expect(words(office)).toEqual(words(quiet))
  },
)
