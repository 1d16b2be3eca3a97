import { describe, expect, it } from 'vitest'
import type { Box, Grid } from '../../domain/box'
import { dayOf } from '../../domain/local-date'
import { openBook } from '../book'
import { planTab, readPlanHead, readPlans } from './plan'

describe('the labelled boxes of a plan', () => {
  it.each<[string, Grid, object]>([
    ['nothing', [], { status: 'draft', number: '', issuedOn: undefined }],
    [
      'beside each other, with colons',
      [['Trạng thái kế hoạch:', 'Đã ban hành', 'Số kế hoạch:', '12-KH/ĐU', 'Ngày ban hành', '08/01/2027']],
      { status: 'issued', number: '12-KH/ĐU', issuedOn: dayOf(2027, 1, 8) },
    ],
    [
      'below each other, a merged box between',
      [
        ['Trạng thái kế hoạch', '', 'Đã khóa sổ'],
        ['Số kế hoạch', '', ''],
      ],
      { status: 'closed', number: '' },
    ],
    ['blank before the next label', [['Số kế hoạch', '', 'Ngày ban hành', '08/01/2027']], { number: '' }],
    ['a status that cannot be read', [['Trạng thái kế hoạch', 'đang soạn']], { status: 'draft' }],
  ])('%s', (_, grid, head) => {
    expect(readPlanHead(grid)).toMatchObject(head)
  })
})

describe('all plans of a workbook', () => {
  const header: Box[] = Object.values(planTab(2027).columns).map((column) => column.header)
  const line = (number: string): Box[] => header.map((name) => (name === 'Mã đăng ký' ? number : ''))
  const tabs: Record<string, Grid> = {
    'Kế hoạch 2027': [header, line('ĐK-0001'), line('')],
    'KẾ HOẠCH 2026': [['Trạng thái kế hoạch', 'Đã khóa sổ'], header],
    'Kế hoạch 2025': [],
    'Kế hoạch tuần 2024': [['x']],
    2023: [['x']],
  }

  it('are found by the year in their names, whatever the letters', () => {
    const plans = readPlans(
      openBook({ tabNames: () => Object.keys(tabs), values: (name) => tabs[name] ?? [] }),
    )
    expect([...plans.keys()].sort()).toEqual([2026, 2027])
    expect(plans.get(2026)?.head.status).toBe('closed')
    expect(plans.get(2027)?.lines).toEqual([
      { row: 2, number: 'ĐK-0001', hour: '', place: '', attending: '' },
    ])
  })
})
