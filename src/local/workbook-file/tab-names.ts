/** Excel's limits on the name of a sheet: 31 characters, none of these, no apostrophe at either end. */
const LONGEST = 31
const FORBIDDEN = /[*?:\\/[\]]/g

/** Excel keeps this name for itself. */
const RESERVED = 'history'

function cut(name: string, tail: string): string {
  const short = name.slice(0, LONGEST - tail.length).replace(/[\ud800-\udbff]$/, '')
  return tail ? `${short.trimEnd()}${tail}` : short
}

function allowed(name: string): string {
  const plain = name.replace(FORBIDDEN, '_').replace(/^'|'$/g, '_')
  return plain.toLowerCase() === RESERVED ? `${plain}_` : plain
}

/** Whether a tab may bear that name in the file too. */
export const isSheetName = (name: string): boolean => cut(allowed(name), '') === name

/** The names that the tabs bear in the file, in the same order: Google allows longer ones and more signs. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = allowed(name)
    let candidate = cut(plain, '')
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = cut(plain, ` (${count})`)
    taken.add(candidate.toLowerCase())
    return candidate
  })
}
