/**
 * Why a form does not take an answer: `unknown` no such form, `unpublished`, `closed`, `signIn` it wants a signed-in
 * sender, `email` the address is missing or none, `required` a question was left out, `choice` not one of the choices,
 * `rule` the answer breaks the question's rule, `date` no such day, `again` this sender has answered,
 * `final` answers cannot be changed, `busy` too many answers at the same moment.
 */
export type RefusalReason =
  | 'unknown'
  | 'unpublished'
  | 'closed'
  | 'signIn'
  | 'email'
  | 'required'
  | 'choice'
  | 'rule'
  | 'date'
  | 'again'
  | 'final'
  | 'busy'

/** The form's page does not let the person through; nothing was stored. `question` is the title, where one is meant. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused'

  constructor(
    readonly reason: RefusalReason,
    readonly question?: string,
  ) {
    super(question === undefined ? reason : `${reason}: ${question}`)
  }
}
