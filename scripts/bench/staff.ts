import type { BoxValue, Model, Tab } from '../../src/local/model'

/** What staff type into a workbook by hand. */

function tabNamed({ spreadsheet }: Model, name: string): Tab {
  const tab = spreadsheet.tabs.find((each) => each.name === name)
  if (tab === undefined) throw new Error(`no tab ${name}`)
  return tab
}

function type(tab: Tab, row: number, column: number, value: BoxValue): void {
  const boxes = [...(tab.values[row] ?? [])]
  while (boxes.length <= column) boxes.push('')
  boxes[column] = value
  tab.values[row] = boxes
}

export function typeSetting(model: Model, item: string, value: BoxValue): void {
  const tab = tabNamed(model, 'Cài đặt')
  type(
    tab,
    tab.values.findIndex(([label]) => label === item),
    1,
    value,
  )
}

/** Assigns to each line of a year's plan the member that follows its cell. */
export function assignMembers(model: Model, year: number, followerOf: ReadonlyMap<string, string>): void {
  const tab = tabNamed(model, `Kế hoạch ${year}`)
  const top = tab.values.findIndex((boxes) => boxes.includes('Đảng ủy viên dự'))
  const header = tab.values[top] ?? []
  const [cell, attending] = [header.indexOf('Chi bộ'), header.indexOf('Đảng ủy viên dự')]
  for (let row = top + 1; row < tab.values.length; row += 1) {
    const follower = followerOf.get(String(tab.values[row]?.[cell]))
    if (follower !== undefined) type(tab, row, attending, follower)
  }
}
