/** Why a file cannot be opened as a workbook. */
export type Unreadable = 'notWorkbook' | 'oldWorkbook' | 'locked' | 'broken' | 'tooLarge' | 'tooLargeInside'

/** Thrown when a file is no workbook that can be read; the words for people are the command line's. */
export class UnreadableFile extends Error {
  readonly reason: Unreadable
  constructor(reason: Unreadable, cause?: unknown) {
    super(reason, { cause })
    this.name = 'UnreadableFile'
    this.reason = reason
  }
}
