import type { Grid } from '../../domain/box'
import type { Committee } from '../../domain/committee'
import { type Registration, topicsInForce } from '../../domain/registration'
import type { TabPicture } from '../../domain/tab-picture'
import { sameGrid } from '../../workbook/edits'
import { carryOver } from './carry-over'
import { compareLines, type PlanChanges } from './compare-lines'
import { drawPlan } from './draw-plan'
import { keepIssued } from './keep-issued'
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
  const rows = carryOver(matched, sheet, heading.unplaced)
  const picture = drawPlan(sheet, heading, rows, settings, year)
  return {
    changes: compareLines(matched, sheet.columns),
    picture: sameGrid(picture.values, grid) ? undefined : picture,
    planned: lines.length,
    missing: marks.length,
    heldBack,
  }
}
