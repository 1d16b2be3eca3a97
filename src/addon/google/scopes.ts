const AUTH = 'https://www.googleapis.com/auth/'

/** What the program cannot do without. With the permission below they are those of the manifest. */
export const NEEDED_SCOPES: readonly string[] = [
  'spreadsheets.currentonly',
  'script.send_mail',
  'script.scriptapp',
  'script.container.ui',
  'userinfo.email',
].map((name) => AUTH + name)

/** An office may keep this one back and make its forms by hand. */
export const FORMS_SCOPE = `${AUTH}forms`
