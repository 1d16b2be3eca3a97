import type { BoxValue, Model } from '../../src/local/model'
import type { Addon } from '../build/add-on'
import { sheetsOnceChecked, sheetsToImport } from './committee/sheets'
import { modelOf } from './model'
import { Desk, type Press } from './press'
import { count, type Section, tableOf, type Verdict } from './section'

const DAY = '2027-04-08'
const FEW = 200
const MANY = 6_000
const MOST_SECONDS_OF_SET_UP = 120
const MOST_SECONDS_OF_A_FORM = 3

/** One more answer to the form for one quarter, like another one but for when it came and its title. */
function sendForm({ spreadsheet }: Model): void {
  const tab = spreadsheet.tabs.find(({ name }) => name === 'Câu trả lời biểu mẫu 2')
  const [header = [], like = []] = tab?.values ?? []
  const given: Readonly<Record<string, BoxValue>> = {
    'Dấu thời gian': { serial: 46_500.5 },
    'Loại đăng ký': 'Đăng ký thêm chuyên đề trong quý',
    'Tên chuyên đề': 'An toàn thông tin trong công tác văn thư',
  }
  tab?.values.push(like.map((box, column) => given[String(header[column])] ?? box))
}

/** Without letters: each that goes out takes a second and a half. */
function formSent(addon: Addon): Press {
  const desk = new Desk(addon, modelOf(sheetsToImport(MANY, { 'Tự động gửi email': 'Không' }), DAY))
  desk.do('pressOnScreen', 'schedule', 'take', 'owner')
  desk.do('importResponses')
  desk.do('checkRegistrations')
  sendForm(desk.model)
  return desk.do('onFormSubmit')
}

/** What an installed add-on does beside the doors of the menu: set-up, and what a sent form fires. */
export function installed(addon: Addon): Section {
  const setUp = new Desk(addon, modelOf(sheetsOnceChecked(FEW), DAY)).do('setUp')
  const form = formSent(addon)
  const rows = [
    [`\`setUp\` of ${FEW / 20} cells, both forms made`, setUp] as const,
    [`\`onFormSubmit\` at ${count(MANY)} registrations, no letter`, form] as const,
  ]
  return {
    heading: 'Set-up, and a form that is sent',
    body: tableOf(
      ['Door', 'Reads', 'Writes', 'Flushes', 'Others', 'Seconds at Google'],
      rows.map(([what, { counts, seconds }]) => [
        what,
        ...[counts.read, counts.write, counts.flush, counts.other].map(String),
        seconds.toFixed(1),
      ]),
    ),
    verdicts: [
      within('set-up with both forms', setUp, MOST_SECONDS_OF_SET_UP),
      within(`a form sent to an office with ${count(MANY)} registrations`, form, MOST_SECONDS_OF_A_FORM),
    ],
  }
}

const within = (what: string, { seconds }: Press, most: number): Verdict => ({
  reached: seconds <= most,
  sentence: `${what} is estimated at ${seconds.toFixed(1)} s (at most ${most})`,
})
