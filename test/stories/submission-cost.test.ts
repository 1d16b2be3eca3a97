import { describe, expect, it } from 'vitest'
import { sheetsToImport } from '../../scripts/bench/committee/sheets'
import { modelOf } from '../../scripts/bench/model'
import { press, readScreen } from './dialog'
import { Office } from './office'

const DAY = '2027-04-08'
const office = new Office(DAY, modelOf(sheetsToImport(6_000, { 'Tự động gửi email': 'Không' }), DAY))
press(office, 'schedule', 'take', readScreen(office, 'schedule').cards[0]?.key)
const triggerId = office.model.triggers.find(({ handler }) => handler === 'onFormSubmit')?.id ?? ''
office.press('importResponses', 'checkRegistrations')

/** One more answer to the form for one quarter, like another one but for what is given here. */
function addAnswer(given: Readonly<Record<string, string | { serial: number }>>): void {
  const tab = office.model.spreadsheet.tabs.find(({ name }) => name === 'Câu trả lời biểu mẫu 2')
  const [header = [], like = []] = tab?.values ?? []
  tab?.values.push(like.map((box, column) => given[String(header[column])] ?? box))
}

describe('a form that is sent to an office with 6,000 registrations', () => {
  it('is taken in, checked and entered in so many seconds at Google', () => {
    addAnswer({
      'Dấu thời gian': { serial: 46_500.5 },
      'Loại đăng ký': 'Đăng ký thêm chuyên đề trong quý',
      'Tên chuyên đề': 'An toàn thông tin trong công tác văn thư',
    })
    const { value, estimatedMs, calls } = office.run('onFormSubmit', { start: 'formSubmit', triggerId })
    expect(value).toMatchObject({ status: 'done', counts: { imported: 1 } })
    expect(estimatedMs).toBeLessThan(4_900)
    expect(calls.filter(({ call }) => call === 'Range.getNotes' || call === 'Range.getBackgrounds')).toEqual(
      [],
    )
    expect(calls.filter(({ call }) => call === 'Range.setValues')).toHaveLength(1)
  })

  it('costs less when the event brings nothing new', () => {
    const { value, estimatedMs, counts } = office.run('onFormSubmit', { start: 'formSubmit', triggerId })
    expect(value).toMatchObject({ status: 'done', counts: { imported: 0 } })
    expect(estimatedMs).toBeLessThan(3_900)
    expect(counts).toMatchObject({ write: 0, mail: 0 })
  })

  it('leaves nothing for the next check to write', () => {
    const { value, counts } = office.run('checkRegistrations')
    expect(value).toMatchObject({ status: 'done' })
    expect(counts.write).toBe(0)
  })
})
