import type { Channel } from '../domain/cell'
import type { LocalDate } from '../domain/local-date'
import type { Card, Screen } from '../domain/screen'
import type { WaitingMessage } from '../domain/waiting-message'
import { name, personName, upperFirst } from './letters/words'
import { count, dateInText } from './numbers'

const WAYS: Readonly<Record<Channel, string>> = {
  email: 'thư điện tử',
  zalo: 'Zalo',
  telephone: 'điện thoại',
  paper: 'giấy',
}

/** Who is behind a recipient of the ledger, as the committee's lists have them. */
export interface Person {
  /** '' if the lists name nobody. */
  readonly name: string
  readonly telephone: string
}

export interface ToldMessage {
  readonly message: WaitingMessage
  readonly person: Person
}

export const messagesScreen = (waiting: readonly ToldMessage[]): Screen => ({
  title: 'Nội dung nhắn Zalo, gọi điện',
  lead: 'Những nơi không nhận thư điện tử, cần nhắn Zalo, gọi điện hoặc gửi giấy. Nhắn xong nơi nào, đề nghị bấm “Đã nhắn” để Sổ đôn đốc ghi lại.',
  cards: waiting.map(card),
  empty: 'Không có nơi nào đang chờ nhắn.',
})

function card({ message, person }: ToldMessage): Card {
  const { key, recipient, channel, text, rows, older, since } = message
  const when = since === undefined ? '' : `, chờ từ ngày ${dateInText(since)}`
  return {
    key,
    heading: `${name(recipient)} – ${WAYS[channel]}`,
    tone: 'plain',
    lines: [
      reach(person),
      `${count(rows.length)} việc cần nhắc${when}.`,
      ...(older.length > 0 ? ['Nội dung mới nhất, thay cho những lần trước chưa nhắn.'] : []),
    ],
    ...(text !== '' && { copy: { label: 'Chép nội dung', text } }),
    presses: [{ act: 'told', label: 'Đã nhắn' }],
  }
}

function reach({ name: person, telephone }: Person): string {
  const who = person === '' ? '' : `Đ/c ${personName(person)}`
  const call = telephone === '' ? 'chưa có số điện thoại trong danh sách' : `điện thoại ${telephone}`
  return who === '' ? `${upperFirst(call)}.` : `${who}, ${call}.`
}

/** What is added to the ledger's row. */
export const toldBy = (user: string): string => (user === '' ? '' : `Người nhắn: ${user}.`)

/** What is added to the rows of what was to be told before. */
export const mergedInto = ({ key }: WaitingMessage): string => `Chưa nhắn, gộp vào lần nhắn ${key}.`

export const told = ({ recipient, channel }: WaitingMessage, today: LocalDate): string =>
  `Đã ghi vào Sổ đôn đốc: nhắn ${name(recipient)} (${WAYS[channel]}) ngày ${dateInText(today)}.`
