/** The runs of three letters of one word, its ends counting as letters: `hoa` gives ` ho`, `hoa`, `oa `. */
export function trigramsOf(word: string): readonly string[] {
  const padded = ` ${word} `
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
}
