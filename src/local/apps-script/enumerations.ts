/** The names of each enumeration that the services know. */
export const ENUMERATIONS = {
  AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
  AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  Charset: ['US_ASCII', 'UTF_8'],
  ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
  ChartType: [
    'AREA',
    'BAR',
    'COLUMN',
    'COMBO',
    'HISTOGRAM',
    'LINE',
    'PIE',
    'SCATTER',
    'STEPPED_AREA',
    'TABLE',
  ],
  DataValidationCriteria: [
    'CHECKBOX',
    'DATE_IS_VALID_DATE',
    'NUMBER_BETWEEN',
    'TEXT_IS_VALID_EMAIL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
  ],
  DestinationType: ['SPREADSHEET'],
  DigestAlgorithm: ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
  EmailCollectionType: ['DO_NOT_COLLECT', 'VERIFIED', 'RESPONDER_INPUT'],
  EventType: ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'],
  ItemType: [
    'CHECKBOX',
    'CHECKBOX_GRID',
    'DATE',
    'DATETIME',
    'DURATION',
    'FILE_UPLOAD',
    'GRID',
    'IMAGE',
    'LIST',
    'MULTIPLE_CHOICE',
    'PAGE_BREAK',
    'PARAGRAPH_TEXT',
    'SCALE',
    'SECTION_HEADER',
    'TEXT',
    'TIME',
    'VIDEO',
  ],
  ProtectionType: ['RANGE', 'SHEET'],
  TriggerSource: ['SPREADSHEETS', 'CLOCK', 'FORMS'],
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
} as const

export type Enumeration = keyof typeof ENUMERATIONS

/** One value of an enumeration, such as Button.YES: one object, so that `===` works. */
export class EnumValue {
  constructor(
    readonly enumeration: Enumeration,
    readonly name: string,
  ) {}
}

const values = new Map<string, EnumValue>()
for (const [enumeration, names] of Object.entries(ENUMERATIONS)) {
  for (const name of names)
    values.set(`${enumeration}.${name}`, new EnumValue(enumeration as Enumeration, name))
}

/** The value's one object, in the type that Google's declarations give it. */
export function enumValue<T>(enumeration: Enumeration, name: string): T {
  const value = values.get(`${enumeration}.${name}`)
  if (!value) throw new TypeError(`no such value: ${enumeration}.${name}`)
  return value as T
}

/** The value's name; `undefined` for anything that is not a value of that enumeration. */
export function enumName(enumeration: Enumeration, value: unknown): string | undefined {
  return value instanceof EnumValue && value.enumeration === enumeration ? value.name : undefined
}
