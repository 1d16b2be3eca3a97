import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness } from '../../../test/likeness'
import { findNearTitles, type TitleRow } from './near-titles'
import { compileStock } from './stock-words'

const stock = compileStock(['nâng cao chất lượng', 'và', 'chuyên đề'])

function row(title: string, cell = 'A', year = 2027, canBeNamed = true): TitleRow {
  return { title, cell, year, canBeNamed }
}

function near(rows: readonly TitleRow[]): readonly (number | undefined)[] {
  return findNearTitles(rows, stock)
}

const TITLE = 'Kiểm sát việc giải quyết án dân sự'
const LIKE_IT = 'Kiểm sát giải quyết án dân sự'

describe('findNearTitles', () => {
  it('names the earlier row to the later one, never the other way round', () => {
    expect(near([row(TITLE), row(LIKE_IT)])).toEqual([undefined, 0])
    expect(near([row(LIKE_IT), row(TITLE)])).toEqual([undefined, 0])
  })

  it.each([
    ['the same cell in the same year', row(LIKE_IT, 'A', 2027), 0],
    ['the same cell in another year', row(LIKE_IT, 'A', 2025), 0],
    ['another cell in the same year', row(LIKE_IT, 'B', 2027), 0],
    ['another cell in another year', row(LIKE_IT, 'B', 2025), undefined],
    ['another cell in another year, the very same title', row(TITLE, 'B', 2025), undefined],
  ])('compares with %s: %j', (_, later, expected) => {
    expect(near([row(TITLE, 'A', 2027), later])).toEqual([undefined, expected])
  })

  it('names only rows in force', () => {
    expect(near([row(TITLE, 'A', 2027, false), row(LIKE_IT)])).toEqual([undefined, undefined])
    expect(near([row(TITLE, 'A', 2027, false), row(TITLE)])).toEqual([undefined, undefined])
    expect(near([row(TITLE), row(LIKE_IT, 'A', 2027, false), row(LIKE_IT)])).toEqual([undefined, 0, 0])
    expect(near([row(TITLE), row(LIKE_IT, 'B', 2026, false), row(LIKE_IT, 'B', 2027, false)])).toEqual([
      undefined,
      undefined,
      0,
    ])
  })

  it('names the first row of the very same title, though others are as like', () => {
    expect(near([row(TITLE.toUpperCase()), row(TITLE), row(TITLE), row(TITLE)])).toEqual([undefined, 0, 1, 1])
    expect(near([row(TITLE, 'A', 2025), row(TITLE, 'B', 2027), row(TITLE, 'A', 2027)])).toEqual([
      undefined,
      undefined,
      0,
    ])
  })

  it('names the first of those that are near', () => {
    const likest = 'Kiểm sát việc giải quyết các án dân sự'
    expect(near([row(LIKE_IT), row(likest), row(TITLE)])).toEqual([undefined, 0, 0])
    expect(near([row(likest, 'B'), row(LIKE_IT, 'A', 2025), row(TITLE)])).toEqual([undefined, undefined, 0])
    expect(near([row(LIKE_IT, 'A', 2025), row(likest, 'B'), row(TITLE)])).toEqual([undefined, undefined, 0])
  })

  it('names one that is near by syllables before one that is by trigrams', () => {
    const byTrigrams = row('nghiêngg xuyênn a b')
    const bySyllables = row('nghiêng xuyên a c')
    expect(near([byTrigrams, bySyllables, row('nghiêng xuyên a b')])).toEqual([undefined, undefined, 1])
  })

  it('drops stock phrases first', () => {
    expect(near([row('Nâng cao chất lượng tranh tụng'), row('Nâng cao chất lượng tham mưu')])).toEqual([
      undefined,
      undefined,
    ])
    expect(near([row(`Nâng cao chất lượng ${TITLE}`), row(TITLE)])).toEqual([undefined, 0])
  })

  it('bears titles without words, and no titles', () => {
    expect(near([row(''), row('......'), row('')])).toEqual([undefined, undefined, 0])
    expect(near([])).toEqual([])
  })

  it.each([
    ['syllables', 'a b c nghiêng', 'a b c xuyên'],
    ['trigrams', 'nghiêng', 'nghiêngg'],
  ])('needs only %s', (_, a, b) => {
    expect(near([row(a), row(b)])).toEqual([undefined, 0])
  })

  it('is not held up by twenty thousand titles that differ in a number', () => {
    const long = 'kiểm sát việc giải quyết án dân sự trong lĩnh vực đất đai và môi trường'
    const found = near(Array.from({ length: 20_000 }, (_, at) => row(`${long} số ${at}`, `${at}`)))
    expect(new Set(found.slice(1))).toEqual(new Set([0]))
  })

  it('is not held up by ten thousand titles of ten thousand letters that are one title', () => {
    const long = 'kiểm sát việc giải quyết án dân sự '.repeat(300)
    const rows = Array.from({ length: 10_000 }, (_, at) => row(long, `${at}`, 2027, at % 2 === 0))
    const found = near(rows)
    expect(found[0]).toBeUndefined()
    expect(found.slice(1).every((at) => at === 0)).toBe(true)
  })
})

describe('against looking at every pair', () => {
  const words = fc.constantFrom(
    ...'kiểm kiêm kiềm sát sat sắt viên viện án dân dấn sự hình và chuyên đề một'.split(' '),
  )
  const title = fc.array(words, { maxLength: 9 }).map((some) => some.join(' '))
  const rows = fc.array(
    fc.record({
      title,
      cell: fc.constantFrom('A', 'B', 'C'),
      year: fc.constantFrom(2026, 2027),
      canBeNamed: fc.boolean(),
    }),
    { maxLength: 25 },
  )

  const isCompared = (earlier: TitleRow, later: TitleRow): boolean =>
    earlier.canBeNamed && (earlier.cell === later.cell || earlier.year === later.year)

  /** Each way of being near, the most telling first. */
  const WAYS: readonly ((earlier: TitleRow, later: TitleRow) => boolean)[] = [
    (earlier, later) => earlier.title === later.title,
    (earlier, later) => likeness(earlier.title, later.title, stock).syllables >= 0.75,
    (earlier, later) => likeness(earlier.title, later.title, stock).trigrams >= 0.75,
  ]

  function byHand(rows: readonly TitleRow[]): readonly (number | undefined)[] {
    return rows.map((later, at) => {
      for (const isNear of WAYS) {
        const found = rows.findIndex(
          (row, place) => place < at && isCompared(row, later) && isNear(row, later),
        )
        if (found >= 0) return found
      }
      return undefined
    })
  }

  it('finds for every row what comparing it with each one before it finds', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(findNearTitles(some, stock)).toEqual(byHand(some))
      }),
      { numRuns: 300 },
    )
  })

  it('finds the same among many titles put together from few parts', () => {
    const parts = fc.array(title, { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(parts, parts, parts, (openings, matters, places) => {
        const titles = openings.flatMap((a) => matters.flatMap((b) => places.map((c) => `${a} ${b} ${c}`)))
        const some = titles.map((each, at) => row(each, `${at % 50}`, 2026 + (at % 2)))
        expect(findNearTitles(some, stock)).toEqual(byHand(some))
      }),
      { numRuns: 20 },
    )
  })
})
