import type { Cell } from '../domain/cell'
import type { FormKind } from '../domain/form-plan'
import type { Quarter } from '../domain/quarter'
import type { Card, Screen } from '../domain/screen'
import { FORM_NAMES } from './forms'
import { cellName, name, personName, quarters, upperFirst } from './letters/words'
import { MENU } from './menu'
import { quoted } from './quoted'

/** A form's address with nothing filled in. */
export interface PlainLink {
  readonly kind: FormKind
  readonly url: string
}

/** The addresses of the forms filled in for a cell; '' where there is no such form. */
export interface CellLinks extends Readonly<Record<FormKind, string>> {
  readonly cell: Cell
}

export interface LinksFacts {
  readonly year: number
  /** That the form of one quarter is filled in with. */
  readonly quarter: Quarter
  readonly office: string
  readonly telephone: string
  /** True if the program has closed the yearly slip, because its deadline is over. */
  readonly yearlyClosed: boolean
  readonly plain: readonly PlainLink[]
  readonly cells: readonly CellLinks[]
}

const MINUTES: Readonly<Record<FormKind, string>> = { yearly: '05 phút', quarter: '03 phút' }

export const linksScreen = (facts: LinksFacts): Screen => ({
  title: MENU.showFormLinks.replace('…', ''),
  lead: lead(facts),
  cards: [
    ...facts.plain.map(plainCard),
    ...facts.cells.flatMap((links) => [
      ...(facts.yearlyClosed ? [] : cellCard('yearly', links, facts)),
      ...cellCard('quarter', links, facts),
    ]),
  ],
  empty: `Chưa có biểu mẫu đăng ký. Đề nghị bấm ${quoted(MENU.setUp)}, hoặc tự tạo biểu mẫu theo hướng dẫn cài đặt.`,
})

const lead = ({ cells, yearlyClosed }: LinksFacts): string =>
  cells.length === 0
    ? 'Liên kết chung của các biểu mẫu đang gửi câu trả lời về bảng tính này.'
    : `Mỗi chi bộ có liên kết riêng, đã điền sẵn tên chi bộ, mã gửi, năm và quý. Đề nghị chỉ gửi cho đúng chi bộ: ai có liên kết riêng đều gửi được đăng ký của chi bộ đó.${yearlyClosed ? CLOSED : ''}`

const CLOSED =
  ' Phiếu đăng ký cả năm đang đóng vì đã quá hạn đăng ký; chi bộ đăng ký tiếp bằng phiếu một quý.'

const plainCard = ({ kind, url }: PlainLink, place: number): Card => ({
  key: `plain ${place}`,
  heading: `${upperFirst(FORM_NAMES[kind])} – liên kết chung`,
  tone: 'plain',
  lines: ['Chưa điền sẵn gì: chi bộ tự chọn tên và ghi mã gửi của mình.'],
  copy: { label: 'Chép liên kết', text: url },
  link: { label: `Mở ${FORM_NAMES[kind]}`, url, qr: true },
  presses: [],
})

function cellCard(kind: FormKind, { cell, ...urls }: CellLinks, facts: LinksFacts): Card[] {
  const url = urls[kind]
  if (url === '') return []
  const hasCode = cell.sendCode.trim() !== ''
  return [
    {
      key: `${kind} ${cell.row}`,
      heading: cellName(cell.name),
      tone: hasCode ? 'plain' : 'doubtful',
      lines: [
        `${upperFirst(subject(kind, facts))}, khoảng ${MINUTES[kind]}.`,
        hasCode
          ? `Mã gửi: ${name(cell.sendCode)} (đã điền sẵn).`
          : `Chi bộ chưa có mã gửi, đăng ký sẽ phải chờ xác nhận. Đề nghị bấm ${quoted(MENU.setUp)} để cấp mã.`,
      ],
      copy: { label: 'Chép nội dung gửi Zalo', text: message(kind, cell, url, facts) },
      link: { label: `Mở ${FORM_NAMES[kind]}`, url, qr: true },
      presses: [],
    },
  ]
}

const subject = (kind: FormKind, { year, quarter }: LinksFacts): string =>
  kind === 'yearly'
    ? `đăng ký chuyên đề cả năm ${year}`
    : `đăng ký, thay hoặc bổ sung chuyên đề ${quarters([quarter], year)}`

/** Nothing stands right behind the address: messengers would take it along. */
function message(
  kind: FormKind,
  { name: official, secretary }: Cell,
  url: string,
  facts: LinksFacts,
): string {
  const you = secretary === '' ? 'Chi ủy' : 'đ/c'
  const addressee =
    secretary === ''
      ? `Chi ủy ${cellName(official)}`
      : `đ/c ${personName(secretary)}, Bí thư ${cellName(official)}`
  const call = name(facts.telephone)
  return [
    `Kính gửi ${addressee}. ${name(facts.office)} xin gửi liên kết ${subject(kind, facts)} của Chi bộ: ${url} (khoảng ${MINUTES[kind]}; tên chi bộ và mã gửi đã điền sẵn, đề nghị không chuyển tiếp).`,
    ...(call === '' ? [] : [`Cần hỗ trợ, đề nghị ${you} gọi ${call}.`]),
    `Trân trọng cảm ơn ${you}.`,
  ].join(' ')
}
