import assert from 'node:assert/strict'
import type { PlainValue } from '../../src/local/model'
import type { Life } from './life'

/** The cell and the title of each numbered line of the plan, by its number. */
type Lines = ReadonlyMap<string, { readonly cell: PlainValue; readonly title: PlainValue }>

/** The topics of the plan year's plan, if it is issued; while it has none it is still built from the registrations. */
export function issuedLines({ office, year }: Life): Lines | undefined {
  const name = `Kế hoạch ${year}`
  if (!office.rows(name).some((row) => row.includes('Đã ban hành'))) return undefined
  const lines = office.table(name, 'STT', 'Mã đăng ký').filter((row) => row['Mã đăng ký'] !== '')
  if (lines.length === 0) return undefined
  return new Map(
    lines.map((row) => [
      String(row['Mã đăng ký']),
      { cell: row['Chi bộ'] ?? '', title: row['Tên chuyên đề'] ?? '' },
    ]),
  )
}

/** What the office has not agreed to is not in an issued plan, and what it has not taken out stands as it was issued. */
export function mustStandAsIssued(life: Life, issued: Lines): void {
  const now = issuedLines(life)
  const decided = new Map(
    life.registrations().map((row) => [String(row['Mã đăng ký']), row['Xử lý của văn phòng']] as const),
  )
  const agreed = life.registrations().filter((row) => row['Xử lý của văn phòng'] === 'Đồng ý điều chỉnh')
  const cells = new Set(agreed.map((row) => row['Chi bộ']))
  for (const [number, { cell, title }] of issued) {
    if (cells.has(cell) || ['Rút', 'Không chấp nhận'].includes(String(decided.get(number)))) continue
    assert.deepEqual(now?.get(number)?.title, title, `an issued plan changes: ${number}`)
  }
  for (const number of now?.keys() ?? [])
    assert.ok(
      issued.has(number) || decided.get(number) === 'Đồng ý điều chỉnh',
      `an issued plan changes: ${number} is new in it`,
    )
}
