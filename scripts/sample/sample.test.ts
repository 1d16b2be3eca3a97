import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matchKey } from '../../src/addon/domain/match-key'
import { FIELD_WORDS } from '../../src/addon/workbook/tabs/categories'
import { categories } from './categories'
import { cells } from './cells'
import { grid } from './grid'
import { quarterAnswers } from './quarter-answers'
import { results } from './results'
import type { Box, Sheet } from './sheet'
import { sampleSheets } from './sheets'
import { workbookFile } from './workbook-file'

const sheetNamed = (name: string): Sheet => {
  const sheet = sampleSheets().find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`No tab ${name}`)
  return sheet
}

const column = (sheet: Sheet, header: string): Box[] => {
  const place = sheet.columns.findIndex((one) => one.header === header)
  if (place < 0) throw new Error(`No column ${header} in ${sheet.name}`)
  return sheet.rows.map((row) => row[place])
}

const sum = (boxes: readonly Box[]): number =>
  boxes.reduce<number>((total, box) => total + Number(box ?? 0), 0)

describe('the sample workbook', () => {
  it('is what the script would write now', async () => {
    const written = readFileSync(new URL('../../examples/vien-kiem-sat-tinh.xlsx', import.meta.url))
    expect(Buffer.from(await workbookFile(sampleSheets())).equals(written)).toBe(true)
  })

  it('holds the tabs that staff and forms write, and none that the program makes', () => {
    expect(sampleSheets().map((sheet) => sheet.name)).toEqual([
      'Cài đặt',
      'Chi bộ',
      'Đảng ủy viên',
      'Nhóm nội dung',
      'Câu trả lời biểu mẫu 1',
      'Câu trả lời biểu mẫu 2',
      'Đăng ký',
      'Kết quả sinh hoạt',
      'Nhận xét, đánh giá',
      'Số liệu năm trước',
    ])
  })

  it('has no box in a row that has no column', () => {
    for (const sheet of sampleSheets()) {
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length)
    }
  })
})

describe('the past years', () => {
  const past = () => sheetNamed('Số liệu năm trước')
  const topicsOf = (field: string) => {
    const fields = column(past(), 'Lĩnh vực')
    return sum(column(past(), 'Số chuyên đề').filter((_, row) => fields[row] === field))
  }

  it.each([
    [FIELD_WORDS.partyBuilding, 19],
    [FIELD_WORDS.hoChiMinh, 34],
    [FIELD_WORDS.politicalTask, 152],
  ])('%s: %i topics', (field, topics) => {
    expect(topicsOf(field)).toBe(topics)
  })

  it('are 205 topics and 7 meetings with superiors, from 2013 to 2019', () => {
    expect(sum(column(past(), 'Số chuyên đề'))).toBe(205)
    expect(sum(column(past(), 'Số buổi có cấp trên dự'))).toBe(7)
    expect(new Set(column(past(), 'Năm'))).toEqual(new Set([2013, 2014, 2015, 2016, 2017, 2018, 2019]))
  })
})

describe('the grid', () => {
  it('has ten cells and forty different topics, one a cell and quarter', () => {
    expect(cells).toHaveLength(10)
    expect(grid).toHaveLength(40)
    expect(new Set(grid.map((topic) => matchKey(topic.title))).size).toBe(40)
    expect(new Set(grid.map((topic) => `${topic.cell} ${topic.quarter}`)).size).toBe(40)
  })

  it.each([
    ['partyBuilding', 16],
    ['hoChiMinh', 6],
    ['politicalTask', 18],
  ])('%s: %i topics', (field, topics) => {
    const fieldOf = new Map(categories.map((category) => [category.code, category.field]))
    expect(grid.filter((topic) => fieldOf.get(topic.category) === field)).toHaveLength(topics)
  })

  it('is planned on working days, each in its quarter', () => {
    for (const topic of grid) {
      const day = new Date(`${topic.day}T00:00:00Z`)
      expect([1, 2, 3, 4, 5], topic.title).toContain(day.getUTCDay())
      expect(Math.ceil((day.getUTCMonth() + 1) / 3), topic.title).toBe(topic.quarter)
    }
  })

  it('is sent in or typed to the last topic', () => {
    const sent = new Set(
      sampleSheets()
        .flatMap((sheet) => (/^(Câu trả lời|Đăng ký)/.test(sheet.name) ? sheet.rows.flat() : []))
        .filter((box) => typeof box === 'string')
        .map(matchKey),
    )
    expect(grid.filter((topic) => !sent.has(matchKey(topic.title)))).toEqual([])
  })
})

describe('the people', () => {
  it('have addresses and telephones that belong to nobody', () => {
    const texts = sampleSheets().flatMap((sheet) =>
      sheet.rows.flat().filter((box) => typeof box === 'string'),
    )
    const addresses = texts.flatMap((text) => text.match(/[^\s;]+@[^\s;]+/g) ?? [])
    expect(addresses.filter((address) => !address.toLowerCase().endsWith('@example.vn'))).toEqual([])
    const telephones = texts.filter((text) => /^\d[\d ]{8,}$/.test(text))
    expect(telephones.filter((telephone) => !telephone.startsWith('0200 000 0'))).toEqual([])
  })

  it('follow a cell each, and never their own', () => {
    const members = sheetNamed('Đảng ủy viên')
    const ownCell = new Map(
      column(members, 'Họ và tên').map((name, row) => [name, column(members, 'Chi bộ sinh hoạt')[row]]),
    )
    for (const cell of cells) {
      expect(ownCell.has(cell.follower), cell.name).toBe(true)
      expect(ownCell.get(cell.follower)).not.toBe(cell.name)
    }
  })
})

describe('quarter I', () => {
  it('was reported by all cells but two, by meetings long enough and attended well', () => {
    const silent = cells.filter((cell) => !results.some((result) => result.cell === cell.code))
    expect(silent.map((cell) => cell.code)).toEqual(['P3', 'P8'])
    for (const result of results) expect(Number(result.minutes), result.cell).toBeGreaterThanOrEqual(90)
  })
})

describe('the answers of the one-quarter form', () => {
  it('come in the order of time', () => {
    const times = quarterAnswers.map((answer) => answer.at)
    expect(times).toEqual([...times].sort())
    expect(new Set(times).size).toBe(times.length)
  })
})
