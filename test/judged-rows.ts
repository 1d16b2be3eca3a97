import type { Settings } from '../src/addon/domain/settings'
import { setDesk } from '../src/addon/features/check-registrations/desk'
import { findFormulaSigns } from '../src/addon/features/check-registrations/find-formula-signs'
import {
  judgeRegistrations,
  type Verdict,
} from '../src/addon/features/check-registrations/judge-registrations'
import { readRegistrations } from '../src/addon/workbook/tabs/registrations'
import { issuedPlan, registrationsTable, smallCommittee, type TypedRow } from './registration-rows'

/** What is the matter with each row of a small committee's tab, told in few words. */

export interface Circumstances {
  /** Numbers in the plan of 2027, which is issued. */
  readonly issued?: readonly string[]
  readonly settings?: Partial<Settings>
}

export function judge(rows: readonly TypedRow[], { issued, settings }: Circumstances = {}): Verdict[] {
  const table = registrationsTable(rows)
  const committee = smallCommittee(settings)
  const plans = issued === undefined ? new Map() : issuedPlan(issued)
  const read = readRegistrations(table, committee)
  return judgeRegistrations(read, setDesk(committee, plans, findFormulaSigns(table)))
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
