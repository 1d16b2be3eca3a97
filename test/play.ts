import type { RunOptions, RunResult, World } from '../src/local/apps-script'
import { createWorld, ensureZone } from '../src/local/apps-script'
import type { WorldOptions } from '../src/local/apps-script/world'
import { runDoor } from '../src/local/transport/direct'
import { blankModel } from './blank-model'

ensureZone('Asia/Ho_Chi_Minh')

/** Tuesday 5 January 2027, 08:00 in Hanoi. */
export const MORNING = Date.UTC(2027, 0, 5, 1)
export const OFFICE = 'van-phong@example.vn'

/** A new world with one spreadsheet of one blank tab, `Sheet1`. */
export function blankWorld(options: WorldOptions = {}): World {
  return createWorld(blankModel(MORNING, OFFICE), options)
}

/** Runs a few lines of script as a door; `book` and `sheet` are the spreadsheet and its first tab. For tests. */
export function play(lines: string, world = blankWorld(), options: RunOptions = {}): RunResult {
  const code = `function door(...args) {
    const book = SpreadsheetApp.getActive()
    const sheet = book.getSheets()[0]
    ${lines}
  }`
  return runDoor(world, code, 'door', options)
}

/** What the lines return; throws what they threw. */
export function resultOf(lines: string, world = blankWorld(), options: RunOptions = {}): unknown {
  const { error, value } = play(lines, world, options)
  if (error) throw new Error(`${error.name}: ${error.message}`)
  return value
}

/** The error that the lines end with. */
export function errorOf(lines: string, world = blankWorld(), options: RunOptions = {}): string | undefined {
  const { error } = play(lines, world, options)
  return error && `${error.name}: ${error.message}`
}
