import { looseKey } from '../domain/match-key'
import type { ScreenBoard, ScreenBox } from '../domain/screen-board'
import { FIND_CELL, whyOf } from '../text/screens'
import { drawLines, drawPlaces, type Go } from './draw-fold'
import { button, element } from './element'

/** More cells than this are searched rather than read. */
const MANY = 12

type BoardRow = ScreenBoard['rows'][number]

/** The board: above each cell's boxes its name, and below them, once a box is pressed, why it stands so. */
export function drawBoard({ heading, lines, columns, rows }: ScreenBoard, go: Go): HTMLElement {
  const top = element('thead', '', element('tr', '', ...columns.map((column) => header('col', column))))
  const bodies = rows.map((row) => drawRow(row, columns, go))
  const table = element('table', 'board', top, ...bodies)
  const title = element('h2', 'section', heading)
  title.id = 'board-title'
  table.setAttribute('aria-labelledby', title.id)
  const find = rows.length > MANY ? [drawSearch(rows, bodies)] : []
  return element('section', '', title, ...drawLines(lines), ...find, table)
}

/** Shows the cells alone whose names hold the words, whatever their marks. */
function drawSearch(rows: readonly BoardRow[], bodies: readonly HTMLElement[]): HTMLElement {
  const input = element('input', '')
  input.type = 'search'
  input.autocomplete = 'off'
  const names = rows.map(({ name }) => looseKey(name))
  input.addEventListener('input', () => {
    const words = looseKey(input.value)
    for (const [place, body] of bodies.entries()) body.hidden = !names[place]?.includes(words)
  })
  return element('label', 'find', FIND_CELL, input)
}

function header(scope: string, text: string): HTMLTableCellElement {
  const made = element('th', '', text)
  made.scope = scope
  return made
}

function drawRow({ name, boxes }: BoardRow, columns: readonly string[], go: Go): HTMLElement {
  const cell = header('rowgroup', name)
  cell.colSpan = columns.length
  const answer = element('td', 'why')
  answer.colSpan = columns.length
  const why = element('tr', '', answer)
  why.hidden = true
  const presses: HTMLButtonElement[] = []
  const show = (box: ScreenBox, pressed: HTMLButtonElement): void => {
    const isOpen = pressed.getAttribute('aria-expanded') !== 'true'
    for (const press of presses) press.setAttribute('aria-expanded', String(press === pressed && isOpen))
    why.hidden = !isOpen
    answer.replaceChildren(...(isOpen ? drawWhy(box, go) : []))
  }
  const cells = boxes.map((box, place) => {
    const press = drawBox(box, whyOf(name, columns[place] ?? ''), () => show(box, press))
    presses.push(press)
    return element('td', '', press)
  })
  return element('tbody', '', element('tr', '', cell), element('tr', '', ...cells), why)
}

function drawBox({ state, word, detail }: ScreenBox, label: string, onPress: () => void): HTMLButtonElement {
  const press = button('', `box ${state}`, onPress)
  press.append(element('span', 'unseen', `${label}: `), element('span', 'word', word))
  if (detail !== '') press.append(' ', element('span', '', detail))
  press.setAttribute('aria-expanded', 'false')
  return press
}

const drawWhy = ({ why }: ScreenBox, go: Go): HTMLElement[] => [
  element('h3', 'heading', why.label),
  ...drawLines(why.lines),
  ...drawPlaces(why.places, go),
]
