import type { ScreenBoard, ScreenBox } from '../domain/screen-board'
import { whyOf } from '../text/screens'
import { drawLines, drawPlaces, type Go } from './draw-fold'
import { button, element } from './element'

type BoardRow = ScreenBoard['rows'][number]

/** The board: above each cell's boxes its name, and below them, once a box is pressed, why it stands so. */
export function drawBoard({ heading, lines, columns, rows }: ScreenBoard, go: Go): HTMLElement {
  const top = element('thead', '', element('tr', '', ...columns.map((column) => header('col', column))))
  const table = element('table', 'board', top, ...rows.map((row) => drawRow(row, columns, go)))
  const title = element('h2', 'section', heading)
  title.id = 'board-title'
  table.setAttribute('aria-labelledby', title.id)
  return element('section', '', title, ...drawLines(lines), table)
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
