/** Uses of Google that no check calls, and why not. A test holds the list: none is missing, no line is idle. */
export const UNTRIED_MEMBERS: readonly { readonly members: RegExp; readonly why: string }[] = [
  {
    members: /^(FormApp|Form|FormResponse|\w*Item|\w*TextValidation\w*)\.(?!get|is|supports)\w+$/,
    why: 'it would make a form, or change the one that there is; the checks read a linked form',
  },
  { members: /^MailApp\.sendEmail$/, why: 'it would send a letter' },
  {
    members: /^(ScriptApp\.deleteTrigger|\w+TriggerBuilder\.create)$/,
    why: 'it would make a trigger, or take one away',
  },
  { members: /^ScriptApp\.require\w+$/, why: 'the run would end there if a permission is missing' },
  {
    members: /^(Ui\.(alert|show\w+)|Menu\.addToUi|Spreadsheet\.toast)$/,
    why: 'it would put something before the person; the question before the checks and their result show that it works',
  },
]
