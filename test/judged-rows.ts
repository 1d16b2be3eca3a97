import { findParted } from '../src/addon/domain/parted-numbers'
import type { Settings } from '../src/addon/domain/settings'
import { setDesk } from '../src/addon/features/check-registrations/desk'
import { findFormulaSigns } from '../src/addon/features/check-registrations/find-formula-signs'
import {
  judgeRegistrations,
  type Verdict,
} from '../src/addon/features/check-registrations/judge-registrations'
import type { Example } from '../src/addon/features/check-registrations/rule'
import { readRegistrations } from '../src/addon/workbook/tabs/registrations'
import { issuedPlan, registrationsTable, smallCommittee, type TypedRow } from './registration-rows'

export interface Circumstances {
  /** Numbers in the plan of 2027, which is issued. */
  readonly issued?: readonly string[]
  readonly settings?: Partial<Settings>
}

/** Judges the rows of a small committee's tab. */
export function judge(rows: readonly TypedRow[], { issued, settings }: Circumstances = {}): Verdict[] {
  const table = registrationsTable(rows)
  const committee = smallCommittee(settings)
  const plans = issued === undefined ? new Map() : issuedPlan(issued)
  const read = readRegistrations(table, committee)
  const desk = setDesk(committee, plans, findFormulaSigns(table), findParted(read).changed)
  return judgeRegistrations(read, desk)
}

/** The verdict on the row that an example of a rule is about. */
export function judgeExample({ row, before = [], after = [], issued }: Example): Verdict {
  const verdicts = judge([...before, row, ...after], issued === undefined ? {} : { issued })
  const verdict = verdicts.find((each) => each.row.row === before.length + 2)
  if (verdict === undefined) throw new Error('the row was not judged')
  return verdict
}

/** By row: the status, and the codes that it says why by. */
export const told = (verdicts: readonly Verdict[]): string[] =>
  [...verdicts]
    .sort((a, b) => a.row.row - b.row.row)
    .map(({ status, findings }) => [status, ...findings.map(({ code }) => code)].join(' '))

export const replacing = { kind: 'Thay chuyên đề đã đăng ký' } as const
export const extra = { kind: 'Đăng ký thêm chuyên đề trong quý' } as const
export const stranger = { sender: 'Địa chỉ lạ', senderEmail: 'nguoila@example.vn' } as const
export const guidance = { title: 'Phối hợp với trại tạm giam trong giáo dục pháp luật' } as const
export const mediation = { title: 'Kinh nghiệm hòa giải tranh chấp đất đai ở cơ sở' } as const
export const withdrawn = { office: 'Rút' } as const
export const rejected = { office: 'Không chấp nhận' } as const
export const confirmed = { office: 'Xác nhận' } as const
export const approved = { office: 'Đồng ý điều chỉnh' } as const
export const broken = { preparer: '' } as const
