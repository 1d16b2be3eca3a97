import type { RawColor } from './raw-model'

/** The order in which a theme's colours are numbered: light and dark change places against the XML's order. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
]
const OFFICE_THEME = '#ffffff #000000 #eeece1 #1f497d #4f81bd #c0504d #9bbb59 #8064a2 #4bacc6 #f79646'.split(
  ' ',
)

/** The first 64 numbered colours of old files (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  `000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00
ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc
ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99
3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
    .split(/\s+/)
    .map((code) => `#${code}`)

/** A theme's colours by number, from its XML; those of Office where it does not say. */
export function themeColors(xml: string | undefined): readonly string[] {
  return THEME_ORDER.map((name, index) => {
    const part = xml && new RegExp(`<a:${name}>(.*?)</a:${name}>`, 's').exec(xml)?.[1]
    const code = part && /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(part)?.[1]
    return code ? `#${code.toLowerCase()}` : (OFFICE_THEME[index] ?? '#000000')
  })
}

/** Close to what Excel makes of a tint, which it reckons by lightness. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  const moved = channels.map((c) => (tint < 0 ? c * (1 + tint) : c + (255 - c) * tint))
  return `#${moved.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`
}

/** A colour of the file as `#rrggbb`; undefined when the file leaves it to the program that shows it. */
export function hexColor(color: RawColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined
  if (color.argb) return `#${color.argb.slice(-6).toLowerCase()}`
  if (color.indexed !== undefined) return INDEXED[color.indexed]
  const base = color.theme === undefined ? undefined : theme[color.theme]
  return base && color.tint ? tinted(base, color.tint) : base
}

/** `#rrggbb` as ExcelJS wants it. */
export const argbColor = (hex: string): { argb: string } => ({ argb: `FF${hex.slice(1).toUpperCase()}` })
