/**
 * Two keys for comparing Vietnamese text. The match key decides sameness; the loose key only suggests near names.
 * Neither is ever shown.
 */

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g
const UNUSUAL = /[\u00ad\u00d0\u00f0\u0189\u0256\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const SPACES = /\s+/g
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/
const VOWEL_RUNS = /[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{2,}/g

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /[\u0300-\u036f]/g
const SHAPED = 'ăâêôơư'

/**
 * Texts with the same match key are the same name. Ignored: case, Unicode form, where in its syllable the tone mark
 * stands (`hòa`, `hoà`), `i` or `y` after `qu` (`quí`, `quý`), extra, non-breaking and invisible spaces.
 * Every other mark counts: `Thủy lơi` is not `Thủy lợi`.
 */
export function matchKey(text: string): string {
  const plain = PLAIN.test(text)
  const folded = plain ? text.toLowerCase() : foldForm(text)
  // An e-mail address is not prose: `qui@` and `quy@` are two people.
  if (folded.includes('@')) return folded
  if (plain && !folded.includes('qui')) return folded
  return folded.replace(VOWEL_RUNS, (run, at: number) => tonePlaced(run, folded.charAt(at - 1)))
}

/** The match key without any mark, đ as d: `Thủy lợi` and `thuy loi` are alike. */
export function looseKey(text: string): string {
  return matchKey(text).normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd')
}

/** A `matchKey` that remembers, for one run over many rows that repeat the same few names. */
export function createKeyMemo(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const remembered = known.get(text)
    if (remembered !== undefined) return remembered
    const key = matchKey(text)
    known.set(text, key)
    return key
  }
}

/**
 * The text without invisible characters, in one Unicode form (NFC), case kept.
 * Ð (eth) and Ɖ look like Đ on a screen, and old converters left them in files.
 */
export function visibleForm(text: string): string {
  return (UNUSUAL.test(text) ? mendUnusual(text) : text).normalize('NFC')
}

function mendUnusual(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ')
}

function foldForm(text: string): string {
  return visibleForm(text.toLowerCase()).replace(SPACES, ' ').trim()
}

/** Vietnamese has some hundred runs of vowels, and titles by the ten thousand hold hardly any others. */
const LONGEST_KEPT = 4
const PLACED = new Map<string, string>()

function tonePlaced(run: string, before: string): string {
  if (run.length > LONGEST_KEPT) return placeTone(run, before)
  const asked = before === 'q' || before === 'g' ? before + run : run
  const known = PLACED.get(asked)
  if (known !== undefined) return known
  const placed = placeTone(run, before)
  PLACED.set(asked, placed)
  return placed
}

/**
 * Writes the one tone mark of a run of vowels where this key always has it: on the vowel that carries the sound.
 * A run with two tone marks is no syllable and stays as it is.
 */
function placeTone(run: string, before: string): string {
  const apart = run.normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return run
  const letters = alikeAfterQ(apart.replace(TONES, '').normalize('NFC'), before)
  const tone = tones[0]
  if (tone === undefined) return letters
  const at = toneAt(letters, before)
  return (letters.slice(0, at + 1) + tone).normalize('NFC') + letters.slice(at + 1)
}

function alikeAfterQ(letters: string, before: string): string {
  return before === 'q' && letters.startsWith('ui') ? `uy${letters.slice(2)}` : letters
}

function toneAt(letters: string, before: string): number {
  for (let at = letters.length - 1; at >= 0; at--) {
    if (SHAPED.includes(letters.charAt(at))) return at
  }
  return isGlide(letters, before) ? 1 : 0
}

/** The first letter belongs to the opening: `qu`, `gi`, or the rounded `oa`, `oe`, `uy`. */
function isGlide(letters: string, before: string): boolean {
  const first = letters.charAt(0)
  if (before === 'q') return first === 'u'
  if (before === 'g' && first === 'i') return true
  return /^(?:o[ae]|uy)/.test(letters)
}
