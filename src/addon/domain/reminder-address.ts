import { matchKey } from './match-key'

/** Longest address and longest part before the `@` that mail can carry (RFC 5321). */
const LONGEST = 254
const LONGEST_LOCAL = 64

/** Letters, digits and the few signs of an unquoted address (RFC 5322 dot-atom); no space, no line break. */
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i

/** Whether an address may be handed to the mail service, which refuses or mangles what is malformed. */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(at, 0))
  return (
    text.length <= LONGEST &&
    local.length <= LONGEST_LOCAL &&
    LOCAL.test(local) &&
    DOMAIN.test(text.slice(at + 1))
  )
}

/** Those that can be used, as typed, each once. */
export function goodAddresses(emails: readonly string[]): string[] {
  const good = new Map<string, string>()
  for (const address of emails) {
    if (isMailAddress(address) && !good.has(matchKey(address))) good.set(matchKey(address), address)
  }
  return [...good.values()]
}

/** Those that a letter to these recipients does not reach, as typed. */
export function unreached(emails: readonly string[], to: readonly string[]): string[] {
  const reached = new Set(to.map(matchKey))
  return emails.filter((email) => !reached.has(matchKey(email)))
}
