/** Widths of letters in thousandths of the font's size, for Arial. */
const GROUPS: readonly (readonly [string, number])[] = [
  ["ijl'|", 222],
  ['!,./:;ftI[]()\\-` “”‘’"', 300],
  ['r', 333],
  ['csvxyzkJ', 500],
  ['abdeghnopqu0123456789?_$+<>=~#L', 556],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mMW%…', 880],
  ['@—', 1000],
]
const OTHER = 600
const BOLD = 1.07
/** Fonts that run narrower than Arial. */
const NARROW: Readonly<Record<string, number>> = {
  'Times New Roman': 0.92,
  Calibri: 0.92,
  'Arial Narrow': 0.82,
}
/** Points to pixels of a screen of 96 dots an inch. */
const POINT = 96 / 72

const known = new Map(
  GROUPS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
)

/** The width of one letter; a mark above or below it takes no room. */
function letterWidth(letter: string): number {
  const width = known.get(letter) ?? known.get(letter.normalize('NFD').charAt(0)) ?? OTHER
  known.set(letter, width)
  return width
}

/** What a text is set in; `size` is points. */
export interface Font {
  readonly family: string
  readonly size: number
  readonly isBold: boolean
}

/** About how wide the text stands on one line, in pixels. */
function textWidth(text: string, { family, size, isBold }: Font): number {
  let sum = 0
  for (const letter of text) sum += letterWidth(letter)
  return (sum / 1000) * size * POINT * (isBold ? BOLD : 1) * (NARROW[family] ?? 1)
}

/** Into how many lines the text breaks between words, `width` pixels wide; a longer word breaks anywhere. */
export function lineCount(text: string, width: number, font: Font): number {
  const space = textWidth(' ', font)
  let lines = 0
  for (const line of text.split('\n')) {
    let used = -space
    lines += 1
    for (const word of line.split(' ')) {
      const length = textWidth(word, font)
      if (used + space + length <= width) used += space + length
      else {
        lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(length / width) - 1)
        used = length % width
      }
    }
  }
  return lines
}
