/** What a Google service throws. Its text is localised there, so nothing may branch on it. */
export class GoogleError extends Error {
  override readonly name = 'Exception'
}

/** The platform ended the run: every later call throws, and what was not flushed is lost. */
export class KilledError extends Error {
  override readonly name = 'Killed'
}

/** Our own gap, told by name so that it is never taken for Google's answer. */
export class NotImplementedError extends Error {
  override readonly name = 'NotImplemented'

  constructor(what: string) {
    super(`not implemented in the stand-in: ${what}`)
  }
}
