import { BLOB_MEMBERS, MAIL_MEMBERS, SCRIPT_MEMBERS, STORE_MEMBERS, UI_MEMBERS } from './members-around'
import { FORM_MEMBERS, ITEM_MEMBERS } from './members-forms'
import { CHART_MEMBERS, RANGE_MEMBERS, SHEET_MEMBERS, SPREADSHEET_MEMBERS } from './members-spreadsheet'

/**
 * What a call is to Google's servers. A `handle` answers out of what the run already holds (a name, a reference
 * to a range, a builder): traced, and a place where a fault can strike, but no service call and free of charge.
 */
export type Kind = 'handle' | 'read' | 'write' | 'flush' | 'mail' | 'other'

/**
 * Every method the stand-in answers, by type and kind. A method that is not here does not exist for the script:
 * it throws by name. The services implement exactly what stands here, checked by their types.
 */
export const MEMBERS = {
  ...SPREADSHEET_MEMBERS,
  Sheet: SHEET_MEMBERS,
  Range: RANGE_MEMBERS,
  ...CHART_MEMBERS,
  ...FORM_MEMBERS,
  ...ITEM_MEMBERS,
  ...UI_MEMBERS,
  ...MAIL_MEMBERS,
  ...STORE_MEMBERS,
  ...SCRIPT_MEMBERS,
  ...BLOB_MEMBERS,
} as const

export type TypeName = keyof typeof MEMBERS

type NamesOf<Table> = {
  [K in keyof Table]: Table[K] extends readonly (infer Name)[] ? Name : never
}[keyof Table]

/** The names of the methods that the stand-in's type of that name implements. */
export type Members<Type extends TypeName> = NamesOf<(typeof MEMBERS)[Type]>

const kinds = new Map<string, Kind>()
for (const [type, byKind] of Object.entries(MEMBERS)) {
  for (const [kind, names] of Object.entries(byKind)) {
    for (const name of names) kinds.set(`${type}.${name}`, kind as Kind)
  }
}

/** The kind of a call such as `Range.getValues`; `undefined` when the stand-in has no such method. */
export function kindOf(call: string): Kind | undefined {
  return kinds.get(call)
}

/** The methods of each type, for the context, which refuses every other name. */
export function methodNames(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(MEMBERS).map(([type, byKind]) => [type, Object.values(byKind).flat() as string[]]),
  )
}
