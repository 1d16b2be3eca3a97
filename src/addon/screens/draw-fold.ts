import type { Fold, Place } from '../domain/fold'
import { button, element } from './element'

/** Goes to a row of the workbook; resolves when it is there, or when it was told why not. */
export type Go = (place: Place) => Promise<void>

/** What a person opens and closes, by mouse or keyboard. */
export function drawFold({ label, lines, places }: Fold, go: Go): HTMLDetailsElement {
  const summary = element('summary', '', label)
  return element('details', 'fold', summary, ...drawLines(lines), ...drawPlaces(places, go))
}

export const drawLines = (lines: readonly string[]): HTMLElement[] =>
  lines.map((line) => element('p', 'line', line))

/** Rows to go to, one below the other; none makes nothing. */
export function drawPlaces(places: readonly Place[], go: Go): HTMLElement[] {
  if (places.length === 0) return []
  const items = places.map((place) => {
    const press = button(place.label, 'place', () => {
      press.setAttribute('aria-busy', 'true')
      void go(place).then(() => press.removeAttribute('aria-busy'))
    })
    return element('li', '', press, ...drawLines(place.note === undefined ? [] : [place.note]))
  })
  return [element('ul', 'places', ...items)]
}
