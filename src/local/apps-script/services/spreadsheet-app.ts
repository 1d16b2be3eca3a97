import { googleError } from '../errors'
import type { Members } from '../members'
import { Service, whole } from '../service'
import { DataValidationBuilderService } from './data-validation-builder'
import type { GoogleSheet, GoogleSpreadsheet, SpreadsheetObjects } from './google'
import { UiService } from './ui'

/** The door to the spreadsheet that the script is bound to. */
export class SpreadsheetAppService
  extends Service
  implements Pick<GoogleAppsScript.Spreadsheet.SpreadsheetApp, Members<'SpreadsheetApp'>>
{
  readonly typeName = 'SpreadsheetApp'

  constructor(private readonly objects: SpreadsheetObjects) {
    super()
  }

  getActive(): GoogleSpreadsheet {
    return this.objects.spreadsheet()
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.objects.spreadsheet()
  }

  getActiveSheet(): GoogleSheet {
    return this.objects.spreadsheet().getActiveSheet()
  }

  flush(): void {
    this.objects.execution.pending.commit()
  }

  getUi(): GoogleAppsScript.Base.Ui {
    const { execution } = this.objects
    if (execution.start !== 'menu' && execution.start !== 'open') throw googleError('noUi')
    return whole(new UiService(execution))
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return whole(new DataValidationBuilderService())
  }
}
