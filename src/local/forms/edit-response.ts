import type { World } from '../apps-script'
import type { FormColumn, StoredResponse } from '../model'
import { type Answers, answersById } from './answers'
import { refuseAnswers } from './check-answers'
import { firedByAnswer } from './fired-triggers'
import { FormRefused } from './form-refused'
import { formToAnswer, type Submission, submission } from './submit-form'
import { writeResponse } from './write-response'

/**
 * A person opens what was sent, changes some answers and sends it again: its row is written over, with a new moment,
 * and the event carries only the changed texts, all others blank. Throws FormRefused.
 */
export function editResponse(
  world: World,
  formId: string,
  responseId: string,
  answers: Answers,
  at: number = world.model.now,
): Submission {
  const form = formToAnswer(world, formId)
  if (!form.editable) throw new FormRefused('final')
  const index = form.responses.findIndex(({ id }) => id === responseId)
  const before = form.responses[index]
  if (!before) throw new FormRefused('unknown')
  const after = { ...before, at, answers: { ...before.answers, ...answersById(form, answers) } }
  refuseAnswers(form, after.answers)
  form.responses[index] = after
  const place = writeResponse(world, form, after, before)
  const columns = world.model.spreadsheet.tabs.find(({ id }) => id === place?.tabId)?.formColumns ?? []
  return submission(after, place, firedByAnswer(world.model, place, changedTexts(columns, before, after)))
}

/** By column from the first on. */
function changedTexts(
  columns: readonly FormColumn[],
  before: StoredResponse,
  after: StoredResponse,
): string[] {
  const texts: string[] = Array(Math.max(0, ...columns.map(({ column }) => column))).fill('')
  for (const { answer, column } of columns) {
    if (typeof answer !== 'number') continue
    const [was = '', is = ''] = [before.answers[answer], after.answers[answer]]
    if (was !== is) texts[column - 1] = is
  }
  return texts
}
