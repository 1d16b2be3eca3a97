import { describe, expect, it } from 'vitest'
import { DEFAULT_DOORS } from './options'
import { readArguments } from './read-arguments'
import { UsageError } from './usage-error'

const NOTHING_ASKED = {
  workbook: undefined,
  out: '.local',
  today: undefined,
  run: DEFAULT_DOORS,
  answer: 'yes',
  account: undefined,
  user: undefined,
  formTabs: [],
  port: 8787,
  once: false,
  help: false,
}

describe('readArguments', () => {
  it.each([
    ['', {}],
    ['--once', { once: true }],
    ['--workbook so.xlsx --out ket-qua', { workbook: 'so.xlsx', out: 'ket-qua' }],
    ['--workbook=so.xlsx', { workbook: 'so.xlsx' }],
    ['--today 2028-02-29', { today: '2028-02-29' }],
    ['--run showBoard', { run: ['showBoard'] }],
    ['--run showBoard,importResponses,showBoard', { run: ['showBoard', 'importResponses', 'showBoard'] }],
    ['--answer no --account workspace', { answer: 'no', account: 'workspace' }],
    ['--user an@example.vn', { user: 'an@example.vn' }],
    ['--form-tab A --form-tab B', { formTabs: ['A', 'B'] }],
    ['--help', { help: true }],
  ])('reads “%s”', (line, asked) => {
    expect(readArguments(line.split(' ').filter(Boolean))).toEqual({ ...NOTHING_ASKED, ...asked })
  })

  it('lets blanks stand between doors', () => {
    expect(readArguments(['--run', 'showBoard, importResponses']).run).toEqual([
      'showBoard',
      'importResponses',
    ])
  })

  it.each([
    ['--wokbook so.xlsx', '“--wokbook”'],
    ['-x', '“-x”'],
    ['so.xlsx', '--workbook so.xlsx'],
    ['--today 2027-02-30', '“2027-02-30”'],
    ['--today hôm-nay', '“hôm-nay”'],
    ['--today', '--today'],
    ['--out --once', '--out'],
    ['--answer có', 'yes, no'],
    ['--account gmail', 'consumer, workspace'],
    ['--user an', '“an”'],
    ['--run ,', '--run'],
    ['--run=', '--run'],
    ['--once=1', '--once'],
    ['--out a --out b', '--out'],
  ])('refuses “%s” in one sentence that names %s', (line, named) => {
    const read = () => readArguments(line.split(' '))
    expect(read).toThrow(UsageError)
    expect(read).toThrow(named)
    expect(read).toThrow(/^[^\n]+$/)
  })
})
