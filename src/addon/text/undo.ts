import type { LocalDateTime } from '../domain/local-date'
import { momentInText } from './numbers'

const listed = (tabs: readonly string[]): string => tabs.map((tab) => `“${tab}”`).join(', ')

export const undoQuestion = (label: string, at: LocalDateTime, tabs: readonly string[]) => ({
  title: 'Hoàn tác việc vừa làm',
  text: `Đưa trang tính ${listed(tabs)} về như trước khi làm việc “${label}” lúc ${momentInText(at)}.`,
  yes: 'hoàn tác',
  no: 'giữ nguyên như hiện nay',
})

export const undone = (label: string, tabs: readonly string[]): string =>
  `Đã hoàn tác việc “${label}”: trang tính ${listed(tabs)} trở lại như trước.`
