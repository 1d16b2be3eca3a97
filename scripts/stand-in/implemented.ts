import { describeContext } from '../../src/local/apps-script/context/description'
import { ENUMERATIONS } from '../../src/local/apps-script/enumerations'
import { kindOf, methodNames } from '../../src/local/apps-script/members'

const hung: Record<string, readonly string[]> = describeContext({}).hung
const enumerations: Record<string, readonly string[]> = ENUMERATIONS

/** The logs, which are no service, and plain data: event objects and the parts of a letter. */
const NO_SERVICE =
  /^(Console|Logger|MailAdvancedParameters|AppsScriptEvent|TimeDriven|\w+On(FormSubmit|Open|Edit|Change))\./

/** Whether the stand-in has `Range.getValues`, `Ui.Button`, `Button.YES`. */
export function isImplemented(member: string): boolean {
  const [type = '', name = ''] = member.split('.')
  if (NO_SERVICE.test(member) || kindOf(member) !== undefined) return true
  return [hung[type], enumerations[type]].some((names) => names?.includes(name))
}

/** The members of each service type that the stand-in has, in alphabetical order. */
export function implementedMembers(): ReadonlyMap<string, readonly string[]> {
  const types = Object.entries(methodNames())
  return new Map(types.map(([type, methods]) => [type, [...methods, ...(hung[type] ?? [])].sort()]))
}
