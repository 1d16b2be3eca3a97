import type { LetterSender } from '../../domain/reminder-letter'
import { dateInText } from '../numbers'
import { oneLine } from './layout'
import { name, personName } from './words'

/** `Văn phòng Đảng ủy` */
export const officeName = ({ officeName }: LetterSender): string => name(officeName)

/** What the office calls itself further on in a letter. */
export const shortOfficeName = (sender: LetterSender): string =>
  /^văn phòng(?: |$)/i.test(officeName(sender)) ? 'Văn phòng' : officeName(sender)

/** One word alone may end and begin two names by chance. */
const SHARED_WORDS = 2

/** `VĂN PHÒNG ĐẢNG ỦY VIỆN KIỂM SÁT …`: words that end the one name and begin the other stand once. */
export function signature(sender: LetterSender): string {
  const office = oneLine(sender.officeName).normalize('NFC').toUpperCase()
  const committee = oneLine(sender.committeeName).normalize('NFC').toUpperCase()
  if (committee === '') return office
  const words = office.split(' ')
  for (let from = 0; from <= words.length - SHARED_WORDS; from++) {
    const end = words.slice(from).join(' ')
    if (committee === end || committee.startsWith(`${end} `))
      return [...words.slice(0, from), committee].join(' ')
  }
  return `${office} - ${committee}`
}

/** `0200 000 001 (đồng chí Ngô Thị Làm Mẫu)`; '' while the office has told no number. */
export function telephone({ telephone: number, person }: LetterSender): string {
  const [digits, who] = [name(number), personName(person)]
  if (digits === '') return ''
  return who === '' ? digits : `${digits} (đồng chí ${who})`
}

/** `Kế hoạch số 12-KH/ĐU, ngày 08/01/2027`; undefined if the year's plan was not issued yet. */
export function planReference({ plans }: LetterSender, year: number): string | undefined {
  const plan = plans.find((one) => one.year === year)
  if (plan === undefined) return undefined
  const number = `Kế hoạch số ${name(plan.number)}`
  return plan.issuedOn === undefined ? number : `${number}, ngày ${dateInText(plan.issuedOn)}`
}
