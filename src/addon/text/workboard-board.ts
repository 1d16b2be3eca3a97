import type { BoxReason } from '../domain/box-reason'
import type { LocalDate } from '../domain/local-date'
import { QUARTERS, quarterName } from '../domain/quarter'
import type { ScreenBoard, ScreenBox } from '../domain/screen-board'
import { BOARD_WORDS, boardDetail } from './board'
import { boxReason, type DueWords } from './box-reasons'
import { name } from './letters/words'
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
  lines: reasons.length === 0 ? ['Chưa có chi bộ nào hoạt động trong năm.'] : [PAGE.pressForWhy],
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
