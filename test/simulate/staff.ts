import * as fc from 'fast-check'
import { newTab } from '../../src/local/apps-script'
import type { Tab } from '../../src/local/model'
import { typeRows } from '../stories/new-office'
import { happening, oneOf, which } from './happening'
import { CELLS, type Life, OWN_BOXES, OWN_TAB, QUARTERS, REGISTRATIONS } from './life'
import {
  boxAt,
  columnOf,
  deleteRow,
  filledRows,
  insertColumn,
  insertRow,
  sortRows,
  turnRows,
  typeAt,
} from './sheet'

const cell = fc.constantFrom(...CELLS)

/** How staff write a quarter, by its place. */
const QUARTER_FORMS: readonly ((place: number) => string | number)[] = [
  (place) => QUARTERS[place] ?? '',
  (place) => `Q${place + 1}`,
  (place) => place + 1,
  (place) => `quí ${place + 1}`,
  (place) => `Quý ${['I', 'II', 'III', 'IV'][place]} `,
]
const TIME_FORMS: readonly ((month: number, year: number) => string)[] = [
  (month, year) => `Tháng ${month}/${year}`,
  (month, year) => `15/${month}/${year}`,
  (month, year) => `${month}/${year}`,
  () => 'cuối quý',
]

const types = fc
  .tuple(cell, fc.nat({ max: 3 }), fc.constantFrom(...QUARTER_FORMS), fc.constantFrom(...TIME_FORMS))
  .map(([name, place, asQuarter, asTime]) =>
    happening('staff type a registration', ` of ${name} for “${asQuarter(place)}”`, (life) => {
      const title = life.newTitle()
      const boxes = {
        Năm: life.year,
        Quý: asQuarter(place),
        'Chi bộ': name,
        'Nhóm nội dung': life.category(place),
        'Người chuẩn bị': `Vũ Thị Chuẩn ${life.next()}`,
        'Thời gian dự kiến': asTime(place * 3 + 1, life.year),
      }
      typeRows(life.office, REGISTRATIONS, { ...boxes, 'Tên chuyên đề': title })
      life.typed.set(title, boxes)
      return true
    }),
  )

/** Something happens to one registration. */
function toRegistration(
  kind: string,
  work: (life: Life, tab: Tab, row: number, title: string) => boolean | undefined,
) {
  return which.map((place) =>
    happening(kind, ` (${place})`, (life) => {
      const tab = life.tab(REGISTRATIONS)
      const row = oneOf(filledRows(tab), place)
      return row === undefined
        ? false
        : work(life, tab, row, String(boxAt(tab, row, columnOf(tab, 'Tên chuyên đề'))))
    }),
  )
}

const deletes = toRegistration('staff delete a registration', (life, tab, row, title) => {
  life.typed.delete(title)
  deleteRow(tab, row)
  return true
})

const renames = toRegistration('staff mend a title', (life, tab, row, title) => {
  const better = life.newTitle()
  typeAt(tab, row, columnOf(tab, 'Tên chuyên đề'), better)
  life.renamed.set(String(boxAt(tab, row, columnOf(tab, 'Mã đăng ký'))), better)
  life.typed.set(better, life.typed.get(title) ?? {})
  life.typed.delete(title)
  // The answer has its row, by its mark.
  life.answered.delete(title)
  return true
})

const decides = fc
  .tuple(fc.constantFrom('Rút', 'Xác nhận', 'Không chấp nhận', 'Đồng ý điều chỉnh', ''), which)
  .map(([word, place]) =>
    happening('the office decides', ` “${word}” (${place})`, (life) => {
      const tab = life.tab(REGISTRATIONS)
      const row = oneOf(filledRows(tab), place)
      if (row !== undefined) typeAt(tab, row, columnOf(tab, 'Xử lý của văn phòng'), word)
      return row !== undefined
    }),
  )

const sorts = fc
  .tuple(fc.constantFrom('Chi bộ', 'Tên chuyên đề', 'Thời điểm gửi', 'Trạng thái', ''), fc.boolean())
  .map(([header, down]) =>
    happening('staff sort the registrations', header === '' ? ' round' : ` by ${header}`, (life) => {
      const tab = life.tab(REGISTRATIONS)
      if (header === '') turnRows(tab)
      else sortRows(tab, columnOf(tab, header), down)
      return filledRows(tab).length > 1
    }),
  )

const sortsAnswers = fc.boolean().map((down) =>
  happening('staff sort the answers', down ? ' downwards' : '', (life) => {
    const tab = life.office.model.spreadsheet.tabs.find(({ id }) => id === life.form().tabId)
    if (tab !== undefined) sortRows(tab, 1, down)
    return tab !== undefined && filledRows(tab).length > 1
  }),
)

const insertsRow = which.map((place) =>
  happening('staff put a blank row in', ` (${place})`, (life) => {
    const tab = life.tab(REGISTRATIONS)
    const row = oneOf(filledRows(tab), place)
    if (row !== undefined) insertRow(tab, row)
    return row !== undefined
  }),
)

/** With a word of their own beside each row that stands. */
const insertsColumn = which.map((place) =>
  happening('staff put a column of their own in', ` (${place})`, (life) => {
    const tab = life.tab(REGISTRATIONS)
    const width = (tab.values[0] ?? []).length
    // A sheet with twenty columns of one's own is no office's.
    if (width > 25) return false
    const [column, header] = [1 + (place % width), `Riêng ${life.next()}`]
    insertColumn(tab, column)
    typeAt(tab, 1, column, header)
    for (const row of filledRows(tab)) {
      const title = String(boxAt(tab, row, columnOf(tab, 'Tên chuyên đề')))
      const word = `của ${title}`
      typeAt(tab, row, column, word)
      life.typed.set(title, { ...life.typed.get(title), [header]: word })
    }
    return true
  }),
)

const hides = which.map((place) =>
  happening('staff hide a row and a column', ` (${place})`, (life) => {
    const tab = life.tab(REGISTRATIONS)
    const row = oneOf(filledRows(tab), place)
    if (row === undefined) return false
    tab.hiddenRows = [row]
    tab.hiddenColumns = [1 + (place % 20)]
    return true
  }),
)

const keepsTab = which.map((place) =>
  happening('staff make, rename or move a tab of their own', ` (${place})`, ({ office: { model } }) => {
    const { spreadsheet } = model
    const own = spreadsheet.tabs.find(({ name }) => name.startsWith(OWN_TAB))
    const others = spreadsheet.tabs.filter((tab) => tab !== own)
    const tab = own ?? newTab(Math.max(...others.map(({ id }) => id)) + 1, OWN_TAB)
    if (own === undefined) tab.values = structuredClone(OWN_BOXES)
    else tab.name = `${OWN_TAB} ${place}`
    const at = place % others.length
    spreadsheet.tabs = [...others.slice(0, at), tab, ...others.slice(at)]
    return true
  }),
)

/** What staff do in the sheet with registrations, and with what is their own. */
export const STAFF = [
  { weight: 6, arbitrary: types },
  { weight: 3, arbitrary: deletes },
  { weight: 2, arbitrary: renames },
  { weight: 6, arbitrary: decides },
  { weight: 4, arbitrary: sorts },
  { weight: 2, arbitrary: sortsAnswers },
  { weight: 2, arbitrary: insertsRow },
  { weight: 1, arbitrary: insertsColumn },
  { weight: 1, arbitrary: hides },
  { weight: 2, arbitrary: keepsTab },
]
