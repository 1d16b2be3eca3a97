/** The permissions of appsscript.json, without the address before them. */
export type Scope =
  | 'spreadsheets.currentonly'
  | 'script.send_mail'
  | 'script.scriptapp'
  | 'script.container.ui'
  | 'userinfo.email'
  | 'forms'

export const SCOPE_ADDRESS = 'https://www.googleapis.com/auth/'

/**
 * The permission that each member of a service needs, as Google's reference says under "Authorization". Only what is
 * listed may be used: `SpreadsheetApp.openById`, `DriveApp` or `UrlFetchApp` would ask the office for more.
 */
export const NEEDED: Readonly<Record<string, Scope | 'none'>> = {
  'SpreadsheetApp.getActive': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActiveSpreadsheet': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActiveSheet': 'spreadsheets.currentonly',
  'SpreadsheetApp.flush': 'none',
  'SpreadsheetApp.getUi': 'none',
  'SpreadsheetApp.newDataValidation': 'none',
  'SpreadsheetApp.newConditionalFormatRule': 'none',
  '.showModalDialog': 'script.container.ui',
  '.showModelessDialog': 'script.container.ui',
  '.showSidebar': 'script.container.ui',
  'HtmlService.createHtmlOutputFromFile': 'none',
  'MailApp.sendEmail': 'script.send_mail',
  'MailApp.getRemainingDailyQuota': 'script.send_mail',
  'ScriptApp.newTrigger': 'script.scriptapp',
  'ScriptApp.getProjectTriggers': 'script.scriptapp',
  'ScriptApp.deleteTrigger': 'script.scriptapp',
  'ScriptApp.requireAllScopes': 'none',
  'ScriptApp.requireScopes': 'none',
  'ScriptApp.getAuthorizationInfo': 'none',
  'ScriptApp.getScriptId': 'none',
  'FormApp.create': 'forms',
  'FormApp.createTextValidation': 'forms',
  'FormApp.createParagraphTextValidation': 'forms',
  'FormApp.openById': 'forms',
  'FormApp.openByUrl': 'forms',
  'Session.getActiveUser': 'userinfo.email',
  'Session.getEffectiveUser': 'userinfo.email',
  'Session.getScriptTimeZone': 'none',
  'PropertiesService.getScriptProperties': 'none',
  'PropertiesService.getUserProperties': 'none',
  'CacheService.getScriptCache': 'none',
  'LockService.getScriptLock': 'none',
  'LockService.getDocumentLock': 'none',
  'Utilities.getUuid': 'none',
  'Utilities.newBlob': 'none',
  'Utilities.sleep': 'none',
  'console.log': 'none',
  'console.warn': 'none',
  'console.error': 'none',
}

/**
 * Permissions that are asked for before any call needs them. A scope that came later would stop every unattended run
 * until the owner grants it, so the manifest holds all of them from the first installation on. An entry goes when its
 * first call comes: the test refuses one that is used, and the guide calls each of these not used yet.
 */
export const RESERVED: Readonly<Partial<Record<Scope, string>>> = {}

/** An enumeration (`ScriptApp.AuthMode`) is a word, not a call. */
const isEnumeration = (member: string): boolean => /\.[A-Z]/.test(member)

/** What uses of Google need: the scopes, and the uses that nobody has looked up. */
export function scopesFor(members: Iterable<string>): { scopes: Scope[]; unknown: string[] } {
  const asked = [...members].filter((member) => !isEnumeration(member))
  const scopes = asked
    .map((member) => NEEDED[member])
    .filter((scope) => scope !== undefined && scope !== 'none')
  return {
    scopes: [...new Set(scopes)].sort(),
    unknown: asked.filter((member) => NEEDED[member] === undefined),
  }
}
