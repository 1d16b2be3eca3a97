import type { AnswerRule } from '../../model'
import { googleError } from '../errors'
import type { Members } from '../members'
import { Service, whole } from '../service'

type TextBuilder = GoogleAppsScript.Forms.TextValidationBuilder
type ParagraphBuilder = GoogleAppsScript.Forms.ParagraphTextValidationBuilder

/** The rule of a validation that was built for items of that type. Throws Google's error for any other. */
export function ruleOf(validation: unknown, item: string): AnswerRule {
  if (validation instanceof ValidationService && validation.item === item) return validation.rule
  throw googleError('wrongArguments', typeof validation, `FormApp.${item}.setValidation`)
}

abstract class ValidationService extends Service {
  abstract readonly item: string

  constructor(readonly rule: AnswerRule) {
    super()
  }
}

class TextValidationService extends ValidationService {
  readonly typeName = 'TextValidation'
  readonly item = 'TextItem'
}

class ParagraphTextValidationService extends ValidationService {
  readonly typeName = 'ParagraphTextValidation'
  readonly item = 'ParagraphTextItem'
}

/** The last rule counts: a question has one. */
abstract class ValidationBuilder<Builder> extends Service {
  protected rule: AnswerRule = { test: '', values: [] }

  requireTextContainsPattern = (pattern: string) => this.pattern('requireTextContainsPattern', pattern)
  requireTextDoesNotContainPattern = (pattern: string) =>
    this.pattern('requireTextDoesNotContainPattern', pattern)
  requireTextMatchesPattern = (pattern: string) => this.pattern('requireTextMatchesPattern', pattern)
  requireTextDoesNotMatchPattern = (pattern: string) =>
    this.pattern('requireTextDoesNotMatchPattern', pattern)
  requireTextLengthGreaterThanOrEqualTo = (length: number) =>
    this.require('requireTextLengthGreaterThanOrEqualTo', length)
  requireTextLengthLessThanOrEqualTo = (length: number) =>
    this.require('requireTextLengthLessThanOrEqualTo', length)

  setHelpText(helpText: string): Builder {
    this.rule = { ...this.rule, helpText: String(helpText) }
    return whole(this)
  }

  protected require(test: string, ...values: (string | number)[]): Builder {
    this.rule = { ...this.rule, test, values }
    return whole(this)
  }

  /** The rule as it stands. Throws Google's error when none was asked for. */
  protected get built(): AnswerRule {
    if (this.rule.test === '') throw googleError('invalidArgument', 'validation')
    return this.rule
  }

  private pattern(test: string, pattern: string): Builder {
    try {
      new RegExp(pattern)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw googleError('invalidPattern', pattern)
    }
    return this.require(test, pattern)
  }
}

export class TextValidationBuilderService
  extends ValidationBuilder<TextBuilder>
  implements Pick<TextBuilder, Members<'TextValidationBuilder'>>
{
  readonly typeName = 'TextValidationBuilder'

  requireNumber = () => this.require('requireNumber')
  requireWholeNumber = () => this.require('requireWholeNumber')
  requireNumberBetween = (from: number, to: number) => this.require('requireNumberBetween', from, to)
  requireNumberGreaterThanOrEqualTo = (least: number) =>
    this.require('requireNumberGreaterThanOrEqualTo', least)
  requireNumberLessThanOrEqualTo = (most: number) => this.require('requireNumberLessThanOrEqualTo', most)
  requireTextIsEmail = () => this.require('requireTextIsEmail')

  build(): GoogleAppsScript.Forms.TextValidation {
    return new TextValidationService(this.built)
  }
}

export class ParagraphTextValidationBuilderService
  extends ValidationBuilder<ParagraphBuilder>
  implements Pick<ParagraphBuilder, Members<'ParagraphTextValidationBuilder'>>
{
  readonly typeName = 'ParagraphTextValidationBuilder'

  build(): GoogleAppsScript.Forms.ParagraphTextValidation {
    return new ParagraphTextValidationService(this.built)
  }
}
