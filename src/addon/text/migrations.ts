import type { LocalDate } from '../domain/local-date'
import { count, dateInText } from './numbers'
import { quoted } from './quoted'

/** What is written anew in one tab. */
interface Changed {
  readonly tab: string
  readonly renamings: readonly { readonly from: string; readonly to: string }[]
}

const list = (changes: readonly Changed[]): string[] =>
  changes.map(
    ({ tab, renamings }) =>
      `- ${tab}: ${renamings.map(({ from, to }) => `${quoted(from)} thành ${quoted(to)}`).join(', ')}`,
  )

export const migrationQuestion = (changes: readonly Changed[], version: LocalDate) => ({
  title: 'Cập nhật sổ theo phiên bản mới',
  text: [
    `Sổ được lập từ trước phiên bản ${dateInText(version)}. Cần sửa tên gọi cho thống nhất:`,
    ...list(changes),
    'Số liệu giữ nguyên; có thể Hoàn tác.',
  ].join('\n'),
  yes: 'sửa tên gọi',
  no: 'giữ như cũ, lần sau sẽ hỏi lại',
})

/** Nothing to tell: a set-up has more to say. */
export const isUpToDate = ''

export function migrated(changes: readonly Changed[], version: LocalDate): string {
  const renamed = changes.reduce((sum, { renamings }) => sum + renamings.length, 0)
  const what =
    renamed === 0 ? '' : ` Đã sửa ${count(renamed)} tên gọi ở ${changes.map(({ tab }) => tab).join(', ')}.`
  return `Sổ theo phiên bản ${dateInText(version)}.${what}`
}
