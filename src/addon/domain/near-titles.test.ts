import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness } from '../../../test/likeness'
import { findNearTitles, type TitleRow } from './near-titles'
import type { NearTitle } from './same-titles'
import { compileStock } from './stock-words'

const stock = compileStock(['nâng cao chất lượng', 'và', 'chuyên đề'])

function row(title: string, cell = 'A', year = 2027, canBeNamed = true): TitleRow {
  return { title, cell, year, canBeNamed }
}

function near(rows: readonly TitleRow[]): readonly (number | undefined)[] {
  return findNearTitles(rows, stock).map((found) => found?.at)
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

  it('names the most alike', () => {
    const likest = 'Kiểm sát việc giải quyết các án dân sự'
    expect(near([row(LIKE_IT), row(likest), row(TITLE)])).toEqual([undefined, 0, 1])
    expect(near([row(likest), row(LIKE_IT), row(TITLE)])).toEqual([undefined, 0, 0])
    expect(near([row(likest, 'B'), row(LIKE_IT, 'A', 2025), row(TITLE)])).toEqual([undefined, undefined, 0])
    expect(near([row(LIKE_IT, 'B'), row(likest, 'A', 2025), row(TITLE)])).toEqual([undefined, undefined, 1])
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

  it('says how alike', () => {
    expect(findNearTitles([row('a b c d'), row('a b c e')], stock)[1]).toEqual({ at: 0, score: 0.75 })
    expect(findNearTitles([row(TITLE), row(TITLE)], stock)[1]).toEqual({ at: 0, score: 1 })
  })

  it('needs only one measure', () => {
    const bySyllables = [row('a b c nghiêng'), row('a b c xuyên')]
    expect(findNearTitles(bySyllables, stock)[1]).toEqual({ at: 0, score: 0.75 })
    const byTrigrams = [row('nghiêng'), row('nghiêngg')]
    expect(findNearTitles(byTrigrams, stock)[1]).toEqual({ at: 0, score: 0.8 })
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

  function candidates(rows: readonly TitleRow[], at: number): readonly NearTitle[] {
    const later = rows[at]
    if (later === undefined) return []
    return rows.slice(0, at).flatMap((earlier, place) => {
      const isCompared = earlier.canBeNamed && (earlier.cell === later.cell || earlier.year === later.year)
      const { syllables, trigrams } = likeness(earlier.title, later.title, stock)
      const score = earlier.title === later.title ? 1 : Math.max(syllables, trigrams)
      return isCompared && score >= 0.75 ? [{ at: place, score }] : []
    })
  }

  it('finds for every row one of the best, and of the very same titles the first', () => {
    fc.assert(
      fc.property(rows, (some) => {
        findNearTitles(some, stock).forEach((found, at) => {
          const all = candidates(some, at)
          const same = all.find((each) => some[each.at]?.title === some[at]?.title)
          if (same !== undefined) expect(found).toEqual(same)
          else if (all.length === 0) expect(found).toBeUndefined()
          else {
            expect(all).toContainEqual(found)
            expect(found?.score).toBe(Math.max(...all.map(({ score }) => score)))
          }
        })
      }),
      { numRuns: 300 },
    )
  })
})
