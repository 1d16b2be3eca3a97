import { type Cell, isActiveIn } from '../../../src/addon/domain/cell'
import { plannedDay } from '../../../src/addon/domain/planned-day'
import { firstDayOf, lastDayOf, QUARTERS } from '../../../src/addon/domain/quarter'
import type { Registration } from '../../../src/addon/domain/registration'
import type { Result } from '../../../src/addon/domain/result'
import type { ParsedRows } from './parsed-rows'

export interface HandAnswer {
  /** By year: topics of the three fields, then those of none. */
  readonly years: Map<number, number[]>
  /** A row a cell, at the cell's row in its list; a column a category, then one for none. */
  readonly byCell: { registered: number[]; held: number[] }
  readonly byQuarter: { registered: number[]; held: number[] }
  /** By the row of a cell and its quarter: how it stands. */
  readonly states: string[]
}

/** A topic of the year that is counted closely. */
interface Entry {
  readonly registration: Registration
  heldOn: number | undefined
}

interface Slot {
  readonly entries: Entry[]
  readonly left: Result[]
  toFix: number
  waiting: number
}

const FIELD_PLACE = { partyBuilding: 0, hoChiMinh: 1, politicalTask: 2 } as const

/**
 * The same answers as plainly and as fast as one would write them for this one purpose, without a care for being
 * read: the measure that the add-on's own pass is held against.
 */
export function passByHand(rows: ParsedRows): HandAnswer {
  const { registrations, results, cells, categories, settings, year, today } = rows
  const columns = categories.length + 1
  const place: number[] = []
  for (let at = 0; at < categories.length; at++) place[categories[at]?.row ?? 0] = at
  let lastRow = 0
  for (const { row } of cells) if (row > lastRow) lastRow = row

  const years = new Map<number, number[]>()
  const slots: Slot[] = []
  const slotAt = (cell: Cell, quarter: number): Slot => {
    const at = cell.row * 4 + quarter - 1
    let slot = slots[at]
    if (slot === undefined) {
      slot = { entries: [], left: [], toFix: 0, waiting: 0 }
      slots[at] = slot
    }
    return slot
  }
  const enterYear = (of: number, registration: Registration): void => {
    let fields = years.get(of)
    if (fields === undefined) {
      fields = [0, 0, 0, 0]
      years.set(of, fields)
    }
    const category = registration.category.value
    const field = category === undefined ? 3 : FIELD_PLACE[category.field]
    fields[field] = (fields[field] ?? 0) + 1
  }

  const byNumber = new Map<string, Entry>()
  const allNumbers = new Set<string>()
  const joint: Registration[] = []
  for (const registration of registrations) {
    const cell = registration.cell.value
    const quarter = registration.quarter.value
    const of = registration.year.value
    if (cell === undefined || quarter === undefined || of === undefined) continue
    const { status } = registration
    if (status === 'valid') {
      enterYear(of, registration)
      if ((registration.jointCells.value?.length ?? 0) > 0) joint.push(registration)
      if (of === year) {
        const entry = { registration, heldOn: undefined }
        slotAt(cell, quarter).entries.push(entry)
        byNumber.set(registration.number, entry)
      } else allNumbers.add(registration.number)
    } else if (of === year) {
      if (status === 'toFix') slotAt(cell, quarter).toFix++
      else if (status === 'toConfirm' || status === 'toApprove') slotAt(cell, quarter).waiting++
    }
  }

  const twins: [Entry, Entry][] = []
  if (joint.length > 0) {
    const titles = new Set<string>()
    const wanted = new Set<number>()
    const keyOf = (cell: Cell, { year: of, quarter }: Registration): number =>
      (cell.row * 4096 + (of.value ?? 0)) * 4 + (quarter.value ?? 0)
    for (const registration of joint)
      for (const other of registration.jointCells.value ?? []) wanted.add(keyOf(other, registration))
    for (const registration of registrations) {
      const cell = registration.cell.value
      if (registration.status !== 'valid' || cell === undefined) continue
      const key = keyOf(cell, registration)
      if (wanted.has(key)) titles.add(`${key} ${registration.title.toLowerCase()}`)
    }
    for (const registration of joint) {
      const quarter = registration.quarter.value ?? 1
      const own = byNumber.get(registration.number)
      for (const other of registration.jointCells.value ?? []) {
        if (other === registration.cell.value) continue
        const title = registration.title.toLowerCase()
        if (titles.has(`${keyOf(other, registration)} ${title}`)) {
          if (own === undefined) continue
          for (const entry of slotAt(other, quarter).entries)
            if (entry.registration.title.toLowerCase() === title) twins.push([own, entry])
        } else {
          enterYear(registration.year.value ?? 0, registration)
          if (own !== undefined) slotAt(other, quarter).entries.push(own)
        }
      }
    }
  }

  for (const result of results) {
    const day = result.heldOn.value
    if (day === undefined || day > today) continue
    const entry = byNumber.get(result.number)
    if (entry !== undefined) entry.heldOn = earlier(entry.heldOn, day)
    else if (result.number === '' || !allNumbers.has(result.number)) {
      const cell = result.cell.value
      const quarter = result.quarter.value
      if (result.year.value === year && cell !== undefined && quarter !== undefined)
        slotAt(cell, quarter).left.push(result)
    }
  }

  const besides: number[] = []
  slots.forEach((slot, at) => {
    if (slot.left.length === 0) return
    const untitled: Result[] = []
    for (const result of slot.left) {
      const title = result.title.toLowerCase()
      const entry =
        title === ''
          ? undefined
          : slot.entries.find(({ registration }) => registration.title.toLowerCase() === title)
      if (entry === undefined) untitled.push(result)
      else entry.heldOn = earlier(entry.heldOn, result.heldOn.value ?? 0)
    }
    const days: number[] = []
    for (const { heldOn } of untitled) {
      const day = heldOn.value ?? 0
      const isPartners = slot.entries.some(
        (entry) => entry.heldOn === day && (entry.registration.jointCells.value?.length ?? 0) > 0,
      )
      if (!isPartners) days.push(day)
    }
    days.sort((a, b) => a - b)
    const open = slot.entries.filter(({ heldOn }) => heldOn === undefined)
    open.sort(
      (a, b) =>
        plannedDay(a.registration, settings.daysOff) - plannedDay(b.registration, settings.daysOff) ||
        a.registration.row - b.registration.row,
    )
    for (let next = 0; next < days.length; next++) {
      const entry = open[next]
      if (entry !== undefined) entry.heldOn = days[next]
    }
    besides[at] = Math.max(0, days.length - open.length)
  })
  for (const [one, other] of twins) {
    if (one.heldOn !== undefined) other.heldOn = earlier(other.heldOn, one.heldOn)
    if (other.heldOn !== undefined) one.heldOn = earlier(one.heldOn, other.heldOn)
  }

  const byCell = tables((lastRow + 1) * columns)
  const byQuarter = tables(4 * columns)
  const states: string[] = []
  for (const quarter of QUARTERS) {
    const first = firstDayOf(year, quarter)
    const last = lastDayOf(year, quarter)
    for (const cell of cells) {
      const at = cell.row * 4 + quarter - 1
      const slot = slots[at]
      let held = besides[at] ?? 0
      let inForce = 0
      if (slot !== undefined) {
        inForce = slot.entries.length
        for (const { registration, heldOn } of slot.entries) {
          const category = registration.category.value
          const column = category === undefined ? categories.length : (place[category.row] ?? 0)
          add(byCell.registered, cell.row * columns + column)
          add(byQuarter.registered, (quarter - 1) * columns + column)
          if (heldOn === undefined) continue
          held++
          add(byCell.held, cell.row * columns + column)
          add(byQuarter.held, (quarter - 1) * columns + column)
        }
      }
      const minimum = settings.minimumPerQuarter
      if (!isActiveIn(cell, first, last)) states[at] = 'notOwed'
      else if (held >= Math.max(minimum, inForce)) states[at] = 'held'
      else if (today > last) states[at] = 'overdue'
      else if (inForce >= minimum) states[at] = 'registered'
      else if (slot !== undefined && slot.waiting > 0) states[at] = 'toConfirm'
      else if (slot !== undefined && slot.toFix > 0 && inForce === 0) states[at] = 'toFix'
      else states[at] = 'unregistered'
    }
  }
  return { years, byCell, byQuarter, states }
}

const earlier = (known: number | undefined, day: number): number =>
  known === undefined || day < known ? day : known

const tables = (length: number) => ({
  registered: new Array<number>(length).fill(0),
  held: new Array<number>(length).fill(0),
})

function add(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}
