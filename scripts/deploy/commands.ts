/** What clasp is asked to do: one function a command, giving its arguments. */

/** Where the bundle stands; clasp wants it below the project file. */
const BUNDLE_FOLDER = 'dist'

/** Works without a project and without a login; asks Google for the address only. */
export const showAccount = (): string[] => ['show-authorized-user', '--json']

export const logIn = (): string[] => ['login']

/**
 * To be run in an empty folder, for beside a project file clasp refuses (and ends with 0). `-P .` keeps it from
 * finding one further up. Without `--json`, because then it tells the ids before it reads the new files back.
 */
export const createSheet = (title: string): string[] => create('--type', 'sheets', '--title', title)

/** A script bound to a Sheet that is there already; with `--type` clasp would make another Sheet. */
export const createInSheet = (title: string, sheetId: string): string[] =>
  create('--title', title, '--parentId', sheetId)

const create = (...options: string[]): string[] => [
  'create-script',
  ...options,
  '--rootDir',
  BUNDLE_FOLDER,
  '-P',
  '.',
]

/** Says what a push would send; needs no network. */
export const showFiles = (projectFile: string): string[] => ['show-file-status', '--json', '-P', projectFile]

/** Without `--force` and a terminal, clasp skips the push of a changed manifest (and ends with 0). */
export const push = (projectFile: string): string[] => ['push', '--force', '--json', '-P', projectFile]
