import { type Box, isBlank } from '../domain/box'
import { dayOf, type LocalDate, toSlash } from '../domain/local-date'
import { Refusal } from '../domain/refusal'
import { readDate } from './column'

/** The item of `Cài đặt` that carries the version, so that a copy or a file taken elsewhere has it, too. */
export const VERSION_ITEM = 'Phiên bản sổ'
export const VERSION_EXPLANATION = 'Chương trình ghi khi cập nhật sổ; đề nghị không sửa.'

/** What this program makes of a workbook: the day of the newest migration. */
export const WORKBOOK_VERSION: LocalDate = dayOf(2026, 11, 23)

/**
 * The version of a workbook; undefined for one that has none yet, which is older than all.
 * @throws Refusal for one that cannot be read, or was written by a newer program
 */
export function readVersion(box: Box): LocalDate | undefined {
  if (isBlank(box)) return undefined
  const { text, value } = readDate(box)
  if (value === undefined)
    throw new Refusal({
      code: 'settingUnreadable',
      item: VERSION_ITEM,
      text,
      example: toSlash(WORKBOOK_VERSION),
    })
  if (value > WORKBOOK_VERSION)
    throw new Refusal({ code: 'workbookNewer', version: value, known: WORKBOOK_VERSION })
  return value
}
