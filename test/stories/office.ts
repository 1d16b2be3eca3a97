import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildAddon } from '../../scripts/build/add-on'
import {
  agree,
  createWorld,
  ensureZone,
  type RunOptions,
  type RunResult,
  type World,
} from '../../src/local/apps-script'
import { openContext, type ScriptContext } from '../../src/local/apps-script/context/script-context'
import { followAnswer } from '../../src/local/conformance/follow-answer'
import { readAnswer } from '../../src/local/conformance/returned-answer'
import type { BoxValue, Model, PlainValue } from '../../src/local/model'
import { runDoor } from '../../src/local/transport/direct'
import { openModel } from '../../src/local/workbook-file/open-model'
import { readWorkbook } from '../../src/local/workbook-file/read-workbook'

const ZONE = 'Asia/Ho_Chi_Minh'
ensureZone(ZONE)

export const CLERK = 'vanphongdanguy@example.vn'
const EXAMPLE = join(import.meta.dirname, '../../examples/vien-kiem-sat-tinh.xlsx')
const DAY = 86_400_000

const { code, pages } = await buildAddon()
const sample = openModel(await readWorkbook(await readFile(EXAMPLE)), undefined, 'sample', {
  name: 'sample',
  user: CLERK,
  account: 'workspace',
  now: 0,
  scriptTimeZone: ZONE,
})

/**
 * `ANSWER=FILE npx vitest run test/stories`: the stories at the Google that gave this answer to the self-check, as far
 * as the stand-in can follow it.
 */
const { ANSWER } = process.env
const google = ANSWER === undefined ? {} : followAnswer(readAnswer(readFileSync(ANSWER, 'utf8'))).google

/** What a door gives back, as the command line sees it. */
export interface Told {
  readonly status: string
  readonly message: string
  readonly counts: Readonly<Record<string, number>>
}

/** The sample committee's office on some day, with the very bundle that is pushed. */
export class Office {
  readonly model: Model
  world: World
  private open = openContext
  private code = code

  constructor(day: string, model: Model = sample, clone: (model: Model) => Model = structuredClone) {
    this.model = clone(model)
    this.world = createWorld(this.model, { pages, ...google })
    this.goTo(day)
  }

  /** Eight in the morning of that day, `yyyy-MM-dd`. */
  goTo(day: string): this {
    this.model.now = Date.parse(`${day}T08:00:00+07:00`)
    return this
  }

  /** The same office as it stands, apart from this one. */
  copy(): Office {
    return this.apart(structuredClone)
  }

  /**
   * As `copy`, for thousands of runs: boxes are shared, since a run puts new ones in their place; nothing may be typed.
   * Its runs share a context.
   */
  twin(): Office {
    return this.apart(sharing).inSharedContext()
  }

  /** All such offices run their doors in one context, where V8 need not learn the program anew each time. */
  inSharedContext(): this {
    this.open = openShared
    return this
  }

  /** From now on another program runs here: ours, with something changed in its text. */
  withProgram(change: (code: string) => string): this {
    this.code = change(code)
    return this
  }

  private apart(clone: (model: Model) => Model): Office {
    const twin = new Office('2000-01-01', this.model, clone)
    twin.model.now = this.model.now
    twin.open = this.open
    twin.code = this.code
    for (const [key, kept] of this.world.cache) twin.world.cache.set(key, kept)
    return twin
  }

  run(door: string, options: RunOptions = {}): RunResult {
    return runDoor(this.world, this.code, door, { user: CLERK, answer: agree, ...options }, this.open)
  }

  /** Runs doors in order; each must come back with a word for the person. */
  press(...doors: string[]): Told[] {
    return doors.map((door) => {
      const { end, value, error } = this.run(door, { start: door === 'dailyCheck' ? 'time' : 'menu' })
      if (end !== 'completed') throw new Error(`${door}: ${end} ${error?.message ?? ''}`)
      return value as Told
    })
  }

  /** The tab's boxes as plain values, from its first row; [] if there is no such tab. */
  rows(tab: string): PlainValue[][] {
    const found = this.model.spreadsheet.tabs.find(({ name }) => name === tab)
    return (found?.values ?? []).map((row) => row.map(plain))
  }

  /** The table whose header holds all these names: one record a row below it. */
  table(tab: string, ...headers: string[]): Record<string, PlainValue>[] {
    const rows = this.rows(tab)
    const top = rows.findIndex((row) => headers.every((header) => row.includes(header)))
    const header = rows[top] ?? []
    return rows
      .slice(top + 1)
      .map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? ''])))
  }

  /** Types a value into a box that staff own; the row is the first that `where` picks. */
  type(
    tab: string,
    header: string,
    value: PlainValue,
    where: (row: Record<string, PlainValue>) => boolean,
  ): void {
    const found = this.model.spreadsheet.tabs.find(({ name }) => name === tab)
    const rows = this.rows(tab)
    const top = rows.findIndex((row) => row.includes(header))
    const column = rows[top]?.indexOf(header) ?? -1
    const at = rows.findIndex(
      (row, index) =>
        index > top &&
        where(Object.fromEntries((rows[top] ?? []).map((name, place) => [String(name), row[place] ?? '']))),
    )
    const line = found?.values[at]
    if (line === undefined || column < 0) throw new Error(`nothing to type into: ${tab}, ${header}`)
    while (line.length <= column) line.push('')
    line[column] = value
  }

  setting(item: string, value: PlainValue): void {
    this.type('Cài đặt', 'Giá trị', value, (row) => row.Mục === item)
  }

  /** Each letter sent so far: to whom, and about what. */
  letters(): string[] {
    return this.model.sent.map(({ to, subject }) => `${to.join(', ')}: ${subject}`)
  }

  today(): string {
    return new Date(this.model.now + 7 * 3_600_000).toISOString().slice(0, 10)
  }

  tomorrow(): this {
    return this.goTo(new Date(this.model.now + 7 * 3_600_000 + DAY).toISOString().slice(0, 10))
  }
}

const shared = new Map<string, ScriptContext>()
const openShared: typeof openContext = (program, ...given) => {
  const known = shared.get(program) ?? openContext(program, ...given)
  shared.set(program, known)
  return known
}

const sharing = (model: Model): Model => ({
  ...model,
  spreadsheet: { ...model.spreadsheet, tabs: [...model.spreadsheet.tabs] },
  properties: structuredClone(model.properties),
  triggers: [...model.triggers],
  forms: structuredClone(model.forms),
  sent: [...model.sent],
  locks: { ...model.locks },
  executions: [...model.executions],
})

const plain = (box: BoxValue): PlainValue => (typeof box === 'object' && 'formula' in box ? box.value : box)
