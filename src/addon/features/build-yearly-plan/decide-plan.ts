import { type Block, type Box, type Grid, sameGrid } from '../../domain/box'
import type { Committee } from '../../domain/committee'
import { type Registration, topicsInForce } from '../../domain/registration'
import type { TabPicture } from '../../domain/tab-picture'
import { carryOver } from './carry-over'
import { compareLines, type PlanChanges } from './compare-lines'
import { drawPlan } from './draw-plan'
import { keepIssued } from './keep-issued'
import { keepRows } from './keep-rows'
import { layHeading } from './lay-heading'
import { listTopics } from './list-topics'
import { markMissing } from './mark-missing'
import { matchLines } from './match-lines'
import { byPlanOrder } from './plan-line'
import type { StandingSheet } from './standing-sheet'

export interface PlanDecision {
  readonly changes: PlanChanges
  /** The tab as it should stand; undefined if it stands so already. */
  readonly picture: TabPicture | undefined
  /** True if rows are added, gone or elsewhere, so that the tab must be laid out anew. */
  readonly moved: boolean
  /** What is to be written into rows that stand. */
  readonly rewritten: readonly Block<Box>[]
  /** Topic lines, marked lines. */
  readonly planned: number
  readonly missing: number
  readonly heldBack: readonly string[]
}

/** @param grid the tab as it stands, [] if there is none */
export function decidePlan(
  registrations: readonly Registration[],
  committee: Committee,
  sheet: StandingSheet,
  grid: Grid,
  year: number,
): PlanDecision {
  const { settings, cells } = committee
  const topics = topicsInForce(registrations).filter((topic) => topic.year === year)
  const drafts = listTopics(topics, settings.daysOff)
  const { lines, heldBack } =
    sheet.head.status === 'issued'
      ? keepIssued(drafts, sheet, registrations, settings.daysOff)
      : { lines: drafts, heldBack: [] }
  const marks = markMissing(lines, cells, year, settings.minimumPerQuarter)
  const matched = matchLines([...lines, ...marks].sort(byPlanOrder), sheet.lines)
  const heading = layHeading(sheet, settings, year)
  const carried = carryOver(matched, sheet, heading.unplaced)
  const { picture, rows } = drawPlan(sheet, heading, carried, settings, grid, year)
  const { kept, moved, rewritten } = keepRows(rows, carried.lines.length, grid, sheet.columns)
  const isKept = sheet.headerRow > 0
  return {
    changes: compareLines(matched, sheet.columns),
    picture: sameGrid(picture.values, grid) ? undefined : isKept ? { ...picture, kept } : picture,
    moved,
    rewritten,
    planned: lines.length,
    missing: marks.length,
    heldBack,
  }
}
