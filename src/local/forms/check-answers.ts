import { isDay } from '../clock/day'
import type { Form, FormItem, StoredResponse } from '../model'
import { fulfils, isAddress } from './answer-rule'
import { FormRefused } from './form-refused'
import { hasChoices, questionsOf } from './questions'

/** Throws FormRefused for a form that is not there to be answered. */
export function refuseClosed(form: Form): void {
  if (!form.published) throw new FormRefused('unpublished')
  if (!form.accepting) throw new FormRefused('closed')
}

/** Throws FormRefused for a sender that the form does not take. */
export function refuseSender(form: Form, email: string): void {
  const signsIn = form.emails === 'VERIFIED' || form.onePerUser
  if (signsIn && email === '') throw new FormRefused('signIn')
  if (form.emails !== 'DO_NOT_COLLECT' && !isAddress(email)) throw new FormRefused('email')
  if (form.onePerUser && form.responses.some((response) => response.email === email)) {
    throw new FormRefused('again')
  }
}

/** Throws FormRefused for the first answer, in the form's order, that its page would mark. */
export function refuseAnswers(form: Form, answers: StoredResponse['answers']): void {
  for (const item of questionsOf(form)) refuseAnswer(item, answers[item.id] ?? '')
}

function refuseAnswer(item: FormItem, answer: string): void {
  if (answer.trim() === '') {
    if (item.required) throw new FormRefused('required', item.title)
    return
  }
  if (hasChoices(item) && !item.choices.includes(answer)) throw new FormRefused('choice', item.title)
  if (item.kind === 'DATE' && !isDay(answer)) throw new FormRefused('date', item.title)
  if (!fulfils(answer, item.rule)) throw new FormRefused('rule', item.title)
}
