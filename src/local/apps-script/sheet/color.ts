import { NotImplementedError } from '../google-error'

const NAMES: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
}

/** `#rrggbb` in small letters for any way a script may name a colour; `null` stays, it takes the colour away. */
export function hexColor(color: string | null): string | null {
  if (color === null || color === '') return null
  const text = color.toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`
  const hex = NAMES[text]
  if (!hex) throw new NotImplementedError(`the colour ${color}`)
  return hex
}
