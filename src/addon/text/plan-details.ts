import type { Card, Screen } from '../domain/screen'
import {
  type ChangedLine,
  type Changes,
  firstPlanSum,
  keptNotes,
  type PlanFacts,
  planSums,
  planUnchanged,
  remarks,
} from './plan'

const KINDS = { added: 'Thêm', changed: 'Sửa', gone: 'Bỏ' }
type Kind = keyof typeof KINDS

/** Every line that would be added, become another or go, by quarter. */
export function planDetails(facts: PlanFacts & { readonly first: boolean }, changes: Changes): Screen {
  const lines = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    changes[kind].map((line, place) => ({ kind, line, key: `${kind} ${place}` })),
  )
  const byQuarter = QUARTERS.flatMap((quarter) => lines.filter(({ line }) => line.quarter === quarter))
  const rest = lines.filter(({ line }) => !QUARTERS.includes(line.quarter))
  const sums = facts.first ? firstPlanSum(facts) : planSums(facts, changes)
  const said = lines.length === 0 ? [] : [sums, keptNotes(changes), ...remarks(facts)]
  return {
    title: facts.first ? `Kế hoạch năm ${facts.year} sắp lập` : `Thay đổi của kế hoạch năm ${facts.year}`,
    lead: said.filter((part) => part !== '').join('\n'),
    cards: [...byQuarter, ...rest].map(({ kind, line, key }) => card(kind, line, key)),
    empty: planUnchanged(facts),
  }
}

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']

const card = (kind: Kind, { quarter, cell, title, number, differences }: ChangedLine, key: string): Card => ({
  key,
  heading: `${quarter}, ${cell}: ${KINDS[kind].toLowerCase()}`,
  tone: 'plain',
  lines: [
    number === '' ? title : `“${title}” (${number})`,
    ...differences.map(({ header, was, becomes }) => `${header}: ${shown(was)} → ${shown(becomes)}`),
  ],
  presses: [],
})

const shown = (text: string): string => (text === '' ? '(trống)' : text)
