import { SOURCES } from '../../text/rule-sources'
import type { RuleEntry } from './rule'

export const BOOK_OF_NOTES = {
  categoryInDoubt: {
    source: SOURCES.keywords,
    good: { row: { title: 'Nhận diện, phản bác quan điểm sai trái trên không gian mạng' } },
    bad: { row: { title: 'Học tập tấm gương tự học, tự rèn luyện suốt đời của Bác Hồ' } },
  },
  formulaLike: {
    source: SOURCES.asTyped,
    good: { row: { purpose: '02 phần: giới thiệu; thảo luận' } },
    bad: { row: { purpose: '= 02 phần: giới thiệu; thảo luận' } },
  },
  kindUnknown: {
    source: SOURCES.words,
    good: { row: { kind: 'đăng ký thêm chuyên đề trong quí' } },
    bad: { row: { kind: 'Thêm' } },
  },
  officeUnknown: {
    source: SOURCES.words,
    good: { row: { office: 'Xác nhận' } },
    bad: { row: { office: 'Đã xem' } },
  },
  jointCellUnknown: {
    source: SOURCES.cells,
    good: { row: { jointCells: 'Chi bộ Phòng 7' } },
    bad: { row: { jointCells: 'Chi bộ Phòng 77' } },
  },
  numberStrange: {
    source: SOURCES.once,
    good: { row: { number: 'đk 12' } },
    bad: { row: { number: 'abc' } },
  },
  numberChanged: {
    source: SOURCES.once,
    good: { row: { number: 'ĐK-0012', mark: '3f9a1c#12' } },
    bad: { row: { number: 'ĐK-0021', mark: '3f9a1c#12' } },
  },
  sentAtUnreadable: {
    source: SOURCES.newest,
    good: { row: { sentAt: '2/12/2026' } },
    bad: { row: { sentAt: 'hôm kia' } },
  },
} as const satisfies Record<string, RuleEntry>
