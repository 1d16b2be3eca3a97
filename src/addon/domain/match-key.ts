/**
 * Two keys for comparing Vietnamese text. The match key decides sameness; the loose key only suggests near names.
 * Neither is ever shown.
 */

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g
/** Letters and signs of which none is invisible, looks like another or joins its neighbours: NFC as they stand. */
const ORDINARY =
  /^[ -\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u0255\u0257-\u02ff\u1ea0-\u1ef9\u2010-\u2027]*$/
/** Spaces but for a plain one by itself. */
const SPACES = / \s+|[^\S ]\s*/g
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/

const PLAIN_VOWELS = 'aăâeêioôơuưy'
/** Each plain vowel with its five tone marks, in the same order. */
const TONED_VOWELS = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ'
const TONES = 5
const VOWEL_RUNS = new RegExp(`[${PLAIN_VOWELS}${TONED_VOWELS}]{2,}`, 'g')
const SHAPED_VOWELS = 'ăâêôơư'
const MARKS = /[\u0300-\u036f]/g

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
  return ORDINARY.test(text) ? text : mendUnusual(text).normalize('NFC')
}

function mendUnusual(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ')
}

function foldForm(text: string): string {
  return visibleForm(text.toLowerCase()).replace(SPACES, ' ').trim()
}

/** Vietnamese has some hundred runs of vowels, and titles by the ten thousand hold hardly any others. */
const MOST_KEPT = 1_000
const PLACED = new Map<string, string>()

function tonePlaced(run: string, before: string): string {
  const asked = before === 'q' || before === 'g' ? before + run : run
  const known = PLACED.get(asked)
  if (known !== undefined) return known
  const placed = placeTone(run, before)
  if (PLACED.size < MOST_KEPT) PLACED.set(asked, placed)
  return placed
}

/**
 * Writes the one tone mark of a run of vowels where this key always has it: on the vowel that carries the sound.
 * A run with two tone marks is no syllable and stays as it is.
 */
function placeTone(run: string, before: string): string {
  let vowels = ''
  let tone = -1
  for (let at = 0; at < run.length; at++) {
    const toned = TONED_VOWELS.indexOf(run.charAt(at))
    vowels += toned < 0 ? run.charAt(at) : PLAIN_VOWELS.charAt(Math.floor(toned / TONES))
    if (toned >= 0 && tone >= 0) return run
    if (toned >= 0) tone = toned % TONES
  }
  const alike = alikeAfterQ(vowels, before)
  return tone < 0 ? alike : withTone(alike, toneAt(alike, before), tone)
}

function withTone(vowels: string, at: number, tone: number): string {
  const toned = TONED_VOWELS.charAt(PLAIN_VOWELS.indexOf(vowels.charAt(at)) * TONES + tone)
  return vowels.slice(0, at) + toned + vowels.slice(at + 1)
}

function alikeAfterQ(vowels: string, before: string): string {
  return before === 'q' && vowels.startsWith('ui') ? `uy${vowels.slice(2)}` : vowels
}

function toneAt(vowels: string, before: string): number {
  for (let at = vowels.length - 1; at >= 0; at--) {
    if (SHAPED_VOWELS.includes(vowels.charAt(at))) return at
  }
  return isGlide(vowels, before) ? 1 : 0
}

/** The first letter belongs to the opening: `qu`, `gi`, or the rounded `oa`, `oe`, `uy`. */
function isGlide(vowels: string, before: string): boolean {
  const first = vowels.charAt(0)
  if (before === 'q') return first === 'u'
  if (before === 'g' && first === 'i') return true
  return /^(?:o[ae]|uy)/.test(vowels)
}
