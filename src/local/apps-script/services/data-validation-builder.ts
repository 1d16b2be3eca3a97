import type { ValidationArgument, ValidationRule } from '../../model'
import type { Members } from '../members'
import { Service, whole } from '../service'
import { DataValidationService } from './data-validation'
import type { GoogleRange } from './google'
import { TabService } from './tab-service'

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder

/** Builds a rule about what may be entered; invalid entries are allowed with a warning unless told otherwise. */
export class DataValidationBuilderService
  extends Service
  implements Pick<Builder, Members<'DataValidationBuilder'>>
{
  readonly typeName = 'DataValidationBuilder'
  private rule: ValidationRule = { criteria: '', values: [], allowInvalid: true }

  requireValueInList(values: string[], showDropdown = true): Builder {
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown)
  }

  requireValueInRange(range: GoogleRange, showDropdown = true): Builder {
    const place = range as unknown
    if (!(place instanceof TabService)) throw new TypeError('requireValueInRange needs a range')
    const block = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }
    return this.require('VALUE_IN_RANGE', { ...block, tab: range.getSheet().getName() }, showDropdown)
  }

  requireCheckbox(): Builder {
    return this.require('CHECKBOX')
  }

  requireDate(): Builder {
    return this.require('DATE_IS_VALID_DATE')
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.require('NUMBER_BETWEEN', start, end)
  }

  requireTextIsEmail(): Builder {
    return this.require('TEXT_IS_VALID_EMAIL')
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.rule = { ...this.rule, allowInvalid }
    return whole(this)
  }

  setHelpText(helpText: string): Builder {
    this.rule = { ...this.rule, helpText }
    return whole(this)
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    return whole(new DataValidationService(this.rule))
  }

  private require(criteria: string, ...values: ValidationArgument[]): Builder {
    this.rule = { ...this.rule, criteria, values }
    return whole(this)
  }
}
