import { GoogleError } from './google-error'

/**
 * Google's error texts as an account in English sees them. None was provoked at Google by us; `seen` says
 * where the wording comes from: `reported` = quoted in several public issue threads or question-and-answer
 * pages from real runs; `reference` = the developer reference; `from memory` = the sense is sure, the wording is not.
 */
const texts = {
  rowsMismatch: {
    text: 'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
    seen: 'reported',
  },
  columnsMismatch: {
    text: 'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
    seen: 'reported',
  },
  outsideGrid: {
    text: 'The coordinates of the range are outside the dimensions of the sheet.',
    seen: 'reported',
  },
  rangeTooSmall: { text: 'The number of rows in the range must be at least 1.', seen: 'reported' },
  rangeTooNarrow: { text: 'The number of columns in the range must be at least 1.', seen: 'reported' },
  startTooSmall: { text: 'The starting row of the range is too small.', seen: 'reported' },
  startTooNarrow: { text: 'The starting column of the range is too small.', seen: 'reported' },
  rangeNotFound: { text: 'Range not found', seen: 'reported' },
  wrongArguments: {
    text: "The parameters ({0}) don't match the method signature for {1}.",
    seen: 'reported',
  },
  tooManyCharacters: {
    text: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    seen: 'reported',
  },
  tooManyBoxes: {
    text: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    seen: 'reported',
  },
  tabNameTaken: {
    text: 'A sheet with the name "{0}" already exists. Please enter another name.',
    seen: 'reported',
  },
  tabNameEmpty: { text: 'The sheet name cannot be empty.', seen: 'from memory' },
  tabNameTooLong: { text: 'The sheet name cannot be greater than 100 characters.', seen: 'reported' },
  tabGone: { text: 'Sheet {0} not found', seen: 'reported' },
  lastTab: { text: "You can't remove all the sheets in a document.", seen: 'reported' },
  lastVisibleTab: { text: "You can't hide all the sheets in a document.", seen: 'reported' },
  allRows: { text: "You can't delete all the rows on the sheet.", seen: 'reported' },
  allColumns: { text: "You can't delete all the columns on the sheet.", seen: 'reported' },
  allLooseRows: { text: 'Sorry, it is not possible to delete all non-frozen rows.', seen: 'reported' },
  rowsOutOfBounds: { text: 'Those rows are out of bounds.', seen: 'reported' },
  columnsOutOfBounds: { text: 'Those columns are out of bounds.', seen: 'reported' },
  partOfMerge: {
    text: 'You must select all cells in a merged range to merge or unmerge them.',
    seen: 'reported',
  },
  invalidEntry: {
    text: 'The data you entered in cell {0} violates the data validation rules set on this cell.',
    seen: 'reported',
  },
  protectedBox: {
    text: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    seen: 'reported',
  },
  serviceError: { text: 'Service error: Spreadsheets', seen: 'reported' },
  noUi: { text: 'Cannot call SpreadsheetApp.getUi() from this context.', seen: 'reported' },
  noPermission: {
    text: 'You do not have permission to call {0}. Required permissions: {1}',
    seen: 'reported',
  },
  mailQuota: { text: 'Service invoked too many times for one day: email.', seen: 'reported' },
  mailRecipients: { text: 'Limit Exceeded: Email Recipients Per Message.', seen: 'reported' },
  mailBody: { text: 'Limit Exceeded: Email Body Size.', seen: 'reported' },
  mailTotal: { text: 'Limit Exceeded: Email Total Attachments Size.', seen: 'reported' },
  mailNoRecipient: { text: 'Failed to send email: no recipient', seen: 'reported' },
  mailService: { text: 'Failed to send email: {0}', seen: 'from memory' },
  mailAddress: { text: 'Invalid email: {0}', seen: 'reported' },
  mailSubject: { text: 'Invalid argument: subject', seen: 'from memory' },
  propertyTooLarge: { text: 'Argument too large: value', seen: 'reported' },
  keyTooLarge: { text: 'Argument too large: key', seen: 'reported' },
  propertyStoreFull: {
    text: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    seen: 'reported',
  },
  lockTimeout: { text: 'Lock timeout: another process was holding the lock for too long.', seen: 'reported' },
  runTime: { text: 'Exceeded maximum execution time', seen: 'reported' },
  sleepTooLong: { text: 'sleep: the milliseconds must be between 0 and 300000', seen: 'from memory' },
  tooManyTriggers: {
    text: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    seen: 'reported',
  },
  invalidArgument: { text: 'Invalid argument: {0}', seen: 'from memory' },
  triggerTime: { text: 'Service using too much computer time for one day.', seen: 'reference' },
  authorizationRequired: { text: 'Authorization is required to perform that action.', seen: 'reported' },
  formNotFound: {
    text: 'No item with the given ID could be found, or you do not have permission to access it.',
    seen: 'reported',
  },
  formUrl: { text: 'Invalid argument: url', seen: 'from memory' },
  formItemGone: { text: 'The form item could not be found.', seen: 'from memory' },
  formItemType: { text: 'Invalid conversion for item type: {0}.', seen: 'from memory' },
  formItemPlace: { text: 'Index is out of bounds: {0}', seen: 'from memory' },
  formUnpublished: { text: 'Cannot accept responses on an unpublished form.', seen: 'from memory' },
  formDestination: { text: 'The form currently has no response destination.', seen: 'reported' },
  linkedTab: {
    text: 'You cannot delete a sheet with a linked form. Please unlink the form first.',
    seen: 'reported',
  },
  choicesDoubled: { text: 'Questions cannot have duplicate choice values.', seen: 'reported' },
  choicesMissing: { text: 'Questions must have at least one choice, and no blank one.', seen: 'from memory' },
  invalidAnswer: { text: 'Invalid response submitted to item.', seen: 'reported' },
  invalidPattern: { text: 'Invalid regular expression: {0}', seen: 'from memory' },
  htmlFileMissing: { text: 'No HTML file named {0} was found.', seen: 'reported' },
  unknownFunction: { text: 'Script function not found: {0}', seen: 'reported' },
} as const satisfies Record<string, { text: string; seen: 'reported' | 'reference' | 'from memory' }>

export type ErrorCode = keyof typeof texts

/** The error Google throws in that case, its text filled with the given words. */
export function googleError(code: ErrorCode, ...words: (string | number)[]): GoogleError {
  return new GoogleError(errorText(code, ...words))
}

/** The same text alone, for what Google reports without throwing. */
export function errorText(code: ErrorCode, ...words: (string | number)[]): string {
  return texts[code].text.replace(/\{(\d)\}/g, (_, index: string) => String(words[Number(index)] ?? ''))
}
