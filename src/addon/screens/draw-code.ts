/*! qrcode-generator, Copyright (c) 2009 Kazuhiko Arase, MIT License. "QR Code" is a trademark of DENSO WAVE INCORPORATED. */
import qrcode from 'qrcode-generator'
import { codeOf } from '../text/screens'

const SVG = 'http://www.w3.org/2000/svg'
/** Readers want so many light modules around the code. */
const QUIET = 4

/** A QR code as SVG, black on white in every theme; undefined for an address that is too long for one. */
export function drawCode(url: string, label: string): SVGElement | undefined {
  const code = qrcode(0, 'L')
  code.addData(url)
  try {
    code.make()
  } catch {
    return undefined
  }
  const modules = code.getModuleCount()
  const side = modules + 2 * QUIET
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${side} ${side}`)
  svg.setAttribute('class', 'code')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', codeOf(label))
  svg.setAttribute('shape-rendering', 'crispEdges')
  svg.append(
    shape('#fff', `M0 0h${side}v${side}h-${side}z`),
    shape('#000', darkModules(code.isDark, modules)),
  )
  return svg
}

function shape(colour: string, outline: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('fill', colour)
  path.setAttribute('d', outline)
  return path
}

function darkModules(isDark: (row: number, column: number) => boolean, modules: number): string {
  let outline = ''
  for (let row = 0; row < modules; row++)
    for (let column = 0; column < modules; column++)
      if (isDark(row, column)) outline += `M${column + QUIET} ${row + QUIET}h1v1h-1z`
  return outline
}
