import type { ValidationRule } from '../../model'
import { enumValue } from '../enumerations'
import type { Members } from '../members'
import { Service } from '../service'

/** A rule about what may be entered. */
export class DataValidationService
  extends Service
  implements Pick<GoogleAppsScript.Spreadsheet.DataValidation, Members<'DataValidation'>>
{
  readonly typeName = 'DataValidation'

  constructor(readonly rule: ValidationRule) {
    super()
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumValue('DataValidationCriteria', this.rule.criteria)
  }

  getCriteriaValues(): unknown[] {
    return [...this.rule.values]
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid
  }

  getHelpText(): string {
    return this.rule.helpText ?? ''
  }
}
