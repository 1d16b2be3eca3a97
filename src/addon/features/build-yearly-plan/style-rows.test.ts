import { describe, expect, it } from 'vitest'
import type { Box } from '../../domain/box'
import { LEFTOVER_TITLE, type PlanColumn, planTab, UNREGISTERED } from '../../workbook/tabs/plan'
import { fillOfLine, styleOfBelow, styleOfHeader, styleOfLine } from './style-rows'

const KEYS = Object.keys(planTab(2027).columns) as PlanColumn[]
const columnOf = Object.fromEntries(KEYS.map((key, place) => [key, place + 1])) as Record<PlanColumn, number>
const columns = { header: KEYS, columnOf, own: [] }

function rowWith(boxes: Partial<Record<PlanColumn, Box>>): Box[] {
  return KEYS.map((key) => boxes[key] ?? '')
}

function styleAt(boxes: Partial<Record<PlanColumn, Box>>, key: PlanColumn) {
  return styleOfLine(rowWith(boxes), columns)[columnOf[key] - 1]
}

describe('the look of a line', () => {
  it.each<[PlanColumn, 'center' | 'left']>([
    ['ordinal', 'center'],
    ['quarter', 'center'],
    ['cell', 'left'],
    ['title', 'left'],
    ['planned', 'center'],
    ['hour', 'center'],
    ['place', 'left'],
    ['number', 'center'],
  ])('sets %s %s', (key, align) => {
    expect(styleAt({ quarter: 'Quý I' }, key)).toEqual({ size: 10, vertical: 'middle', align })
  })

  it.each([
    ['Quý I', undefined],
    ['Quý II', '#f4f7fa'],
    ['Quý III', undefined],
    ['Quý IV', '#f4f7fa'],
    ['', undefined],
  ])('fills %j with %s', (quarter, background) => {
    expect(fillOfLine(rowWith({ quarter }), columns)).toBe(background)
    expect(styleAt({ quarter }, 'cell')?.background).toBe(background)
  })

  it('sets a marked line apart, in whatever quarter', () => {
    for (const quarter of ['Quý I', 'Quý II']) {
      expect(styleAt({ quarter, title: UNREGISTERED }, 'cell')).toEqual({
        size: 10,
        vertical: 'middle',
        align: 'left',
        background: '#fff4e0',
        italic: true,
        colour: '#8a5300',
      })
    }
  })
})

describe('the look of the header', () => {
  it('is bold, in the middle, filled', () => {
    expect(styleOfHeader).toEqual({
      bold: true,
      size: 10,
      align: 'center',
      vertical: 'middle',
      background: '#dfe7ef',
    })
  })
})

describe('the look of what stands below', () => {
  it('is bold for its title', () => {
    expect(styleOfBelow(rowWith({ ordinal: LEFTOVER_TITLE }), columns)[0]).toEqual({
      bold: true,
      size: 10,
      oneLine: true,
    })
  })

  it('is quiet for the rest, runs over from the narrow first column only, and is none for blank boxes', () => {
    const styles = styleOfBelow(rowWith({ ordinal: 'Quý I, Chi bộ Một', note: 'mời báo chí' }), columns)
    expect(styles[0]).toEqual({ size: 10, colour: '#5f6368', oneLine: true })
    expect(styles[columnOf.note - 1]).toEqual({ size: 10, colour: '#5f6368', oneLine: false })
    expect(styles[columnOf.cell - 1]).toBeUndefined()
  })
})
