import { looseKey } from './match-key'

/** One slip for every so many letters of the shorter text is still the same name; never more than MOST_SLIPS. */
const LETTERS_PER_SLIP = 5
const MOST_SLIPS = 3

interface Candidate {
  readonly name: string
  readonly keys: readonly string[]
  readonly numbers: string
}

/**
 * Finds, among the names, the one that was probably meant by a text: marks and case do not count, a few slips of the pen are forgiven, and the words
 * with which all names open (`Chi bộ …`) may be left out. Names with other numbers are other names. Undefined when
 * nothing is near, or when two names are equally near: a wrong hint is worse than none.
 */
export function compileNearestName(names: readonly string[]): (text: string) => string | undefined {
  const opening = sharedOpening(names.map(looseKey))
  const candidates = names.map((name) => toCandidate(name, opening))
  return (text) => pickNearest(looseKey(text), candidates)
}

function toCandidate(name: string, opening: string): Candidate {
  const key = looseKey(name)
  const openingWords = opening.split(' ').length - 1
  const words = key.split(' ')
  const keys = Array.from({ length: openingWords + 1 }, (_, dropped) => words.slice(dropped).join(' '))
  return { name, keys, numbers: numbersIn(key) }
}

function pickNearest(key: string, candidates: readonly Candidate[]): string | undefined {
  const numbers = numbersIn(key)
  let nearest: string | undefined
  let fewest = MOST_SLIPS + 1
  for (const candidate of candidates) {
    if (candidate.numbers !== numbers) continue
    const slips = Math.min(...candidate.keys.map((known) => slipsBetween(key, known)))
    if (slips === fewest) nearest = undefined
    if (slips >= fewest) continue
    nearest = candidate.name
    fewest = slips
  }
  return nearest
}

function numbersIn(key: string): string {
  return (key.match(/\d+/g) ?? []).map(Number).join(' ')
}

/** The whole words, with the space after them, that every one of several keys begins with. */
function sharedOpening(keys: readonly string[]): string {
  const [first = '', ...others] = keys
  if (others.length === 0) return ''
  let length = 0
  while (length < first.length && others.every((key) => key.charAt(length) === first.charAt(length))) length++
  return first.slice(0, first.lastIndexOf(' ', length - 1) + 1)
}

/** Edit distance, or more than MOST_SLIPS when it is over what the shorter text allows. */
function slipsBetween(a: string, b: string): number {
  const allowed = Math.min(MOST_SLIPS, Math.floor(Math.min(a.length, b.length) / LETTERS_PER_SLIP))
  const tooMany = MOST_SLIPS + 1
  if (Math.abs(a.length - b.length) > allowed) return tooMany
  const slips = editDistance(a, b)
  return slips > allowed ? tooMany : slips
}

/** Inserted, dropped and changed letters (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a.charAt(row - 1) === b.charAt(column - 1) ? 0 : 1)
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[b.length] ?? 0
}
