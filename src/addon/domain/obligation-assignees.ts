const ADDRESSING = /^(?:đ\/c|đc|đồng chí)[.:]?\s+/i

/**
 * The members named in a plan's column of those who attend, by their official names where they are known.
 * A comma parts names only where it parts known ones: it also stands before an office (`Lê Văn A, Phó Bí thư`).
 */
export function assigneesIn(text: string, officialName: (typed: string) => string | undefined): string[] {
  const names = partsOf(text, /[;\n]/).flatMap((part) => {
    const whole = officialName(part)
    if (whole !== undefined) return [whole]
    const known = partsOf(part, /,/).flatMap((name) => officialName(name) ?? [])
    return known.length > 0 ? known : [part]
  })
  return [...new Set(names)]
}

const partsOf = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim().normalize('NFC').replace(ADDRESSING, ''))
    .filter((part) => part !== '')
