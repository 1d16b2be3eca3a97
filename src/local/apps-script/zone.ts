let kept: string | undefined

/**
 * Makes this process tell the time as the manifest's zone does, so that `new Date(2027, 0, 5)` means the same here
 * as at Google. To be called before any worker is started: a worker keeps the zone it was born with. Throws when
 * the process cannot change its zone any more (inside a worker).
 */
export function ensureZone(timeZone: string): void {
  if (kept === timeZone && process.env.TZ === timeZone) return
  process.env.TZ = timeZone
  const summer = Date.UTC(2027, 6, 1)
  for (const moment of [Date.UTC(2027, 0, 1), summer]) {
    const shown = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(
      moment,
    )
    if (Number(shown) !== new Date(moment).getHours()) {
      throw new Error(`this process does not keep the time of ${timeZone}: set TZ before it starts`)
    }
  }
  kept = timeZone
}
