/** What a person pastes: an address out of the browser, or the bare id. */

/** @returns undefined where no id of a Google Sheet can be seen in it, or it is an Excel file's */
export const sheetIdOf = (pasted: string): string | undefined =>
  isOfficeFile(pasted)
    ? undefined
    : (/\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/.exec(pasted)?.[1] ?? bareId(pasted))

/** An .xlsx file that Drive shows without having converted it: no script can belong to it. */
export const isOfficeFile = (pasted: string): boolean => /[?&]rtpof=true/.test(pasted)

/** @returns undefined where no id of a script can be seen in it */
export const scriptIdOf = (pasted: string): string | undefined =>
  /script\.google\.com\/(?:.*\/)?(?:d|projects)\/([\w-]{20,})/.exec(pasted)?.[1] ?? bareId(pasted)

export const sheetLink = (sheetId: string): string => `https://docs.google.com/spreadsheets/d/${sheetId}/edit`

export const scriptLink = (scriptId: string): string => `https://script.google.com/d/${scriptId}/edit`

const bareId = (pasted: string): string | undefined => /^\s*([\w-]{20,})\s*$/.exec(pasted)?.[1]
