import type { Form, StoredResponse } from '../model'
import { questionsOf } from './questions'

/** What a person fills in, by the question's title: text, a choice, or a day as `yyyy-MM-dd`. */
export type Answers = Readonly<Record<string, string>>

/** Of questions that share a title, the first is meant. Throws RangeError for a title that no question has. */
export function answersById(form: Form, answers: Answers): StoredResponse['answers'] {
  const questions = questionsOf(form)
  return Object.fromEntries(
    Object.entries(answers).map(([title, answer]) => {
      const question = questions.find((one) => one.title === title)
      if (!question) throw new RangeError(`the form does not ask “${title}”`)
      return [String(question.id), answer]
    }),
  )
}
