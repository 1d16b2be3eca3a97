import { fulfils } from '../../forms/answer-rule'
import { prefilledUrl } from '../../forms/prefilled-link'
import { hasChoices } from '../../forms/questions'
import type { FormItem } from '../../model'
import { googleError } from '../errors'
import type { Members } from '../members'
import { Service, whole } from '../service'
import type { FormAccess } from './form-access'

type GoogleResponse = GoogleAppsScript.Forms.FormResponse
type GoogleItemResponse = GoogleAppsScript.Forms.ItemResponse

/** Throws Google's error for an answer that the question would not take, such as what is none of its choices. */
export function refuseInvalid(item: FormItem, answer: string): void {
  const isChoice = !hasChoices(item) || item.choices.includes(answer)
  if (!isChoice || !fulfils(answer, item.rule)) throw googleError('invalidAnswer')
}

/** The answer to one question, not sent. */
export class ItemResponseService
  extends Service
  implements Pick<GoogleItemResponse, Members<'ItemResponse'>>
{
  readonly typeName = 'ItemResponse'

  constructor(
    readonly itemId: number,
    private readonly answer: string,
  ) {
    super()
  }

  getResponse(): string {
    return this.answer
  }
}

/** Answers that a script puts together, to make a prefilled link of them. */
export class FormResponseService extends Service implements Pick<GoogleResponse, Members<'FormResponse'>> {
  readonly typeName = 'FormResponse'
  private readonly answers: Record<string, string> = {}

  constructor(private readonly access: FormAccess) {
    super()
  }

  withItemResponse(response: GoogleItemResponse): GoogleResponse {
    const given: unknown = response
    if (!(given instanceof ItemResponseService))
      throw new TypeError('withItemResponse needs an item response')
    this.answers[given.itemId] = given.getResponse()
    return whole(this)
  }

  toPrefilledUrl(): string {
    return prefilledUrl(this.access.form, this.answers)
  }
}
