import type { CardBar } from '../domain/card-chart'
import { FIELDS } from '../domain/field'
import { QUARTERS, quarterName } from '../domain/quarter'
import type { Card } from '../domain/screen'
import { FIELD_IN_SENTENCE } from './counts'
import { upperFirst } from './letters/words'
import { count } from './numbers'

/** Numbers of topics: one a quarter, and one a field in the order of `FIELDS`. */
export interface WorkboardCounts {
  readonly quarters: { readonly registered: readonly number[]; readonly held: readonly number[] }
  readonly fields: { readonly registered: readonly number[]; readonly held: readonly number[] }
}

/** What was held of what is registered, as two small charts. */
export function countsCard({ quarters, fields }: WorkboardCounts, year: number): Card {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return {
    key: 'counts',
    heading: `Đã tổ chức trên đã đăng ký, năm ${year}`,
    tone: 'plain',
    lines: [
      `${count(sum(quarters.held))} trong ${count(sum(quarters.registered))} chuyên đề đã có báo cáo kết quả.`,
    ],
    charts: [
      { label: 'Theo quý', bars: barsOf(QUARTERS.map(quarterName), quarters) },
      {
        label: 'Theo lĩnh vực',
        bars: barsOf(
          FIELDS.map((field) => upperFirst(FIELD_IN_SENTENCE[field])),
          fields,
        ),
      },
    ],
    presses: [],
    opens: { label: 'Cập nhật thống kê', door: 'countCategories' },
  }
}

const barsOf = (labels: readonly string[], { registered, held }: WorkboardCounts['quarters']): CardBar[] =>
  labels.map((label, place) => ({ label, done: held[place] ?? 0, of: registered[place] ?? 0 }))
