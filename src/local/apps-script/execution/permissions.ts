import type { Start } from './run-options'

const SCOPE = 'https://www.googleapis.com/auth/'

/** What each service asks the person to allow. A call that is not here needs nothing. */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/^SpreadsheetApp\.getActive/, `${SCOPE}spreadsheets.currentonly`],
  [/^SpreadsheetApp\.getUi$/, `${SCOPE}script.container.ui`],
  [/^MailApp\./, `${SCOPE}script.send_mail`],
  [/^FormApp\.(create|openById|openByUrl)$/, `${SCOPE}forms`],
  [/^ScriptApp\.(getProjectTriggers|newTrigger|deleteTrigger)$/, `${SCOPE}script.scriptapp`],
  [/^User\.getEmail$/, `${SCOPE}userinfo.email`],
]

/** Beyond building the menu, reading the spreadsheet and the properties, an opening sheet may do nothing. */
const CLOSED_TO_OPENING = [/^MailApp\./, /^FormApp\./, /^ScriptApp\./, /^Ui\.(alert|prompt|show\w+)$/]

/** Google names a scope it lacks; these calls fail in a simple trigger whatever was granted. */
export function missingScope(
  call: string,
  start: Start,
  granted: readonly string[] | undefined,
): string | undefined {
  const scope = SCOPES.find(([pattern]) => pattern.test(call))?.[1]
  if (start === 'open' && CLOSED_TO_OPENING.some((pattern) => pattern.test(call))) {
    return scope ?? `${SCOPE}script.container.ui`
  }
  if (!scope || !granted || granted.includes(scope)) return undefined
  const wider = scope.replace('.currentonly', '')
  return granted.includes(wider) ? undefined : scope
}
