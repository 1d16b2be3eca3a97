import type { Project } from './answers'
import { Halt } from './halt'
import { isOfficeFile, scriptIdOf, sheetIdOf } from './links'
import type { Choice, Person } from './person'
import {
  EXISTING_SCRIPT,
  EXISTING_SHEET,
  leaving,
  NEW_SHEET,
  NO_SCRIPT_ID,
  NO_SHEET_ID,
  OFFICE_FILE,
  OVERWRITE,
  overwriteQuestion,
  SCRIPT_QUESTION,
  SHEET_QUESTION,
  SHEET_TITLE_QUESTION,
  STOP,
  STOPPED,
  TARGET_QUESTION,
  TITLE,
  TITLE_MISSING,
  update,
} from './texts'

/** Where the add-on goes. */
export type Target =
  | { readonly kind: 'script'; readonly project: Project }
  | { readonly kind: 'newSheet'; readonly title: string }
  | { readonly kind: 'existingSheet'; readonly sheetId: string }

type Answer = 'update' | 'newSheet' | 'existingSheet' | 'existingScript'

/** @param saved the installation that this folder belongs to */
export async function chooseTarget(person: Person, saved: Project | undefined): Promise<Target> {
  const answer = await person.choose<Answer>(TARGET_QUESTION, choices(saved))
  if (answer === 'update' && saved !== undefined) return { kind: 'script', project: saved }
  if (saved !== undefined) person.say(leaving(saved))
  if (answer === 'newSheet') return newSheet(person)
  return answer === 'existingSheet' ? existingSheet(person) : existingScript(person)
}

const choices = (saved: Project | undefined): readonly Choice<Answer>[] => [
  ...(saved === undefined ? [] : [{ value: 'update' as const, label: update(saved) }]),
  { value: 'newSheet', label: NEW_SHEET },
  { value: 'existingSheet', label: EXISTING_SHEET },
  { value: 'existingScript', label: EXISTING_SCRIPT },
]

async function newSheet(person: Person): Promise<Target> {
  const title = await person.type(SHEET_TITLE_QUESTION, TITLE, (text) =>
    text.trim() === '' ? TITLE_MISSING : undefined,
  )
  return { kind: 'newSheet', title: title.trim() }
}

async function existingSheet(person: Person): Promise<Target> {
  const sheetId = await idFrom(person, SHEET_QUESTION, sheetIdOf, (text) =>
    isOfficeFile(text) ? OFFICE_FILE : NO_SHEET_ID,
  )
  return { kind: 'existingSheet', sheetId }
}

/** What stands in a script is lost by a push, so the person is asked once more. */
async function existingScript(person: Person): Promise<Target> {
  const scriptId = await idFrom(person, SCRIPT_QUESTION, scriptIdOf, () => NO_SCRIPT_ID)
  const answer = await person.choose(overwriteQuestion(scriptId), [
    { value: 'stop', label: STOP },
    { value: 'go', label: OVERWRITE },
  ])
  if (answer === 'stop') throw new Halt(STOPPED)
  return { kind: 'script', project: { scriptId } }
}

async function idFrom(
  person: Person,
  question: string,
  read: (text: string) => string | undefined,
  complaint: (text: string) => string,
): Promise<string> {
  const text = await person.type(question, '', (typed) =>
    read(typed) === undefined ? complaint(typed) : undefined,
  )
  const id = read(text)
  if (id === undefined) throw new Halt(complaint(text))
  return id
}
