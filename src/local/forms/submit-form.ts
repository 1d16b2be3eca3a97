import type { World } from '../apps-script'
import { LIMITS } from '../apps-script/limits'
import { randomUuid } from '../apps-script/random'
import type { Form, StoredResponse } from '../model'
import { type Answers, answersById } from './answers'
import { refuseAnswers, refuseClosed, refuseSender } from './check-answers'
import { type FiredTrigger, firedByAnswer } from './fired-triggers'
import { FormRefused } from './form-refused'
import { type Place, writeResponse } from './write-response'

/** How a person sends the form. */
export interface SubmitOptions {
  /** The address that the person typed, or is signed in with. */
  readonly email?: string
  /** Milliseconds since 1970; default the world's clock. */
  readonly at?: number
  /** Google's oddity: the same answer fires a second time, with blank texts. */
  readonly blankSecond?: boolean
}

/** An answer that the form took. */
export interface Submission {
  readonly responseId: string
  /** Where it stands; both undefined when the form is linked to no tab. */
  readonly tabId: number | undefined
  readonly row: number | undefined
  /** The runs it starts, in order; they have not run. */
  readonly fired: readonly FiredTrigger[]
}

/** A person fills in the form and presses "Gửi". Throws FormRefused when its page would not let that through. */
export function submitForm(
  world: World,
  formId: string,
  answers: Answers,
  options: SubmitOptions = {},
): Submission {
  const form = formToAnswer(world, formId)
  const { email = '', at = world.model.now } = options
  refuseSender(form, email)
  const response: StoredResponse = {
    id: randomUuid(world.random),
    at,
    email: form.emails === 'DO_NOT_COLLECT' && !form.onePerUser ? '' : email,
    answers: answersById(form, answers),
  }
  refuseAnswers(form, response.answers)
  form.responses.push(response)
  const place = writeResponse(world, form, response)
  return submission(response, place, [
    ...firedByAnswer(world.model, place),
    ...(options.blankSecond ? firedByAnswer(world.model, place, []) : []),
  ])
}

/**
 * Several people press "Gửi" at the same moment: all rows stand before the first handler runs. Throws FormRefused,
 * as `busy` and with nothing stored when they are more than Google takes at once.
 */
export function submitTogether(
  world: World,
  formId: string,
  people: readonly { readonly answers: Answers; readonly options?: SubmitOptions }[],
): Submission[] {
  if (people.length > LIMITS[world.model.account].answersAtOnce) throw new FormRefused('busy')
  return people.map(({ answers, options }) => submitForm(world, formId, answers, options))
}

/** The form, open for answers. */
export function formToAnswer({ model }: World, formId: string): Form {
  const form = model.forms.find(({ id }) => id === formId)
  if (!form) throw new FormRefused('unknown')
  refuseClosed(form)
  return form
}

export function submission(
  { id }: StoredResponse,
  place: Place | undefined,
  fired: readonly FiredTrigger[],
): Submission {
  return { responseId: id, tabId: place?.tabId, row: place?.row, fired }
}
