import { describe, expect, it } from 'vitest'
import { aCategory, aCell, aResult, aSettings, aTopic, on } from '../../../../test/nouns'
import { committeeOf } from '../../domain/committee'
import { heldMeetings } from '../../domain/held-meetings'
import type { Topic } from '../../domain/registration'
import { countTopics } from '../../domain/topic-count'
import { countYears } from '../../domain/year-count'
import { drawCounts } from './draw-counts'
import { listParts } from './list-parts'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 3)
const gone = aCell('Chi bộ cũ', 4, { activeTo: on('2026-12-31') })
const uncle = aCategory('Học tập Bác', 2, { field: 'hoChiMinh' })
const work = aCategory('Chuyên môn', 3, { field: 'politicalTask' })
const building = aCategory('Xây dựng Đảng', 4, { field: 'partyBuilding' })
const committee = committeeOf(aSettings(), [one, two, gone], [uncle, work, building], [])
const today = on('2027-04-08')

function drawFor(topics: Topic[], hasJoint = false) {
  const result = aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-04' })
  const held = heldMeetings(topics, [result], today, new Set())
  const counts = countTopics(topics, held, committee.cells, committee.categories, 2027)
  const years = countYears(counts.years, new Map([[2027, 1]]), [], new Set())
  return drawCounts(listParts({ committee, years, counts, year: 2027, today, hasJoint }))
}

const valuesFor = (topics: Topic[], hasJoint = false) =>
  drawFor(topics, hasJoint).values.map((row) => row.filter((box) => box !== ''))

describe('the counts', () => {
  const topics = [
    aTopic({ row: 2, cell: one, of: uncle }),
    aTopic({ row: 3, cell: one, of: work }),
    aTopic({ row: 4, cell: two, of: work, quarter: 2 }),
    aTopic({ row: 5, cell: two, of: work, quarter: 3 }),
  ]

  it('are one table below another, the committee\u2019s own first', () => {
    expect(valuesFor(topics)).toEqual([
      [
        'Năm',
        'Công tác xây dựng Đảng',
        'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        'Nhiệm vụ chính trị của đơn vị',
        'Tổng số',
        'Số buổi có cấp trên dự',
      ],
      [2027, 0, 1, 3, 4, 1],
      ['Tổng cộng', 0, 1, 3, 4, 1],
      ['Tính đến ngày 08/4/2027'],
      [
        'Số liệu gồm các đăng ký đang có hiệu lực và trang tính Số liệu năm trước; năm đã khóa sổ chỉ lấy theo Số liệu năm trước.',
      ],
      [],
      ['Cơ cấu theo lĩnh vực, năm 2027'],
      ['Lĩnh vực', 'Đã đăng ký', 'Tỷ lệ đăng ký', 'Đã tổ chức', 'Tỷ lệ tổ chức'],
      ['Công tác xây dựng Đảng', 0, 0, 0, 0],
      ['Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 1, 0.25, 1, 1],
      ['Nhiệm vụ chính trị của đơn vị', 3, 0.75, 0, 0],
      ['Tổng cộng', 4, 1, 1, 1],
      [],
      ['Số chuyên đề đã đăng ký theo chi bộ và nhóm nội dung, năm 2027'],
      ['Chi bộ', 'Học tập Bác', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng số'],
      ['Chi bộ Phòng 1', 1, 1, 0, 2],
      ['Chi bộ Phòng 2', 0, 2, 0, 2],
      ['Tổng cộng', 1, 3, 0, 4],
      [],
      ['Số chuyên đề đã đăng ký theo quý và nhóm nội dung, năm 2027'],
      ['Quý', 'Học tập Bác', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng số'],
      ['Quý I', 1, 1, 0, 2],
      ['Quý II', 0, 1, 0, 1],
      ['Quý III', 0, 1, 0, 1],
      ['Quý IV', 0, 0, 0, 0],
      ['Tổng cộng', 1, 3, 0, 4],
      [],
      ['Số chuyên đề đã tổ chức theo chi bộ và nhóm nội dung, năm 2027'],
      ['Chi bộ', 'Học tập Bác', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng số'],
      ['Chi bộ Phòng 1', 1, 0, 0, 1],
      ['Chi bộ Phòng 2', 0, 0, 0, 0],
      ['Tổng cộng', 1, 0, 0, 1],
      [],
      ['Số chuyên đề đã tổ chức theo quý và nhóm nội dung, năm 2027'],
      ['Quý', 'Học tập Bác', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng số'],
      ['Quý I', 1, 0, 0, 1],
      ['Quý II', 0, 0, 0, 0],
      ['Quý III', 0, 0, 0, 0],
      ['Quý IV', 0, 0, 0, 0],
      ['Tổng cộng', 1, 0, 0, 1],
      [],
      ['Gợi ý về cơ cấu nội dung'],
      [
        'Năm 2027, chuyên đề về nhiệm vụ chính trị của đơn vị chiếm 75%, trên mức gợi ý 60%. Gợi ý để cấp ủy tham khảo.',
      ],
      ['Năm 2027 Chi bộ Phòng 1 chưa có chuyên đề về công tác xây dựng Đảng. Gợi ý để cấp ủy tham khảo.'],
      [
        'Năm 2027 Chi bộ Phòng 2 chưa có chuyên đề về công tác xây dựng Đảng; học tập và làm theo Bác. Gợi ý để cấp ủy tham khảo.',
      ],
    ])
  })

  it('show shares in per cent, and those only', () => {
    const { values, look } = drawFor(topics)
    const row = values.findIndex(([name]) => name === 'Nhiệm vụ chính trị của đơn vị')
    expect(look.styles[row]?.map((style) => style?.format)).toEqual([
      undefined,
      undefined,
      '0.0%',
      undefined,
      '0.0%',
    ])
    expect(look.styles.flat().filter((style) => style?.format !== undefined)).toHaveLength(8)
  })

  it('have a column for topics whose category is not in the list, only where there are any', () => {
    const rows = valuesFor([aTopic({ row: 2, cell: one }), aTopic({ row: 3, cell: one, of: uncle })])
    expect(rows).toContainEqual([
      'Chi bộ',
      'Học tập Bác',
      'Chuyên môn',
      'Xây dựng Đảng',
      'Chưa rõ nhóm',
      'Tổng số',
    ])
    expect(rows).toContainEqual(['Chi bộ Phòng 1', 1, 0, 0, 1, 2])
  })

  it('list a cell that is not active any more only if it registered', () => {
    const rows = valuesFor([aTopic({ row: 2, cell: gone, of: uncle })])
    expect(rows).toContainEqual(['Chi bộ cũ', 1, 0, 0, 1])
  })

  it('say how joint meetings are counted, where there are any', () => {
    const remark = [
      'Buổi sinh hoạt chung của hai chi bộ tính là một chuyên đề của mỗi chi bộ và là một buổi.',
    ]
    expect(valuesFor(topics, true)).toContainEqual(remark)
    expect(valuesFor(topics)).not.toContainEqual(remark)
  })

  it('of nothing are noughts, and no hint', () => {
    const rows = valuesFor([])
    expect(rows).toContainEqual(['Tổng cộng', 0, 0, 0, 0])
    expect(rows).not.toContainEqual(['Gợi ý về cơ cấu nội dung'])
  })
})
