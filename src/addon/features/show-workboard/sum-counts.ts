import type { Category } from '../../domain/category'
import { QUARTERS } from '../../domain/quarter'
import type { CategoryTable, TopicCounts } from '../../domain/topic-count'
import { sumByField } from '../../domain/topic-hints'
import type { WorkboardCounts } from '../../text/workboard-counts'

/** Topics of a year by quarter and by field, registered and held. */
export function sumCounts({ byQuarter }: TopicCounts, categories: readonly Category[]): WorkboardCounts {
  const byField = (what: 'registered' | 'held'): number[] => {
    const rows = rowsOf(byQuarter, what).map((row) => sumByField(row, categories))
    return (rows[0] ?? []).map((_, place) => sum(rows.map((row) => row[place] ?? 0)))
  }
  const ofQuarter = (what: 'registered' | 'held'): number[] => rowsOf(byQuarter, what).map(sum)
  return {
    quarters: { registered: ofQuarter('registered'), held: ofQuarter('held') },
    fields: { registered: byField('registered'), held: byField('held') },
  }
}

const rowsOf = ({ columns, ...table }: CategoryTable, what: 'registered' | 'held'): (readonly number[])[] =>
  QUARTERS.map((quarter) => table[what].slice((quarter - 1) * columns, quarter * columns))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
