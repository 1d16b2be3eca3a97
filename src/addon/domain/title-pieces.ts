const SPACE = 32
/** Numbers as small as this make quick keys. */
const SMALL = 0x3fffffff

interface Piece {
  readonly text: string
  readonly words: readonly number[]
}

/**
 * Reads titles piece by piece, from space to space, and remembers what each piece reads as. A piece is known again by
 * its letters where they stand: to cut out hundreds of thousands of pieces takes longer than to look at them.
 */
export function createPieceReader(
  readPiece: (piece: string) => readonly number[],
): (title: string, visit: (word: number) => void) => void {
  const pieces = new Map<number, Piece>()

  function pieceAt(title: string, from: number, to: number, hash: number): Piece {
    const known = pieces.get(hash)
    if (known !== undefined && isAt(known.text, title, from, to)) return known
    const text = title.slice(from, to)
    const piece = { text, words: readPiece(text) }
    pieces.set(hash, piece)
    return piece
  }

  return (title, visit) => {
    let from = 0
    let hash = 0
    for (let at = 0; at <= title.length; at++) {
      const letter = at < title.length ? title.charCodeAt(at) : SPACE
      if (letter !== SPACE) hash = (Math.imul(hash, 31) + letter) & SMALL
      else {
        const { words } = pieceAt(title, from, at, hash)
        for (const word of words) visit(word)
        from = at + 1
        hash = 0
      }
    }
  }
}

function isAt(text: string, title: string, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== title.charCodeAt(from + at)) return false
  }
  return true
}
