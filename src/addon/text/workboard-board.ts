import type { BoxReason } from '../domain/box-reason'
import type { LocalDate } from '../domain/local-date'
import { firstDayOf, lastDayOf, QUARTERS, quarterName } from '../domain/quarter'
import type { ScreenBoard, ScreenBox } from '../domain/screen-board'
import { BOARD_WORDS, boardDetail, totalText } from './board'
import { boxReason, type DueWords } from './box-reasons'
import { name, quarters, upperFirst } from './letters/words'
import { PAGE } from './screens'

/** The board for the sidebar: a word and a detail a box, and why. */
export const workboardBoard = (
  reasons: readonly (readonly BoxReason[])[],
  year: number,
  today: LocalDate,
  tab: string,
  words: DueWords,
): ScreenBoard => ({
  heading: `Bảng theo dõi năm ${year}`,
  lines:
    reasons.length === 0
      ? ['Chưa có chi bộ nào hoạt động trong năm.']
      : [...totals(reasons, year, today), PAGE.pressForWhy],
  columns: QUARTERS.map(quarterName),
  rows: reasons.map((boxes) => ({
    name: name(boxes[0]?.cell.name ?? ''),
    boxes: boxes.map(
      (reason): ScreenBox => ({
        state: reason.box.state,
        word: BOARD_WORDS[reason.box.state],
        detail: boardDetail(reason.box),
        why: boxReason(reason, today, tab, words),
      }),
    ),
  })),
})

/** The quarter that is on its way, and those before it that are not reported in full. */
const totals = (
  reasons: readonly (readonly BoxReason[])[],
  year: number,
  today: LocalDate,
): readonly string[] =>
  QUARTERS.flatMap((quarter, place) => {
    const boxes = reasons.flatMap((row) => row[place]?.box ?? [])
    const isOn = firstDayOf(year, quarter) <= today && today <= lastDayOf(year, quarter)
    if (!isOn && !boxes.some(({ state }) => state === 'overdue')) return []
    return [
      `${upperFirst(quarters([quarter], year))}: ${totalText(boxes).replace(/\n/g, ', ').toLowerCase()}.`,
    ]
  })
