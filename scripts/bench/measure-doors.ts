import type { Addon } from '../build/add-on'
import { sheetsToImport } from './committee/sheets'
import { modelOf, morningOf } from './model'
import { Desk, type Press } from './press'

export const DOORS = [
  'importResponses',
  'checkRegistrations',
  'buildYearlyPlan',
  'showBoard',
  'countCategories',
  'remindOverdueCells',
  'dailyCheck',
] as const

export type Door = (typeof DOORS)[number]

const DAY = '2027-04-08'
/** The daily check comes a day later: board and counts say as of which day they are. */
const NEXT_DAY = '2027-04-09'
/** One run sends so many letters and no more; the next goes on. */
const MOST_RUNS = 10

/** A door pressed in a workbook where it has work to do, and again when nothing is new. */
export interface DoorPresses {
  readonly door: Door
  readonly first: Press
  readonly again: Press
}

/** Does a committee's year once, from so many responses that wait to be imported. */
export function measureDoors(addon: Addon, registrations: number): DoorPresses[] {
  const model = modelOf(sheetsToImport(registrations, { 'Tự động gửi email': 'Không' }), DAY)
  const desk = new Desk(addon, model)
  return DOORS.map((door) => {
    if (door === 'dailyCheck') model.now = morningOf(NEXT_DAY)
    const first = desk.press(door)
    return { door, first, again: pressUntilIdle(desk, door) }
  })
}

function pressUntilIdle(desk: Desk, door: Door): Press {
  let press = desk.press(door)
  for (let run = 1; run < MOST_RUNS && press.counts.mail > 0; run += 1) press = desk.press(door)
  return press
}
