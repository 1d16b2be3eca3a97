import type { CardBar, CardChart } from '../domain/card-chart'
import { barWords, chartWords } from '../text/screens'
import { element } from './element'

const SVG = 'http://www.w3.org/2000/svg'
const WIDTH = 250
const STEP = 36
const BAR = 12
const BASE = 13

/** The chart with its title above; each bar bears its numbers, so that nobody needs its colour or its length. */
export function drawChart(chart: CardChart): HTMLElement {
  const { label, bars } = chart
  const most = Math.max(1, ...bars.map(({ of }) => of))
  const svg = make('svg', { viewBox: `0 0 ${WIDTH} ${STEP * bars.length}`, class: 'chart', role: 'img' })
  svg.setAttribute('aria-label', chartWords(chart))
  svg.append(...bars.flatMap((bar, place) => drawBar(bar, place * STEP, WIDTH / most)))
  return element('div', 'drawn', element('p', 'label', label), svg)
}

function drawBar(bar: CardBar, top: number, unit: number): SVGElement[] {
  const { label, done, of } = bar
  const y = top + BASE + 5
  return [
    text(label, { x: 0, y: top + BASE }),
    text(barWords(bar), { x: WIDTH, y: top + BASE, class: 'number' }),
    make('rect', { class: 'all', x: 0.5, y: y + 0.5, width: Math.max(of * unit - 1, 0), height: BAR - 1 }),
    make('rect', { class: 'done', x: 0, y, width: Math.min(done, of) * unit, height: BAR }),
  ]
}

function text(words: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = make('text', attributes)
  made.textContent = words
  return made
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
