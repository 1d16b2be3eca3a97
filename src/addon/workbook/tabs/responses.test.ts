import { describe, expect, it } from 'vitest'
import { Refusal } from '../../domain/refusal'
import { readResponseTable } from './responses'

const yearly = [
  'Dấu thời gian',
  'Địa chỉ email',
  'Chi bộ',
  'Năm',
  'Mã gửi',
  ...['Quý I', 'Quý II', 'Quý III', 'Quý IV'].flatMap((quarter) =>
    ['Tên chuyên đề', 'Nhóm nội dung', 'Thời gian dự kiến', 'Người chuẩn bị'].map(
      (part) => `${quarter}: ${part}`,
    ),
  ),
]
const oneQuarter = [
  'Timestamp',
  'Email Address',
  'Chi bộ',
  'Năm',
  'Quý',
  'Mã gửi',
  'Loại đăng ký',
  'Tên chuyên đề',
  'Nhóm nội dung',
  'Thời gian dự kiến',
  'Người chuẩn bị',
]
const results = [
  'Dấu thời gian',
  'Chi bộ',
  'Năm',
  'Quý',
  'Tên chuyên đề',
  'Ngày tổ chức',
  'Người chủ trì',
  'Có mặt',
]
const comments = ['Dấu thời gian', 'Chi bộ', 'Quý', 'Tên chuyên đề', 'Nhóm nội dung', 'Ngày dự', 'Ưu điểm']

const questions = (header: readonly string[]) =>
  readResponseTable('Phiếu', [header])?.answers.map(({ column, question, quarter }) => [
    column,
    question,
    quarter,
  ])

function problem(header: readonly string[]) {
  try {
    readResponseTable('Phiếu', [header])
  } catch (failure) {
    if (failure instanceof Refusal) return failure.problem
    throw failure
  }
  return undefined
}

describe('readResponseTable', () => {
  it('knows the words of older forms, with a colon or a star behind them', () => {
    const older = [
      'Dấu thời gian',
      'Tên người dùng',
      'Tên chi bộ *',
      'Năm đăng ký:',
      'Quý đăng ký',
      'Nhóm chuyên đề',
    ]
    const block = ['Quý II: Tên chuyên đề sinh hoạt:', 'Quý II - Người chuẩn bị', 'Ngày dự kiến', 'Ghi chú']
    expect(questions([...older, 'Tên chuyên đề đăng ký', 'Đồng chí chuẩn bị', ...block])).toEqual([
      [1, 'sentAt', undefined],
      [2, 'senderEmail', undefined],
      [3, 'cell', undefined],
      [4, 'year', undefined],
      [5, 'quarter', undefined],
      [6, 'category', undefined],
      [7, 'title', undefined],
      [8, 'preparer', undefined],
      [9, 'title', 2],
      [11, 'planned', undefined],
    ])
  })

  it('knows every column of the yearly slip, by quarter', () => {
    const answers = questions(yearly)
    expect(answers).toHaveLength(21)
    expect(answers?.slice(0, 6)).toEqual([
      [1, 'sentAt', undefined],
      [2, 'senderEmail', undefined],
      [3, 'cell', undefined],
      [4, 'year', undefined],
      [5, 'sendCode', undefined],
      [6, 'title', 1],
    ])
    expect(answers?.[20]).toEqual([21, 'preparer', 4])
  })

  it('knows every column of the one-quarter form, in either language of Google', () => {
    expect(questions(oneQuarter)?.map(([, question]) => question)).toEqual([
      'sentAt',
      'senderEmail',
      'cell',
      'year',
      'quarter',
      'sendCode',
      'kind',
      'title',
      'category',
      'planned',
      'preparer',
    ])
  })

  it('goes by header, not by place, and leaves columns of staff’s own alone', () => {
    expect(questions(['Đã gọi lại', 'người chuẩn bị', '', 'TÊN CHUYÊN ĐỀ', 'Dấu thời gian'])).toEqual([
      [2, 'preparer', undefined],
      [4, 'title', undefined],
      [5, 'sentAt', undefined],
    ])
  })

  it('reads headers of other writing', () => {
    expect(
      questions(['Chi bộ', 'Quí 1 : tên chuyên đề'.normalize('NFD'), 'QUÝ I: Nhóm\u00a0nội dung']),
    ).toEqual([
      [1, 'cell', undefined],
      [2, 'title', 1],
      [3, 'category', 1],
    ])
  })

  it('finds the header below rows of heading', () => {
    const table = readResponseTable('Phiếu', [['Phiếu đăng ký'], [], oneQuarter])
    expect(table?.headerRow).toBe(3)
  })

  it.each([
    ['the form for results', results],
    ['the form for comments', comments],
    ['a survey', ['Dấu thời gian', 'Chi bộ', 'Ý kiến']],
    ['a survey about topics', ['Dấu thời gian', 'Chi bộ', 'Quý', 'Tên chuyên đề', 'Ý kiến']],
    ['hours and places', ['Dấu thời gian', 'Chi bộ', 'Quý', 'Thời gian dự kiến', 'Địa điểm']],
    ['an empty tab', []],
  ])('leaves %s alone', (_, header) => {
    expect(readResponseTable('Phiếu', header.length === 0 ? [] : [header])).toBeUndefined()
  })

  it.each([
    ['in the one-quarter form', [...oneQuarter, 'Nhóm nội  dung'], 'Nhóm nội  dung'],
    ['in a block', [...yearly, 'Quý II: Người chuẩn bị'], 'Quý II: Người chuẩn bị'],
    ['by its two names', [...oneQuarter, 'Dấu thời gian'], 'Dấu thời gian'],
  ])('refuses a question asked twice %s', (_, header, name) => {
    expect(problem(header)).toEqual({ code: 'headerDoubled', tab: 'Phiếu', header: name })
  })

  it('refuses a registration form whose titles are headed otherwise', () => {
    const header = oneQuarter.map((name) => (name === 'Tên chuyên đề' ? 'Chuyên đề' : name))
    expect(problem(header)).toEqual({ code: 'headerMissing', tab: 'Phiếu', headers: ['Tên chuyên đề'] })
  })
})
